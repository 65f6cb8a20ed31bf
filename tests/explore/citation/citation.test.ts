import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationOf, type Citation } from "../../../src/explore/citation/citation.ts";
import { CITATION_STYLES } from "../../../src/explore/citation/styles.ts";
import { CITATION_WORDS } from "../../../src/explore/citation/words.ts";
import { indexStory } from "../../../src/explore/story-index.ts";
import type { RecordSelection } from "../../../src/explore/view.ts";
import { LANGUAGE_IDS } from "../../../src/ui/messages/index.ts";
import { HOSTILE_STRINGS } from "../../fixtures/hostile-strings.ts";
import { HILLAH_INDEX } from "../hillah.ts";
import { makeStory } from "../make-story.ts";

const URL = "https://example.org/s/hillah-2023-12/#type=protest&q=a+b";

const cite = (selection?: RecordSelection, langs = ["en"]): Citation =>
  citationOf(HILLAH_INDEX, { selection, url: URL, accessed: "2026-11-24", site: "Site", langs });

const STRIKE: RecordSelection = { kind: "event", id: "hillah-strike" };

/** Fields of a BibTeX entry as BibTeX reads them: braces are counted, also behind a backslash. */
const readBibtex = (entry: string): Map<string, string> => {
  const fields = new Map<string, string>();
  const body = entry.slice(entry.indexOf(",") + 1);
  for (let at = 0; ;) {
    const [head, name] = /^\s*([a-z]+) = \{/.exec(body.slice(at)) ?? [];
    if (head === undefined || name === undefined) {
      expect(body.slice(at).trim()).toBe("}");
      return fields;
    }
    const start = at + head.length;
    let depth = 1;
    for (at = start; depth > 0; at += 1) {
      if (at >= body.length) throw new Error("The entry does not end.");
      if (body[at] === "{") depth += 1;
      if (body[at] === "}") depth -= 1;
    }
    fields.set(name, body.slice(start, at - 1));
    at += 1;
  }
};

const UNESCAPE: Record<string, string> = {
  "\\textbackslash{}": "\\",
  "\\textbraceleft{}": "{",
  "\\textbraceright{}": "}",
  "\\textasciicircum{}": "^",
  "\\textasciitilde{}": "~",
};

const unescapeTex = (text: string): string =>
  text.replace(
    /\\text[a-z]+\{\}|\\([$&#_%])/g,
    (all, char?: string) => char ?? UNESCAPE[all] ?? all,
  );

describe("a citation as text", () => {
  it("names title, site, version, date of the revision, basis, day of access and address", () => {
    expect(CITATION_STYLES.plain.write(cite())).toBe(
      "Iraq condemns a US airstrike on Kataib Hezbollah in Hillah. Site, Interactive map, revision 1, 2026-11-22. " +
        "Based on: Iraq Condemns American Airstrike Targeting Kataib Hezbollah, Atlas News, about 2023-12-26. " +
        `Accessed 2026-11-24: ${URL}`,
    );
  });

  it("of a record names the story that it is in", () => {
    expect(CITATION_STYLES.plain.write(cite(STRIKE))).toMatch(
      /^US airstrikes in Hillah\. In: Iraq condemns a US airstrike on Kataib Hezbollah in Hillah\. /,
    );
  });

  it("of a quote says whose words they are", () => {
    expect(cite({ kind: "quote", id: "pmo-foreign-missions" }).title).toMatch(
      /^“asserts .*” \(Iraqi Prime Minister's Office\)$/,
    );
  });

  it("of a claim says whose it is, of a place only its name", () => {
    const [claim] = HILLAH_INDEX.story.claims;
    expect(cite({ kind: "claim", id: claim?.id ?? "" }).title).toMatch(/^CENTCOM: CENTCOM's first/);
    expect(cite({ kind: "place", id: "hillah" }).title).toBe("Hillah");
  });

  it("says nothing that the story does not: no site, no revision, no article", () => {
    const index = indexStory(makeStory({ headline: { fr: "Un titre ?" }, sources: [] }));
    const bare = citationOf(index, { url: URL, accessed: "2026-11-24", langs: ["en"] });
    expect(CITATION_STYLES.plain.write(bare)).toBe(
      `Un titre ? Interactive map. Accessed 2026-11-24: ${URL}`,
    );
    expect([...readBibtex(CITATION_STYLES.bibtex.write(bare)).keys()]).toEqual([
      "title",
      "type",
      "url",
      "urldate",
    ]);
    expect(JSON.parse(CITATION_STYLES.csl.write(bare))).toEqual([
      {
        id: "made",
        type: "webpage",
        title: "Un titre ?",
        genre: "Interactive map",
        accessed: { "date-parts": [[2026, 11, 24]] },
        URL,
        language: "fr",
      },
    ]);
  });

  it("is of the latest revision, in whatever order they stand", () => {
    const revision = (version: number, date: string) => ({ version, date, summary: { en: "" } });
    const revisions = [revision(2, "2024-02"), revision(1, "2024-01")];
    const made = citationOf(indexStory(makeStory({ revisions })), {
      url: URL,
      accessed: "2026-11-24",
      langs: ["en"],
    });
    expect([made.version, made.issued]).toEqual([2, "2024-02"]);
  });

  it("is Arabic with Arabic punctuation", () => {
    const text = CITATION_STYLES.plain.write(cite(undefined, ["ar", "en"]));
    expect(text).toContain("العراق يدين ضربة جوية أمريكية");
    expect(text).toContain("Site، خريطة تفاعلية، المراجعة 1، \u20662026-11-22\u2069");
    expect(text).toContain("نحو \u20662023-12-26\u2069");
    expect(text).toContain("\u20662026-11-24\u2069: https");
  });
});

describe("BibTeX", () => {
  it("is an @online entry with every field", () => {
    const entry = CITATION_STYLES.bibtex.write(cite(STRIKE));
    expect(entry).toMatch(/^@online\{hillah-2023-12-event-hillah-strike,\n/);
    expect(Object.fromEntries(readBibtex(entry))).toMatchObject({
      title: "{US airstrikes in Hillah}",
      organization: "{Site}",
      date: "2026-11-22",
      url: URL,
      urldate: "2026-11-24",
      langid: "english",
    });
  });

  it("keeps Arabic as it is", () => {
    const fields = readBibtex(CITATION_STYLES.bibtex.write(cite(STRIKE, ["ar"])));
    expect(fields.get("title")).toBe("{ضربات جوية أمريكية في الحلة}");
    expect(fields.get("langid")).toBe("arabic");
  });

  it("lets no text end its field, and gives back every character that is not a control", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom(...'\\{}$&#^_~%"@,=a'.split("")) }),
      fc.constantFrom(...HOSTILE_STRINGS),
    );
    fc.assert(
      fc.property(anyText, (title) => {
        const fields = readBibtex(CITATION_STYLES.bibtex.write({ ...cite(), title, url: title }));
        expect([...fields.keys()]).toEqual([
          ...["title", "organization", "date", "version", "type", "note"],
          ...["url", "urldate", "langid"],
        ]);
        const written = fields.get("title")?.slice(1, -1) ?? "";
        expect(unescapeTex(written)).toBe(title.toWellFormed().replace(/\p{Cc}+/gu, " "));
        expect(fields.get("url")).not.toMatch(/[\\{}\s]/);
      }),
      { examples: HOSTILE_STRINGS.map((text) => [text]), numRuns: HOSTILE_STRINGS.length + 300 },
    );
  });

  it("leaves out a date that biblatex could not read", () => {
    expect(
      readBibtex(CITATION_STYLES.bibtex.write({ ...cite(), issued: "soon}" })).has("date"),
    ).toBe(false);
  });
});

describe("CSL-JSON", () => {
  it("is a list of one item with dates in parts", () => {
    expect(JSON.parse(CITATION_STYLES.csl.write(cite(STRIKE)))).toEqual([
      {
        id: "hillah-2023-12-event-hillah-strike",
        type: "webpage",
        title: "US airstrikes in Hillah",
        "container-title": "Iraq condemns a US airstrike on Kataib Hezbollah in Hillah",
        publisher: "Site",
        genre: "Interactive map",
        version: "1",
        issued: { "date-parts": [[2026, 11, 22]] },
        accessed: { "date-parts": [[2026, 11, 24]] },
        URL,
        language: "en",
        note: "Based on: Iraq Condemns American Airstrike Targeting Kataib Hezbollah, Atlas News, about 2023-12-26",
      },
    ]);
  });

  it.each([
    ["2024", { "date-parts": [[2024]] }],
    ["2024-06~", { "date-parts": [[2024, 6]], circa: true }],
    ["2024/..", { literal: "2024/.." }],
  ])("gives the date %s as %j", (issued, expected) => {
    const [item] = JSON.parse(CITATION_STYLES.csl.write({ ...cite(), issued })) as object[];
    expect(item).toMatchObject({ issued: expected });
  });
});

it.each(Object.entries({ ...CITATION_WORDS, ...CITATION_STYLES }))(
  "“%s” has its words in every language",
  (_, entry) => {
    const words = "label" in entry ? entry.label : entry;
    for (const lang of LANGUAGE_IDS)
      expect(words).toHaveProperty(lang, expect.stringMatching(/\S/));
  },
);
