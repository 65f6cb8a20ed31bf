import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { look, told } from "./told.ts";

const TABLE = "title,date,lat,lon\nFlood,2023-04-13,36,44\n";

it("says of every file that was given with a table why it was not read", async () => {
  const [first] = await told(
    look({
      "a.csv": TABLE,
      "a.pdf": "%PDF-1.7",
      "b.zip": zipSync({}),
      "c.psd": "8BPS",
      ".DS_Store": "",
    }),
  );
  if (first?.is !== "table") throw new Error(JSON.stringify(first));
  const { problems, problemCount } = first.table;
  expect(problems.map(({ code, detail }) => [code, detail])).toEqual([
    ["kind-document", "a.pdf"],
    ["zip-beside", "b.zip"],
    ["kind-unknown", "c.psd"],
  ]);
  expect(problemCount).toBe(3);
});
