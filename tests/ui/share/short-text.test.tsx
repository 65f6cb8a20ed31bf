import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { View } from "../../../src/explore/view.ts";
import { HILLAH } from "../../explore/hillah.ts";
import { linkOf, showShare } from "./show-share.tsx";

it("the short text keeps a quote whole where it is longer than networks take, and says so", async () => {
  const view: View = { selection: { kind: "quote", id: "pmo-casualties" } };
  const longLink = (of: View) => linkOf(of).replace("#", `${"maps/".repeat(16)}#`);
  const { open } = showShare(view, { linkOf: longLink });
  await open("Short text");
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", {
    name: "Text with its address",
  });
  const [quote] = HILLAH.quotes.filter(({ id }) => id === "pmo-casualties");
  expect(field.value).toContain(`“${quote?.selector[0].exact ?? ""}”`);
  expect(field.value.length).toBeGreaterThan(280);
  expect(screen.getByText(`${field.value.length} characters;`, { exact: false })).toBeTruthy();
});
