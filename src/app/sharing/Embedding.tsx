import { withoutSearch } from "../../explore/link/contents.ts";
import { writeHash } from "../../explore/link/hash.ts";
import { embedPath } from "../../explore/page-path.ts";
import type { View } from "../../explore/view.ts";
import type { Story } from "../../story/records/story.ts";
import { EmbedDialog } from "../../ui/embed/EmbedDialog.tsx";

interface EmbeddingProps {
  story: Story;
  /** Absolute address of the site's root, with a slash at its end. */
  site: string;
  view: View;
  onClose: () => void;
}

/** The dialog that makes the code of a frame, for this site; a search stays with the reader. */
export function Embedding({ story, site, view, onClose }: EmbeddingProps) {
  return (
    <EmbedDialog
      headline={story.headline}
      address={new URL(embedPath(story.id), site).href}
      hash={writeHash(withoutSearch(view))}
      onClose={onClose}
    />
  );
}
