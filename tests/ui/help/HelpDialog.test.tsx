import { render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { HelpDialog } from "../../../src/ui/help/HelpDialog.tsx";
import { KEYS } from "../../../src/ui/help/keys.ts";
import { LANGUAGE_IDS } from "../../../src/ui/messages/index.ts";
import { inArabic } from "../in-arabic.tsx";
import { TEXTS } from "../messages/every-language.ts";

const SINGLE = /^[^\s]$/;

describe("the help", () => {
  it("is a dialog that lists every key with what it does", () => {
    render(<HelpDialog onClose={vi.fn()} />);
    const dialog = screen.getByRole("dialog", { name: "Keys" });
    expect(within(dialog).getAllByRole("term")).toHaveLength(Object.keys(KEYS).length);
    expect(dialog.textContent).toContain("Tab or Shift + Tab");
    expect(dialog.textContent).toContain("?This help (while the map has the focus)");
  });

  it("names the keys of the timeline's handles", () => {
    render(<HelpDialog onClose={vi.fn()} />);
    const { textContent } = screen.getByRole("dialog", { name: "Keys" });
    for (const keys of [
      "Arrow keysAn end of the chosen period",
      "Page Up or Page Down",
      "Home or End",
    ])
      expect(textContent).toContain(keys);
    expect(textContent).toContain("while a handle of the timeline has the focus");
  });

  it("has no single sign that works outside of the map", () => {
    for (const [id, { groups, ...entry }] of Object.entries(KEYS))
      for (const [key, ...more] of groups)
        if (more.length === 0 && "sign" in key && SINGLE.test(key.sign))
          expect(entry, id).toHaveProperty("where", "map");
  });

  it.each(LANGUAGE_IDS)("leaves no text empty in %s", (lang) => {
    const { keys, key, where, ...others } = TEXTS[lang].late.help;
    const texts = [keys, key, where, others].flatMap((all) => Object.values<string>(all));
    expect(texts.filter((text) => !text.trim())).toEqual([]);
  });

  it("names the keys in the reader's language", () => {
    render(inArabic(<HelpDialog onClose={vi.fn()} />));
    expect(screen.getByRole("dialog", { name: "المفاتيح" }).textContent).toContain("مفاتيح الأسهم");
  });
});
