import { memo } from "react";
import type { EventType } from "../../story/types-of.ts";
import { GLYPH_BOX, SHAPES } from "./shapes.ts";

/** The sign of an event type: outline, colour and glyph, with a white halo. Decorative. */
export const TypeSymbol = memo(function TypeSymbol(props: { type: EventType; size: number }) {
  const { type, size } = props;
  const { shape, colour, glyph } = type;
  const { x, y, scale } = GLYPH_BOX[shape];
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="-1 -1 38 38" focusable="false">
      <path
        d={SHAPES[shape]}
        fill={colour}
        stroke="#fff"
        strokeWidth="2.4"
        strokeLinejoin="round"
        paintOrder="stroke"
      />
      <path
        d={glyph}
        fill="#fff"
        fillRule="evenodd"
        transform={`translate(${x} ${y}) scale(${scale})`}
      />
    </svg>
  );
});
