/** How the page is painted. */
export type Scheme = "light" | "dark";

/** What the reader asked for; `system` follows the device. */
export type SchemeChoice = Scheme | "system";

export const SCHEME_CHOICES: readonly SchemeChoice[] = ["system", "light", "dark"];
