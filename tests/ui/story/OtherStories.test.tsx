import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { OtherStories } from "../../../src/ui/story/OtherStories.tsx";

const related = [{ id: "flood", headline: { ar: "فيضان" }, note: { en: "The same river." } }];

describe("other stories", () => {
  it("are led to by their headlines, in the reader's language, and so is the list of all", () => {
    render(<OtherStories neighbours={{ stories: 2, related }} site="../../" hash="#lang=en" />);
    const link = screen.getByRole("link", { name: /^فيضان/ });
    expect(link.getAttribute("href")).toBe("../../s/flood/#lang=en");
    expect(link.querySelector("bdi")?.lang).toBe("ar");
    expect(screen.getByText("The same river.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "All stories" }).getAttribute("href")).toBe(
      "../../#lang=en",
    );
  });

  it("are not spoken of where there is one story only", () => {
    const { container } = render(
      <OtherStories neighbours={{ stories: 1, related: [] }} site="./" />,
    );
    expect(container.innerHTML).toBe("");
  });
});
