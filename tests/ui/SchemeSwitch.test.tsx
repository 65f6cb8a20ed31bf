import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { SchemeChoice } from "../../src/ui/scheme-choices.ts";
import { SchemeContext } from "../../src/ui/scheme.ts";
import { SchemeSwitch } from "../../src/ui/SchemeSwitch.tsx";

it.each([
  ["system", "as the system", "light"],
  ["light", "light", "dark"],
  ["dark", "dark", "system"],
] as const)("says what holds (%s) and goes on to the next", async (choice, name, next) => {
  const choose = vi.fn<(choice: SchemeChoice) => void>();
  render(
    <SchemeContext value={{ scheme: "light", choice, choose }}>
      <SchemeSwitch />
    </SchemeContext>,
  );
  await userEvent.click(screen.getByRole("button", { name: `Light or dark: ${name}` }));
  expect(choose).toHaveBeenCalledExactlyOnceWith(next);
});
