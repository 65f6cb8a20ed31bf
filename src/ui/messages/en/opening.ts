import type { OpeningMessages } from "../shape/opening.ts";
import { count, events, figures, rows } from "./counts.ts";

export const enOpening: OpeningMessages = {
  open: "Open a story…",
  title: "Open a story",
  about:
    "A table, a map file or a story folder of your own as an interactive map, without installing anything.",
  intro: "A table of places, a map file or a story folder becomes a map with its list and filters.",
  stays:
    "What you open stays on this machine: your browser reads it in this tab, and nothing of it is sent anywhere or kept.",
  kindsTitle: "What can be opened",
  kinds: [
    {
      name: "Table (CSV, TSV)",
      what: "a line of headings and a row for each event: title, date, latitude, longitude …",
    },
    {
      name: "Map file (GeoJSON, GeoParquet, FlatGeobuf, KML, KMZ, GPX, Linked Places, uMap)",
      what: "a feature for each event",
    },
    { name: "Exports of ACLED, UCDP GED and TimeMap", what: "known by their columns" },
    {
      name: "Story folder, or a zip of it",
      what: "story.json with places.geojson; an article.txt beside them proves the quotes",
    },
    {
      name: "Archive folder, or a zip of it",
      what: "archive.json with its files; a table of more than 5,000 rows becomes one",
    },
  ],
  chooseFile: "Choose files…",
  chooseFolder: "Choose a folder…",
  orDrop: "or drop them anywhere on the page",
  drop: "Drop to open here. Nothing leaves this machine.",
  withoutScript:
    "Reading files is done by JavaScript in your own browser, which is switched off or has not loaded.",
  goneTitle: "The story is not here any more",
  gone: (name) =>
    `“${name}” was open in this tab only, and nothing of it was kept. Open it again to go on.`,
  linkTitle: "This link holds no story",
  link: "It shows a part of a story that somebody opened on their own machine. If you have the file, open it here.",
  cancel: "Cancel",
  stage: {
    reading: "Reading the files …",
    fetching: "Fetching the story …",
    rows: "Reading the rows …",
    checking: "Checking the story …",
    counting: "Reading the table, step 1 of 2: what its columns hold …",
    taking: "Reading the table, step 2 of 2: row by row …",
    packing: "Sorting the rows and writing the archive …",
  },
  percentDone: (percent) => `${figures.format(percent)} % done`,
  rowsDone: (done, total) => `${figures.format(done)} of ${rows(total)}`,
  several: "There are several things to open here. Which one?",
  severalKinds: { story: "story", archive: "archive", foreign: "table or map file" },
  topFolder: "in no folder",
  table: {
    intro: (name) =>
      `This is what the columns of “${name}” were taken for. Change what is not right.`,
    shape: (kind) => `Recognised as: ${kind}.`,
    caption: "Columns",
    column: "Column",
    meaning: "Taken as",
    example: "For example",
    none: "not used",
    meaningOf: (column) => `Column “${column}” is`,
    dates: "In dates such as 03/04/2023",
    datesUnsaid: "as the dates themselves show",
    encoding: "How the file is saved",
    encodingUnsaid: "as UTF-8 or UTF-16",
    encodings: {
      "windows-1256": "Windows, Arabic",
      "windows-1252": "Windows, Western European",
      "windows-1250": "Windows, Central European",
      "windows-1251": "Windows, Cyrillic",
      "windows-1254": "Windows, Turkish",
      macintosh: "Macintosh, Western European",
    },
    century: "Years with two digits",
    centuryUnsaid: "not read",
    dmy: "the day comes first",
    mdy: "the month comes first",
    headless: "The first line is a row, not headings",
    lang: "Language of the texts",
    langUnsaid: "not known",
    zone: "Time zone of clock times without one",
    zoneUnsaid: "not known: keep the day only",
    counts: "What becomes of the rows",
    becomes: {
      story: "It opens as a story.",
      archive: (n, of) =>
        `${of === undefined ? `With ${rows(n)} it is too long for a story` : `Its ${rows(n)} stand for ${events(of)}, which only an archive counts`}, so it opens as an archive: events on the map, in the list and over time, with filters and search, but without pages of places, quotes and claims.`,
    },
    placed: (n, ofRows) => `${(ofRows ? rows : events)(n)} on the map`,
    unplaced: (n, ofRows) => `${(ofRows ? rows : events)(n)} without a place`,
    areasAlone: (n, ofRows) =>
      `${(ofRows ? rows : events)(n)} of these known to a wider area only: listed, not drawn`,
    undated: (n, ofRows) => `${(ofRows ? rows : events)(n)} without a date`,
    unread: (n) => `${rows(n)} not read`,
    bad: (n) => `${rows(n)} left out`,
    shapesLost: (n) => `${events(n)} without the file’s line or other shape`,
    heightsLost: (n) => `${events(n)} without the file’s heights`,
    rejects: "Save the rows left out (CSV)",
    problems: (n) => `${count(n, "remark", "remarks")} on the file`,
    more: (n) => `and ${figures.format(n)} more`,
    showMore: (n) => `Show ${figures.format(n)} more`,
    line: (n) => `line ${figures.format(n)}`,
    position: (line, column) => `line ${figures.format(line)}, column ${figures.format(column)}`,
    comma: ", ",
    row: (n) => `row ${figures.format(n)}`,
    found: (text) => `Found: ${text}`,
    expected: (text) => `Expected: ${text}`,
    nearest: (text) => `Did you mean ${text}?`,
    nothing: "No row can be used like this.",
    noPlace: {
      none: "Nothing will be on the map: no column was taken for the coordinates. Looked for were headings such as latitude, lat or y, longitude, lon or x, and coordinates.",
      unread: (columns) =>
        `Nothing will be on the map: what stands in ${columns.map((one) => `“${one}”`).join(" and ")} could not be read as coordinates, or is only known to a wider area.`,
      add: "If a column has them, say so in the table. Names of places are not looked up: add two columns to the file, latitude and longitude in decimal degrees (36.19 and 44.01), and open it again.",
    },
    make: "Open",
    other: "Choose something else",
  },
  fetching: {
    missing: (address, status) => `There is no file at ${address} (HTTP ${status}).`,
    refused: (address, status) => `The host did not hand out ${address} (HTTP ${status}).`,
    tooLarge: (address) => `${address} is larger than what is read of a story’s file.`,
    noAnswer: (address) =>
      `There was no answer for ${address}: the network failed, or the host does not let this site read it or leads on to another address.`,
  },
  failed: {
    title: "Nothing was opened",
    nothingKnown: (names) =>
      `There is no story.json, no archive.json and no table or map file of a known kind among what was given${names === "" ? "." : `: ${names}`}`,
    empty: (name) => `“${name}” is empty.`,
    tooLarge: (name) =>
      `“${name}” is too large: at most 1 GB of a table and 20 million characters of any other file are read here. Divide it, for example by years.`,
    tooManyRows: (n) =>
      `${count(n, "event is", "events are")} more than a page can show. Divide the file, for example by years.`,
    rowsTooMany: (n) =>
      `There are more than ${count(n, "row", "rows")}, which is all that is kept in a page. Divide the file, or make an archive with the command: dateline import --archive.`,
    notReadable: (name) => `“${name}” could not be read.`,
    storyLost: (name) => `The story in “${name}” could not be read: nothing of its events is left.`,
    worker: "This browser did not start the part that reads files.",
    notAnAddress: (address) => `“${address}” is not the address of a story.`,
    hostNotAllowed: (address) =>
      `“${address}” lies on another host. This site opens stories only from its own and from those that its makers allow. You can download the story there and open it here.`,
    noneNamed:
      "This link names no story: the address of one is to stand after “?story=”. A file can be opened here all the same.",
    notFetched: (address) => `The story at ${address} could not be fetched.`,
  },
  bar: {
    name: "Opened story",
    only: (name) => `Only on your machine: ${name}`,
    from: (address) => `Opened from ${address}`,
    save: "Save as a story folder (zip)",
    saveArchive: "Save as archive (zip)",
    saved: (name) => `Given to your browser: ${name}`,
    saveFailed: "The zip could not be made.",
    notSaved: "Cannot be saved: a file of it is damaged.",
    lost: (lost, all) =>
      `${figures.format(lost)} of ${events(all)} ${lost === 1 ? "is" : "are"} left out; the issues say why.`,
    inPart:
      "Only part of the story could be read; the issues say where its files go wrong. That part is shown, and is all that is saved.",
    noPlace: {
      columns:
        "Nothing is on the map, as no place has coordinates. Add columns for latitude and longitude to the file, and open it again.",
      geometries:
        "Nothing is on the map, as no place has coordinates. Give them a geometry in places.geojson, and open the story again.",
      archive: "Nothing is on the map, as no row of the archive has coordinates.",
      file: "Nothing is on the map, as places.geojson is missing. Choose it together with story.json, or choose the folder in which both are.",
    },
    issues: (n) => `Issues (${figures.format(n)})`,
    remarks: (n) => `Remarks (${figures.format(n)})`,
    rejects: "Rows left out (CSV)",
    close: "Close",
  },
  issues: {
    title: "Issues",
    intro: "What is good is shown; of the rest this is what is wrong, where, and what to do.",
    error: "Error",
    warning: "Warning",
    at: (file, line, column) =>
      `${file}, line ${figures.format(line)}, column ${figures.format(column)}`,
    expected: "Expected",
    found: "Found",
    nearest: "Nearest to it",
    mend: "What to do",
  },
};
