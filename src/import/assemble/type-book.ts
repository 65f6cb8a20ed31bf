import { EVENT_TYPE_IDS, EVENT_TYPES } from "../../story/event-types.ts";
import type { OwnEventType } from "../../story/records/event-type.ts";
import type { LangMap } from "../../story/records/text.ts";
import { typesOf } from "../../story/types-of.ts";
import type { TypeWord } from "../facts.ts";
import type { Recipe } from "../options.ts";
import type { Texts } from "../texts.ts";
import { Ids } from "./ids.ts";
import { TypeLooks } from "./type-looks.ts";

/** More kinds than that are no kinds: no legend could show them. */
const MOST_TYPES = 24;

/** What an event is whose type nobody says. */
const ANY: LangMap = { en: "Event", ar: "حدث" };

/** The built-in type that goes by this name or id. */
const builtIn = (word: string): string | undefined => {
  const wanted = word.trim().toLowerCase();
  return EVENT_TYPE_IDS.find((id) =>
    [id, ...Object.values(EVENT_TYPES[id].label)].some((name) => name.toLowerCase() === wanted),
  );
};

/** Turns what a file says of an event's type into types of the story. */
export class TypeBook {
  readonly own: OwnEventType[] = [];
  private readonly ids = new Ids("type");
  private readonly byWord = new Map<string, string>();
  private readonly recipe: Recipe;
  private readonly texts: Texts;
  private readonly tooMany: boolean;
  private readonly looks: TypeLooks;

  constructor(recipe: Recipe, texts: Texts, words: ReadonlySet<string>) {
    this.recipe = recipe;
    this.texts = texts;
    const invented = [...words].filter((word) => !this.known(word));
    this.tooMany = invented.length > MOST_TYPES;
    this.looks = new TypeLooks(this.tooMany ? [] : invented);
    for (const id of EVENT_TYPE_IDS) this.ids.for(id);
  }

  get areTooMany(): boolean {
    return this.tooMany;
  }

  private mapped(word: string): string | OwnEventType | undefined {
    const { types = {} } = this.recipe;
    return Object.hasOwn(types, word) ? types[word] : undefined;
  }

  private known(word: string): string | OwnEventType | undefined {
    return this.mapped(word) ?? builtIn(word);
  }

  private add(type: OwnEventType): string {
    if (!this.own.some(({ id }) => id === type.id)) this.own.push(type);
    return type.id;
  }

  private invented(label: LangMap, name: string, look: TypeWord["look"] = {}): string {
    const id = this.ids.for(name);
    return this.add({ id, label, ...this.looks.of(name), ...look });
  }

  /** The id of a named type: one of the story's table, or a new one under that name. */
  private named(type: string | OwnEventType, label: LangMap, look: TypeWord["look"]): string {
    if (typeof type !== "string") return this.add(type);
    const { types = {}, type: all } = this.recipe;
    const own = [...Object.values(types), all].find(
      (one) => typeof one === "object" && one.id === type,
    );
    if (typeof own === "object") return this.add(own);
    return builtIn(type) ?? this.add({ id: type, label, ...this.looks.of(type), ...look });
  }

  /** The type's id in the story; the same word gives the same one. */
  idOf(type: TypeWord | undefined): string {
    const word = this.tooMany && type && !this.known(type.word) ? undefined : type?.word;
    const known = this.byWord.get(word ?? "");
    if (known !== undefined) return known;
    const id = word === undefined ? this.forAny() : this.forWord(word, type?.look);
    this.byWord.set(word ?? "", id);
    return id;
  }

  /** How the story names a type. */
  labelOf(id: string): LangMap {
    return typesOf({ types: this.own }).find((type) => type.id === id)?.label ?? ANY;
  }

  private forAny(): string {
    const { type } = this.recipe;
    return type === undefined ? this.invented(ANY, "event") : this.named(type, ANY, {});
  }

  private forWord(word: string, look: TypeWord["look"]): string {
    const label = look?.label ?? this.texts.of(word) ?? ANY;
    const known = this.known(word);
    return known === undefined ? this.invented(label, word, look) : this.named(known, label, look);
  }
}
