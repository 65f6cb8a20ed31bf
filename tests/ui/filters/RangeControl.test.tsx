import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { timeFilter } from "../../../src/explore/filters/time.ts";
import type { Filter } from "../../../src/explore/filters/filter.ts";
import type { View } from "../../../src/explore/view.ts";
import { RangeControl } from "../../../src/ui/filters/RangeControl.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { sceneOf } from "../hillah-scene.ts";

const show = (view: View = {}) => {
  const onChange = vi.fn();
  const control = (of: View) => (
    <RangeControl
      filter={timeFilter as unknown as Filter}
      index={HILLAH_INDEX}
      scene={sceneOf(of)}
      view={of}
      onChange={onChange}
    />
  );
  const { rerender } = render(control(view));
  return {
    onChange,
    follow: (next: View) => rerender(control(next)),
    from: screen.getByRole<HTMLInputElement>("textbox", { name: "From" }),
    to: screen.getByRole<HTMLInputElement>("textbox", { name: "To" }),
  };
};

describe("the span of days", () => {
  it("is a group with two fields and a hint at what may stand in them", () => {
    const { from, to } = show();
    expect(screen.getByRole("group", { name: "Time" })).toBeTruthy();
    for (const field of [from, to]) {
      const hint = document.getElementById(field.getAttribute("aria-describedby") ?? "");
      expect(hint?.textContent).toContain("2023-12");
    }
  });

  it.each([
    ["2023", "", { from: "2023", to: null }],
    ["", "2023-12", { from: null, to: "2023-12" }],
    ["٢٠٢٣-١٢-٠١", "۲۰۲۳-۱۲-۲۶", { from: "2023-12-01", to: "2023-12-26" }],
    ["2023-12-01", " 2023-12-26 ", { from: "2023-12-01", to: "2023-12-26" }],
  ])("from “%s” to “%s” is applied on Enter", async (first, second, time) => {
    const { from, to, onChange } = show();
    if (first) await userEvent.type(from, first);
    if (second) await userEvent.type(to, second);
    onChange.mockClear();
    await userEvent.keyboard("{Enter}");
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ time }, "choice");
  });

  it("leaves nothing of itself once it was applied and taken back elsewhere", async () => {
    const { from, follow } = show();
    await userEvent.type(from, "2023{Enter}");
    follow({ time: { from: "2023", to: null } });
    expect(from.value).toBe("2023");
    follow({});
    expect(from.value).toBe("");
  });

  it("is applied when the reader leaves a field, not while it is typed", async () => {
    const { from, onChange } = show();
    await userEvent.type(from, "2023-12");
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onChange).toHaveBeenCalledWith({ time: { from: "2023-12", to: null } }, "choice");
  });

  it.each(["2023-13", "yesterday", "26.12.2023", "2023-02-30"])(
    "“%s” is marked as invalid and not applied",
    async (text) => {
      const { from, onChange } = show();
      expect(from.getAttribute("aria-invalid")).toBe("false");
      await userEvent.type(from, text);
      expect(screen.queryByRole("alert")).toBeNull();
      await userEvent.keyboard("{Enter}");
      const alert = screen.getByRole("alert");
      expect(alert.textContent).toContain("2023-12-26");
      expect(from.getAttribute("aria-describedby")).toContain(alert.id);
      await userEvent.tab();
      expect(from.getAttribute("aria-invalid")).toBe("true");
      expect(onChange).not.toHaveBeenCalled();
    },
  );

  it("that ends before it begins is marked as invalid and not applied", async () => {
    const { from, to, onChange } = show({ time: { from: "2023", to: null } });
    await userEvent.type(to, "2020{Enter}");
    expect(from.getAttribute("aria-invalid")).toBe("true");
    expect(onChange).not.toHaveBeenCalled();
  });

  it("is taken back by emptying both fields", async () => {
    const { from, onChange } = show({ time: { from: "2023", to: null } });
    await userEvent.clear(from);
    await userEvent.keyboard("{Enter}");
    expect(onChange).toHaveBeenCalledWith({ time: undefined }, "choice");
  });

  it("shows what the link says, and follows it", () => {
    const { from, to, follow } = show({ time: { from: "2023-11", to: "2023-12-26" } });
    expect([from.value, to.value]).toEqual(["2023-11", "2023-12-26"]);
    follow({ time: { from: null, to: "2020" } });
    expect([from.value, to.value]).toEqual(["", "2020"]);
  });
});

describe("how the span is meant", () => {
  const radio = (name: RegExp): HTMLInputElement => screen.getByRole("radio", { name });
  const time = { from: "2023-12-26", to: null };

  it("is open to choice once there is a span", () => {
    const { follow } = show();
    const group = screen.getByRole("group", { name: "Dates that leave something open" });
    expect((group as HTMLFieldSetElement).disabled).toBe(true);
    follow({ time });
    expect((group as HTMLFieldSetElement).disabled).toBe(false);
    expect(radio(/may lie/).checked).toBe(true);
  });

  it("is chosen by name, with the mouse or the keyboard", async () => {
    const { onChange } = show({ time });
    await userEvent.click(radio(/certainly/));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ timeMode: "certain" }, "choice");
  });

  it("is shown as the link has it", () => {
    show({ time, timeMode: "certain" });
    expect(radio(/certainly/).checked).toBe(true);
  });
});
