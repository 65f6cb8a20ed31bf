import type { IssueCodeId } from "./issue-codes.ts";

/** What each code means and why it matters: the text of its page in `docs/issues/`. Apart from the codes, which readers' browsers may need. */
export const ISSUE_MEANINGS: Readonly<Record<IssueCodeId, string>> = {
  "file-missing":
    "A story is two files, `story.json` and `places.geojson`. One of them is not there.",
  "file-damaged":
    "The file came in a zip and does not fit the check sum (CRC-32) that the zip has for it: bytes were changed or lost on the way. Nothing of such a file is shown, since nobody would see a changed digit.",
  "file-too-large":
    "A file is larger than what is read. Its size is looked at before it is opened, so that no file can fill the memory.",
  "file-too-deep":
    "Brackets stand in brackets more than 64 times. Such a file is not parsed: it could exhaust the parser.",
  "not-utf-8":
    "The file is saved as UTF-16. It was read all the same, but JSON is UTF-8 (RFC 8259, 8.1) and other programs will not read it.",
  "bytes-invalid":
    "A byte in the file is not UTF-8, most often because it was saved in an older encoding such as Windows-1252. What stands there is not known, so it is not guessed.",
  "json-syntax":
    "The file is not JSON at this place. Usual causes: a comma too many or too few, a quotation mark that is missing, a comment (JSON has none). One mistake is told a line; what follows from it may be told as well.",
  "duplicate-key":
    "A field stands twice in the same record. JSON lets the last one win, which is rarely what was meant.",
  "hidden-character":
    "A text holds a character that cannot be seen but changes how its neighbours read, such as one that turns the direction of writing, or a stack of marks.",
  "not-a-story": "The file is JSON, but not a story: fields in { } were expected.",
  "header-invalid":
    "A field of the story itself (not of one of its records) is missing or wrong. A stand-in is shown, so that the rest can be read.",
  "record-invalid":
    "A field of a record is missing or of the wrong kind. The record is left out, since nothing may be shown that was not said.",
  "id-not-folder":
    "A story's id is the name of its folder and a part of its address. Here they differ; the folder's name counts.",
  "id-taken":
    "Two stories have the same id, often because one began as a copy of the other. Links, citations and related stories could not tell them apart.",
  "story-and-archive":
    "A folder holds a story and an archive, often because one was imported over the other. Only one of them can have the folder's address.",
  "unknown-field":
    "The record has a field that Dateline does not know, often a misspelt one. It is passed over, so what stands in it is not shown.",
  "duplicate-id":
    "Two records of a list have the same id. The first one keeps it; links and references could not tell them apart.",
  "dangling-reference":
    "A record names another by an id that does not exist. What depends on it is left out: the record, the entry or the field.",
  "alias-invalid":
    "`aliases` leads old links to renamed records. This one leads nowhere, or its old id is in use again.",
  "related-invalid":
    "`related` leads readers to other stories of the site. This one leads to no story that lies beside it, to the story itself, or to one that was named before.",
  "event-without-place":
    "An event has no place and does not say why. Events without a place are listed, not drawn, and readers should learn the reason.",
  "event-type-unknown":
    "An event has a type that is neither one of the types that every story has nor one of the story's own. Nothing says how it would be drawn or called, so the event is left out.",
  "type-contrast":
    "Markers are white signs on the type's colour, and lie on light and dark ground. In this colour the sign could not be read, or the marker not be told from the ground (WCAG 2.2, 1.4.3 and 1.4.11).",
  "first-mention-misplaced":
    "`firstMention` is where the article first tells of the event. It lies after the article's end, or after words about the event that are quoted.",
  "radius-without-basis":
    "A place has a radius but does not say where it comes from. A number without a reason looks more exact than it is.",
  "radius-missing":
    "A place is known only to a town or facility but has no radius, so it would be drawn as if it were exact.",
  "precision-mismatch":
    "How exactly the place is known and what is drawn do not agree: a region as a point, or a spot as an area.",
  "end-before-start": "A time ends before it begins.",
  "edtf-syntax":
    "A date is not in the form EDTF (ISO 8601-2), such as `2023-12-25`, `2023-12`, `2023-12-25~` (about) or `2023-12-25/2023-12-26`.",
  "time-zone-unknown": "The time zone is none that the IANA data knows.",
  "zone-without-moment":
    "`alsoIn` shows the same moment by another zone's clock. A day is another stretch of time there, so only a moment can have one.",
  "edtf-disagrees":
    "The date in `edtf` and the coded instants or precision beside it do not say the same.",
  "basis-without-source":
    "The date or time is said to come from another source than the article, but the source is not named.",
  "note-without-source":
    "An editor's note names no source. Notes rest on something that can be read.",
  "claimant-missing":
    "A quote is given as evidence for a claim, but its speaker is not the party that makes the claim. Nobody is made to say another's words.",
  "claim-value-mismatch":
    "The claim answers in another way than its facet asks: a number where one of a few set answers is asked for, an answer that is none of them, or a range that runs backwards.",
  "supersedes-invalid":
    "A claim is said to replace one of another party, event or facet, or itself in a circle. No party can put another's claim aside.",
  "ring-invalid":
    "The outline of an area is not a closed ring of four or more positions (RFC 7946, 3.1.6). The place is kept without its outline.",
  "ring-winding":
    "Outer rings run counterclockwise, holes clockwise (RFC 7946, 3.1.6). Some programs take an area the other way round for all the rest of the world.",
  "antimeridian-crossed":
    "An area leaps from one side of the 180° meridian to the other. Uncut it is drawn round the whole world (RFC 7946, 3.1.9).",
  "crs-unsupported":
    "The file says that its coordinates are in another reference system than WGS 84. GeoJSON has no other (RFC 7946, 4): the places would stand elsewhere.",
  "bbox-invalid":
    "`bbox` is not four numbers (west, south, east, north) or six with heights, or its south is north of its north (RFC 7946, 5).",
  "coordinates-outside-world":
    "A position is not on Earth. Most often latitude and longitude are swapped, or the coordinates are metres of a national grid. Nothing is corrected by guess; the place is kept without its position.",
  "speaker-missing":
    "A quote has no speaker and does not say that the source names none. Who said something is never left to a guess.",
  "translation-needless": "A quote has a translation into the language that it is in.",
  "quote-position":
    "The position of a quote does not span as many characters as the quote has, or lies after the article's end. Characters are Unicode code points.",
  "quote-digest":
    "The words, or what stands around them, are not the ones that were proved against the article: the digest differs.",
  "quote-overlap": "Two quotes claim the same characters of the article.",
  "article-digest":
    "The text at hand is not the one the quotes were taken from: its hash or its length differs. An article that was changed after publication is a usual cause.",
  "quote-not-found":
    "The words do not stand in the article, or not between the words around them. The nearest passage is named.",
  "quote-misplaced": "The words stand in the article, but at another position.",
  "quote-ambiguous":
    "The words with what stands around them are found more than once in the article.",
  "quote-paragraph":
    "The quote stands in another paragraph of the article. Blank lines do not count.",
};
