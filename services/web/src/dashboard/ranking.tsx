import type { QuestionName } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import type { Parameters } from "../api/client.ts";
import { useQuestion } from "../api/use-question.ts";
import { pageOf } from "../proof/links.ts";
import { Loaded } from "../shared/state.tsx";

interface RankingProps {
  readonly title: string;
  readonly question: QuestionName;
  readonly asked: Parameters;
}

/** Who or what comes first in a count. */
export function Ranking({ title, question, asked }: RankingProps): ReactElement {
  const found = useQuestion(question, asked);
  return (
    <section className="panel">
      <h2>{title}</h2>
      <Loaded of={found}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="quiet">None on record.</p>
          ) : (
            <ol className="ranking">
              {rows.map((row) => {
                if (row.kind !== "count") return null;
                const href = row.about === null ? null : pageOf(row.about);
                const name = row.about?.name ?? row.says.split(":")[0] ?? "";
                return (
                  <li key={row.id}>
                    {href === null ? <span>{name}</span> : <Link href={href}>{name}</Link>}
                    <b>{row.count}</b>
                  </li>
                );
              })}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}
