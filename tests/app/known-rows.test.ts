import { describe, expect, it, vi } from "vitest";
import type { RowText } from "../../src/archive/archive.ts";
import { KnownRows } from "../../src/app/archive/known-rows.ts";

const textsOf = (rows: readonly number[]): Promise<RowText[]> =>
  Promise.resolve(rows.map((row) => ({ title: `row ${row}`, date: "2020" })));

const settled = (texts: KnownRows): Promise<void> =>
  new Promise((resolve) => {
    const stop = texts.subscribe(() => {
      stop();
      resolve();
    });
  });

describe("the texts of rows", () => {
  it("are fetched together, once", async () => {
    const fetch = vi.fn(textsOf);
    const texts = new KnownRows(fetch);
    [4, 2, 4].forEach((row) => texts.want(row));
    expect(texts.of(4)).toBe("asked");
    await settled(texts);
    expect(texts.of(2)).toMatchObject({ title: "row 2" });
    texts.want(2);
    await Promise.resolve();
    expect(fetch.mock.calls).toEqual([[[4, 2]]]);
  });

  it("say so where they cannot be had, and are asked for again when they are wanted again", async () => {
    let isDown = true;
    const texts = new KnownRows((rows) =>
      isDown ? Promise.reject(new Error("404")) : textsOf(rows),
    );
    texts.want(1);
    await settled(texts);
    expect(texts.of(1)).toBe("failed");
    isDown = false;
    texts.want(1);
    await settled(texts);
    expect(texts.of(1)).toMatchObject({ title: "row 1" });
  });

  it("that could not be had are forgotten at a word, so that those who show them ask again", async () => {
    let isDown = true;
    const texts = new KnownRows((rows) =>
      isDown ? Promise.reject(new Error("offline")) : textsOf(rows),
    );
    texts.want(1);
    await settled(texts);
    expect(texts.hasFailed()).toBe(true);
    isDown = false;
    const told = settled(texts);
    texts.retry();
    await told;
    expect([texts.of(1), texts.hasFailed()]).toEqual([undefined, false]);
    texts.want(1);
    await settled(texts);
    expect([texts.of(1), texts.hasFailed()]).toEqual([{ title: "row 1", date: "2020" }, false]);
  });

  it("make room for newer ones", async () => {
    const texts = new KnownRows(textsOf);
    for (let row = 0; row < 1001; row++) texts.want(row);
    await settled(texts);
    expect([texts.of(0), typeof texts.of(1000)]).toEqual([undefined, "object"]);
  });
});
