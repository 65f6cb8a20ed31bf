import type { Geometry } from "geojson";
import type { RawFile } from "./extract.ts";
import type { Problem } from "./problems.ts";
import type { Damage } from "./zip/unpack.ts";

/** A feature as a foreign file has it; what its properties mean is for the importer to say. */
export interface ReadFeature {
  /** WGS 84, longitude before latitude (RFC 7946); `null` where the file gives no place. */
  geometry: Geometry | null;
  properties: Record<string, unknown>;
}

/** A file of an archive; its name is without folders. */
export interface ArchivedFile extends RawFile {
  /** With the folders that it lies in. */
  path: string;
}

/** A file of an archive that is not what the archive says; its bytes may be others than they were. */
export type DamagedFile = ArchivedFile & Damage;

/** What a foreign file holds. Nothing that could be read is lost to what could not. */
export interface Reading {
  features: ReadFeature[];
  files: ArchivedFile[];
  damaged: DamagedFile[];
  /** What the file says of itself: title, licence, link … */
  about: Record<string, string>;
  problems: Problem[];
}

export const reading = (parts: Partial<Reading>): Reading => ({
  features: [],
  files: [],
  damaged: [],
  about: {},
  problems: [],
  ...parts,
});
