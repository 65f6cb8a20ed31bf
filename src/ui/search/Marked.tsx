import { highlight } from "../../explore/search/highlight.ts";
import { useLanguage } from "../language.ts";

interface MarkedProps {
  text: string;
  lang: string | undefined;
  query: string;
  quoted?: boolean;
}

/** A text with what was looked for marked in it; isolated where it is in another language. */
export function Marked({ text, lang, query, quoted = false }: MarkedProps) {
  const page = useLanguage().lang;
  const pieces = highlight(text, query).map((piece, i) =>
    // Pieces of a text have no identity but their place in it.
    piece.found ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>,
  );
  const whole = quoted ? ["“", ...pieces, "”"] : pieces;
  return lang === page ? <span>{whole}</span> : <bdi lang={lang}>{whole}</bdi>;
}
