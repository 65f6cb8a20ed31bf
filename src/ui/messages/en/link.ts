import type { LinkMessages } from "../shape/link.ts";

export const enLink: LinkMessages = {
  notice: "Part of this link could not be applied",
  problem: ({ key, reason, value }, label) =>
    ({
      unknown: `${label} ‘${value}’ is not ${
        ["lang", "base", "names"].includes(key) ? "available" : "in this story"
      }; it was left out.`,
      unoffered: `${label} ‘${value}’: words cannot be looked for here; it was left out.`,
      hidden: `${label} ‘${value}’ is hidden by the link’s own filters; the filters were applied.`,
      unshown: `${label} ‘${value}’: the map shows no such group here under these filters; it was left out.`,
      limited: `${label}: zoom ${value} is beyond what this map has; the nearest was taken.`,
      alone: `${label} ‘${value}’ needs another place to be selected; it was left out.`,
      undated: `${label} ‘${value}’ needs a time range; it was left out.`,
      repeated: `${label} is given more than once; ‘${value}’ was left out.`,
      shortened: `${label} ‘${value}’ is longer than 200 characters; the first 200 were applied.`,
      malformed: `${label} ‘${value}’ could not be read; it was left out.`,
      unreadable: `${label} ‘${value}’ is cut off or damaged; it was left out.`,
      version: `the link is of version ‘${value}’, newer than this page; what is known was applied.`,
    })[reason],
  keys: {
    map: "map position",
    sel: "selected item",
    type: "event type",
    by: "party",
    src: "source",
    claim: "claim state",
    t: "time range",
    q: "search text",
    tm: "time mode",
    lang: "language",
    base: "base layer",
    names: "names on the map",
    rev: "revision",
    order: "order of events",
    rel: "relations on the map",
    to: "distance to",
    group: "list on the map",
    v: "version",
  },
};
