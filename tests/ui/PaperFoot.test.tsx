import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { PaperFoot } from "../../src/ui/PaperFoot.tsx";
import { ViewLinkContext } from "../../src/ui/view-link.ts";
import { HILLAH, HILLAH_INDEX } from "../explore/hillah.ts";
import { ARABIC, inArabic } from "./in-arabic.tsx";

const LINK = "https://dateline.example/#sel=p:hillah&lang=ar";
const CREDITS = [
  {
    name: "Surveyors",
    holds: { en: "rivers" },
    licence: { en: "CC0" },
    href: "https://a.example/",
  },
];

const alone = <PaperFoot index={HILLAH_INDEX} mapCredits={CREDITS} />;
const foot = <ViewLinkContext value={LINK}>{alone}</ViewLinkContext>;

it("gives the link in full, the sources and the makers of the map", () => {
  render(foot);
  const page = within(screen.getByRole("contentinfo"));
  expect(page.getByText(LINK)).toBeTruthy();
  const sources = page.getByRole("list", { name: "Sources" });
  expect(within(sources).getAllByRole("listitem")).toHaveLength(HILLAH.sources.length);
  expect(page.getByText("Surveyors")).toBeTruthy();
});

it("keeps the link from left to right in a page that is not", () => {
  render(inArabic(foot));
  expect(screen.getByText(LINK).dir).toBe("ltr");
  expect(screen.getByText(ARABIC.texts?.late.printedView ?? "")).toBeTruthy();
});

it("says the distance that is shown on the map, which has no popup on paper", () => {
  const place = HILLAH_INDEX.place.get("hillah");
  render(
    <PaperFoot {...{ index: HILLAH_INDEX, mapCredits: CREDITS, place }} distanceTo="baghdad" />,
  );
  const text = screen.getByRole("contentinfo").textContent.replaceAll("\u2060", "");
  expect(text).toContain("Hillah – Baghdad: About 100 km (70–120 km)");
});

it("says in place of a link why there is none", () => {
  render(alone);
  expect(screen.getByText(/^This story is only on your device/)).toBeTruthy();
  expect(screen.queryByText("Exactly this view:")).toBeNull();
});
