import type { Story } from "../story/records/story.ts";

export type Revision = Story["revisions"][number];

/** All revisions of a story, the newest first. */
export const newestRevisions = ({ revisions }: Story): Revision[] =>
  revisions.toSorted((a, b) => b.version - a.version);

/** The revision that readers see; undefined where the story counts none. */
export const presentRevision = (story: Story): number | undefined =>
  newestRevisions(story)[0]?.version;

/** What was corrected after the revision that a link was made on; nothing where it names none. */
export const correctionsSince = (story: Story, revision: number | undefined): Revision[] =>
  revision === undefined
    ? []
    : newestRevisions(story)
        .filter(({ version }) => version > revision)
        .reverse();
