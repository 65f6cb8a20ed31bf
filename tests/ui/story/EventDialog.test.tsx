import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { EventDialog } from "../../../src/ui/story/EventDialog.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { eventEntry } from "../hillah-scene.ts";
import { fetchLate } from "../../../src/ui/late.tsx";

beforeAll(fetchLate);

describe("the details of an event without a place", () => {
  it("are a dialog named by the event, with what is known and the way on", async () => {
    const onClose = vi.fn();
    render(
      <EventDialog
        entry={eventEntry("centcom-statement")}
        index={HILLAH_INDEX}
        focus={{}}
        headingRef={null}
        onSelect={vi.fn()}
        onClose={onClose}
        steps={<button>Next</button>}
      />,
    );
    const dialog = screen.getByRole("dialog", { name: "CENTCOM confirms the strikes" });
    expect(dialog.getAttribute("aria-modal")).toBeNull();
    expect(dialog.textContent).toContain("25 December 2023");
    expect(dialog.querySelectorAll("blockquote")).toHaveLength(2);
    screen.getByRole("button", { name: "Next" }).focus();
    await userEvent.keyboard("{Escape}");
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
