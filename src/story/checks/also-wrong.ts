import type { IssueCodeId } from "../issue-codes.ts";
import type { Finding, Path } from "../issue.ts";
import type { Collection } from "../records/story.ts";
import { alsoWrongInPlace, type AlsoWrong } from "./also-wrong-places.ts";
import { dateFinding, zoneFinding } from "./edtf-syntax.ts";
import { contrastFinding } from "./event-types.ts";

interface Field {
  at: Path;
  code: IssueCodeId;
  look: (text: string) => Finding | null;
}

/** Fields that can be looked at by themselves. */
const FIELDS: Partial<Record<Collection, readonly Field[]>> = {
  types: [{ at: ["colour"], code: "type-contrast", look: contrastFinding }],
  sources: [
    { at: ["published"], code: "edtf-syntax", look: dateFinding },
    { at: ["accessed"], code: "edtf-syntax", look: dateFinding },
  ],
  claims: [{ at: ["stated"], code: "edtf-syntax", look: dateFinding }],
  events: [
    { at: ["when", "edtf"], code: "edtf-syntax", look: dateFinding },
    { at: ["when", "tz"], code: "time-zone-unknown", look: zoneFinding },
  ],
};

const textAt = (value: unknown, at: Path): string | null => {
  const found = at.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null ? (Reflect.get(part, key) as unknown) : undefined,
    value,
  );
  return typeof found === "string" ? found : null;
};

/** What else is wrong with a record that is left out anyway, so that one run tells all there is to mend. */
export const alsoWrong = (list: string, value: unknown): AlsoWrong[] =>
  list === "features"
    ? alsoWrongInPlace(value)
    : (FIELDS[list as Collection] ?? []).flatMap(({ at, code, look }) => {
        const text = textAt(value, at);
        const finding = text === null ? null : look(text);
        return finding ? [{ code, at, finding }] : [];
      });
