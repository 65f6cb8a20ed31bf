import { CORNER } from "../../basemap/corner.ts";
import { storyPath } from "../../explore/page-path.ts";
import { useLanguage } from "../../ui/language.ts";
import { OVERVIEW_PICTURES, type Overview, type OverviewMark } from "../overview.ts";

interface Ways {
  /** The way to the site's root. */
  from: string;
  /** What makes a story's page open in the language of the list. */
  hash: string;
}

interface MarkProps extends Ways {
  mark: OverviewMark;
}

/** One story: all of it is one link, its number a finger wide. */
function Mark({ mark: { site, number, at, dots }, from, hash }: MarkProps) {
  const { within, figure } = useLanguage();
  const { story } = site.publication.index;
  return (
    <a
      href={`${from}${storyPath(story.id)}${hash}`}
      data-mark={number}
      aria-label={`${figure(number)}. ${within(story.headline)}`}
    >
      <title>{within(story.headline)}</title>
      {dots.map(({ x, y, colour }, i) => (
        <circle key={i} data-dot cx={x.toFixed(1)} cy={y.toFixed(1)} fill={colour} />
      ))}
      <circle data-target cx={at.x.toFixed(1)} cy={at.y.toFixed(1)} />
      <circle data-number cx={at.x.toFixed(1)} cy={at.y.toFixed(1)} />
      <text x={at.x.toFixed(1)} y={at.y.toFixed(1)}>
        {figure(number)}
      </text>
    </a>
  );
}

/** The places of all stories on one map; the numbers are those of the list. */
export function OverviewMap({ overview, from, hash }: Ways & { overview: Overview }) {
  const { say } = useLanguage();
  const { width, height } = overview.size;
  return (
    <figure data-overview>
      <div>
        {(["light", "dark"] as const).map((scheme) => (
          <img
            key={scheme}
            data-in={scheme}
            src={`${from}${OVERVIEW_PICTURES[scheme]}`}
            alt=""
            width={width}
            height={height}
            // What the other scheme would show is not fetched.
            loading="lazy"
          />
        ))}
        <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={say.map} direction="ltr">
          {overview.marks.map((mark) => (
            <Mark key={mark.number} {...{ mark, from, hash }} />
          ))}
        </svg>
      </div>
      <figcaption translate="no">{CORNER.map(({ text }) => text).join(" · ")}</figcaption>
    </figure>
  );
}
