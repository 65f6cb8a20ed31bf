import type { Actor } from "../../story/records/actor.ts";
import type { LangMap } from "../../story/records/text.ts";
import { inLanguage } from "../../story/text.ts";
import { Ids } from "./ids.ts";
import { spellingKey } from "./spelling-key.ts";

/** The parties of a story that is being imported, each once. */
export class PartyBook {
  readonly all: Actor[] = [];
  private readonly ids = new Ids("party");
  private readonly byName = new Map<string, string>();

  /** The party of that name; the first spelling and the first type that it is said to have counts. */
  idOf(name: LangMap, type: Actor["type"]): string {
    const { text } = inLanguage(name, ["en"]);
    const key = spellingKey(text);
    const known = this.byName.get(key);
    if (known !== undefined) return known;
    const id = this.ids.for(text);
    this.all.push({ id, name, type });
    this.byName.set(key, id);
    return id;
  }
}
