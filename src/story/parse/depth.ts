import { createScanner } from "jsonc-parser";

const OPENER: Record<string, string> = { "}": "{", "]": "[" };

/**
 * Where brackets first nest more deeply than a limit (offset), or `null`. Tokens and unmatched
 * brackets count as the parser counts them: a broken file must not exhaust its recursion.
 */
export const tooDeepAt = (text: string, limit: number): number | null => {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const char = text.charAt(offset);
    if (char === "{" || char === "[") {
      if (open.push(char) > limit) return offset;
    } else if (OPENER[char] !== undefined && OPENER[char] === open.at(-1)) open.pop();
  }
  return null;
};
