import type { ReactElement } from "react";
import { Link } from "wouter";
import { useQuestion } from "../api/use-question.ts";
import { sayDates } from "../proof/say-dates.ts";

/** The person's matters before the courts; nothing where there are none. */
export function Cases({ person }: { readonly person: string }): ReactElement | null {
  const { data } = useQuestion("caseOf", { person });
  const rows = (data?.rows ?? []).filter((row) => row.kind === "pattern");
  if (rows.length === 0) return null;
  return (
    <section className="section">
      <h2>Before the courts</h2>
      <ul className="entries">
        {rows.map((row) => (
          <li key={row.id}>
            <Link href={`/case/${row.id}?of=${person}`}>{row.says.split(":")[0]}</Link>
            <small>{sayDates(row.parts.map((part) => part.says).join(" "))}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
