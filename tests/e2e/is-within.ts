interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether no side of a rectangle lies beyond another's. */
export const isWithin = (inner: Rectangle | null, outer: Rectangle | null): boolean => {
  if (!inner || !outer) throw new Error("It is not on the page.");
  const beyond = [
    outer.x - inner.x,
    outer.y - inner.y,
    inner.x + inner.width - outer.x - outer.width,
    inner.y + inner.height - outer.y - outer.height,
  ];
  return Math.max(...beyond) <= 0;
};
