import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useSpoken } from "../../src/ui/use-spoken.ts";
import { DEFAULT_LANGUAGE } from "../../src/ui/language.ts";
import { LANGUAGES, type LanguageId } from "../../src/ui/messages/index.ts";
import { ARABIC } from "../ui/in-arabic.tsx";

afterEach(() => vi.restoreAllMocks());

const speaking = (wanted: LanguageId) =>
  renderHook(({ lang }) => useSpoken(lang, DEFAULT_LANGUAGE), { initialProps: { lang: wanted } });

it("stays in the language it has until the other's texts are there", async () => {
  const { result } = speaking("ar");
  expect(result.current.spoken).toBe(DEFAULT_LANGUAGE);
  await waitFor(() => expect(result.current.spoken).toEqual(ARABIC));
  expect(result.current.missing).toBeUndefined();
});

it("asks again for what could not be fetched", async () => {
  vi.spyOn(LANGUAGES.ar, "load").mockRejectedValueOnce(new Error("offline"));
  const { result } = speaking("ar");
  await waitFor(() => expect(result.current.missing).toBe("ar"));
  act(() => result.current.retry());
  await waitFor(() => expect(result.current.spoken).toEqual(ARABIC));
  expect(result.current.missing).toBeUndefined();
});

it("says which language could not be fetched, and only while it is wanted", async () => {
  vi.spyOn(LANGUAGES.ar, "load").mockRejectedValue(new Error("offline"));
  const { result, rerender } = speaking("ar");
  await waitFor(() => expect(result.current.missing).toBe("ar"));
  expect(result.current.spoken).toBe(DEFAULT_LANGUAGE);
  act(() => rerender({ lang: "en" }));
  expect(result.current.missing).toBeUndefined();
});
