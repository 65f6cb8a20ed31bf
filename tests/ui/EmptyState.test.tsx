import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { View } from "../../src/explore/view.ts";
import { EmptyState } from "../../src/ui/EmptyState.tsx";
import { sceneOf } from "./hillah-scene.ts";

const show = (view: View) => {
  const onUndo = vi.fn();
  const { container } = render(<EmptyState scene={sceneOf(view)} onUndo={onUndo} />);
  return { onUndo, text: container.textContent };
};

describe("a view without events", () => {
  it("names the filter that hides them all and offers to take it back", async () => {
    const { onUndo, text } = show({ text: "nothing of the kind" });
    expect(text).toContain("The filter “Words in events” hides all 11 events.");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it("blames the filter whose removal brings back the most", () => {
    const { text } = show({ types: ["statement"], text: "nothing of the kind" });
    expect(text).toContain("“Words in events”");
    expect(text).not.toContain("“Event type”");
  });

  it("names all filters where none of them is to blame alone", () => {
    const { text } = show({ types: [], text: "nothing of the kind" });
    expect(text).toContain("“Event type”, “Words in events”");
  });
});

it("a view with events says nothing of filters", () => {
  expect(show({ text: "erbil" }).text).toBe("");
});
