/** What reads KML, KMZ and GPX: fetched by the worker when there is such a file. */
export { XML_OPENERS } from "../../import/open/xml-files.ts";
