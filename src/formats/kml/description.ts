import type { Element } from "@xmldom/xmldom";
import { isHtml, textOfHtml } from "../html-text.ts";

/**
 * The description that is written as HTML (KML 2.3, 9.1.3.10: in CDATA or with its brackets escaped)
 * as plain text; `undefined` where there is none such, and a plain one stays as it is written.
 */
export const htmlDescription = (placemark: Element): string | undefined => {
  const nodes = Array.from(placemark.childNodes);
  const description = nodes.find(({ nodeName }) => nodeName === "description");
  const text = description?.textContent ?? "";
  const isMarked = Array.from(description?.childNodes ?? []).some(
    ({ nodeType, CDATA_SECTION_NODE }) => nodeType === CDATA_SECTION_NODE,
  );
  return isMarked || isHtml(text) ? textOfHtml(text, true) : undefined;
};
