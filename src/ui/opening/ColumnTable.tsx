import { useLanguage } from "../language.ts";
import { useOpeningMessages } from "./opening-messages.ts";
import type { FieldOffer, TableColumn } from "./table-choice.ts";
import css from "./TableChoices.module.css";

/** Stands for no field, as in the import's own recipes. */
const NONE = "-";

interface ColumnTableProps {
  columns: readonly TableColumn[];
  fields: readonly FieldOffer[];
  onField: (column: string, field: string) => void;
}

/**
 * What each column was taken for, to be changed. Its roles are written out, as on a narrow page it is
 * not laid out as a table.
 */
export function ColumnTable({ columns, fields, onField }: ColumnTableProps) {
  const { table } = useOpeningMessages();
  const { word } = useLanguage();
  return (
    <div className={css.wrap}>
      <table role="table" className={css.table}>
        <caption>{table.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {table.column}
            </th>
            <th role="columnheader" scope="col">
              {table.meaning}
            </th>
            <th role="columnheader" scope="col">
              {table.example}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {columns.map(({ column, field, becomes, reading, example }) => (
            <tr role="row" key={column}>
              <th role="rowheader" scope="row">
                <bdi>{column}</bdi>
              </th>
              <td role="cell">
                <select
                  className={css.select}
                  aria-label={table.meaningOf(column)}
                  value={field ?? NONE}
                  onChange={({ currentTarget: { value } }) => onField(column, value)}
                >
                  <option value={NONE}>{becomes ? word(becomes).text : table.none}</option>
                  {fields.map(({ id, label }) => (
                    <option key={id} value={id}>
                      {word(label).text}
                    </option>
                  ))}
                </select>
                {reading && <span className={css.reading}>{word(reading).text}</span>}
              </td>
              <td role="cell">
                <bdi>{example.length > 60 ? `${example.slice(0, 59)}…` : example}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
