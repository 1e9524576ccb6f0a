import type { ReactElement } from "react";
import type { Parameters } from "../api/client.ts";
import { useQuestion } from "../api/use-question.ts";
import { ContradictionEntry } from "./contradiction-entry.tsx";

/** What articles disagree about here; nothing where they do not. */
export function Disputes({ asked }: { readonly asked: Parameters }): ReactElement | null {
  const { data } = useQuestion("contradictions", { ...asked, limit: 20 });
  const rows = (data?.rows ?? []).filter((row) => row.kind === "contradiction");
  if (rows.length === 0) return null;
  return (
    <section className="section">
      <h2>In dispute</h2>
      {rows.map((row) => (
        <ContradictionEntry key={row.id} row={row} />
      ))}
    </section>
  );
}
