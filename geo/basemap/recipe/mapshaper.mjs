import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { inNpm, inWork } from "./paths.mjs";

const PROGRAM = inNpm("mapshaper", "bin", "mapshaper");

/** Runs one chain of mapshaper commands on a file and returns the resulting GeoJSON features. */
export function reshape(input, ...commands) {
  const output = inWork("reshaped.json");
  const args = ["--max-old-space-size=6000", PROGRAM, input, "-quiet", ...commands];
  const save = ["-o", output, "force", "format=geojson", "precision=0.00001"];
  execFileSync(process.execPath, [...args, ...save], { stdio: "inherit" });
  const { features, geometries } = JSON.parse(fs.readFileSync(output, "utf8"));
  return features ?? geometries.map((geometry) => asFeature(geometry));
}

export const asFeature = (geometry, properties = {}) => ({ type: "Feature", properties, geometry });

export const asCollection = (features) => ({ type: "FeatureCollection", features });

export const clip = (bbox) => ["-clip", `bbox=${bbox.join(",")}`, "remove-slivers"];

/** Keeps only geometry and the properties chosen by `pick`. */
export const project = (features, pick = () => ({})) =>
  asCollection(
    features
      .filter(({ geometry }) => geometry)
      .map(({ geometry, properties }) => asFeature(geometry, pick(properties ?? {}))),
  );
