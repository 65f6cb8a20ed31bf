import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { change, withHarbour } from "./harbour-folder.ts";
import { dateline } from "./test-io.ts";

interface Quote {
  id: string;
  selector: { exact?: string }[];
}

/** Of each quote what its author writes down; “exact” may be another. */
const words = (text: string, exactOf: (exact: string, id: string) => string): string => {
  const story = JSON.parse(text) as { quotes: (Quote & Record<string, unknown>)[] };
  const quotes = story.quotes.map((quote) => ({
    ...quote,
    sha256: undefined,
    paragraph: undefined,
    selector: [
      {
        type: "TextQuoteSelector",
        exact: exactOf(quote.selector[0]?.exact ?? "", quote.id),
      },
    ],
  }));
  return `${JSON.stringify({ ...story, quotes }, null, 2)}\n`;
};

const withWords = (exactOf: (exact: string, id: string) => string = (exact) => exact): string => {
  const cwd = withHarbour();
  change(join(cwd, "harbour/story.json"), (text) => words(text, exactOf));
  return cwd;
};

const misspelt = (exact: string): string => exact.replace("bruised", "bruized");

const story = (cwd: string): string => readFileSync(join(cwd, "harbour/story.json"), "utf8");

const lineOf = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split("\n").length;

describe("quotes of which a story has only the words", () => {
  it("are looked for in the article, and the rest is said to be missing", async () => {
    const cwd = withWords();
    const before = story(cwd);
    const { exit, out, err } = await dateline(["verify", "harbour"], cwd);
    expect(out).toContain(
      "line-ramp: characters 263 to 293, paragraph 3: “did not lock at the first try.” – not filled in yet\n",
    );
    expect(out).toContain("“dateline verify harbour --text harbour/article.txt --write” fills in");
    expect(err).not.toContain("record-invalid");
    expect(err).not.toContain("quote-not-found");
    expect([exit, story(cwd)]).toEqual([1, before]);
  });

  it("are proved once the rest was written", async () => {
    const cwd = withHarbour();
    const was = story(cwd);
    const ambiguous = new Set(["board-wait", "board-wait-again"]);
    const { quotes } = JSON.parse(was) as { quotes: Quote[] };
    change(join(cwd, "harbour/story.json"), (text) => {
      const bare = JSON.parse(words(text, (exact) => exact)) as { quotes: Quote[] };
      const kept = bare.quotes.map((one, i) => (ambiguous.has(one.id) ? (quotes[i] ?? one) : one));
      return JSON.stringify({ ...bare, quotes: kept });
    });
    expect((await dateline(["verify", "harbour"], cwd)).out).toMatch(
      /2 quotes proved, 5 more found in the article, not filled in yet; 0 issues/,
    );
    const { exit, out, err } = await dateline(["verify", "harbour", "--write"], cwd);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain("7 quotes proved, 5 quotes filled in; 0 issues");
  });

  it.each([[[]], [["--write"]]])(
    "are told where they stand in the file when they are not in the article, with %j",
    async (more) => {
      const cwd = withWords(misspelt);
      const { exit, err } = await dateline(["verify", "harbour", ...more], cwd);
      const line = lineOf(story(cwd), "bruized");
      expect(exit).toBe(1);
      expect(err).toContain(`harbour/story.json:${line}:20: error: The quote “`);
      expect(err).toMatch(
        /Nearest text, 1 character away: “two people were bruised [^”]*\.”\..*\[quote-not-found\]/,
      );
      expect(err).not.toMatch(/record-invalid|quote-position|quote-overlap|quote-misplaced/);
      const json = await dateline(["verify", "harbour", "--json", ...more], cwd);
      const { issues } = JSON.parse(json.out) as { issues: Record<string, unknown>[] };
      expect(issues.filter(({ code }) => code === "quote-not-found")).toEqual([
        expect.objectContaining({
          line,
          column: 20,
          nearest: expect.stringMatching(/^two people were bruised/) as string,
        }),
      ]);
    },
  );

  it.each([
    [
      (exact: string) => exact.replace("two people", "two\u00A0people"),
      "the quote has U+00A0 no-break space.",
    ],
    [
      (exact: string) => exact.replace("people", "peo\u00ADple"),
      "the quote has U+00AD soft hyphen.",
    ],
  ])("are told by name of what looks the same (%#)", async (exactOf, named) => {
    const { err } = await dateline(["verify", "harbour"], withWords(exactOf));
    expect(err).toContain(`They differ in what is hardly seen: ${named}`);
  });

  it("have no nearest text where none has more in common than not", async () => {
    const cwd = withWords((exact) =>
      exact.includes("bruised") ? "Quizzical xylophones vex judges fjord" : exact,
    );
    const { err } = await dateline(["verify", "harbour"], cwd);
    expect(err).toContain("is not in the article. No text in it is near.");
    expect(err).not.toContain("Nearest text");
  });

  it("are asked for where they are empty", async () => {
    const cwd = withWords((exact) => (exact.includes("bruised") ? "" : exact));
    const { err } = await dateline(["verify", "harbour"], cwd);
    const line = lineOf(story(cwd), '"exact": ""');
    expect(err).toContain(`harbour/story.json:${line}:20: error: quotes[`);
    expect(err).toContain("The quote has no words: “exact” is empty.");
    expect(err).not.toContain("2 entries");
  });

  it("are each told by themselves, however many are not there", async () => {
    const cwd = withWords((exact, id) => (id.startsWith("board-wait") ? exact : `${exact} not so`));
    const { err } = await dateline(["verify", "harbour"], cwd);
    expect(err.match(/\[quote-not-found\]/g)).toHaveLength(5);
    expect(err).not.toMatch(/quote-overlap|quote-position/);
  });

  it("are told before a text is refused in which none of them stands", async () => {
    const cwd = withWords();
    const before = story(cwd);
    writeFileSync(join(cwd, "other.txt"), "Hello world");
    const argv = ["verify", "harbour", "--text", "other.txt", "--write"];
    const { exit, err } = await dateline(argv, cwd);
    expect([exit, story(cwd)]).toEqual([2, before]);
    expect(err).toMatch(/\[quote-not-found\][^]*nothing was written/);
  });

  it("are one issue each for dateline validate, with what fills in the rest", async () => {
    const { err } = await dateline(["validate", "harbour"], withWords());
    expect(err.match(/\[record-invalid\]/g)).toHaveLength(7);
    expect(err).toContain("“dateline verify STORY --text article.txt --write” fills that in");
  });

  it("keep what else is wrong with them", async () => {
    const cwd = withWords();
    change(join(cwd, "harbour/story.json"), (text) =>
      text.replace(/"kind": "statement"/, '"kind": 7'),
    );
    const { err } = await dateline(["verify", "harbour"], cwd);
    expect(err).toMatch(/Expected one of statement, name in “kind”, found 7.*\[record-invalid\]/);
  });
});

describe("accents", () => {
  const decomposed = (cwd: string): void => {
    const article = join(cwd, "harbour/article.txt");
    writeFileSync(article, readFileSync(article, "utf8").replace("did not lock", "did not lock à"));
    change(join(cwd, "harbour/story.json"), (text) =>
      text.replace("did not lock", "did not lock a\u0300"),
    );
  };

  it("are the same, written as one character or as two", async () => {
    const cwd = withHarbour();
    decomposed(cwd);
    const { err } = await dateline(["verify", "harbour"], cwd);
    expect(err).not.toContain("quote-not-found");
    const { exit } = await dateline(["verify", "harbour", "--write"], cwd);
    expect(exit).toBe(0);
    expect(story(cwd)).toContain("did not lock \u00E0");
    const { selector } = (JSON.parse(story(cwd)) as { quotes: Quote[] }).quotes.find(
      ({ id }) => id === "line-ramp",
    ) as Quote;
    expect(selector[1]).toMatchObject({ start: 263, end: 295 });
  });
});
