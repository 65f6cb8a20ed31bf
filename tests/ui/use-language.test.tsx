import { renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { LanguageContext, speak, useLanguage } from "../../src/ui/language.ts";

it("gives the same tools at every render in a language, so that what is remembered by them stays", async () => {
  const { result, rerender } = renderHook(useLanguage);
  const first = result.current;
  rerender();
  expect(result.current).toBe(first);
  const arabic = await speak("ar");
  const other = renderHook(useLanguage, {
    wrapper: ({ children }) => <LanguageContext value={arabic}>{children}</LanguageContext>,
  });
  expect(other.result.current.lang).toBe("ar");
  expect(other.result.current.figure(12)).toBe("١٢");
});
