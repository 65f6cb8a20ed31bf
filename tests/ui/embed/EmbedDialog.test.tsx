import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { heightScript } from "../../../src/explore/embed/code.ts";
import { EmbedDialog } from "../../../src/ui/embed/EmbedDialog.tsx";

const ADDRESS = "https://maps.example/embed/harbour/";

const show = (hash = "#sel=p:pier") => {
  // What a frame would fetch is not fetched here.
  vi.spyOn(HTMLIFrameElement.prototype, "src", "set").mockImplementation(() => undefined);
  const user = userEvent.setup();
  const headline = { en: "The “harbour”", ar: "الميناء" };
  render(<EmbedDialog {...{ headline, hash }} address={ADDRESS} onClose={vi.fn()} />);
  const code = () =>
    screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Code for the page" }).value;
  return { user, code };
};

describe("the dialog that makes the code of a frame", () => {
  it("begins with the map, the present view and the reader's language", () => {
    const { code } = show();
    expect(code()).toContain(`src="${ADDRESS}?ui=min&amp;lang=en#sel=p:pier"`);
    expect(code()).toContain('title="Map: The “harbour”"');
    expect(code()).toContain('width="720" height="540"');
    expect(screen.getByTitle("Map: The “harbour”")).toBeTruthy();
  });

  it("puts every choice into the code", async () => {
    const { user, code } = show();
    for (const name of [/^Everything/, "العربية", "Dark", /^Column/])
      await user.click(screen.getByRole("radio", { name }));
    for (const name of [/list of events/, /moves the map at once/, /present view/, /As wide/])
      await user.click(screen.getByRole("checkbox", { name }));
    expect(code()).toContain(`src="${ADDRESS}?lang=ar&amp;theme=dark&amp;list=0&amp;scroll=1"`);
    expect(code()).toContain('title="خريطة: الميناء" width="100%" height="480"');
  });

  it("takes any size within reason, and says what is none", async () => {
    const { user, code } = show();
    const height = screen.getByRole("textbox", { name: /^Height/ });
    await user.clear(height);
    await user.type(height, "610");
    expect(code()).toContain('height="610"');
    await user.type(height, "x");
    expect(screen.getByText(/Expected a whole number from 240 to 4000; 610/)).toBeTruthy();
    expect(code()).toContain('height="610"');
  });

  it("has no choice of a view where there is none to keep", () => {
    show("");
    expect(screen.queryByRole("checkbox", { name: /present view/ })).toBeNull();
  });

  it("copies the code and the script for the height", async () => {
    const { user, code } = show();
    await user.click(screen.getByRole("button", { name: "Copy code" }));
    expect(await navigator.clipboard.readText()).toBe(code());
    await user.click(screen.getByRole("button", { name: "Copy script" }));
    expect(await navigator.clipboard.readText()).toBe(heightScript("https://maps.example"));
  });

  it("offers the script that the guide shows", () => {
    const lines = (text: string): string => text.replace(/^ +/gm, "");
    const guide = readFileSync("docs/embedding.md", "utf8");
    expect(lines(guide)).toContain(lines(heightScript("https://maps.example")));
  });
});
