import { extname } from "node:path";
import { nearestWord } from "../../../story/edit-distance.ts";
import { WrongUse } from "../wrong-use.ts";

/** Kinds of files by their ids; the ending that each has, without a dot. */
type Formats<F> = Readonly<Record<string, F>>;

const nearestSaid = (found: string, known: readonly string[]): string => {
  const near = nearestWord(found, known);
  return near === null ? "" : ` Did you mean “${near}”?`;
};

/** The format that the name of a file says. */
const formatOfFile = <F extends { extension: string }>(formats: Formats<F>, out: string): F => {
  const all = Object.values(formats);
  const format = all.find(({ extension }) => out.toLowerCase().endsWith(`.${extension}`));
  if (format) return format;
  const known = all.map(({ extension }) => `.${extension}`);
  throw new WrongUse(
    `Expected --format and one of ${Object.keys(formats).join(", ")}, or a file that ends in ${known.join(", ")}; found “${out}”.` +
      nearestSaid(extname(out), known),
  );
};

/** The format of that id or, without one, that which the ending of the file says. Throws `WrongUse`. */
export const formatOf = <F extends { extension: string }>(
  formats: Formats<F>,
  id: string | undefined,
  out: string | undefined,
): F => {
  if (id === undefined && out !== undefined) return formatOfFile(formats, out);
  const ids = Object.keys(formats);
  const format = id !== undefined && Object.hasOwn(formats, id) ? formats[id] : undefined;
  if (format) return format;
  throw new WrongUse(
    `Expected --format and one of ${ids.join(", ")}, found ${id === undefined ? "none" : `“${id}”`}.` +
      nearestSaid(id ?? "", ids),
  );
};
