import { describe, expect, it } from "vitest";
import { Recorder } from "../../src/sheet/recorder.ts";

const BOX = { left: 0, top: 0, width: 100, height: 100 };

const draw = (steps: (ctx: Recorder) => void) => {
  const recorder = new Recorder(BOX);
  steps(recorder);
  return recorder.nodes;
};

describe("a canvas that keeps outlines", () => {
  it("keeps fills and strokes with their looks", () => {
    const nodes = draw((ctx) => {
      ctx.fillStyle = "#abc";
      ctx.globalAlpha = 0.7;
      ctx.fillRect(1, 2, 30, 40);
      ctx.beginPath();
      ctx.moveTo(0, 0);
      ctx.lineTo(10, 20);
      ctx.strokeStyle = "#123";
      ctx.lineWidth = 1.234;
      ctx.setLineDash([4, 3]);
      ctx.stroke();
    });
    expect(nodes).toEqual([
      { is: "path", d: "M1 2l30 0l0 40l-30 0Z", fill: "#abc", fillOpacity: 0.7 },
      {
        is: "path",
        d: "M0 0l10 20",
        line: { colour: "#123", width: 1.23, cap: "butt", dash: [4, 3] },
      },
    ]);
  });

  it("lets no rounding add up along a line", () => {
    const [node] = draw((ctx) => {
      ctx.moveTo(0, 0);
      for (let i = 1; i <= 300; i++) ctx.lineTo(i * 0.13, 0);
      ctx.stroke();
    });
    const d = node?.is === "path" ? node.d : "";
    const end = [...d.matchAll(/l(-?[\d.]+) /g)].reduce((sum, [, step]) => sum + Number(step), 0);
    expect(end).toBeCloseTo(39, 1);
  });

  it("leaves out what cannot be seen, and keeps what lies round the box", () => {
    const nodes = draw((ctx) => {
      ctx.rect(-500, -500, 1000, 1000);
      ctx.rect(300, 300, 10, 10);
      ctx.fill();
    });
    expect(nodes).toMatchObject([{ d: "M-500 -500l1000 0l0 1000l-1000 0Z" }]);
  });

  it("keeps a clip as a group that ends where it is restored", () => {
    const nodes = draw((ctx) => {
      ctx.save();
      ctx.rect(0, 0, 50, 50);
      ctx.clip("evenodd");
      ctx.fillRect(0, 0, 10, 10);
      ctx.restore();
      ctx.fillRect(0, 0, 20, 20);
    });
    expect(nodes).toMatchObject([
      {
        is: "group",
        clip: { d: "M0 0l50 0l0 50l-50 0Z", evenOdd: true },
        children: [{ is: "path", d: "M0 0l10 0l0 10l-10 0Z" }],
      },
      { is: "path", d: "M0 0l20 0l0 20l-20 0Z" },
    ]);
  });

  it("brings back colours and shifts with what it restores", () => {
    const nodes = draw((ctx) => {
      ctx.fillStyle = "#111";
      ctx.save();
      ctx.fillStyle = "#222";
      ctx.translate(5, 5);
      ctx.fillRect(0, 0, 1, 1);
      ctx.restore();
      ctx.fillRect(0, 0, 1, 1);
    });
    expect(nodes).toMatchObject([
      { d: "M5 5l1 0l0 1l-1 0Z", fill: "#222" },
      { d: "M0 0l1 0l0 1l-1 0Z", fill: "#111" },
    ]);
  });
});
