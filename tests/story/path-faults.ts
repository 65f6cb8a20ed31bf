/** How many numbers each SVG path command takes at a time. */
const ARITY: Record<string, number> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** What is wrong with SVG path data, or nothing. */
export const pathFaults = (data: string): string[] => {
  if (!/^[Mm]/.test(data)) return ["does not begin with a move"];
  return [...data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].flatMap(
    ([part, command = "", rest = ""]) => {
      const numbers = rest.match(/[+-]?(?:\d+\.?\d*|\.\d+)/g) ?? [];
      const arity = ARITY[command.toUpperCase()];
      if (arity === undefined) return [`unknown command: ${part}`];
      const left = rest.replace(/[+-]?(?:\d+\.?\d*|\.\d+)/g, "").replace(/[\s,]/g, "");
      if (left !== "") return [`not a number: ${part}`];
      const fits =
        arity === 0 ? numbers.length === 0 : numbers.length > 0 && numbers.length % arity === 0;
      return fits ? [] : [`wrong count of numbers: ${part}`];
    },
  );
};
