import fc from "fast-check";
import { searchText } from "../../../src/explore/filters/text.ts";
import { roundCamera } from "../../../src/explore/link/camera.ts";
import type { Selection, TimeRange, View } from "../../../src/explore/view.ts";
import type { ClaimState } from "../../../src/story/claims.ts";

const KINDS: Selection["kind"][] = ["place", "event", "quote", "claim", "row"];
const STATES: ClaimState[] = ["contested", "agreed", "single", "superseded"];

const anyId = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,9}[a-z0-9])?$/);
const ids = fc.uniqueArray(anyId, { maxLength: 5 });

const degrees = (limit: number): fc.Arbitrary<number> =>
  fc.double({ min: -limit, max: limit, noNaN: true });

const camera = fc
  .record({
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    lat: degrees(90),
    lng: degrees(180),
  })
  .map(roundCamera);

const day = fc
  .date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const unit = fc.constantFrom(4, 7, 10);

/** Two days in order, each cut to its year, month or day; a coarser unit only widens the range. */
const range = fc
  .tuple(day, day, unit, unit, fc.constantFrom("both", "from", "to"))
  .map(([one, other, first, last, sides]): TimeRange => {
    const [from = one, to = other] = [one, other].sort();
    return {
      from: sides === "to" ? null : from.slice(0, first),
      to: sides === "from" ? null : to.slice(0, last),
    };
  });

const TRICKY = [
  ",",
  "~",
  ":~:",
  "+",
  "&",
  "=",
  "#",
  "%",
  "%41",
  "/",
  "..",
  "-",
  " ",
  "\0",
  "أحمد",
  "😀",
];

const text = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc
      .array(fc.constantFrom(...TRICKY), { minLength: 1, maxLength: 12 })
      .map((all) => all.join("")),
  )
  .filter((value) => searchText(value) === value);

const from = <K extends keyof View>(field: K, values: fc.Arbitrary<View[K]>): fc.Arbitrary<View> =>
  values.map((value) => ({ [field]: value }));

/** Views with one field set, by the key of the parameter that holds it. */
export const SAMPLES: Record<string, fc.Arbitrary<View>> = {
  map: from("camera", camera),
  sel: from("selection", fc.record({ kind: fc.constantFrom(...KINDS), id: anyId })),
  type: from("types", ids),
  by: from("parties", ids),
  src: from("sources", ids),
  claim: from("claims", fc.subarray(STATES)),
  t: from("time", range),
  q: from("text", text),
  tm: from("timeMode", fc.constantFrom("possible", "certain")),
  lang: from("lang", anyId),
  base: from("base", anyId),
  names: from("names", anyId),
  rev: from("revision", fc.integer({ min: 1, max: 9999 })),
  order: from("order", fc.constant("told")),
  rel: from("relations", fc.constant("all")),
  to: from("distanceTo", anyId),
  group: from("list", anyId),
};

/** Any view that a link can hold. */
export const anyView: fc.Arbitrary<View> = fc
  .tuple(...Object.values(SAMPLES).map((sample) => fc.option(sample, { nil: {} })))
  .map((parts) => Object.assign({}, ...parts) as View);

/** A view with its lists sorted, as a link gives it back. */
export const sorted = (view: View): View => ({
  ...view,
  ...(view.types && { types: [...view.types].sort() }),
  ...(view.parties && { parties: [...view.parties].sort() }),
  ...(view.sources && { sources: [...view.sources].sort() }),
  ...(view.claims && { claims: [...view.claims].sort() }),
});
