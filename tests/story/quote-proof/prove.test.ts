import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARTICLE, parseHarbour, replaceOnce, spots, STORY } from "../harbour.ts";

const QUOTES = parseHarbour().story.quotes;
const letters = (text: string): string[] => Array.from(text);

/** The story with the words of one quote changed at one letter. */
const withLetter = (id: string, at: number, letter: string) => {
  const story = JSON.parse(STORY) as { quotes: typeof QUOTES };
  const quote = story.quotes.find((q) => q.id === id);
  if (!quote) throw new Error(`There is no quote ${id}.`);
  const [words] = quote.selector;
  words.exact = letters(words.exact).with(at, letter).join("");
  return { story: JSON.stringify(story, null, 2), exact: words.exact };
};

const oneLetter = fc
  .constantFrom(...QUOTES)
  .chain((quote) => {
    const { exact } = quote.selector[0];
    return fc.record({ quote: fc.constant(quote), at: fc.nat(letters(exact).length - 1) });
  })
  .chain(({ quote, at }) =>
    fc.record({
      quote: fc.constant(quote),
      at: fc.constant(at),
      letter: fc
        .constantFrom(...letters("abcXYZ.,“ح🚢"))
        .filter((letter) => letter !== letters(quote.selector[0].exact)[at]),
    }),
  );

describe("one changed letter of any quote", () => {
  it("is found against the article, which names the quote and the nearest text", () => {
    fc.assert(
      fc.property(oneLetter, ({ quote, at, letter }) => {
        const { story, exact } = withLetter(quote.id, at, letter);
        const { issues } = parseHarbour({ story, article: ARTICLE });
        const message = issues.find(({ code }) => code === "quote-not-found")?.message ?? "";
        expect(message).toContain(`“${quote.id}”`);
        expect(message).toContain(exact);
        const { exact: right } = quote.selector[0];
        expect(message.split("Nearest text, 1 character away: “")[1]).toContain(right);
      }),
    );
  });

  it("is found without the article, by the quote's digest", () => {
    fc.assert(
      fc.property(oneLetter, ({ quote, at, letter }) => {
        const { story } = withLetter(quote.id, at, letter);
        const { issues } = parseHarbour({ story });
        expect(issues.map(({ code }) => code)).toEqual(["quote-digest"]);
        expect(issues[0]?.message).toContain(`“${quote.id}”`);
      }),
    );
  });

  it("of the context is found without the article, too", () => {
    const story = replaceOnce(STORY, '"prefix": "that “"', '"prefix": "than “"');
    expect(spots(parseHarbour({ story }))).toEqual(["quote-digest at 238:20"]);
  });
});

/** The issues with the article, without those about the quotes' own digests. */
const proved = (story: string, article = ARTICLE) =>
  parseHarbour({ story, article }).issues.filter(({ code }) => code !== "quote-digest");

describe("where a quote stands", () => {
  it("words in another context are told apart from words that are not there", () => {
    const story = replaceOnce(STORY, '"prefix": "that “"', '"prefix": "this “"');
    const [issue, ...more] = proved(story);
    expect(more).toEqual([]);
    expect(issue?.code).toBe("quote-not-found");
    expect(issue?.message).toContain("but not between “this “” and “” It”");
  });

  it("a position at the same words elsewhere in the article is wrong", () => {
    const swapped = STORY.replace('"start": 174, "end": 199', '"start": 0, "end": 0')
      .replace('"start": 688, "end": 713', '"start": 174, "end": 199')
      .replace('"start": 0, "end": 0', '"start": 688, "end": 713');
    const found = proved(swapped);
    expect(found.map(({ code }) => code)).toEqual(["quote-misplaced", "quote-misplaced"]);
    expect(found[0]?.message).toContain("stands at 174 to 199, not at 688 to 713");
  });

  it("a position after the end of the article is wrong even without it", () => {
    const story = replaceOnce(STORY, '"start": 688, "end": 713', '"start": 698, "end": 723');
    expect(spots(parseHarbour({ story }))).toEqual(["quote-position at 320:64"]);
  });

  it("of two places with the same context, the one at the position gives the paragraph", () => {
    const story = replaceOnce(STORY, '"prefix": "had been “"', '"prefix": "“"');
    expect(proved(story).map(({ code }) => code)).toEqual(["quote-ambiguous"]);
  });

  it("is counted in code points: a ship is one, not two", () => {
    expect(ARTICLE.indexOf("Let us board")).toBe(558);
    expect(ARTICLE.lastIndexOf("longer than")).toBe(689);
    expect(QUOTES.at(-1)?.selector[1].start).toBe(688);
  });

  it("a quote from another source is not looked for in the article", () => {
    const story = replaceOnce(
      STORY,
      '"id": "ramp-name",\n      "kind": "name",\n      "speaker": "tern-line",\n      "source": "ferry-news"',
      '"id": "ramp-name",\n      "kind": "name",\n      "speaker": "tern-line",\n      "source": "ramp-report"',
    );
    const elsewhere = story.replace('"start": 383, "end": 394', '"start": 9383, "end": 9394');
    expect(proved(elsewhere)).toEqual([]);
  });

  it("a paragraph need not be given", () => {
    expect(proved(replaceOnce(STORY, '"paragraph": 5,', ""))).toEqual([]);
  });
});

describe("the article's text", () => {
  it.each([
    ["line ends of Windows", ARTICLE.replaceAll("\n", "\r\n")],
    ["line ends of old", ARTICLE.replaceAll("\n", "\r")],
    ["accents as characters of their own", ARTICLE.normalize("NFD")],
    ["a byte order mark", `\uFEFF${ARTICLE}`],
  ])("with %s is the same text", (_, article) => {
    expect(article).not.toBe(ARTICLE);
    expect(proved(STORY, article)).toEqual([]);
  });

  it("that is another one is refused by its hash and its length", () => {
    const found = proved(STORY, `${ARTICLE}More.\n`);
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "article-digest /article/textSha256",
    ]);
    expect(found[0]?.message).toContain("Expected a text of 715 characters with SHA-256 a712");
    expect(found[0]?.message).toContain("found one of 721 with ");
  });

  it("that is the one is held against its length, too", () => {
    const found = proved(replaceOnce(STORY, '"length": 715', '"length": 716'), ARTICLE);
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "article-digest /article/length",
    ]);
  });

  it("tells words that are not in it once, and a digest that does not fit words that are", () => {
    const codes = (story: string) =>
      parseHarbour({ story, article: ARTICLE }).issues.map(({ code }) => code);
    expect(codes(replaceOnce(STORY, "two people were bruised", "two people were bruized"))).toEqual(
      ["quote-not-found"],
    );
    expect(codes(replaceOnce(STORY, '"sha256": "2b1105', '"sha256": "2b1106'))).toEqual([
      "quote-digest",
    ]);
  });

  it("without any of the quotes is told once for each of them", () => {
    const codes = proved(STORY, "Another day, another story.").map(({ code }) => code);
    expect(codes.filter((code) => code === "quote-not-found")).toHaveLength(QUOTES.length);
  });

  it("is not part of what is parsed", () => {
    expect(JSON.stringify(parseHarbour({ article: ARTICLE }))).not.toContain("The morning ferry");
  });
});
