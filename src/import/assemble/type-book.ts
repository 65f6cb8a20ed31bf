import { EVENT_TYPE_IDS, EVENT_TYPES } from "../../story/event-types.ts";
import { GLYPHS } from "../../story/glyphs.ts";
import type { OwnEventType } from "../../story/records/event-type.ts";
import type { LangMap } from "../../story/records/text.ts";
import { typesOf, type EventType } from "../../story/types-of.ts";
import type { TypeWord } from "../facts.ts";
import type { Recipe } from "../options.ts";
import type { Texts } from "../texts.ts";
import { Ids } from "./ids.ts";
import { typeKey } from "./type-key.ts";
import { TypeLooks } from "./type-looks.ts";
import { NEUTRAL_SIGNS } from "./type-signs.ts";

/** More kinds than that are no kinds: no legend could show them. */
const MOST_TYPES = 24;

/** What an event is whose type nobody says. */
const ANY: LangMap = { en: "Event", ar: "حدث" };

const BUILT_IN: ReadonlyMap<string, string> = new Map(
  EVENT_TYPE_IDS.flatMap((id) =>
    [id, ...Object.values(EVENT_TYPES[id].label)].map((name) => [typeKey(name), id] as const),
  ),
);

/** The built-in type that goes by this name or id. */
const builtIn = (word: string): string | undefined => BUILT_IN.get(typeKey(word));

/** Whether every story has a type of this id or name. */
export const isBuiltIn = (word: string): boolean => builtIn(word) !== undefined;

/** The built-in types that words name, whose colours no other type of the file shall have. */
const builtInOf = (words: Iterable<string>): EventType[] => {
  const ids = new Set([...words].map(builtIn));
  return typesOf({ types: [] }).filter(({ id }) => ids.has(id));
};

const isSame = (one: EventType, other: EventType): boolean =>
  one.shape === other.shape && one.colour === other.colour && one.glyph === other.glyph;

/** Turns what a file says of an event's type into types of the story. */
export class TypeBook {
  readonly own: OwnEventType[] = [];
  private readonly ids = new Ids("type");
  private readonly byWord = new Map<string, string>();
  private readonly byKey = new Map<string, string>();
  private readonly recipe: Recipe;
  private readonly texts: Texts;
  private readonly tooMany: boolean;
  private readonly looks: TypeLooks;

  constructor(recipe: Recipe, texts: Texts, words: ReadonlySet<string>) {
    this.recipe = recipe;
    this.texts = texts;
    const invented = [...words].filter((word) => !this.known(word));
    this.tooMany = new Set(invented.map(typeKey)).size > MOST_TYPES;
    const { types = {}, type } = recipe;
    const given = [...Object.values(types), type].filter((one) => typeof one === "object");
    this.looks = new TypeLooks(this.tooMany ? [] : invented, [...given, ...builtInOf(words)]);
    for (const id of EVENT_TYPE_IDS) this.ids.for(id);
  }

  get areTooMany(): boolean {
    return this.tooMany;
  }

  /** What the recipe says of a word as it is written, else of the word in another spelling. */
  private mapped(word: string): string | OwnEventType | undefined {
    const { types = {} } = this.recipe;
    if (Object.hasOwn(types, word)) return types[word];
    const wanted = typeKey(word);
    return Object.entries(types).find(([one]) => typeKey(one) === wanted)?.[1];
  }

  private known(word: string): string | OwnEventType | undefined {
    return this.mapped(word) ?? builtIn(word);
  }

  private add(type: OwnEventType): string {
    if (!this.own.some(({ id }) => id === type.id)) this.own.push(type);
    return type.id;
  }

  /** With a neutral sign that is free where another type of the legend would look the same. */
  private distinct(type: OwnEventType): OwnEventType {
    const others = typesOf({ types: this.own.filter(({ id }) => id !== type.id) });
    const signs = [type.glyph, ...NEUTRAL_SIGNS];
    const free = signs.find((glyph) => {
      const shown = { ...type, glyph: GLYPHS[glyph], acled: null };
      return !others.some((other) => isSame(other, shown));
    });
    return { ...type, glyph: free ?? type.glyph };
  }

  /** A new type, drawn by its name where the file does not say how. */
  private made(id: string, label: LangMap, name: string, look: TypeWord["look"] = {}): string {
    const told = look.label ? (Object.values(look.label)[0] ?? name) : name;
    return this.add(this.distinct({ id, label, ...this.looks.of(told), ...look }));
  }

  private invented(label: LangMap, name: string, look: TypeWord["look"]): string {
    return this.made(this.ids.for(name), label, name, look);
  }

  /** The id of a named type: one of the story's table, or a new one under that name. */
  private named(type: string | OwnEventType, label: LangMap, look: TypeWord["look"]): string {
    if (typeof type !== "string") return this.add(type);
    const { types = {}, type: all } = this.recipe;
    const own = [...Object.values(types), all].find(
      (one) => typeof one === "object" && one.id === type,
    );
    if (typeof own === "object") return this.add(own);
    return builtIn(type) ?? this.made(type, label, type, look);
  }

  /** The type's id in the story; the same word, however it is spelled, gives the same one. */
  idOf(type: TypeWord | undefined): string {
    const word = type?.word ?? "";
    const id = this.byWord.get(word) ?? (type ? this.wordId(type) : this.anyId());
    this.byWord.set(word, id);
    return id;
  }

  /** Whether a word is no type of the story, as there are too many of them. */
  isLost({ word }: TypeWord): boolean {
    return this.tooMany && this.known(word) === undefined;
  }

  private wordId(type: TypeWord): string {
    return this.isLost(type) ? this.anyId() : this.spelled(type.word, type.look);
  }

  private anyId(): string {
    const id = this.byWord.get("") ?? this.forAny();
    this.byWord.set("", id);
    return id;
  }

  private spelled(word: string, look: TypeWord["look"]): string {
    // What comes with a look of its own was a type by itself before.
    if (look || this.known(word) !== undefined) return this.forWord(word, look);
    const key = typeKey(word);
    const id = this.byKey.get(key) ?? this.forWord(word, look);
    this.byKey.set(key, id);
    return id;
  }

  /** How the story names a type. */
  labelOf(id: string): LangMap {
    return typesOf({ types: this.own }).find((type) => type.id === id)?.label ?? ANY;
  }

  private forAny(): string {
    const { type } = this.recipe;
    return type === undefined ? this.invented(ANY, "event", {}) : this.named(type, ANY, {});
  }

  private forWord(word: string, look: TypeWord["look"]): string {
    const label = look?.label ?? this.texts.of(word) ?? ANY;
    const known = this.known(word);
    return known === undefined ? this.invented(label, word, look) : this.named(known, label, look);
  }
}
