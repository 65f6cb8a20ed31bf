import type { Order } from "../../../explore/chain/order.ts";
import type { Related } from "../../../explore/chain/relations.ts";
import type { Rounded } from "../../../explore/distance/estimate.ts";
import type { ResultKind } from "../../../explore/search/candidates.ts";
import type { HelpMessages } from "./help.ts";
import type { LinkMessages } from "./link.ts";
import type { SharingMessages } from "./sharing.ts";
import type { RelationType } from "../../../story/records/event.ts";

/** Texts of what is fetched after the first load: the readers' first page does without them. */
export interface LateMessages {
  /** Before the link on a printed page. */
  printedView: string;
  /** About a background that is loaded from another host. */
  tiles: {
    learns: (host: string) => string;
    asked: (host: string) => string;
    notLoaded: string;
    keep: string;
    failed: (host: string) => string;
    patchy: (host: string) => string;
  };
  /** Party beside party, in a dialog of its own. */
  comparison: {
    title: string;
    onlyDiffering: string;
    question: string;
    none: string;
    showEvent: string;
  };
  /** The chain of events: its steps, its order, and how events are related. */
  chain: {
    previous: string;
    next: string;
    /** The keys that do the same while the map has the focus. */
    keys: string;
    step: (number: number, total: number) => string;
    order: string;
    orders: Record<Order, string>;
    /** Of the order in which the article tells: how many events have no place in it. */
    untold: (n: number) => string;
    showRelations: string;
    arcs: string;
    relations: string;
    relation: Record<RelationType, Record<Related["side"], string>>;
  };
  help: HelpMessages;
  link: LinkMessages;
  sharing: SharingMessages;
  distance: {
    to: string;
    none: string;
    about: (km: Rounded, miles: Rounded) => string;
    /** Where the doubt is as large as the distance. */
    atMost: (km: Rounded, miles: Rounded) => string;
    /** How exactly each end is known, in kilometres. */
    doubt: (km: readonly number[]) => string;
    area: (name: string) => string;
    unplaced: (name: string) => string;
  };
  /** That only events with each of these words, or one that begins so, are shown, and the way back to the others. */
  onlyWith: (text: string) => string;
  notOnly: string;
  /** Of the dialog's part about the map; the licences are those of the built-in map's data. */
  mapCredits: { title: string; boundaries: string; licences: string; drawnWith: string };
  /** Of a list on paper: how many events stand in the story and not on the page. */
  unprinted: (n: number) => string;
  /** The other stories of the site. */
  stories: { others: string; related: string; all: string };
  search: {
    name: string;
    placeholder: string;
    /** In an archive, where nothing but filters is found. */
    placeholderRows: (hasWords: boolean) => string;
    results: (n: number) => string;
    kinds: Record<ResultKind, string>;
    of: (shown: number, total: number) => string;
    /** A point on the earth, both figures in degrees. */
    point: (lat: string, isNorth: boolean, lng: string, isEast: boolean) => string;
    showOnly: (text: string) => string;
    close: string;
  };
}
