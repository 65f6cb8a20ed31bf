import { MAX_BYTES } from "../../story/parse/size-limits.ts";
import { slug } from "../assemble/ids.ts";
import { nameOf } from "./candidates.ts";

/** Whether a file of a story is read at all. */
export const isReadable = (size: number): boolean => size <= MAX_BYTES;

/** An id for what has none that can be read: from the folder's or the file's name. */
export const idOf = (path: string): string => slug(nameOf(path).replace(/\.[^.]*$/, "")) || "story";
