/** What happens to the record an issue is about. */
export type Remedy = "keep" | "drop-record" | "drop-geometry" | "drop-reference" | "neutral-colour";

export interface IssueCode {
  severity: "error" | "warning";
  remedy: Remedy;
  /** What to do about it, in one sentence. */
  mend: string;
}

const error = (remedy: Remedy, mend: string): IssueCode => ({ severity: "error", remedy, mend });
const warning = (mend: string): IssueCode => ({ severity: "warning", remedy: "keep", mend });

/** Every code an issue can have. */
export const ISSUE_CODES = {
  "file-missing": error("keep", "Put the file into the story's folder."),
  "file-damaged": error(
    "keep",
    "Get the zip again from where it came from; until then nothing of this file is shown.",
  ),
  "file-too-large": error("keep", "Split the story, or leave out what it does not need."),
  "file-too-deep": error("keep", "Check the brackets; a story nests far less deeply."),
  "not-utf-8": warning("Save the file as UTF-8: other programs expect it; here it was read."),
  "bytes-invalid": error(
    "keep",
    "Save the file as UTF-8; what could not be read stands in it as “\uFFFD”.",
  ),
  "json-syntax": error(
    "keep",
    "Mend the JSON at this place; an editor with JSON support shows it.",
  ),
  "duplicate-key": error("keep", "Keep one of the two fields; the last one counted."),
  "hidden-character": warning("Delete the character; it was taken out of what readers see."),
  "not-a-story": error("keep", "Start the file from the one that `dateline new` makes."),
  "header-invalid": error("keep", "Mend the field; until then a stand-in is shown."),
  "record-invalid": error("drop-record", "Mend the field; until then the record is left out."),
  "id-not-folder": warning(
    "Name the folder as the id says, or the other way round; a site shows it under the folder’s name.",
  ),
  "id-taken": error("keep", "Give one of the two another id, and its folder that name."),
  "story-and-archive": error("keep", "Move one of the two into a folder of its own."),
  "unknown-field": warning(
    "Check the spelling, or delete the field; an editor that reads the file’s `$schema` names all fields.",
  ),
  "duplicate-id": error("drop-record", "Give the second record an id of its own."),
  "dangling-reference": error("drop-reference", "Correct the id, or add the missing record."),
  "alias-invalid": error("keep", "Point the alias at an id that exists and is not itself renamed."),
  "related-invalid": warning("Name each related story once, by the name of its folder."),
  "event-without-place": error("keep", "Name a place, or say in `unplaced` why there is none."),
  "event-type-unknown": error(
    "drop-record",
    "Use a type that is built in, or add the type to `types` of the story.",
  ),
  "type-contrast": error("neutral-colour", "Take a darker colour: white signs are written on it."),
  "first-mention-misplaced": error(
    "keep",
    "Count code points from the start of the article to the first words about the event.",
  ),
  "radius-without-basis": error("keep", "Say in `basis` why the radius is what it is."),
  "radius-missing": error("keep", "Give `radiusM` in metres: without it the mark looks exact."),
  "precision-mismatch": error("drop-geometry", "Use a point for a spot, an area for an area."),
  "end-before-start": error("keep", "Swap the two, or correct the one that is wrong."),
  "edtf-syntax": error(
    "drop-record",
    "Write the date as 2023, 2023-12 or 2023-12-26, or from one to another as 2023-12-25/2023-12-26 (EDTF).",
  ),
  "time-zone-unknown": error("drop-record", "Use an IANA name such as Asia/Baghdad."),
  "zone-without-moment": error(
    "keep",
    "Give the moment with its offset from UTC in `edtf`, or leave `alsoIn` out.",
  ),
  "edtf-disagrees": error("keep", "Make `edtf`, `start`, `end` and `precision` say the same."),
  "basis-without-source": error("keep", "Name the source the date or time comes from."),
  "note-without-source": error("drop-record", "Name at least one source for the note."),
  "claimant-missing": error(
    "drop-record",
    "Use quotes of the party that makes the claim, or name the party whose words they are.",
  ),
  "claim-value-mismatch": error(
    "drop-record",
    "Give a value as the facet asks for it; a range from the smaller number to the larger, or to null.",
  ),
  "supersedes-invalid": error(
    "drop-reference",
    "A claim replaces an earlier one of the same party and facet.",
  ),
  "ring-invalid": error(
    "drop-geometry",
    "Close the ring: first and last position equal, four or more.",
  ),
  "ring-winding": warning("Turn the order of the ring’s positions round (RFC 7946, 3.1.6)."),
  "antimeridian-crossed": warning("Cut the area at 180° into a MultiPolygon (RFC 7946, 3.1.9)."),
  "crs-unsupported": error(
    "keep",
    "Export the places in WGS 84 (EPSG:4326, longitude first) and delete `crs` (RFC 7946, 4).",
  ),
  "bbox-invalid": warning("Correct `bbox` or delete it: it is not needed (RFC 7946, 5)."),
  "coordinates-outside-world": error(
    "drop-geometry",
    "Write longitude, then latitude, in degrees: −180 to 180, −90 to 90.",
  ),
  "speaker-missing": error(
    "keep",
    "Name the speaker, or say in `unattributed` that there is none.",
  ),
  "translation-needless": warning("Delete it: the words stand in `selector` as they were said."),
  "quote-position": error("keep", "Make start and end span exactly the quoted words."),
  "quote-digest": error("keep", "Put the words back as they were, or prove the quotes anew."),
  "quote-overlap": error(
    "keep",
    "Two quotes cannot share words of the text: correct the positions.",
  ),
  "article-digest": error(
    "keep",
    "Use the text the quotes were taken from, or prove them anew: “dateline verify STORY --text FILE --write”.",
  ),
  "quote-not-found": error("keep", "Put the words back exactly as they stand in the article."),
  "quote-misplaced": error("keep", "Correct start and end."),
  "quote-ambiguous": error("keep", "Lengthen prefix or suffix until the place is the only one."),
  "quote-paragraph": error("keep", "Correct the paragraph number."),
} as const satisfies Record<string, IssueCode>;

export type IssueCodeId = keyof typeof ISSUE_CODES;

export const issueCode = (id: IssueCodeId): IssueCode => ISSUE_CODES[id];
