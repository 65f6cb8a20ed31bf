/** The memory of all typed arrays in a value, each once: handed over to another thread, it is not copied. */
export const buffersOf = (value: unknown): ArrayBuffer[] => {
  const found = new Set<ArrayBuffer>();
  const search = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) found.add(part.buffer);
    } else if (typeof part === "object" && part !== null) Object.values(part).forEach(search);
  };
  search(value);
  return [...found];
};
