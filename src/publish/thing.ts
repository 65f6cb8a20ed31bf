/** Something in schema.org's terms, as JSON-LD. */
export type Thing = Record<string, unknown>;
