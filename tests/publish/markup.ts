import { Window } from "happy-dom";

const window = new Window();

/** What a document would fetch is not fetched here. */
const FETCHED = /<link rel="(?:preload|stylesheet)"[^>]*>/g;

const parse = (markup: string) =>
  new window.DOMParser().parseFromString(
    `<!doctype html><body>${markup.replaceAll(FETCHED, "")}`,
    "text/html",
  );

/** The text that a reader gets of a piece of markup. */
export const textOf = (markup: string): string => parse(markup).documentElement.textContent;

/** The values of an attribute on all elements of a name. */
export const attributes = (markup: string, element: string, name: string): string[] =>
  [...parse(markup).querySelectorAll(`${element}[${name}]`)].map(
    (found) => found.getAttribute(name) ?? "",
  );

/** All elements and their attributes, as a fingerprint of what is markup and not text. */
export const skeleton = (markup: string): string[] =>
  [...parse(markup).querySelectorAll("*")].map((element) =>
    [element.tagName, ...element.getAttributeNames().sort()].join(" "),
  );

/** A document of XML; fails where it is not well-formed. */
export const parseXml = (xml: string) => {
  const document = new window.DOMParser().parseFromString(xml, "application/xml");
  const problem = document.querySelector("parsererror");
  if (problem) throw new Error(problem.textContent);
  return document;
};
