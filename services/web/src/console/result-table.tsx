import type { ReactElement } from "react";
import { countWords } from "../shared/count-words.ts";
import { Empty } from "../shared/state.tsx";
import { cellWords, type Table } from "./table.ts";

const SHOWN = 500;

/** The rows of a result. */
export function ResultTable({
  table: { columns, rows, truncated },
}: {
  readonly table: Table;
}): ReactElement {
  if (rows.length === 0) return <Empty>No rows: nothing on record fits.</Empty>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by key
    <section className="result" aria-label="Result" tabIndex={0}>
      <table className="grid-table">
        <caption className="quiet small">
          {countWords(rows.length, "row")}
          {truncated ? ", and there are more" : ""}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a result have no other name, and never move
            <tr key={index}>
              {columns.map((column) => (
                <td key={column} className={isDay(row[column]) ? "day" : undefined}>
                  {cellWords(row[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A day is not broken at its hyphens. */
const isDay = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d{2}(-\d{2})?$/.test(value);
