import type { Element, Node } from "@xmldom/xmldom";

/** What a folder or document hands on to the features in it. */
interface Container {
  /** Of a folder; empty where it has none. */
  name: string;
  /** Its time as the converter has that of a placemark; `null` where it has none. */
  time: Record<string, unknown> | null;
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** The first child of that name; lists of children are not copied, as a folder may have very many. */
export const childOf = (node: Node, name: string): Element | undefined => {
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (isElement(child) && child.nodeName === name) return child;
  return undefined;
};

const textIn = (node: Node | undefined, name: string): string =>
  ((node && childOf(node, name))?.textContent ?? "").trim();

const timeOf = (node: Element): Container["time"] => {
  const when = textIn(childOf(node, "TimeStamp"), "when");
  if (when !== "") return { timestamp: when };
  const span = childOf(node, "TimeSpan");
  const [begin, end] = [textIn(span, "begin"), textIn(span, "end")];
  return begin === "" && end === "" ? null : { timespan: { begin, end } };
};

const OWN_TIME = ["TimeStamp", "TimeSpan", "when"];

const hasOwnTime = (feature: Element): boolean =>
  OWN_TIME.some((name) => feature.getElementsByTagName(name).length > 0);

/**
 * Says what features have of the folders and documents that they are in: the name of the nearest
 * folder, which maps made by layers have one of for each, and the nearest time, which a feature without one of
 * its own inherits (KML 2.2, 9.6). Such a time is marked, as any date of the feature's own outweighs it.
 */
export const containers = (): ((feature: Element) => Record<string, unknown>) => {
  const known = new Map<Node, Container>();
  const read = (node: Element): Container => {
    const found = known.get(node) ?? {
      name: node.nodeName === "Folder" ? textIn(node, "name") : "",
      time: timeOf(node),
    };
    known.set(node, found);
    return found;
  };
  return (feature) => {
    const own = hasOwnTime(feature);
    let folder = "";
    let time: Container["time"] = null;
    for (let node = feature.parentNode; node; node = node.parentNode) {
      if (!isElement(node) || !/^(?:Folder|Document)$/.test(node.nodeName)) continue;
      const container = read(node);
      folder ||= container.name;
      if (!own) time ??= container.time;
    }
    return { ...(time && { ...time, [INHERITED]: true }), ...(folder !== "" && { folder }) };
  };
};

/** Marks a time that is not the feature's own. */
export const INHERITED = "@inherited";
