import { EVENT_TYPES, EVENT_TYPE_IDS } from "../../story/event-types.ts";
import { listOf } from "../link/codec.ts";
import { isId } from "../link/id.ts";
import type { Filter } from "./filter.ts";

export const typesFilter: Filter<"types"> = {
  field: "types",
  key: "type",
  label: { en: "Event type", ar: "نوع الحدث" },
  kind: "ticks",
  codec: listOf(isId),
  options: ({ events }) => {
    const used = new Set(events.map(({ event }) => event.type));
    return EVENT_TYPE_IDS.filter((id) => used.has(id)).map((id) => ({
      id,
      label: EVENT_TYPES[id].label,
    }));
  },
  has: ({ event }, type) => event.type === type,
  test: (types) => {
    const shown = new Set(types);
    return ({ event }) => shown.has(event.type);
  },
};
