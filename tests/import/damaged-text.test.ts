import { expect, it } from "vitest";
import { importText } from "./import-text.ts";

const told = (...titles: string[]) => {
  const rows = titles.map((title) => `"${title}",2024-01-01,48.1,11.5`);
  const { problems, story } = importText("a.csv", ["title,date,lat,lon", ...rows, ""].join("\n"));
  expect(story?.events.map(({ title }) => title["en"])).toEqual(titles);
  return problems
    .filter(({ code }) => code === "text-damaged")
    .map(({ line, column, detail }) => [line, column, detail]);
};

it.each([
  "MÃ¼nchen",
  "A\uFFFDB",
  "Ã‰taples",
  "l’Ã©tÃ©",
  "donâ€™t",
  "25 Â°C",
  "ÐœÐ¾ÑÐºÐ²Ð°",
  "Ø§Ù„Ù…ÙˆØµÙ„",
])("letters that were lost on the way are told and stay as they are: %s", (text) => {
  expect(told("ok", text)).toEqual([[3, "title", `${text} (1)`]]);
});

it("are told once a column, with how many there are", () => {
  expect(told("MÃ¼nchen", "ok", "KÃ¶ln")).toEqual([[2, "title", "MÃ¼nchen (2)"]]);
});

it.each([
  "München",
  "SÃO PAULO",
  "Ângulo",
  "“Ñ”",
  "İstanbul",
  "Ä–Ö",
  "Москва",
  "Ø Å Æ",
  "10 °C",
  "NÃ“S",
])("letters that people write are none: %s", (text) => {
  expect(told(text)).toEqual([]);
});
