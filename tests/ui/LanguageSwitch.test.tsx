import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { DEFAULT_LANGUAGE, LanguageContext } from "../../src/ui/language.ts";
import { LanguageSwitch } from "../../src/ui/LanguageSwitch.tsx";
import { ARABIC } from "./in-arabic.tsx";

function Page() {
  const [spoken, setSpoken] = useState(DEFAULT_LANGUAGE);
  return (
    <LanguageContext value={spoken}>
      <LanguageSwitch onLanguage={(lang) => setSpoken(lang === "ar" ? ARABIC : DEFAULT_LANGUAGE)} />
    </LanguageContext>
  );
}

it("keeps the focus when what it offers changes, so that it can be taken back", async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole("button", { name: "العربية" }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "English" }));
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "العربية" }));
});
