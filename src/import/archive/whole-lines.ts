/** Hands on a text that comes in any pieces in such that end with a line. */
export const wholeLines = (
  told: (text: string) => void,
): { add: (piece: string) => void; end: () => void } => {
  let waiting: string[] = [];
  return {
    add: (piece) => {
      const after = piece.lastIndexOf("\n") + 1;
      if (after > 0) {
        told([...waiting, piece.slice(0, after)].join(""));
        waiting = [];
      }
      if (after < piece.length) waiting.push(piece.slice(after));
    },
    end: () => told(waiting.join("")),
  };
};
