import type { ReactElement } from "react";
import { useQuestion } from "../api/use-question.ts";
import { Empty, Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";
import { ContradictionEntry } from "./contradiction-entry.tsx";

/** Everything that articles disagree about. */
export function ContradictionsView(): ReactElement {
  useTitle("Contradictions");
  const found = useQuestion("contradictions", { limit: 100 });
  return (
    <>
      <h1>Contradictions</h1>
      <p className="standfirst">
        Statements that cannot both be right are kept with both sides. Each closes by itself when one side is
        taken back.
      </p>
      <section className="section" aria-label="All contradictions">
        <Loaded of={found} what="the contradictions">
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty>The articles on record do not contradict each other.</Empty>
            ) : (
              rows.map((row) =>
                row.kind === "contradiction" ? <ContradictionEntry key={row.id} row={row} /> : null,
              )
            )
          }
        </Loaded>
      </section>
    </>
  );
}
