import type { StoryIndex } from "../../explore/story-index.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import { SourceMark } from "./SourceMark.tsx";
import css from "./UnmappedList.module.css";

/** Names in the article that are not on the map, each with the reason. */
export function UnmappedList({ index }: { index: StoryIndex }) {
  const { say, figure } = useLanguage();
  const { unmapped } = index.story;
  if (unmapped.length === 0) return null;
  return (
    <details className={css.unmapped}>
      <summary>{`${say.notOnMap} (${figure(unmapped.length)})`}</summary>
      <p>{say.notOnMapIntro}</p>
      <dl>
        {unmapped.map(({ id, name, reason, source }) => (
          <div key={id}>
            <dt>
              <Words of={name} />
            </dt>
            <dd>
              <Words of={reason} />{" "}
              <small>
                <SourceMark id={source} index={index} />
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
