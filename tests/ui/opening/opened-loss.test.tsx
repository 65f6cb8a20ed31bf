import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { OpenedBar } from "../../../src/ui/opening/OpenedBar.tsx";
import { inArabic } from "../in-arabic.tsx";

const barOf = (lost: number, all: number) => (
  <OpenedBar
    name="floods"
    isFromAddress={false}
    isArchive={false}
    placeless={null}
    isInPart={false}
    lost={[lost, all]}
    issues={4}
    onIssues={vi.fn()}
    remarks={0}
    onRemarks={vi.fn()}
    onSave={undefined}
    onRejects={undefined}
    onClose={vi.fn()}
  />
);

it.each([
  [3, 6, "3 of 6 events are left out; the issues say why."],
  [1, 6, "1 of 6 events is left out; the issues say why."],
])("says over the map that %i of %i events are left out", (lost, all, sentence) => {
  render(barOf(lost, all));
  expect(screen.getByText(sentence)).toBeTruthy();
});

it("says so in Arabic", () => {
  render(inArabic(barOf(3, 6)));
  expect(screen.getByText("لم يُدرج ٣ من أصل ٦ أحداث؛ وتذكر المشكلات السبب.")).toBeTruthy();
});
