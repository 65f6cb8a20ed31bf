import { newestRevisions } from "../../explore/revisions.ts";
import type { Story } from "../../story/records/story.ts";
import { dateInWords } from "../dates.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import css from "./UnmappedList.module.css";

/** What was changed in the story since it was first published, the newest first. */
export function Revisions({ story }: { story: Story }) {
  const { say, lang, figure } = useLanguage();
  const revisions = newestRevisions(story);
  if (revisions.length === 0) return null;
  return (
    <details className={css.unmapped}>
      <summary>{`${say.revisions.title} (${figure(revisions.length - 1)})`}</summary>
      <dl>
        {revisions.map(({ version, date, summary }) => (
          <div key={version}>
            <dt>{say.revisions.line(version, dateInWords(date, "UTC", lang, say))}</dt>
            <dd>
              <Words of={summary} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
