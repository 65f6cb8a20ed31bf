import { Window } from "happy-dom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedCode, heightScript } from "../../../src/explore/embed/code.ts";
import { HOSTILE_STRINGS } from "../../fixtures/hostile-strings.ts";

const window = new Window();

const parsed = (code: string) =>
  // By another name: what a frame would fetch is not fetched here.
  new window.DOMParser().parseFromString(code.replace(/^<iframe/, "<x-iframe"), "text/html");

const frameOf = (title: string, src = "https://news.example/embed/x/") => [
  ...parsed(embedCode({ src, title, width: "100%", height: 540 })).body.children,
];

describe("the code to copy", () => {
  it("is one frame with its address, title and size", () => {
    const [frame] = frameOf("A & B “C”", "https://news.example/embed/x/?ui=min&list=0#sel=p:a");
    expect(frame?.getAttribute("src")).toBe("https://news.example/embed/x/?ui=min&list=0#sel=p:a");
    expect(frame?.getAttribute("title")).toBe("A & B “C”");
    expect(frame?.getAttribute("width")).toBe("100%");
    expect(frame?.getAttribute("height")).toBe("540");
    expect(frame?.getAttribute("loading")).toBe("lazy");
    expect(frame?.getAttribute("allow")).toBe("clipboard-write; web-share");
  });

  it("stays one frame, whatever the story is called", () => {
    const check = (title: string): void => {
      const [frame, ...others] = frameOf(title);
      expect(others).toEqual([]);
      expect(frame?.tagName).toBe("X-IFRAME");
      expect(frame?.getAttributeNames().toSorted()).toEqual([
        "allow",
        "height",
        "loading",
        "src",
        "style",
        "title",
        "width",
      ]);
    };
    HOSTILE_STRINGS.forEach(check);
    fc.assert(fc.property(fc.string(), check));
  });

  it("has a listener of twelve lines that ends nowhere early", () => {
    const script = heightScript("https://news.example");
    expect(script.split("\n")).toHaveLength(12);
    expect(script).toContain('if (event.origin !== "https://news.example") return;');
    expect(heightScript("</script>").match(/<\/script>/g)).toHaveLength(1);
  });
});
