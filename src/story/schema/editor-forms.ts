import { LANGUAGE_PATTERN } from "../language-tag.ts";
import { EDTF_FORM, ZONE_FORM } from "./patterns.ts";

type Schema = Record<string, unknown>;

interface Form {
  /** Fields that a file may lack while it is being written. */
  later?: readonly string[];
  /** Entries that a list has at least then. */
  least?: number;
  pattern?: { pattern: string; patternErrorMessage: string };
}

const DATE: Form = { pattern: EDTF_FORM };
const ZONE: Form = { pattern: ZONE_FORM };

/**
 * Where an editor asks for less, or more, than the record does: what “dateline verify --write” fills in
 * is not there yet, and a date or a zone of another form is marked while it is typed.
 */
const FORMS: Readonly<Record<string, Form>> = {
  quotes: { later: ["sha256"] },
  "quotes.selector": { later: ["prefix", "suffix"], least: 1 },
  "revisions.date": DATE,
  "sources.published": DATE,
  "sources.accessed": DATE,
  "events.when.edtf": DATE,
  "events.when.tz": ZONE,
  "events.when.alsoIn": ZONE,
  "claims.stated": DATE,
};

const without = (names: unknown, later: readonly string[]): unknown =>
  Array.isArray(names) ? names.filter((name) => !later.includes(String(name))) : names;

/** A schema in the form that editors are to have. */
export const editorForm = (schema: Schema, path: string): Schema => {
  const { later, least, pattern } = FORMS[path] ?? {};
  return {
    ...schema,
    ...(later && schema["required"] ? { required: without(schema["required"], later) } : {}),
    ...(least !== undefined && "prefixItems" in schema ? { minItems: least } : {}),
    ...(pattern && schema["type"] === "string" ? pattern : {}),
  };
};

/** What an editor says of an entry whose key the author chooses, by what the key must be. */
export const entryText = ({ propertyNames }: Schema): string =>
  (propertyNames as Schema | undefined)?.["pattern"] === LANGUAGE_PATTERN.source
    ? "The text in the language whose tag the key is, such as en or ar."
    : "The id that it has now.";
