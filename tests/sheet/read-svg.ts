import { SaxesParser } from "saxes";

export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  parent: SvgElement | undefined;
}

/** The elements of an SVG in their order; throws where it is not well-formed XML with namespaces. */
export const readSvg = (svg: string): SvgElement[] => {
  const all: SvgElement[] = [];
  const open: SvgElement[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = {
      name,
      attributes: Object.fromEntries(values),
      text: "",
      parent: open.at(-1),
    };
    all.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(svg).close();
  return all;
};

/** The groups of a role. */
export const groupsOf = (elements: readonly SvgElement[], role: string): SvgElement[] =>
  elements.filter(({ name, attributes }) => name === "g" && attributes.class === role);

/** The texts that stand in groups of a role. */
export const textsIn = (elements: readonly SvgElement[], role: string): string[] =>
  elements
    .filter(({ name, parent }) => name === "text" && parent?.attributes.class === role)
    .map(({ text }) => text);

/** What is said of the file itself, by its term of Dublin Core. */
export const metadataIn = (elements: readonly SvgElement[]): Record<string, string> =>
  Object.fromEntries(
    elements
      .filter(({ parent }) => parent?.name === "metadata")
      .map(({ name, text }) => [name, text]),
  );
