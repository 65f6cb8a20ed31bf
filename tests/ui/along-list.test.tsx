import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { DetailsBody, DetailsDialog } from "../../src/ui/DetailsDialog.tsx";

const show = (hasArrows: boolean) => {
  const outside = vi.fn();
  const onClose = vi.fn();
  render(
    <div onKeyDown={({ key }) => void outside(key)}>
      <DetailsDialog heading="3 events here" takesFocus onClose={onClose}>
        <DetailsBody>
          <ul data-arrows={hasArrows || undefined}>
            {["Mill", "Weir", "Lock"].map((name) => (
              <li key={name}>
                <button type="button">{name}</button>
              </li>
            ))}
          </ul>
        </DetailsBody>
      </DetailsDialog>
    </div>,
  );
  return { outside, onClose };
};

const focused = () => document.activeElement?.textContent;

describe("a list in details that says so", () => {
  it("is gone along by the arrow keys, from its heading on, and stops at its ends", async () => {
    const { outside } = show(true);
    expect(focused()).toBe("3 events here");
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe("Mill");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(focused()).toBe("Lock");
    await userEvent.keyboard("{ArrowUp}");
    expect(focused()).toBe("Weir");
    await userEvent.keyboard("{Home}");
    expect(focused()).toBe("Mill");
    await userEvent.keyboard("{End}");
    expect(focused()).toBe("Lock");
    // The map around it has arrow keys of its own.
    expect(outside).not.toHaveBeenCalled();
  });

  it("leaves other keys, and what is not in it, alone", async () => {
    const { outside, onClose } = show(true);
    await userEvent.keyboard("x");
    expect(outside).toHaveBeenCalledWith("x");
    screen.getByRole("group").focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(screen.getByRole("group"));
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });
});

it("leaves the arrow keys to scrolling where a list does not say so", async () => {
  const { outside } = show(false);
  await userEvent.keyboard("{ArrowDown}");
  expect(focused()).toBe("3 events here");
  expect(outside).toHaveBeenCalledWith("ArrowDown");
});
