import { element, type Xml } from "../formats/xml.ts";
import type { Drawing, Face, GroupNode, Line, PathNode, SheetNode, TextNode } from "./nodes.ts";
import type { MapSheet } from "./sheet.ts";

type Attributes = Record<string, string>;

const number = (n: number): string => String(Math.round(n * 100) / 100);

const lineAttributes = ({ colour, width, opacity, dash, cap }: Line): Attributes => ({
  stroke: colour,
  "stroke-width": number(width),
  ...(opacity !== undefined && { "stroke-opacity": number(opacity) }),
  ...(dash && { "stroke-dasharray": dash.map(number).join(" ") }),
  ...(cap && cap !== "butt" && { "stroke-linecap": cap }),
});

const faceAttributes = ({ family, size, weight, italic, spacing }: Face): Attributes => ({
  "font-family": family,
  "font-size": number(size),
  "font-weight": String(weight),
  ...(italic && { "font-style": "italic" }),
  ...(spacing && { "letter-spacing": number(spacing) }),
});

/** Where a text begins, as its own direction has it (SVG 2, `text-anchor`). */
const anchorOf = ({ anchor, fromRight }: TextNode): string => {
  if (anchor === "middle") return "middle";
  return (anchor === "left") === fromRight ? "end" : "start";
};

const moveOf = ({ x, y, scale }: NonNullable<GroupNode["move"]>): string =>
  `translate(${number(x)} ${number(y)})${scale === undefined ? "" : ` scale(${String(Math.round(scale * 1e4) / 1e4)})`}`;

const degrees = (angle: number): string => number((angle * 180) / Math.PI);

const clipPath = (id: string, { d, evenOdd }: NonNullable<GroupNode["clip"]>): Xml =>
  element("clipPath", { id }, element("path", { d, ...(evenOdd && { "clip-rule": "evenodd" }) }));

/** Writes nodes as SVG 1.1 with a few properties of SVG 2; clip paths are counted. */
class SvgWriter {
  private clips = 0;
  private readonly lang: string;
  private readonly ground: readonly GroupNode[];

  constructor(lang: string, ground: readonly GroupNode[]) {
    this.lang = lang;
    this.ground = ground;
  }

  all(nodes: readonly SheetNode[]): Xml[] {
    return nodes.flatMap((node) => {
      if (node.is === "path") return [this.path(node)];
      if (node.is === "text") return [this.text(node)];
      return node.is === "group" ? this.group(node) : this.all(this.ground);
    });
  }

  private path({ d, fill, fillOpacity, evenOdd, line, halo }: PathNode): Xml {
    return element("path", {
      d,
      fill: fill ?? "none",
      ...(fillOpacity !== undefined && { "fill-opacity": number(fillOpacity) }),
      ...(evenOdd && { "fill-rule": "evenodd" }),
      ...(line && lineAttributes(line)),
      ...(halo && { "paint-order": "stroke" }),
    });
  }

  private text(node: TextNode): Xml {
    const { text, x, y, face, colour, halo, lang, fromRight, turn } = node;
    return element(
      "text",
      {
        x: number(x),
        y: number(y),
        "text-anchor": anchorOf(node),
        direction: fromRight ? "rtl" : "ltr",
        ...(lang !== this.lang && { "xml:lang": lang }),
        ...faceAttributes(face),
        fill: colour,
        ...(halo && {
          stroke: halo.colour,
          "stroke-width": number(halo.width),
          "paint-order": "stroke",
        }),
        ...(turn && {
          transform: `rotate(${degrees(turn.angle)} ${number(turn.x)} ${number(turn.y)})`,
        }),
      },
      text,
    );
  }

  private group({ role, record, title, move, clip, children }: GroupNode): Xml[] {
    if (children.length === 0) return [];
    const id = `clip-${clip ? ++this.clips : 0}`;
    const attributes: Attributes = {
      ...(role && { class: role }),
      ...(record !== undefined && { "data-record": record }),
      ...(move && { transform: moveOf(move) }),
      ...(clip && { "clip-path": `url(#${id})` }),
    };
    return [
      element(
        "g",
        attributes,
        title !== undefined && element("title", {}, title),
        clip !== undefined && clipPath(id, clip),
        ...this.all(children),
      ),
    ];
  }
}

const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

/** What the file says of itself, in terms of Dublin Core. */
const metadataOf = ({ story, title, link, lang, licence }: MapSheet): Xml =>
  element(
    "metadata",
    { "xmlns:dc": DUBLIN_CORE },
    element("dc:title", {}, title.text),
    element("dc:identifier", {}, story),
    link === null ? null : element("dc:source", {}, link),
    element("dc:language", {}, lang),
    element("dc:rights", {}, licence),
  );

/**
 * A drawing as SVG: outlines and text, with faces by name and what stands in for them. It holds no
 * script and fetches nothing.
 */
export const writeSvg = (
  sheet: MapSheet,
  { width, height, nodes }: Drawing,
  ground: readonly GroupNode[],
): string => {
  const root = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: String(width),
      height: String(height),
      viewBox: `0 0 ${width} ${height}`,
      "xml:lang": sheet.lang,
      role: "img",
      "stroke-linejoin": "round",
    },
    element("title", {}, sheet.title.text),
    element("desc", {}, sheet.shown.join(" ")),
    metadataOf(sheet),
    ...new SvgWriter(sheet.lang, ground).all(nodes),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.source}`;
};
