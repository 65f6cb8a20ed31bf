import { describe, expect, it, vi } from "vitest";
import { toLanguage } from "../../../src/app/list/to-language.ts";

const sentTo = (hash: string): string[] => {
  document.body.innerHTML = '<a href="https://a.example/ar/" hreflang="ar" data-language>x</a>';
  const replace = vi.fn<(address: string | URL) => void>();
  toLanguage(document, { hash, replace });
  return replace.mock.calls.map(([address]) => String(address));
};

describe("the list of stories", () => {
  it("goes on to the language that the address asks for", () => {
    expect(sentTo("#lang=ar")).toEqual(["https://a.example/ar/"]);
    expect(sentTo("#q=x&lang=ar")).toEqual(["https://a.example/ar/"]);
  });

  it("stays where the address asks for none, for its own or for one that there is not", () => {
    for (const hash of ["", "#q=lang", "#lang=en", "#lang=xx"]) expect(sentTo(hash)).toEqual([]);
  });
});
