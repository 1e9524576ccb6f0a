import type { Answer } from "@cursus/query";
import type { ReactElement } from "react";
import { sayDates } from "../proof/say-dates.ts";

/** Gaps, overlaps and doubts of a chain: what its answer says beside the tenures themselves. */
export function ChainNotes({ answer }: { readonly answer: Answer }): ReactElement | null {
  const told = new Set(answer.rows.map(({ says }) => says));
  const lines = answer.says.split("\n").filter((line) => line.trim() !== "" && !told.has(line));
  if (lines.length === 0) return null;
  return (
    <section className="section">
      <h2>Gaps and overlaps</h2>
      <ul className="prose-list">
        {lines.map((line) => (
          <li key={line}>{sayDates(line)}</li>
        ))}
      </ul>
    </section>
  );
}
