import type { ReactNode } from "react";

/** An address within a text; what ends a sentence or a bracket after it is none of it. */
const ADDRESS = /https?:\/\/[^\s<>"“”«»\u2066-\u2069]*[^\s<>"“”«»\u2066-\u2069.,;:!?؟،؛'’)\]}]/giu;

/** Nothing but the web, and nobody's name and password in front of a host, which hide where it leads. */
const isWeb = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === "" && password === "";
};

/** A text whose web addresses lead where they say. */
export function WithLinks({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (!isWeb(address)) continue;
    parts.push(
      text.slice(from, index),
      <a key={index} href={address} rel="noopener noreferrer external nofollow" dir="ltr">
        {address}
      </a>,
    );
    from = index + address.length;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
