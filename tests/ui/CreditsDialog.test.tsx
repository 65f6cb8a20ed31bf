import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CreditsDialog } from "../../src/ui/CreditsDialog.tsx";
import type { Credit } from "../../src/ui/credit.ts";
import { HILLAH, HILLAH_INDEX } from "../explore/hillah.ts";

const CREDITS: Credit[] = [
  {
    name: "Surveyors",
    holds: { en: "rivers" },
    licence: { en: "ODbL 1.0" },
    href: "https://a.example/",
  },
  {
    name: "Cartographers",
    holds: { en: "towns" },
    licence: { en: "CC0" },
    href: "https://b.example/",
  },
];

const show = () => {
  const onClose = vi.fn();
  render(
    <CreditsDialog
      index={HILLAH_INDEX}
      mapCredits={CREDITS}
      licencesUrl="licences.md"
      onClose={onClose}
    />,
  );
  const dialog = screen.getByRole("dialog", { name: "Sources and credits" });
  const list = within(dialog).getByRole("list", { name: "Sources" });
  const map = within(dialog).getByRole("region", { name: "The map" });
  return { onClose, list, map, sources: within(list).getAllByRole("listitem") };
};

describe("the credits", () => {
  it("list every source with its title, its publisher and its date", () => {
    const { sources } = show();
    expect(sources).toHaveLength(HILLAH.sources.length);
    HILLAH.sources.forEach(({ title, publisher }, i) => {
      expect(sources[i]?.textContent).toContain(title["en"]);
      expect(sources[i]?.textContent).toContain(publisher?.["en"]);
    });
    expect(sources[1]?.textContent).toContain("25 December 2023");
  });

  it("say of each source whether it is the article", () => {
    const { sources } = show();
    const marks = sources.map((source) => source.querySelector("small")?.textContent);
    expect(marks).toEqual(["In the article", ...Array<string>(9).fill("Not in the article")]);
  });

  it("link to the sources that have an address", () => {
    const { list } = show();
    const links = within(list).getAllByRole("link");
    const hrefs = new Set(links.map((link) => link.getAttribute("href")));
    expect([...hrefs].sort()).toEqual(HILLAH.sources.flatMap(({ url }) => url ?? []).sort());
  });

  it("name the makers of the map, what is theirs, and the licence as a link", () => {
    const { map } = show();
    const makers = within(map).getAllByRole("listitem");
    expect(makers.map(({ textContent }) => textContent)).toEqual([
      "Surveyors: rivers. ODbL 1.0",
      "Cartographers: towns. CC0",
    ]);
    for (const { licence, href } of CREDITS)
      expect(
        within(map)
          .getByRole("link", { name: String(licence["en"]) })
          .getAttribute("href"),
      ).toBe(href);
  });

  it("say that boundaries are not authoritative, and link to the licence texts", () => {
    const { map } = show();
    expect(map.textContent).toContain("Boundaries are not authoritative");
    expect(map.textContent).toContain("Leaflet and react-leaflet");
    const texts = within(map).getByRole("link", { name: /^Licences/ });
    expect(texts.getAttribute("href")).toBe("licences.md");
    expect(texts.getAttribute("target")).toBe("_blank");
  });

  it("close on the button", async () => {
    const { onClose } = show();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
