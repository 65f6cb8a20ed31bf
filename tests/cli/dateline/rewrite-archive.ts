import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { chunkedOf, pieceOf, writeChunk, writeTable } from "../../../src/archive/chunks.ts";
import type { ArchiveFile, RowChunks } from "../../../src/archive/head.ts";

/** Writes the head of an archive anew. */
export const inHead = (folder: string, change: (head: ArchiveFile) => void): void => {
  const path = join(folder, "archive.json");
  const head = JSON.parse(readFileSync(path, "utf8")) as ArchiveFile;
  change(head);
  writeFileSync(path, JSON.stringify(head));
};

type Chunks = readonly Uint8Array[];

/** Writes texts or the list anew with other chunks, as somebody would who made it so. */
export const rechunk = (
  folder: string,
  name: "texts" | "list",
  change: (chunks: Chunks) => Chunks,
) =>
  inHead(folder, ({ layout }) => {
    const path = join(folder, `${name}.bin`);
    const bytes = readFileSync(path);
    const file = layout[name] as RowChunks;
    const length = (n: number): number => bytes.readUInt32LE(file.bytes - file.table.bytes + n * 8);
    const chunks: Uint8Array[] = [];
    for (let [n, at] = [0, 0]; n < file.chunks; at += length(n), n++)
      chunks.push(bytes.subarray(at, at + length(n)));
    const changed = change(chunks);
    const table = writeTable(changed.map(pieceOf));
    Object.assign(file, chunkedOf(changed.map(pieceOf), table));
    writeFileSync(path, Buffer.concat([...changed, table]));
  });

/** Writes the first chunk of the list anew. */
export const relist = (folder: string, change: (chunk: string) => string): void =>
  rechunk(folder, "list", ([first, ...others]) => [
    writeChunk(JSON.parse(change(inflateRawSync(first as Uint8Array).toString()))),
    ...others,
  ]);
