import { mkdirSync, writeFileSync } from "node:fs";
import { format } from "oxfmt";
import { jsonSchemas } from "../story/schema/json-schemas.ts";

/** Writes the JSON Schemas that editors use; `npm run schemas` after a change of the records. */
mkdirSync("geo/schema", { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  const { code } = await format(name, JSON.stringify(schema), { printWidth: 100 });
  writeFileSync(`geo/schema/${name}`, code);
}
