import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { fetchLate, late } from "../../src/ui/late.tsx";

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

describe("a late part", () => {
  it("stands in for itself until it is there", async () => {
    const Late = late(() => Promise.resolve(Greeting), <i>meanwhile</i>);
    render(<Late name="reader" />);
    expect(screen.getByText("meanwhile")).toBeTruthy();
    expect(await screen.findByText("Hello reader")).toBeTruthy();
  });

  it("is fetched once, be it for the page or ahead of it", async () => {
    const load = vi.fn(() => Promise.resolve(Greeting));
    const Late = late(load);
    fetchLate();
    fetchLate();
    render(<Late name="reader" />);
    await screen.findByText("Hello reader");
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("that cannot be fetched is left out, and the rest stays", async () => {
    const Late = late<{ name: string }>(
      () => Promise.reject(new Error("offline")),
      <i>meanwhile</i>,
    );
    render(
      <>
        <b>the rest</b>
        <Late name="reader" />
      </>,
    );
    await vi.waitFor(() => expect(screen.queryByText("meanwhile")).toBeNull());
    expect(screen.getByText("the rest")).toBeTruthy();
  });
});
