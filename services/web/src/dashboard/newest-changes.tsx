import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { causeWords } from "../changes/cause-words.ts";
import { readChanges } from "../changes/read-changes.ts";
import { Loaded } from "../shared/state.tsx";

const MOST = 6;
const DAYS = 7;
const DAY_MS = 86_400_000;

/** What changed the record last. */
export function NewestChanges(): ReactElement {
  const found = useQuery({
    queryKey: ["record", "changes", "newest"],
    queryFn: ({ signal }) => {
      const day = (before: number): string =>
        new Date(Date.now() - before * DAY_MS).toISOString().slice(0, 10);
      return readChanges(day(DAYS), day(0), signal);
    },
  });
  return (
    <section className="panel">
      <h2>Newest changes</h2>
      <Loaded of={found} what="the journal">
        {(events) =>
          events.length === 0 ? (
            <p className="quiet">Nothing changed in the last {DAYS} days.</p>
          ) : (
            <ol className="ranking">
              {events.slice(0, MOST).map(({ at, cause, changes }) => (
                <li key={`${at} ${cause.article ?? cause.judgement}`}>
                  <span>
                    {causeWords(cause).name}
                    <small>{causeWords(cause).did}</small>
                  </span>
                  <b>{changes.length.toLocaleString("en")}</b>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
      <p className="small">
        <Link href="/changes">All changes</Link>, each with what caused it.
      </p>
    </section>
  );
}
