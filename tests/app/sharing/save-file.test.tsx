import { afterEach, expect, it, vi } from "vitest";
import { saveFile } from "../../../src/app/sharing/save-file.ts";

afterEach(() => vi.restoreAllMocks());

it("a file is handed to the browser with its name, type and content, and let go of later", async () => {
  vi.useFakeTimers();
  const made: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    made.push(blob as Blob);
    return "blob:one";
  });
  const revoke = vi.spyOn(URL, "revokeObjectURL").mockReturnValue();
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push(`${this.getAttribute("href")} ${this.download}`);
  });
  saveFile({ name: "a.csv", mediaType: "text/csv", content: "x;y" });
  expect(clicked).toEqual(["blob:one a.csv"]);
  expect(made[0]?.type).toBe("text/csv");
  expect(await made[0]?.text()).toBe("x;y");
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke).toHaveBeenCalledExactlyOnceWith("blob:one");
  vi.useRealTimers();
});
