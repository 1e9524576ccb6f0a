import type { AnswerRow } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { boundsWords } from "../proof/date-words.ts";
import { sayDates } from "../proof/say-dates.ts";
import { countWords } from "../shared/count-words.ts";

interface RowListProps {
  readonly rows: readonly AnswerRow[];
  readonly onChoose?: (id: string) => void;
}

/** All lines in time order, each with how much stands behind it. */
export function RowList({ rows, onChoose }: RowListProps): ReactElement {
  return (
    <section className="section">
      <h2>In time order</h2>
      <ol className="chronicle">
        {rows.map((row) => (
          <li key={row.id}>
            <span className="when">
              {row.kind === "event"
                ? boundsWords(row.date)
                : row.kind === "tenure"
                  ? boundsWords(row.from)
                  : null}
            </span>
            <span className="what">
              {row.kind === "event" ? (
                <Link href={`/event/${row.id}`}>{sayDates(row.says)}</Link>
              ) : (
                sayDates(row.says)
              )}
            </span>
            <span className="proof-count">
              {onChoose === undefined ? (
                countWords(row.claims, "claim")
              ) : (
                <button type="button" className="text-button" onClick={() => onChoose(row.id)}>
                  {countWords(row.claims, "claim")}
                  <span className="unseen"> for: {row.says}</span>
                </button>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
