import type { ReactElement } from "react";
import { useQuestion } from "../api/use-question.ts";
import { Loaded } from "../shared/state.tsx";

interface YearBarsProps {
  readonly title: string;
  readonly facts: readonly string[];
}

/** How many events a year; those with no stated date stand apart, and are not lost. */
export function YearBars({ title, facts }: YearBarsProps): ReactElement {
  const counts = useQuestion("counts", { facts, per: "year", limit: 200 });
  return (
    <section className="panel">
      <h2>{title}</h2>
      <Loaded of={counts}>
        {({ rows }) => {
          const bars = rows.filter((row) => row.kind === "count");
          const most = Math.max(1, ...bars.map(({ count }) => count));
          return bars.length === 0 ? (
            <p className="quiet">None on record.</p>
          ) : (
            <ol className="year-bars">
              {bars.map(({ id, period, count }) => (
                <li key={id}>
                  <span>{period}</span>
                  <i
                    className={period === "undated" ? "undated" : ""}
                    style={{ width: `${(count / most) * 100}%` }}
                  />
                  <b>{count}</b>
                </li>
              ))}
            </ol>
          );
        }}
      </Loaded>
    </section>
  );
}
