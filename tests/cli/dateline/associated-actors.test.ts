import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openedArchive } from "./opened-archive.ts";
import { dateline, workFolder } from "./test-io.ts";

it("finds ACLED's associated actors as parties, and what its other columns say by words", async () => {
  const folder = workFolder();
  const table = [
    "event_id_cnty,event_date,event_type,sub_event_type,actor1,assoc_actor_1,admin1,location,latitude,longitude",
    'IRQ1,2023-12-25,Protests,Peaceful protest,Protesters,"Women; Students",Babil,Hillah,32.46,44.42',
    "IRQ2,2023-12-26,Protests,Peaceful protest,Protesters,,Basra,Basra,30.5,47.8",
  ].join("\n");
  writeFileSync(join(folder, "acled.csv"), table);
  await dateline(["import", "acled.csv", "--out", "x", "--archive", "--lang", "en"], folder);
  const { columns, search, texts } = await openedArchive(join(folder, "x"));
  const { ids } = columns.parties.table;
  expect([...ids]).toEqual(["protesters", "women", "students"]);
  const isWith = (id: string) => columns.parties.test([ids.indexOf(id)]);
  const titles = async (rows: readonly number[]) => (await texts(rows)).map(({ title }) => title);
  const rows = [0, 1];
  expect(await titles(rows.filter(isWith("students")))).toEqual(["Peaceful protest, Hillah"]);
  expect(await titles([...((await search?.("babil")) ?? [])])).toEqual([
    "Peaceful protest, Hillah",
  ]);
});
