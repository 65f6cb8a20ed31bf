import { brotliCompressSync } from "node:zlib";
import { sha256 } from "./hash.mjs";
import { LAYERS } from "./layers.mjs";
import { DETAIL, REGION } from "./paths.mjs";

function countOf(layer) {
  if (layer === undefined) return undefined;
  const items = layer.geometries ?? layer.rows ?? layer.arcs;
  return items?.length;
}

function describeLayers(file, content) {
  const tables = content?.objects ?? content;
  return Object.entries(LAYERS[file]).map(([layer, [source, done]]) => {
    const count = countOf(tables?.[layer]);
    const missing = tables && !tables[layer] ? true : undefined;
    return { layer, source, done, count, missing };
  });
}

function describeFile({ name, bytes, content, size }) {
  return {
    file: name,
    bytes: bytes.length,
    brotliBytes: brotliCompressSync(bytes).length,
    sha256: sha256(bytes),
    ...(size && { pixels: size, projection: "EPSG:3857" }),
    layers: describeLayers(name, content),
  };
}

/** Where every byte comes from. */
export function describe(sources, files) {
  return {
    note: "Boundaries are not authoritative: they show how the sources draw them, not a legal opinion.",
    region: REGION,
    detail: DETAIL,
    files: files.map(describeFile),
    sources,
  };
}
