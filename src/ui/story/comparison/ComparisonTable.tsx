import type { CSSProperties } from "react";
import type { Comparison } from "../../../explore/comparison.ts";
import type { StoryIndex } from "../../../explore/story-index.ts";
import { facet } from "../../../story/facets.ts";
import { useLanguage } from "../../language.ts";
import { useLateMessages } from "../../late-messages.ts";
import { Words } from "../../Words.tsx";
import { stateInWords } from "../state-words.ts";
import css from "./ComparisonTable.module.css";
import { PositionCell } from "./PositionCell.tsx";

interface ComparisonTableProps {
  comparison: Comparison;
  index: StoryIndex;
  /** Id of the heading that names the table. */
  labelledBy: string;
}

/**
 * Questions down, parties across. On a narrow page each question is a group of its own; the roles
 * are written out because a browser may drop them from a table that is not laid out as one.
 */
export function ComparisonTable({ comparison, index, labelledBy }: ComparisonTableProps) {
  const { say } = useLanguage();
  const { comparison: comparing } = useLateMessages();
  const { parties, rows } = comparison;
  return (
    <div className={css.frame} role="region" aria-labelledby={labelledBy} tabIndex={0}>
      <table
        role="table"
        className={css.table}
        style={{ "--parties": parties.length } as CSSProperties}
        aria-labelledby={labelledBy}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {comparing.question}
            </th>
            {parties.map(({ id, short, name }) => (
              <th key={id} role="columnheader" scope="col">
                <Words of={short ?? name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ facet: id, state, differed, positions }) => (
            <tr key={id} role="row">
              <th role="rowheader" scope="row">
                <Words of={facet(id).label} />
                <em data-state={state}>{stateInWords({ state, differed }, say)}</em>
              </th>
              {parties.map(({ id: party, short, name }, i) => (
                <td key={party} role="cell">
                  {/* Where the head of the column is out of sight; it is announced all the same. */}
                  <b aria-hidden="true">
                    <Words of={short ?? name} />
                  </b>
                  <PositionCell
                    position={positions[i] ?? { current: [], earlier: [] }}
                    index={index}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
