import { typesOf } from "../../../../../src/story/types-of.ts";
import { TYPES } from "../../rows.ts";

/** The types of our own page's archive, in the order of the rows' numbers. */
export const SHOWN_TYPES = typesOf({ types: [] }).slice(0, TYPES);
