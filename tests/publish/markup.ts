import { Window } from "happy-dom";
import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => "attrs" in node;

const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);

/** All nodes below one, in the document's order. */
const below = (node: Node, found: Node[] = []): Node[] => {
  for (const child of childrenOf(node)) {
    found.push(child);
    below(child, found);
  }
  return found;
};

/** All nodes that a browser without scripts makes of a page or a piece of one (HTML Standard, 13.2). */
const nodesOf = (markup: string): Node[] => below(parse(markup, { scriptingEnabled: false }));

/** The text that a reader gets of a piece of markup. */
export const textOf = (markup: string): string =>
  nodesOf(markup)
    .map((node) => (node.nodeName === "#text" && "value" in node ? node.value : ""))
    .join("");

/** All elements and their attributes, as a fingerprint of what is markup and not text. */
export const skeleton = (markup: string): string[] =>
  nodesOf(markup)
    .filter(isElement)
    .map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name).sort()].join(" "));

const window = new Window();

/** The values of an attribute on all elements of a selector. */
export const attributes = (markup: string, selector: string, name: string): string[] => {
  // What a document would fetch is not fetched here.
  const inert = markup.replaceAll(/<link rel="(?:preload|stylesheet)"[^>]*>/g, "");
  const document = new window.DOMParser().parseFromString(
    `<!doctype html><body>${inert}`,
    "text/html",
  );
  return [...document.querySelectorAll(`${selector}[${name}]`)].map(
    (found) => found.getAttribute(name) ?? "",
  );
};

/** A document of XML; fails where it is not well-formed. */
export const parseXml = (xml: string) => {
  const document = new window.DOMParser().parseFromString(xml, "application/xml");
  const problem = document.querySelector("parsererror");
  if (problem) throw new Error(problem.textContent);
  return document;
};
