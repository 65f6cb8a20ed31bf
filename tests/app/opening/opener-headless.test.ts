import { describe, expect, it } from "vitest";
import type { ToOpener } from "../../../src/app/opening/opener-messages.ts";
import { look, told } from "./told.ts";

const CHOICES = { map: {}, lang: "en" };
const TABLE = "title,date,lat,lon\nFlood,2023-04-13,36,44\nNowhere,2023-04-13,136,44\n";

describe("a table without headings", () => {
  it("loses no row to headings that it has not: the first one is told, counted and taken", async () => {
    const ROWS = "2024-01-01,52.1,4.3,Storm\n2024-01-02,52.0,4.4,Tree down\n";
    const map = { "column 1": "date", "column 2": "lat", "column 3": "lon", "column 4": "title" };
    const read = (choices: object): ToOpener => ({
      is: "read",
      choices: { ...CHOICES, ...choices },
    });
    const [first, mapped, named] = await told(
      look({ "a.csv": ROWS }),
      read({ map }),
      read({ headless: false, map: {} }),
    );
    expect(first).toMatchObject({
      table: {
        headless: true,
        counts: { rows: 2, unread: 2 },
        columns: [{ example: "2024-01-01" }, {}, {}, {}],
      },
    });
    expect(mapped).toMatchObject({
      table: { headless: true, counts: { rows: 2, placed: 2 }, problems: [] },
    });
    expect(named).toMatchObject({ table: { headless: false, counts: { rows: 1, unread: 1 } } });
  });

  it("has its first line read as a row where the reader says so, though it names columns", async () => {
    const [table] = await told(look({ "a.csv": TABLE }), {
      is: "read",
      choices: { ...CHOICES, headless: true, map: { "column 2": "date" } },
    }).then((all) => all.slice(-1));
    expect(table).toMatchObject({
      table: { counts: { rows: 3, bad: 1 }, problemsOf: { "headings-twice": 1 } },
    });
  });
});
