import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { MapCorner } from "../../src/ui/MapCorner.tsx";

const PARTS = [{ text: "Surveyors" }, { text: "© Walkers", href: "https://walkers.example/" }];

describe("the corner of the map", () => {
  it("names the makers in one line, and links to those who ask for it", () => {
    render(<MapCorner parts={PARTS} onCredits={vi.fn()} />);
    expect(screen.getByRole("paragraph").textContent).toBe(
      "Surveyors\u00a0· © Walkers\u00a0· Sources and credits",
    );
    const link = screen.getByRole("link", { name: "© Walkers" });
    expect(link.getAttribute("href")).toBe("https://walkers.example/");
    expect(link.getAttribute("rel")).toBe("noreferrer noopener");
  });

  it("leads to all sources", async () => {
    const onCredits = vi.fn();
    render(<MapCorner parts={PARTS} onCredits={onCredits} />);
    await userEvent.click(screen.getByRole("button", { name: "Sources and credits" }));
    expect(onCredits).toHaveBeenCalledOnce();
  });
});
