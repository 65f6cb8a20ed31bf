import { expect } from "vitest";
import { Reader, sites } from "./driver.ts";
import { ROWS } from "./works-table.ts";

type Device = Parameters<typeof Reader.arrive>[1];

/** Comes to the small archive of works. */
export const arriveAtWorks = (hash = "", device: Device = {}): Promise<Reader> =>
  Reader.arrive(hash, device, `${sites().others}s/works/`);

/** Waits until so many of its rows are shown. */
export const worksShown = (reader: Reader, count: number): Promise<void> =>
  expect.poll(() => reader.status()).toBe(`${count} of ${ROWS} events shown`);
