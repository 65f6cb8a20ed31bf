import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BASE_LAYERS, baseLayer, cornerOf, creditsOf } from "../../../src/map/basemap/index.ts";

const PAGE = readFileSync(new URL("../../../index.html", import.meta.url), "utf8");
const IMAGES = /img-src ([^;]*);/.exec(PAGE)?.[1]?.split(" ");
const ONLINE = BASE_LAYERS.flatMap((layer) =>
  layer.online ? [{ ...layer, online: layer.online }] : [],
);

describe("the base layers", () => {
  it("begin with one that is part of the site; an unknown id gives it", () => {
    expect(BASE_LAYERS[0].online).toBeUndefined();
    expect(baseLayer("moon")).toBe(BASE_LAYERS[0]);
    expect(baseLayer(undefined)).toBe(BASE_LAYERS[0]);
  });

  it.each(ONLINE)("$id asks the host it names, over https", ({ online }) => {
    const { protocol, host } = new URL(online.url);
    expect([protocol, host]).toEqual(["https:", online.host]);
  });

  it("are all that the page may load pictures from", () => {
    const hosts = ONLINE.map(({ online }) => `https://${online.host}`);
    expect(IMAGES).toEqual(["'self'", "data:", ...hosts]);
  });

  it.each(ONLINE)("$id is credited with the built-in map under it", (layer) => {
    expect(cornerOf(layer)).toEqual([...layer.corner, ...BASE_LAYERS[0].corner]);
    expect(creditsOf(layer)).toEqual([...BASE_LAYERS[0].credits, ...layer.credits]);
  });

  it("credit only the built-in map where it stands alone", () => {
    expect(cornerOf(BASE_LAYERS[0])).toBe(BASE_LAYERS[0].corner);
    expect(creditsOf(BASE_LAYERS[0])).toBe(BASE_LAYERS[0].credits);
  });
});
