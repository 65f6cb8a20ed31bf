import type { Geometry } from "geojson";
import type { Path } from "../story/issue.ts";
import type { RawFile } from "./extract.ts";
import type { Damage } from "./zip/unpack.ts";
import type { FileSpot, Problem } from "./problems.ts";

/** A feature as a foreign file has it; what its properties mean is for the importer to say. */
export interface ReadFeature {
  /** WGS 84, longitude before latitude (RFC 7946); `null` where the file gives no place. */
  geometry: Geometry | null;
  properties: Record<string, unknown>;
  /** Why it cannot be used; then it has no geometry. */
  fault?: Problem;
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
  /** What is wrong beside the first fault of each feature, which the feature has. */
  problems: Problem[];
  /**
   * Where a feature begins, from 0, or what it has under a path of its `properties`, or of its shape; only
   * where the file's kind tells.
   */
  spotOf?: (feature: number, property?: Path, inShape?: Path) => FileSpot;
}

export const reading = (parts: Partial<Reading>): Reading => ({
  features: [],
  files: [],
  damaged: [],
  about: {},
  problems: [],
  ...parts,
});
