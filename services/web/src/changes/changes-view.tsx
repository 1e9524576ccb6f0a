import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useSearchParams } from "wouter";
import { Empty, Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";
import { ChangeEntry } from "./change-entry.tsx";
import { readChanges } from "./read-changes.ts";

const DAY_MS = 86_400_000;
const dayBefore = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** What changed in the record between two days, each change under the article or the person that caused it. */
export function ChangesView(): ReactElement {
  useTitle("What changed");
  const [parameters, setParameters] = useSearchParams();
  const from = parameters.get("from") ?? dayBefore(7);
  const to = parameters.get("to") ?? dayBefore(0);
  const found = useQuery({
    queryKey: ["record", "changes", from, to],
    queryFn: ({ signal }) => readChanges(from, to, signal),
  });
  const set = (name: string, value: string): void =>
    setParameters({ from, to, [name]: value }, { replace: true });
  return (
    <>
      <h1>What changed</h1>
      <p className="standfirst">
        In the record itself, and what caused it: an article that came or went, or somebody’s judgement.
      </p>
      <div className="row head-tools no-print">
        <label className="field">
          <span>from</span>
          <input type="date" value={from} onChange={(event) => set("from", event.target.value)} />
        </label>
        <label className="field">
          <span>to</span>
          <input type="date" value={to} onChange={(event) => set("to", event.target.value)} />
        </label>
      </div>
      <section className="section" aria-label="Changes">
        <Loaded of={found} what="the journal">
          {(events) =>
            events.length === 0 ? (
              <Empty>Nothing changed between these days. Choose an earlier one.</Empty>
            ) : (
              events.map((event) => (
                <ChangeEntry
                  key={`${event.at} ${event.cause.article ?? event.cause.judgement}`}
                  event={event}
                />
              ))
            )
          }
        </Loaded>
      </section>
    </>
  );
}
