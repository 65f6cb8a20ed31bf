import { editorForm, entryText } from "./editor-forms.ts";

type Schema = Record<string, unknown>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const NESTED = ["anyOf", "oneOf", "allOf", "prefixItems"];

export interface Texts {
  fields: Readonly<Record<string, string>>;
  /** Of the values that a field can have. */
  choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const choiceTexts = (values: unknown, texts: Readonly<Record<string, string>>): string[] =>
  Array.isArray(values) ? values.map((value) => texts[String(value)] ?? "") : [];

/** A schema with the texts that editors show; a field's path leaves out the lists on the way. */
export const annotate = (schema: Schema, texts: Texts, path: readonly string[] = []): Schema => {
  const key = path.join(".");
  const made: Schema = editorForm(schema, key);
  const choices = texts.choices[key];
  // Not of the standard: what VS Code and others show beside each value they offer.
  if (Array.isArray(schema["enum"]) && choices)
    made["enumDescriptions"] = choiceTexts(schema["enum"], choices);
  if (isSchema(schema["properties"]))
    made["properties"] = Object.fromEntries(
      Object.entries(schema["properties"]).map(([name, part]) => {
        const inner = annotate(part as Schema, texts, [...path, name]);
        const description = texts.fields[[...path, name].join(".")];
        return [name, description === undefined ? inner : { description, ...inner }];
      }),
    );
  if (isSchema(schema["additionalProperties"]))
    made["additionalProperties"] = {
      description: entryText(schema),
      ...schema["additionalProperties"],
    };
  if (isSchema(schema["items"])) made["items"] = annotate(schema["items"], texts, path);
  for (const name of NESTED)
    if (Array.isArray(schema[name]))
      made[name] = schema[name].map((part: unknown) => annotate(part as Schema, texts, path));
  return made;
};
