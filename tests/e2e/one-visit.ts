import { afterAll, beforeAll } from "vitest";
import { Reader } from "./driver.ts";

/**
 * One visit for all tests of a group, where arriving is not what they are about: it takes two
 * seconds of a core. Each begins where it has to (`begin`), or leaves the page as it found it.
 */
export const oneVisit = (...where: Parameters<typeof Reader.arrive>): (() => Reader) => {
  let reader: Reader | undefined;
  beforeAll(async () => {
    reader = await Reader.arrive(...where);
  });
  afterAll(() => reader?.leave());
  return () => {
    if (!reader) throw new Error("The visit begins with the first test.");
    return reader;
  };
};
