import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { CHOICES } from "../../../src/story/schema/choices.ts";
import { jsonSchemas } from "../../../src/story/schema/json-schemas.ts";
import { PLACE_FIELDS } from "../../../src/story/schema/place-fields.ts";
import { EDTF_FORM, ZONE_FORM } from "../../../src/story/schema/patterns.ts";
import { STORY_FIELDS } from "../../../src/story/schema/story-fields.ts";
import { starterFiles } from "../../../src/story/starter.ts";
import { READ } from "../edtf-cases.ts";
import { HILLAH } from "../hillah.ts";
import { PLACES, replaceOnce, STORY } from "../harbour.ts";

type Schema = Record<string, unknown>;

interface Field {
  path: string;
  schema: Schema;
}

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

const parts = (schema: Schema): Schema[] =>
  ["anyOf", "oneOf", "prefixItems"]
    .flatMap((name) => (schema[name] ?? []) as Schema[])
    .concat(isSchema(schema["items"]) ? [schema["items"]] : []);

/** Every field of a schema, and every list entry with values of its own. */
const fieldsOf = (schema: Schema, path: string[] = []): Field[] => [
  ...Object.entries((schema["properties"] ?? {}) as Record<string, Schema>).flatMap(
    ([name, part]) => [
      { path: [...path, name].join("."), schema: part },
      ...fieldsOf(part, [...path, name]),
    ],
  ),
  ...parts(schema).flatMap((part) => fieldsOf(part, path)),
];

const withValues = (schema: Schema): Schema[] => [
  ...(Array.isArray(schema["enum"]) ? [schema] : []),
  ...parts(schema).flatMap(withValues),
];

const SCHEMAS = jsonSchemas() as Record<"story.schema.json" | "places.schema.json", Schema>;
const STORY_SCHEMA = SCHEMAS["story.schema.json"];
const PLACES_SCHEMA = SCHEMAS["places.schema.json"];

const TABLES: [name: string, Schema, Readonly<Record<string, string>>][] = [
  ["story.json", STORY_SCHEMA, STORY_FIELDS],
  ["places.geojson", PLACES_SCHEMA, PLACE_FIELDS],
];

describe.each(TABLES)("what an editor says of %s", (_, schema, table) => {
  const fields = fieldsOf(schema);

  it("is something about every field, and about none that is not there", () => {
    expect(fields.filter((field) => !field.schema["description"]).map(({ path }) => path)).toEqual(
      [],
    );
    expect([...new Set(fields.map(({ path }) => path))].sort()).toEqual(Object.keys(table).sort());
  });

  it("is something about every value that can be chosen", () => {
    for (const { path, schema: part } of fields)
      for (const { enum: values, enumDescriptions } of withValues(part)) {
        const texts = (enumDescriptions ?? []) as string[];
        expect([path, texts.length]).toEqual([path, (values as string[]).length]);
        expect([path, texts.filter((text) => text === "")]).toEqual([path, []]);
      }
  });
});

describe("the choices", () => {
  it("are about fields that are there, and values that can be chosen", () => {
    const values = new Map(
      TABLES.flatMap(([, schema]) =>
        fieldsOf(schema).flatMap(({ path, schema: part }) =>
          withValues(part).map((one) => [path, one["enum"] as string[]] as const),
        ),
      ),
    );
    for (const [path, texts] of Object.entries(CHOICES))
      expect([path, Object.keys(texts)]).toEqual([path, values.get(path)]);
  });
});

describe("the schemas, as an editor reads them", () => {
  const ajv = new Ajv2020({
    strict: true,
    // A quote may lack its position while it is being written.
    strictTuples: false,
    allErrors: true,
    formats: { uri: true, "date-time": true },
  });
  ajv.addVocabulary(["enumDescriptions", "patternErrorMessage"]);
  const check = {
    story: ajv.compile(STORY_SCHEMA),
    places: ajv.compile(PLACES_SCHEMA),
  };
  const errors = (file: keyof typeof check, text: string): string[] => {
    check[file](JSON.parse(text));
    return (check[file].errors ?? []).map(
      ({ instancePath, message }) => `${instancePath} ${message ?? ""}`,
    );
  };
  const starter = starterFiles({
    id: "flood",
    lang: "en",
    headline: "A bridge",
    articleTitle: "A bridge",
    today: "2024-03-06",
    schemas: "../../schema/",
  });

  it.each([
    ["the real story", HILLAH.story.text, HILLAH.places.text],
    ["the invented story", STORY, PLACES],
    ["a new story", starter.story, starter.places],
  ])("find nothing wrong with %s", (_, story, places) => {
    expect(errors("story", story)).toEqual([]);
    expect(errors("places", places)).toEqual([]);
  });

  it("find nothing wrong with a quote that has only its words", () => {
    const story = JSON.parse(STORY) as { quotes: Record<string, unknown>[] };
    const quotes = story.quotes.map(({ selector, ...quote }) => {
      const [{ exact }] = selector as [{ exact: string }];
      const words = [{ type: "TextQuoteSelector", exact }];
      return { ...quote, sha256: undefined, paragraph: undefined, selector: words };
    });
    expect(errors("story", JSON.stringify({ ...story, quotes }))).toEqual([]);
    const bare = quotes.map((quote) => ({ ...quote, selector: [] }));
    expect(errors("story", JSON.stringify({ ...story, quotes: bare }))[0]).toBe(
      "/quotes/0/selector must NOT have fewer than 1 items",
    );
  });

  it.each([
    ["/events/0/when/edtf", /"edtf": "[^"]*"/, '"edtf": "4 March 2024"'],
    ["/events/0/when/edtf", /"edtf": "[^"]*"/, '"edtf": "2024-13"'],
    ["/events/0/when/tz", /"tz": "[^"]*"/, '"tz": "London"'],
    ["/revisions/0/date", /"date": "[^"]*"/, '"date": "yesterday"'],
  ])("mark at %s what has another form than %s", (at, was, is) => {
    expect(errors("story", STORY.replace(was, is))).toEqual([
      expect.stringContaining(`${at} must match pattern`),
    ]);
  });

  it("know the form of every date that is read, and of every zone with its area", () => {
    const form = new RegExp(EDTF_FORM.pattern, "u");
    expect(READ.map(([text]) => text).filter((text) => !form.test(text))).toEqual([]);
    const zone = new RegExp(ZONE_FORM.pattern, "u");
    const zones = Intl.supportedValuesOf("timeZone").concat("UTC", "Etc/UTC", "Etc/GMT-3");
    expect(zones.filter((name) => !zone.test(name))).toEqual([]);
  });

  it("say what a text in a language is, and a new id", () => {
    const { headline, aliases } = STORY_SCHEMA["properties"] as Record<string, Schema>;
    expect(headline?.["additionalProperties"]).toHaveProperty(
      "description",
      "The text in the language whose tag the key is, such as en or ar.",
    );
    expect(aliases?.["additionalProperties"]).toHaveProperty(
      "description",
      "The id that it has now.",
    );
  });

  it("mark a value that cannot be chosen and a field that is not there", () => {
    expect(errors("story", replaceOnce(STORY, '"kind": "name"', '"kind": "nmae"'))).toEqual([
      "/quotes/3/kind must be equal to one of the allowed values",
    ]);
    expect(errors("story", replaceOnce(STORY, '"license"', '"licence": "x", "license"'))).toEqual([
      " must NOT have additional properties",
    ]);
  });
});

it("the files in geo/schema are the ones the records make", () => {
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const path = new URL(`../../../geo/schema/${name}`, import.meta.url);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(schema);
  }
});
