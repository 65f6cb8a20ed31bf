import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Header } from "../../src/ui/Header.tsx";
import { inArabic } from "./in-arabic.tsx";

const header = (onLanguage = vi.fn()) => (
  <Header onSkip={vi.fn()} onLanguage={onLanguage} onShare={vi.fn()} />
);

describe("the header", () => {
  it("offers the other language by its own name, marked as being in it", async () => {
    const onLanguage = vi.fn();
    render(header(onLanguage));
    expect(screen.queryByRole("button", { name: "English" })).toBeNull();
    const other = screen.getByRole("button", { name: "العربية" });
    expect(other.lang).toBe("ar");
    await userEvent.click(other);
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith("ar");
  });

  it("is in the page's language, and offers the way back", () => {
    render(inArabic(header()));
    expect(screen.getByRole("button", { name: "English" }).lang).toBe("en");
    expect(screen.getByRole("button", { name: "مشاركة" })).toBeTruthy();
  });
});
