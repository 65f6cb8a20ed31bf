import { beforeEach, expect, it, vi } from "vitest";
import { createOneCopy } from "../../../src/app/offline/one-copy.ts";
import type { CopyingPage, keepCopy } from "../../../src/app/offline/registration.ts";

const keep = vi.fn<typeof keepCopy>();
beforeEach(() => {
  keep.mockReset();
  keep.mockResolvedValue();
});

const PAGE = {} as CopyingPage;

it("begins once, however often the page’s parts are made anew", () => {
  const copy = createOneCopy(keep);
  copy.begin(() => undefined);
  expect(keep).not.toHaveBeenCalled();
  copy.begin(() => PAGE);
  copy.begin(() => PAGE);
  expect(keep).toHaveBeenCalledTimes(1);
});

it("tells of a newer version whoever shows it then, until it is put off", () => {
  const copy = createOneCopy(keep);
  copy.begin(() => PAGE);
  const changed = vi.fn();
  const leave = copy.subscribe(changed);
  const load = vi.fn();
  keep.mock.calls[0]?.[1](load);
  expect(copy.newer()).toBe(load);
  expect(changed).toHaveBeenCalledTimes(1);
  copy.putOff();
  expect(copy.newer()).toBeNull();
  leave();
  keep.mock.calls[0]?.[1](load);
  expect(changed).toHaveBeenCalledTimes(2);
});

it("goes on without where the browser keeps none", async () => {
  keep.mockRejectedValue(new Error("not here"));
  const copy = createOneCopy(keep);
  copy.begin(() => PAGE);
  await Promise.resolve();
  expect(copy.newer()).toBeNull();
});

it("does without where even asking for the service worker is refused", () => {
  const copy = createOneCopy(keep);
  const refused = (): never => {
    throw new DOMException("denied", "SecurityError");
  };
  expect(() => copy.begin(refused)).not.toThrow();
  expect(copy.newer()).toBeNull();
});
