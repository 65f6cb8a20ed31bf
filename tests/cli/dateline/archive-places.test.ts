import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dateline, workFolder } from "./test-io.ts";

interface Told {
  problems: { code: string; line?: number; column?: number; path: string }[];
}

const feature = (coordinates: string, type = "Point") =>
  `{"type":"Feature","geometry":{"type":"${type}","coordinates":${coordinates}},"properties":{"title":"A"}}`;

const toldOf = async (text: string, ...more: string[]) => {
  const cwd = workFolder();
  writeFileSync(join(cwd, "a.geojson"), text);
  const { out } = await dateline(["import", "a.geojson", "--out", "a", "--json", ...more], cwd);
  return JSON.parse(out) as Told & { rejects?: Told[] };
};

it("tells of an archive's rows where in the map file they stand, as of those of a story", async () => {
  const text = `{"type":"FeatureCollection","features":[
  ${feature("[44,33]")},
  ${feature("[[44,33],[45,34]]", "LineString")},
  ${feature("[44,133]")}]}`;
  const [archive, story] = [await toldOf(text, "--archive"), await toldOf(text)];
  const places = ({ problems }: Told) =>
    problems.map(({ code, line, column, path }) => [code, line, column, path]);
  expect(places(archive).toSorted()).toEqual([
    ["geometry-kind", 3, 3, "/features/1"],
    ["position-outside-world", 4, expect.any(Number), "/features/2/geometry/coordinates"],
  ]);
  const ofStory = [...places(story), ...(story.rejects ?? []).flatMap(places)];
  expect(places(archive).toSorted()).toEqual(ofStory.toSorted());
});

it("says of an outline that an archive has points alone, and nothing of how it is drawn", async () => {
  const ring = "[[[179,0],[-179,0],[-179,2],[179,2],[179,0]]]";
  const { problems } = await toldOf(feature(ring, "Polygon"), "--archive");
  expect(problems.map(({ code }) => code)).toEqual(["geometry-kind"]);
});
