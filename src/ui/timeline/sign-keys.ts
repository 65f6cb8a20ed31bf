/** Where a key leads from one of some signs; left and right are those of the script. */
export const stepOf = (
  key: string,
  at: number,
  count: number,
  dir: "ltr" | "rtl",
): number | null => {
  const onward = dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === "ArrowDown" || key === onward) return Math.min(count - 1, at + 1);
  if (key === "ArrowUp" || key === "ArrowLeft" || key === "ArrowRight") return Math.max(0, at - 1);
  return null;
};
