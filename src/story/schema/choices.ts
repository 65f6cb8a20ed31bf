import { EVENT_TYPES } from "../event-types.ts";
import { FACETS } from "../facets.ts";

type Choices = Readonly<Record<string, string>>;

/** English labels of a table of the story's own. */
const labels = (table: Readonly<Record<string, { label: { en: string } }>>): Choices =>
  Object.fromEntries(Object.entries(table).map(([id, { label }]) => [id, label.en]));

const BASIS: Choices = {
  article: "The article says so.",
  inferred: "You inferred it.",
  source: "Another source says so: name it.",
};

/** What an editor says of each value a field can have, by the field's path. */
export const CHOICES: Readonly<Record<string, Choices>> = {
  "sources.kind": {
    article: "The article the story is about.",
    "press-release": "A party's own release.",
    news: "A news report.",
    investigation: "An investigation, by journalists or others.",
    report: "A report of an organisation or authority.",
    dataset: "A table or map data.",
  },
  "sources.publishedBasis": { stated: "It says so itself.", inferred: "You inferred it." },
  "actors.type": {
    "state-forces": "Army, police or other forces of a state.",
    "state-body": "Ministry, court or other body of a state.",
    "rebel-group": "A group that fights a state for power.",
    "political-militia": "An armed group with a political aim.",
    "armed-group": "Another armed group.",
    "external-forces": "Forces of a state outside of its own territory.",
    state: "A state as such.",
    person: "One person.",
    organisation: "A company, an association, an international body.",
    civilians: "People who bear no arms.",
  },
  "events.type": labels(EVENT_TYPES),
  "events.when.precision": {
    minute: "A moment.",
    day: "A day.",
    month: "A month.",
    year: "A year.",
    range: "From one to the other: a/b.",
    unknown: "Some time between two: [a..b].",
  },
  "events.when.basis": BASIS,
  "events.places.role": {
    location: "It happened there.",
    near: "It happened near there.",
    area: "It happened somewhere in that area.",
    seat: "The office that spoke or decided is there.",
  },
  "events.places.basis": BASIS,
  "events.actors.role": {
    by: "Acted.",
    attributed: "Is said by others to have done it.",
    target: "It was aimed at them.",
    affected: "It touched them, whether or not it was aimed at them.",
    speaker: "Spoke.",
    subject: "It was about them.",
  },
  "events.rel.type": {
    "responds-to": "This one was an answer to the other.",
    "part-of": "This one belongs to the other.",
    "led-to": "This one led to the other.",
    "refers-to": "This one mentions the other.",
    about: "This one is a statement about the other.",
    after: "This one came after the other.",
  },
  "quotes.kind": { statement: "What somebody said.", name: "What something is called." },
  "claims.facet": labels(FACETS),
  "claims.statedBasis": BASIS,
  "notes.motivation": {
    commenting: "It explains.",
    questioning: "Other sources differ.",
    "later-development": "What became known later.",
  },
  "features.properties.fclasses": {
    A: "Country, province or district.",
    H: "Water.",
    L: "Park or area.",
    P: "Town or city.",
    R: "Road or railway.",
    S: "Site or building.",
    T: "Mountain or other relief.",
    U: "Undersea.",
    V: "Forest or other vegetation.",
  },
  "features.properties.kind": {
    town: "A town or village.",
    city: "A city.",
    facility: "An airport, a base, a hospital …",
    district: "A district or an island.",
    province: "A province or governorate.",
    region: "A wider region.",
    country: "A country.",
  },
  "features.properties.precision.level": {
    exact: "The very spot: a point, drawn as a marker.",
    facility: "A site: a point with a radius.",
    town: "A town or city: a point with a radius.",
    near: "“Near” a town: a point with a radius.",
    admin: "A district or province: an area.",
    region: "A wider region: an area.",
    country: "Only the country: its outline, never a pin.",
  },
  "features.properties.coordinates.basis": BASIS,
  "features.properties.links.type": {
    closeMatch: "Nearly the same place.",
    exactMatch: "The same place.",
    primaryTopicOf: "A page about it.",
  },
};
