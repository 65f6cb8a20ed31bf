import { render, screen } from "@testing-library/react";
import { createRef } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { fetchLate } from "../../../src/ui/late.tsx";
import { PlaceDialog } from "../../../src/ui/story/PlaceDialog.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { placeEntry, sceneOf } from "../hillah-scene.ts";

beforeAll(fetchLate);

describe("the distance in the details of a place", () => {
  const details = (hasDistance: boolean) => (
    <PlaceDialog
      entry={placeEntry("hillah", sceneOf({}))}
      index={HILLAH_INDEX}
      focus={{}}
      headingRef={createRef<HTMLHeadingElement>()}
      onSelect={vi.fn()}
      onClose={vi.fn()}
      distance={<p>how far</p>}
      hasDistance={hasDistance}
    />
  );
  const isFirst = (): boolean => {
    const [event] = screen.getAllByRole("article");
    const order = event?.compareDocumentPosition(screen.getByText("how far")) ?? 0;
    return (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  };

  it("stands before the events where the link has chosen one", () => {
    render(details(true));
    expect(isFirst()).toBe(true);
  });

  it("is offered after them, and does not move while it is chosen", () => {
    const { rerender } = render(details(false));
    expect(isFirst()).toBe(false);
    rerender(details(true));
    expect(isFirst()).toBe(false);
  });
});
