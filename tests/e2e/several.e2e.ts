import { expect, inject, it } from "vitest";
import { Reader, withBrowser } from "./driver.ts";

withBrowser();

it("a site of several stories begins with their list, and leads to a story with a type of its own", async () => {
  const reader = await Reader.arrive("", { story: false }, inject("stage").several);
  const headlines = reader.page.getByRole("listitem").getByRole("heading");
  const stories = headlines.getByRole("link");
  expect(await stories.allTextContents()).toEqual([
    "Iraq condemns a US airstrike on Kataib Hezbollah in Hillah",
    "Earthquakes of magnitude 5 and more in one week of 2018",
  ]);
  await stories.last().click();
  await reader.settle();
  expect(await reader.page.getByRole("checkbox", { name: "Earthquake (39)" }).isChecked()).toBe(
    true,
  );
  expect(await reader.page.getByRole("status").textContent()).toContain("39 of 39");
  expect(reader.errors).toEqual([]);
});
