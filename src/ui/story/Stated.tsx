import type { StoryIndex } from "../../explore/story-index.ts";
import type { Claim } from "../../story/records/claim.ts";
import { dateInWords } from "../dates.ts";
import { useLanguage } from "../language.ts";
import { Separated } from "../Separated.tsx";
import { SourceName } from "./SourceName.tsx";

/** When a claim was made, how that is known, and where the claim can be read. */
export function Stated({ claim, index }: { claim: Claim; index: StoryIndex }) {
  const { say, lang, word } = useLanguage();
  const source = index.source.get(claim.source);
  const dated = index.source.get(claim.statedSource ?? "");
  return (
    <small>
      <Separated>
        {say.saidAt(dateInWords(claim.stated, "UTC", lang, say))}
        {claim.statedBasis === "inferred" && say.timeBasis.inferred}
        {dated && say.disputes.dateFrom(word(dated.publisher ?? dated.title).text)}
        {source && <SourceName source={source} />}
      </Separated>
    </small>
  );
}
