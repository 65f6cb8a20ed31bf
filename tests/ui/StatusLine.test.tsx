import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { View } from "../../src/explore/view.ts";
import { StatusLine } from "../../src/ui/StatusLine.tsx";
import { sceneOf } from "./hillah-scene.ts";

it.each<[string, View]>([
  ["11 of 11 events shown", {}],
  ["7 of 11 events shown", { types: ["air-drone-strike", "missile-attack"] }],
  ["0 of 11 events shown", { text: "nothing of the kind" }],
])("the page's one status says “%s”", (text, view) => {
  render(<StatusLine scene={sceneOf(view)} />);
  expect(screen.getByRole("status").textContent).toBe(text);
});
