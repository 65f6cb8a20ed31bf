import { codec } from "./codec.ts";

const REVISION = /^[1-9]\d{0,3}$/;

/** The number of a story's revision, from 1. */
export const revisionCodec = codec<number>(
  (text) => (REVISION.test(text) ? Number(text) : undefined),
  String,
);
