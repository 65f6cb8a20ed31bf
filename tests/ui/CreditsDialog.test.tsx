import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CreditsDialog } from "../../src/ui/CreditsDialog.tsx";
import { HILLAH, HILLAH_INDEX } from "../explore/hillah.ts";

const show = () => {
  const onClose = vi.fn();
  render(
    <CreditsDialog index={HILLAH_INDEX} mapCredits={["Base map: made up"]} onClose={onClose} />,
  );
  const dialog = screen.getByRole("dialog", { name: "Sources and credits" });
  return { onClose, dialog, sources: within(dialog).getAllByRole("listitem") };
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
    const { dialog } = show();
    const links = within(dialog).getAllByRole("link");
    const hrefs = new Set(links.map((link) => link.getAttribute("href")));
    expect([...hrefs].sort()).toEqual(HILLAH.sources.flatMap(({ url }) => url ?? []).sort());
  });

  it("name the makers of the map", () => {
    expect(show().dialog.textContent).toContain("Base map: made up");
  });

  it("close on the button", async () => {
    const { onClose } = show();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
