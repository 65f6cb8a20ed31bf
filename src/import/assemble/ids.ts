const LONGEST = 64;

/** A text as an id: small Latin letters, digits and hyphens; empty where it has none of them. */
export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");

/** Gives out ids of one list, no id twice. */
export class Ids {
  private readonly taken = new Set<string>();
  private readonly next = new Map<string, number>();
  private readonly kind: string;
  constructor(kind: string) {
    this.kind = kind;
  }

  /** An id that tells what it stands for, as far as the text can be written so. */
  for(text: string): string {
    const base = slug(text) || this.kind;
    let id = base;
    for (let n = this.next.get(base) ?? 1; this.taken.has(id); n += 1) {
      const ending = `-${n + 1}`;
      id = `${base.slice(0, LONGEST - ending.length).replace(/-+$/, "")}${ending}`;
      this.next.set(base, n + 1);
    }
    this.taken.add(id);
    return id;
  }
}
