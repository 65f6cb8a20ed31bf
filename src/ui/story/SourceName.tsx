import type { Source } from "../../story/records/source.ts";
import { Words } from "../Words.tsx";

/** A source by its publisher, as a link where it has an address. */
export function SourceName({ source }: { source: Source }) {
  const name = (
    <bdi>
      <Words of={source.publisher ?? source.title} />
    </bdi>
  );
  if (source.url === undefined) return name;
  return (
    <a href={source.url} rel="noopener noreferrer external">
      {name}
    </a>
  );
}
