import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { fetchLate, late } from "../../src/ui/late.tsx";

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

describe("a late part", () => {
  it("stands in for itself until it is there", async () => {
    const Late = late(() => Promise.resolve(Greeting), { meanwhile: <i>meanwhile</i> });
    render(<Late name="reader" />);
    expect(screen.getByText("meanwhile")).toBeTruthy();
    expect(await screen.findByText("Hello reader")).toBeTruthy();
  });

  it("is fetched once, be it for the page or ahead of it", async () => {
    const load = vi.fn(() => Promise.resolve(Greeting));
    const Late = late(load);
    await Promise.all([fetchLate(), fetchLate()]);
    render(<Late name="reader" />);
    await screen.findByText("Hello reader");
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("that cannot be fetched is left out, and the rest stays", async () => {
    const Late = late<{ name: string }>(() => Promise.reject(new Error("offline")), {
      meanwhile: <i>meanwhile</i>,
    });
    render(
      <>
        <b>the rest</b>
        <Late name="reader" />
      </>,
    );
    await vi.waitFor(() => expect(screen.queryByText("meanwhile")).toBeNull());
    expect(screen.getByText("the rest")).toBeTruthy();
  });

  it("that cannot be fetched is stood for, and tried again when it is wanted anew", async () => {
    const load = vi.fn(() => Promise.resolve(Greeting));
    load.mockRejectedValueOnce(new Error("offline"));
    const Late = late<{ name: string }>(load, { missing: ({ name }) => <p>Not for {name}</p> });
    const first = render(<Late name="reader" />);
    expect(await screen.findByText("Not for reader")).toBeTruthy();
    first.unmount();
    render(<Late name="reader" />);
    expect(await screen.findByText("Hello reader")).toBeTruthy();
  });

  it("that is there already shows at once", async () => {
    const Late = late(() => Promise.resolve(Greeting), { meanwhile: <i>meanwhile</i> });
    const first = render(<Late name="reader" />);
    await screen.findByText("Hello reader");
    first.unmount();
    render(<Late name="again" />);
    expect(screen.getByText("Hello again")).toBeTruthy();
  });

  it("that only a click shows is fetched after the others, which do not wait for it", async () => {
    const order: string[] = [];
    const part = (name: string, aside: boolean) =>
      late(
        () => {
          order.push(name);
          return aside ? new Promise<never>(() => undefined) : Promise.resolve(Greeting);
        },
        { aside },
      );
    part("dialog", true);
    part("map", false);
    await fetchLate();
    expect(order).toEqual(["map", "dialog"]);
  });
});
