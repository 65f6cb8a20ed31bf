/** Options whose value goes into the recipe as it is. */
export const PLAIN = [
  "delimiter",
  "encoding",
  "dates",
  "century",
  "tz",
  "lang",
  "license",
  "date",
] as const;

/** Options whose value becomes a field of the recipe, or of its source. */
export const FIELDS = [...PLAIN, "title", "publisher", "url"] as const;

export type RecipeOption =
  | (typeof PLAIN)[number]
  | "headings"
  | "recipe"
  | "types"
  | "map"
  | "where"
  | "title"
  | "publisher"
  | "url";
