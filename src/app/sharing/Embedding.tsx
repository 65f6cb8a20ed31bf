import { withoutSearch } from "../../explore/link/contents.ts";
import { writeHash } from "../../explore/link/hash.ts";
import { embedPath } from "../../explore/page-path.ts";
import type { View } from "../../explore/view.ts";
import type { Story } from "../../story/records/story.ts";
import { EmbedDialog } from "../../ui/embed/EmbedDialog.tsx";
import { siteRoot } from "./site-root.ts";

interface EmbeddingProps {
  story: Story;
  view: View;
  onClose: () => void;
}

const root = siteRoot(import.meta.url, location.href);

/** The dialog that makes the code of a frame, for this site; a search stays with the reader. */
export function Embedding({ story, view, onClose }: EmbeddingProps) {
  return (
    <EmbedDialog
      headline={story.headline}
      address={new URL(embedPath(story.id), root).href}
      hash={writeHash(withoutSearch(view))}
      onClose={onClose}
    />
  );
}
