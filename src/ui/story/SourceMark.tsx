import type { StoryIndex } from "../../explore/story-index.ts";
import { useLanguage } from "../language.ts";
import { saidIn } from "../said-in.ts";
import { SourceName } from "./SourceName.tsx";

/** Where a record can be read, and whether that is the article. */
export function SourceMark({ id, index }: { id: string; index: StoryIndex }) {
  const { say } = useLanguage();
  const source = index.source.get(id);
  if (!source) return null;
  return (
    <>
      <SourceName source={source} />
      {saidIn(source, say.record)}
    </>
  );
}
