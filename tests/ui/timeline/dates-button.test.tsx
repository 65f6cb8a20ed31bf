import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Timeline } from "../../../src/ui/timeline/Timeline.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { sceneOf } from "../hillah-scene.ts";

const show = (onDates?: () => void): void => {
  const props = { index: HILLAH_INDEX, view: {}, onChange: vi.fn(), onSelect: vi.fn(), onDates };
  render(<Timeline scene={sceneOf({})} {...props} />);
};

it("leads from the timeline to the date fields", async () => {
  const onDates = vi.fn();
  show(onDates);
  await userEvent.click(screen.getByRole("button", { name: "Enter dates" }));
  expect(onDates).toHaveBeenCalledOnce();
});

it("is not there where the page has no date fields", () => {
  show();
  expect(screen.queryByRole("button", { name: "Enter dates" })).toBeNull();
});
