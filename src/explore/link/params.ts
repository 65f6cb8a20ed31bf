import { FILTERS } from "../filters/index.ts";
import { timeModeCodec } from "../filters/time.ts";
import type { View } from "../view.ts";
import { cameraCodec } from "./camera.ts";
import { codec, type Codec } from "./codec.ts";
import { isId } from "./id.ts";
import { revisionCodec } from "./revision.ts";
import { selectionCodec } from "./selection.ts";

/** A link parameter: its key in the hash and the field of the view it holds. */
export interface Param<K extends keyof View = keyof View> {
  key: string;
  field: K;
  codec: Codec<NonNullable<View[K]>>;
}

/** Erases which field it is; the pairing of field and codec is what `param` checked. */
const param = <K extends keyof View>(key: string, field: K, it: Param<K>["codec"]): Param => ({
  key,
  field,
  codec: it as unknown as Param["codec"],
});

/** A parameter that says one thing or is not there. */
const wordCodec = <W extends string>(word: W) =>
  codec<W>((text) => (text === word ? word : undefined), String);

const idCodec = codec((text) => (isId(text) ? text : undefined), String);

/** A BCP 47 tag, in whatever case it is written. */
const languageCodec = codec((text) => {
  const tag = text.toLowerCase();
  return isId(tag) ? tag : undefined;
}, String);

/** Every parameter of the hash, in canonical order (the grammar is in ARCHITECTURE.md). */
export const PARAMS: readonly Param[] = [
  param("map", "camera", cameraCodec),
  param("sel", "selection", selectionCodec),
  ...FILTERS.map(({ key, field, codec: it }): Param => ({
    key,
    field,
    codec: it as unknown as Param["codec"],
  })),
  param("tm", "timeMode", timeModeCodec),
  param("lang", "lang", languageCodec),
  param("base", "base", idCodec),
  param("names", "names", idCodec),
  param("rev", "revision", revisionCodec),
  param("order", "order", wordCodec("told")),
  param("rel", "relations", wordCodec("all")),
  param("to", "distanceTo", idCodec),
  param("group", "list", idCodec),
];
