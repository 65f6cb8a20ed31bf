import { afterEach, describe, expect, it, vi } from "vitest";
import type { RowText } from "../../../src/archive/archive.ts";
import { makeArchive } from "../../archive/make-archive.ts";
import { seededRows } from "../../archive/seeded-rows.ts";
import { filesOf, shownArchive } from "./saving.ts";

const ROWS = 3000;
const rows = [...seededRows(ROWS)];
/** Long enough that two chunks are no neighbours. */
const textOf = (row: number): RowText => ({
  title: `Report ${row}`,
  date: rows[row]?.edtf ?? "",
  description: Array.from({ length: 40 }, (_, n) => (row * 7919 + n * 104_729) % 99_991).join(" "),
});
const made = makeArchive(rows, { textOf });
const FOLDER = "https://example.org/stories/made/";

interface Host {
  /** Whether it knows HTTP Range. */
  ranges?: boolean;
  /** How many of the first requests for texts it does not answer. */
  fails?: number;
  /** Bytes in which a bit is another one. */
  damaged?: readonly number[];
}

afterEach(() => vi.unstubAllGlobals());

/** A host that has the files of the archive, and what it was asked for. */
const host = async ({ ranges = true, fails = 0, damaged = [] }: Host = {}) => {
  const texts = made.texts.slice();
  for (const at of damaged) texts[at] = (texts[at] ?? 0) ^ 1;
  const asked: (string | null)[] = [];
  let failing = fails;
  vi.stubGlobal("fetch", (url: string, options: RequestInit = {}) => {
    if (url === `${FOLDER}columns.bin`)
      return Promise.resolve(new Response(made.columns as Uint8Array<ArrayBuffer>));
    if (url !== `${FOLDER}texts.bin`) return Promise.reject(new TypeError(url));
    const range = new Headers(options.headers).get("Range");
    asked.push(range);
    if (failing-- > 0) return Promise.reject(new TypeError("Failed to fetch"));
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
    return Promise.resolve(
      ranges && start !== undefined
        ? new Response(texts.slice(Number(start), Number(end) + 1), { status: 206 })
        : new Response(texts),
    );
  });
  const archive = await shownArchive(made, { source: { folder: FOLDER, files: {} } });
  const bytes = (): number =>
    asked
      .map((range) => /(\d+)-(\d+)/.exec(range ?? "") ?? [])
      .reduce((sum, [, from, to]) => sum + Number(to) - Number(from) + 1, 0);
  return { archive, asked, bytes };
};

const FEW = { parties: ["actor-13"] };
const tableBytes = made.head.layout.texts.table.bytes;

describe("texts of a published archive that are saved", () => {
  it("are fetched by Range, as many bytes as was said before", async () => {
    const { archive, asked, bytes } = await host();
    const few = await archive.offered(FEW);
    const all = await archive.offered({});
    expect(all.bytes).toBe(made.texts.length - tableBytes);
    expect(few.bytes).toBeLessThanOrEqual(all.bytes);
    expect(few.rows).toBeLessThan(100);
    const { end, steps } = await archive.save(FEW, "csv");
    expect(end.is).toBe("saved");
    expect(bytes()).toBe(few.bytes + tableBytes);
    expect(asked.every((range) => range !== null)).toBe(true);
    const last = steps.filter(({ stage }) => stage === "fetching").at(-1);
    expect(last).toMatchObject({ done: bytes(), total: bytes() });
    expect([...new Set(steps.map(({ stage }) => stage))]).toEqual([
      ...["fetching", "reading", "writing"],
    ]);
  });

  it("are fetched for one row by its chunk and no other", async () => {
    const { archive } = await host();
    const offer = await archive.offered({ time: { from: "2017-03-03", to: "2017-03-03" } });
    expect(offer.rows).toBeGreaterThan(0);
    const chunks = Math.ceil(ROWS / made.head.layout.texts.rowsPerChunk);
    expect(offer.bytes).toBeLessThanOrEqual(
      (Math.min(offer.rows, chunks) / chunks) * made.texts.length * 1.5,
    );
  });

  it("come whole, and once, from a host that knows no ranges", async () => {
    const { archive, asked } = await host({ ranges: false });
    const { end } = await archive.save({}, "geojson");
    expect([end.is, asked.length]).toEqual(["saved", 1]);
  });

  it("are not fetched where they are here, as a host sent them whole before", async () => {
    const here = await shownArchive(made, { source: { folder: FOLDER, files: filesOf(made) } });
    expect((await here.offered({})).bytes).toBe(0);
    expect((await here.save({}, "csv")).end.is).toBe("saved");
  });

  it("are asked for once more where they do not come, and then given up", async () => {
    const once = await host({ fails: 1 });
    expect((await once.archive.save(FEW, "csv")).end.is).toBe("saved");
    const never = await host({ fails: Infinity });
    const { end, content } = await never.archive.save(FEW, "csv");
    expect([end, content]).toEqual([{ is: "notHad" }, undefined]);
  });

  it("that are damaged are refused with the chunk, and only where a row needs it", async () => {
    const { archive } = await host({ damaged: [5] });
    const refused = await archive.save({}, "geoparquet");
    expect(refused.content).toBeUndefined();
    expect(refused.end).toMatchObject({
      is: "refused",
      fault: expect.stringMatching(
        /^texts\.bin: Expected the check sum \d+ in chunk 1 of 12/,
      ) as string,
    });
    const per = made.head.layout.texts.rowsPerChunk;
    const other = made.head.layout.types.find((id) =>
      archive.shown({ types: [id] }).every((row) => row >= per),
    );
    const view = other
      ? { types: [other] }
      : { parties: ["actor-49", "actor-48"], time: { from: "2019-01", to: "2019-02" } };
    expect(archive.shown(view).filter((row) => row < per)).toEqual([]);
    expect(archive.shown(view).length).toBeGreaterThan(0);
    expect((await archive.save(view, "csv")).end.is).toBe("saved");
  });
});

it("an archive of which rows are missing is not saved in part", async () => {
  const short = { ...made, columns: made.columns.slice(0, made.columns.length - 9) };
  const archive = await shownArchive(short);
  await expect(archive.offered({})).rejects.toThrow(/^columns\.bin: [\d,]+ rows are missing\.$/);
});
