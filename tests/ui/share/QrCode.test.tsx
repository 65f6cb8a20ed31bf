import { render, screen } from "@testing-library/react";
import fc from "fast-check";
import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { qrPicture } from "../../../src/ui/share/qr-picture.ts";
import { QrCode } from "../../../src/ui/share/QrCode.tsx";
import { inArabic } from "../in-arabic.tsx";

/** A link of the given length, as the page writes them. */
const linkOf = (length: number): string => {
  const start = "https://example.org/s/hillah-2023-12/#map=7/33.12/44.01&q=";
  return start.padEnd(length, "rocket+bridge%D8%A7").slice(0, length);
};

/** The pixels of a picture, drawn from what its SVG says and from nothing else; RGBA. */
const pixelsOf = (path: string, size: number, scale: number): Uint8ClampedArray => {
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let py = Number(y) * scale; py < (Number(y) + 1) * scale; py += 1)
      for (let px = Number(x) * scale; px < (Number(x) + Number(run)) * scale; px += 1)
        pixels.fill(0, (py * width + px) * 4, (py * width + px) * 4 + 3);
  return pixels;
};

const decode = (path: string, size: number, scale = 4): string | undefined =>
  jsQR(pixelsOf(path, size, scale), size * scale, size * scale, {
    inversionAttempts: "dontInvert",
  })?.data;

describe("the QR code of a link", () => {
  it.each([50, 100, 200, 350, 499, 500, 501, 700, 1000, 1250, 1499, 1500])(
    "of %d characters is read as that link, at the size it has on the page",
    async (length) => {
      const link = linkOf(length);
      render(<QrCode link={link} />);
      const svg = await screen.findByRole("img", { name: "QR code of the link" });
      const size = Number(svg.getAttribute("viewBox")?.split(" ")[2]);
      const scale = Number(svg.getAttribute("width")) / size;
      expect(Number.isInteger(scale)).toBe(true);
      expect(scale).toBeGreaterThanOrEqual(3);
      const path = svg.querySelector("path")?.getAttribute("d") ?? "";
      expect(decode(path, size, scale)).toBe(link);
    },
  );

  it("is read whatever the link holds", () => {
    const anyLink = fc
      .string({ unit: "grapheme", maxLength: 40 })
      .map((text) => `https://example.org/#q=${encodeURIComponent(text.toWellFormed())}`);
    fc.assert(
      fc.property(anyLink, (link) => {
        const picture = qrPicture(link);
        expect(picture && decode(picture.path, picture.size)).toBe(link);
      }),
      { numRuns: 25 },
    );
  });

  it("is one black path on white, whatever the colours of the page, with four white modules round it", async () => {
    render(<QrCode link={linkOf(80)} />);
    const svg = await screen.findByRole("img");
    const [ground, ...more] = svg.querySelectorAll("rect");
    const [path, ...others] = svg.querySelectorAll("path");
    expect([more, others]).toEqual([[], []]);
    expect(ground?.getAttribute("fill")).toBe("#fff");
    expect(path?.getAttribute("fill")).toBe("#000");
    const size = Number(svg.getAttribute("viewBox")?.split(" ")[2]);
    const runs = Array.from((path?.getAttribute("d") ?? "").matchAll(/M(\d+) (\d+)h(\d+)/g));
    const edges = runs.flatMap(([, x, y, run]) => [
      Number(x),
      Number(y),
      size - Number(x) - Number(run),
      size - Number(y) - 1,
    ]);
    expect(Math.min(...edges)).toBe(4);
  });

  it("is a sentence instead of a picture for a link that is too long", async () => {
    render(<QrCode link={linkOf(1501)} />);
    expect(await screen.findByText(/This link has 1501 characters.*at most 1500/)).toBeTruthy();
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("has its name and its sentence in Arabic", async () => {
    const { rerender } = render(inArabic(<QrCode link={linkOf(60)} />));
    expect(await screen.findByRole("img", { name: "رمز QR للرابط" })).toBeTruthy();
    rerender(inArabic(<QrCode link={linkOf(1600)} />));
    expect(screen.getByText(/١٦٠٠.*١٥٠٠/)).toBeTruthy();
  });
});
