/**
 * The offered language that a tag asks for: itself, else what it is a variant of, so that “ar-IQ”
 * finds “ar” (lookup after RFC 4647, section 3.4). Tags are compared without regard to case.
 */
export const lookUp = <T extends string>(tag: string, offered: readonly T[]): T | undefined => {
  const parts = tag.toLowerCase().split("-");
  while (parts.length > 0) {
    const found = offered.find((one) => one.toLowerCase() === parts.join("-"));
    if (found !== undefined) return found;
    parts.pop();
    // A single letter only introduces what came after it.
    if (parts.at(-1)?.length === 1) parts.pop();
  }
  return undefined;
};
