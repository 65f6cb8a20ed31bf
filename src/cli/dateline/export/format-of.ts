import { extname } from "node:path";
import { nearestWord } from "../../../story/edit-distance.ts";
import { say, type Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";

/** Kinds of files by their ids; the ending that each has, without a dot. */
type Formats<F> = Readonly<Record<string, F>>;

const nearestSaid = (found: string, known: readonly string[]): string => {
  const near = nearestWord(found, known);
  return near === null ? "" : ` Did you mean “${near}”?`;
};

const endsAs = (out: string, { extension }: { extension: string }): boolean =>
  out.toLowerCase().endsWith(`.${extension}`);

/** The format that the name of a file says. */
const formatOfFile = <F extends { extension: string }>(formats: Formats<F>, out: string): F => {
  const all = Object.values(formats);
  const format = all.find((one) => endsAs(out, one));
  if (format) return format;
  const known = all.map(({ extension }) => `.${extension}`);
  throw new WrongUse(
    `Expected --format and one of ${Object.keys(formats).join(", ")}, or a file that ends in ${known.join(", ")}; found “${out}”.` +
      nearestSaid(extname(out), known),
  );
};

/** Other programs go by the ending. */
const tellOtherEnding = <F extends { extension: string }>(
  formats: Formats<F>,
  id: string,
  out: string | undefined,
  { err }: Io,
): void => {
  const format = formats[id];
  if (!format || out === undefined || endsAs(out, format)) return;
  const [other] = Object.entries(formats).find(([, one]) => endsAs(out, one)) ?? [];
  if (other !== undefined)
    say(
      err,
      `${out} has the ending of ${other}, but --format says ${id}, which ends in .${format.extension}: programs that go by the ending will not read it.`,
    );
};

/** By its id or its ending, in whatever case. */
const named = <F extends { extension: string }>(
  formats: Formats<F>,
  wanted = "",
): [id: string, format: F] | undefined => {
  const word = wanted.toLowerCase().replace(/^\./, "");
  const all = Object.entries(formats);
  return all.find(([id]) => id === word) ?? all.find(([, { extension }]) => extension === word);
};

/** The format of that id or, without one, that which the ending of the file says. Throws `WrongUse`. */
export const formatOf = <F extends { extension: string }>(
  formats: Formats<F>,
  id: string | undefined,
  out: string | undefined,
  io: Io,
): F => {
  if (id === undefined && out !== undefined) return formatOfFile(formats, out);
  const ids = Object.keys(formats);
  const [known, format] = named(formats, id) ?? [];
  if (known !== undefined && format) {
    tellOtherEnding(formats, known, out, io);
    return format;
  }
  throw new WrongUse(
    `Expected --format and one of ${ids.join(", ")}, found ${id === undefined ? "none" : `“${id}”`}.` +
      nearestSaid(id ?? "", ids),
  );
};
