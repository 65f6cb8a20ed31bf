import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromRoot, readStoryAddress } from "../../../src/app/opening/story-address.ts";

const PAGE = "https://news.example/maps/open/?story=x#sel=p:a";
const read = (text: string, hosts: readonly string[] = []) => readStoryAddress(text, PAGE, hosts);
const at = (folder: string) => ({
  folder,
  story: `${folder}story.json`,
  places: `${folder}places.geojson`,
});

describe("the address of a story in a link", () => {
  it.each([
    ["../stories/floods/", "https://news.example/maps/stories/floods/"],
    ["../stories/floods", "https://news.example/maps/stories/floods/"],
    ["../stories/floods/story.json", "https://news.example/maps/stories/floods/"],
    ["https://news.example/floods", "https://news.example/floods/"],
  ])("is its folder or its story.json: %s", (text, folder) => {
    expect(read(text)).toEqual(at(folder));
  });

  it("keeps what it asks of the host, for both files", () => {
    expect(read("/floods/?sig=a%2Fb#c")).toEqual({
      folder: "https://news.example/floods/?sig=a%2Fb",
      story: "https://news.example/floods/story.json?sig=a%2Fb",
      places: "https://news.example/floods/places.geojson?sig=a%2Fb",
    });
  });

  it.each([
    ["stories/floods/", "https://news.example/maps/stories/floods/"],
    ["floods?a=b", "https://news.example/maps/floods?a=b"],
    ["../stories/floods/", "../stories/floods/"],
    ["/floods/", "/floods/"],
    ["//elsewhere.example/", "//elsewhere.example/"],
    ["https://data.example/", "https://data.example/"],
    ["javascript:alert(1)", "javascript:alert(1)"],
  ])("is meant from the site's root where it does not say from where: %s", (text, meant) => {
    expect(fromRoot(text, "https://news.example/maps/")).toBe(meant);
  });

  it("may lie on a host that the site’s builder allows, and only there", () => {
    const hosts = ["https://data.example"];
    expect(read("https://data.example/floods/", hosts)).toEqual(at("https://data.example/floods/"));
    for (const other of [
      "https://data.example.evil.example/floods/",
      "http://data.example/floods/",
      "https://data.example:8443/floods/",
      "//elsewhere.example/floods/",
      "https://news.example.evil.example/",
    ])
      expect(read(other, hosts)).toEqual({ refusal: "host-not-allowed" });
  });

  it.each([
    "javascript:alert(1)",
    "data:text/json,{}",
    "blob:https://news.example/1",
    "file:///etc/",
  ])("is none of another scheme: %s", (text) =>
    expect(read(text)).toEqual({ refusal: "not-an-address" }),
  );

  it("is none that carries a name and a password, or cannot be read", () => {
    expect(read("https://me:secret@news.example/floods/")).toEqual({ refusal: "not-an-address" });
    expect(read("https://")).toEqual({ refusal: "not-an-address" });
  });

  it.each(["", " "])("is none where the link names none: “%s”", (text) => {
    expect(read(fromRoot(text, "https://news.example/maps/"))).toEqual({ refusal: "none-named" });
  });

  it("never leads beyond the own origin, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.domain().map((d) => `//${d}`),
        ),
        (text) => {
          const read = readStoryAddress(text, PAGE, []);
          if ("refusal" in read) return;
          for (const part of [read.folder, read.story, read.places])
            expect(new URL(part).origin).toBe("https://news.example");
        },
      ),
    );
  });
});
