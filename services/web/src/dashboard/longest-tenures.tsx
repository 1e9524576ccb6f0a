import type { ReactElement } from "react";
import { Link } from "wouter";
import { useQuestion } from "../api/use-question.ts";
import { Loaded } from "../shared/state.tsx";

const MOST = 8;

/** Who held an office longest, by the days that the articles surely cover; each leads to its proof. */
export function LongestTenures(): ReactElement {
  const found = useQuestion("longestTenures", { limit: MOST });
  return (
    <section className="panel" aria-label="Longest in office">
      <h2>Longest in office</h2>
      <Loaded of={found}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="quiet">No tenure on record has a length that the articles tell.</p>
          ) : (
            <ol className="ranking">
              {rows.map((row) =>
                row.kind === "tenure" ? (
                  <li key={row.id}>
                    <span>
                      <Link href={`/office/${row.office.id}?tenure=${row.id}`}>{row.holder.name}</Link>
                      <small>{row.office.name}</small>
                    </span>
                    <b>{atLeast(row.says)}</b>
                  </li>
                ) : null,
              )}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}

/** The answer begins "At least 5.3 years: ...". */
const atLeast = (says: string): string => says.split(":")[0]?.replace("At least ", "") ?? "";
