import type { Dispute } from "../story/claims.ts";
import { facet } from "../story/facets.ts";
import type { Claim } from "../story/records/claim.ts";
import type { Quote } from "../story/records/quote.ts";
import { textOf, type Extract } from "./extract.ts";
import { WORDS } from "./words.ts";

const actorName = (extract: Extract, id: string): string => {
  const actor = extract.story.actors.find((one) => one.id === id);
  return actor ? textOf(extract, actor.name) : id;
};

/** The publisher of a source, or its title. */
export const sourceName = (extract: Extract, id: string): string => {
  const source = extract.story.sources.find((one) => one.id === id);
  return source ? textOf(extract, source.publisher ?? source.title) : id;
};

/** Who is quoted, or that the source does not say. */
const speakerOf = (extract: Extract, { speaker, unattributed }: Quote): string =>
  speaker === null
    ? textOf(extract, unattributed ?? WORDS.unattributed)
    : actorName(extract, speaker);

/** A quote for programs: the words in their own language, and whose they are. */
export const quoteRecord = (extract: Extract, quote: Quote) => ({
  id: quote.id,
  text: quote.selector[0].exact,
  lang: quote.lang,
  speaker: speakerOf(extract, quote),
  source: sourceName(extract, quote.source),
  link: extract.linkTo("quote", quote.id) || undefined,
});

/** How the statements on one question stand to each other, in words. */
const stateOf = (extract: Extract, { state, differed }: Dispute): string =>
  textOf(extract, WORDS[differed && state === "agreed" ? "differedEarlier" : state]);

const claimRecord = (extract: Extract, claim: Claim) => ({
  id: claim.id,
  claimant: actorName(extract, claim.claimant),
  stated: claim.stated,
  text: textOf(extract, claim.text),
  source: sourceName(extract, claim.source),
  link: extract.linkTo("claim", claim.id) || undefined,
});

/** What the parties say on one question, for programs. */
export const disputeRecord = (extract: Extract, dispute: Dispute) => ({
  facet: dispute.facet,
  question: textOf(extract, facet(dispute.facet).label),
  state: dispute.state,
  stateInWords: stateOf(extract, dispute),
  claims: dispute.current.map((claim) => claimRecord(extract, claim)),
  earlier: dispute.earlier.map((claim) => claimRecord(extract, claim)),
});

/** `“words” (speaker, source)`. */
export const quoteLine = (extract: Extract, quote: Quote): string => {
  const { text, speaker, source } = quoteRecord(extract, quote);
  return `“${text}” (${speaker} · ${source})`;
};

/** The question, how the statements stand to each other, and a line for each. */
export const disputeLines = (extract: Extract, dispute: Dispute): string[] => {
  const { question, stateInWords, claims, earlier } = disputeRecord(extract, dispute);
  const line = ({ claimant, text, stated, source }: (typeof claims)[number]): string =>
    `${claimant}: ${text} (${stated} · ${source})`;
  return [
    `${question}. ${stateInWords}:`,
    ...claims.map((claim) => `- ${line(claim)}`),
    ...earlier.map((claim) => `- ${textOf(extract, WORDS.earlier)}: ${line(claim)}`),
  ];
};
