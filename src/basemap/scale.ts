/** A unit of the scale as `Intl.NumberFormat` names it, and its length in metres. */
interface Unit {
  unit: string;
  metres: number;
}

/** Each system's units, the larger first. */
export const SYSTEMS: readonly (readonly [Unit, Unit])[] = [
  [
    { unit: "kilometer", metres: 1000 },
    { unit: "meter", metres: 1 },
  ],
  [
    { unit: "mile", metres: 1609.344 },
    { unit: "foot", metres: 0.3048 },
  ],
];

/** A line of the scale: a round length, and its share of the room there is. */
export interface ScaleBar {
  unit: string;
  length: number;
  share: number;
}

/** The largest of 1, 2, 3 and 5 times a power of ten that is no more than a length. */
const roundDown = (length: number): number => {
  const power = 10 ** Math.floor(Math.log10(length));
  const step = [5, 3, 2].find((one) => length >= one * power) ?? 1;
  return step * power;
};

/** The longest round length within so many metres. */
export const scaleBar = (metres: number, [large, small]: readonly [Unit, Unit]): ScaleBar => {
  const unit = metres >= large.metres ? large : small;
  const length = roundDown(metres / unit.metres);
  return { unit: unit.unit, length, share: (length * unit.metres) / metres };
};
