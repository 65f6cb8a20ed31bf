import { NO_TEXT } from "../../formats/unsaid.ts";
import { NO_DATE, parseEdtf } from "../../story/edtf.ts";
import { precisionOf } from "../../story/edtf-precision.ts";
import type { Claim } from "../../story/records/claim.ts";
import type { Event } from "../../story/records/event.ts";
import type { Note } from "../../story/records/note.ts";
import type { Source } from "../../story/records/source.ts";
import type { Story } from "../../story/records/story.ts";
import type { LangMap } from "../../story/records/text.ts";
import { inLanguage } from "../../story/text.ts";
import type { Facts } from "../facts.ts";
import type { Recipe } from "../options.ts";
import { severalPoints, shaped, type LostOfShape } from "./geometry.ts";
import { headerOf, sourceOf, type Origin } from "./header.ts";
import { Ids } from "./ids.ts";
import { PartyBook } from "./parties.ts";
import { PlaceBook } from "./places.ts";
import type { TypeBook } from "./type-book.ts";
import { NO_PLACE, notShown, severalIn, typeNamed, UNDATED } from "./words.ts";

/** Puts the facts of rows together as records of a story. */
export class StoryBuilder {
  private readonly events: Event[] = [];
  private readonly actors = new PartyBook();
  private readonly claims: Claim[] = [];
  private readonly notes: Note[] = [];
  private readonly places: PlaceBook;
  private readonly ids = {
    event: new Ids("event"),
    claim: new Ids("claim"),
    note: new Ids("note"),
  };
  private readonly byId = new Map<string, Event>();
  readonly source: Source;

  private readonly recipe: Recipe;
  private readonly origin: Origin;
  private readonly types: TypeBook;

  constructor(recipe: Recipe, origin: Origin, types: TypeBook) {
    this.recipe = recipe;
    this.origin = origin;
    this.types = types;
    this.source = sourceOf(recipe, origin);
    this.places = new PlaceBook(this.source.id);
  }

  private when(facts: Facts): Event["when"] {
    const { edtf, dateNote, dateBasis: basis = "article", tz = this.recipe.tz ?? "UTC" } = facts;
    const read = edtf ?? NO_DATE;
    const date = parseEdtf(read);
    const note = dateNote ?? (edtf === undefined ? UNDATED : undefined);
    return {
      edtf: read,
      tz,
      precision: date ? precisionOf(date) : "unknown",
      basis,
      // Which one it was of the story's sources the file does not say.
      ...(basis === "source" && { source: this.source.id }),
      ...(note && { note }),
    };
  }

  private claim(event: string, figure: Facts["figures"][number]): void {
    const { publisher, published, title, id } = this.source;
    this.claims.push({
      id: this.ids.claim.for(`${event}-${figure.facet}`),
      event,
      facet: figure.facet,
      claimant: this.actors.idOf(publisher ?? title, "organisation"),
      stated: published ?? `[..${this.origin.date}]`,
      ...(published === undefined && { statedBasis: "inferred" as const }),
      text: figure.text,
      value: { count: { min: figure.min, max: figure.max } },
      evidence: [],
      source: id,
    });
  }

  private parties({ parties }: Facts): Event["actors"] {
    const ids = parties.map(({ name, type }) =>
      this.actors.idOf({ [this.recipe.lang ?? "en"]: name }, type),
    );
    return [...new Set(ids)].map((actor) => ({ actor, role: "subject" }));
  }

  private note(event: string, text: LangMap): void {
    this.notes.push({
      id: this.ids.note.for(event),
      about: { event },
      motivation: "commenting",
      text,
      sources: [this.source.id],
    });
  }

  /** Whether the row is only another place of an event that is there. */
  private joins({ joins, id, role = "location" }: Facts, places: readonly string[]): boolean {
    const event = joins && id !== undefined ? this.byId.get(id) : undefined;
    event?.places.push(...places.map((place) => ({ place, role })));
    return event !== undefined;
  }

  private happened(facts: Facts, places: readonly string[]): Event {
    const type = this.types.idOf(facts.type);
    const title = facts.title ?? facts.place ?? this.types.labelOf(type);
    return {
      id: this.ids.event.for(facts.id ?? inLanguage(title, ["en"]).text),
      title,
      type,
      ...(facts.acled && { acled: facts.acled }),
      when: this.when(facts),
      places: places.map((place) => ({ place, role: facts.role ?? "location" })),
      ...(places.length === 0 && {
        unplaced: facts.geometry ? notShown(facts.geometry) : NO_PLACE,
      }),
      actors: this.parties(facts),
      description: facts.description ?? NO_TEXT,
      source: this.source.id,
    };
  }

  /** The places of a row: of several points each is one, under the same name. */
  private placesOf(facts: Facts): { ids: string[]; lost: LostOfShape } {
    const points = severalPoints(facts.geometry);
    const shapes =
      points.length > 0
        ? points.map(({ point }, n) => ({
            geometry: point,
            known: facts.knownEach ? facts.knownEach[n] : facts.known,
          }))
        : [{ geometry: facts.geometry }];
    const all = shapes.map((shape) => {
      const { geometry: made, lost } = shaped(shape.geometry);
      return { id: this.places.idOf({ ...facts, ...shape }, made), lost };
    });
    const ids = all.flatMap(({ id }) => id ?? []);
    return { ids: [...new Set(ids)], lost: all.find(({ lost }) => lost)?.lost ?? null };
  }

  /** Adds what a row says; tells whether it has a place on the map and what of its shape was lost. */
  add(facts: Facts): { placed: boolean; lost: LostOfShape } {
    const { ids: places, lost } = this.placesOf(facts);
    const told = { placed: places.some((id) => this.places.isDrawn(id)), lost };
    if (facts.isPlaceAlone || this.joins(facts, places)) return told;
    const event = this.happened(facts, places);
    const { id } = event;
    this.events.push(event);
    this.byId.set(id, event);
    for (const figure of facts.figures) this.claim(id, figure);
    if (facts.type && this.types.isLost(facts.type)) this.note(id, typeNamed(facts.type.word));
    for (const remark of [...facts.remarks, ...severalIn(facts)]) this.note(id, remark);
    return told;
  }

  build(): Story {
    const { recipe, origin, source } = this;
    return {
      ...headerOf(recipe, origin, source, this.events.length),
      types: this.types.own,
      sources: [source],
      actors: this.actors.all,
      places: this.places.all,
      events: this.events,
      quotes: [],
      claims: this.claims,
      notes: this.notes,
      unmapped: [],
    };
  }
}
