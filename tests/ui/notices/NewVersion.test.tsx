import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { LANGUAGE_IDS } from "../../../src/ui/messages/index.ts";
import { NewVersion } from "../../../src/ui/notices/NewVersion.tsx";
import { inArabic } from "../in-arabic.tsx";
import { TEXTS } from "../messages/every-language.ts";

const actions = () => ({ onLoad: vi.fn(), onDismiss: vi.fn() });

describe("the offer of a new version", () => {
  it("is not there while there is none, but its place is, to be read out when it comes", () => {
    render(<NewVersion isReady={false} {...actions()} />);
    const place = screen.getByRole("complementary", { name: "New version" });
    expect(place.getAttribute("aria-live")).toBe("polite");
    expect(place.childElementCount).toBe(0);
  });

  it("loads it or not, as the reader says", async () => {
    const { onLoad, onDismiss } = actions();
    render(<NewVersion isReady {...{ onLoad, onDismiss }} />);
    await userEvent.click(screen.getByRole("button", { name: "Load it" }));
    expect([onLoad.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 0]);
    await userEvent.click(screen.getByRole("button", { name: "Not now" }));
    expect([onLoad.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 1]);
  });

  it("says what closes with it", () => {
    render(<NewVersion isReady closes="floods.csv" {...actions()} />);
    expect(screen.getByText(/closes “floods\.csv”\. Save it/)).toBeTruthy();
  });

  it("is made in Arabic too", () => {
    render(inArabic(<NewVersion isReady {...actions()} />));
    expect(screen.getByText(TEXTS.ar.newVersion.ready)).toBeTruthy();
  });

  it.each(LANGUAGE_IDS)("has every text in %s", (lang) => {
    const { closes, ...texts } = TEXTS[lang].newVersion;
    for (const text of Object.values(texts)) expect(text).toMatch(/\S/);
    expect(closes("floods.csv")).toContain("floods.csv");
  });
});
