import type { Actor } from "../../story/records/actor.ts";
import type { LangMap } from "../../story/records/text.ts";
import { inLanguage } from "../../story/text.ts";
import { Ids } from "./ids.ts";
import { nameKey } from "./name-key.ts";

/** The parties of a story that is being imported, each once. */
export class PartyBook {
  readonly all: Actor[] = [];
  private readonly ids = new Ids("party");
  private readonly byName = new Map<string, Actor>();
  /** Those of which no type was said so far. */
  private readonly untyped = new Set<Actor>();

  /** The party of that name; the first spelling and the first type that it is said to have counts. */
  idOf(name: LangMap, type?: Actor["type"]): string {
    const { text } = inLanguage(name, ["en"]);
    const key = nameKey(text);
    const party = this.byName.get(key) ?? this.added(key, text, name);
    if (type !== undefined && this.untyped.delete(party)) party.type = type;
    return party.id;
  }

  private added(key: string, text: string, name: LangMap): Actor {
    const party: Actor = { id: this.ids.for(text), name, type: "organisation" };
    this.all.push(party);
    this.byName.set(key, party);
    this.untyped.add(party);
    return party;
  }
}
