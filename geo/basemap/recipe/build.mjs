import fs from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { format } from "prettier";
import { fetchSources } from "./fetch.mjs";
import { inOutput } from "./paths.mjs";

const PRINT_WIDTH = 100;

const asJson = (name, content) => ({ name, content, bytes: Buffer.from(JSON.stringify(content)) });

/** Layers are imported only now: some of them open their source as soon as they load. */
async function buildFiles() {
  const { buildRegion } = await import("./region.mjs");
  const { buildWorld, buildFinerWorld } = await import("./world.mjs");
  const { buildGazetteer } = await import("./gazetteer.mjs");
  const { buildFarTowns } = await import("./far-towns.mjs");
  const { buildDetail } = await import("./detail.mjs");
  const { buildRelief } = await import("./relief.mjs");
  const region = buildRegion();
  const gazetteer = buildGazetteer(region);
  const { bytes, width, height } = await buildRelief();
  return [
    asJson("region.topo.json", region),
    asJson("world.topo.json", buildWorld()),
    asJson("finer-world.topo.json", buildFinerWorld()),
    asJson("gazetteer.json", gazetteer),
    asJson("far-towns.json", buildFarTowns(gazetteer)),
    asJson("detail.topo.json", buildDetail()),
    { name: "relief.webp", bytes, size: [width, height] },
  ];
}

async function writeText(name, text, parser) {
  fs.writeFileSync(inOutput(name), await format(text, { parser, printWidth: PRINT_WIDTH }));
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

async function build() {
  const sources = fetchSources();
  const files = await buildFiles();
  const { describe } = await import("./provenance.mjs");
  const { licencePage } = await import("./licenses.mjs");
  for (const { name, bytes } of files) {
    fs.writeFileSync(inOutput(name), bytes);
    const packed = brotliCompressSync(bytes).length;
    console.log(name.padEnd(18), kilobytes(bytes.length), `brotli ${kilobytes(packed)}`);
  }
  await writeText("PROVENANCE.json", JSON.stringify(describe(sources, files)), "json");
  await writeText("LICENSES.md", licencePage(sources), "markdown");
}

await build();
