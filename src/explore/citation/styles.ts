import type { LangMap } from "../../story/records/text.ts";
import { bibtexCitation } from "./bibtex.ts";
import type { Citation } from "./citation.ts";
import { cslCitation } from "./csl.ts";
import { plainCitation } from "./plain.ts";

interface CitationStyle {
  label: LangMap;
  write: (citation: Citation) => string;
}

/** Every way to write a citation, in the order of the menu. To add one: a file and an entry. */
export const CITATION_STYLES = {
  plain: { label: { en: "Text", ar: "نص" }, write: plainCitation },
  bibtex: { label: { en: "BibTeX", ar: "BibTeX" }, write: bibtexCitation },
  csl: { label: { en: "CSL-JSON (Zotero)", ar: "CSL-JSON (Zotero)" }, write: cslCitation },
} as const satisfies Record<string, CitationStyle>;
