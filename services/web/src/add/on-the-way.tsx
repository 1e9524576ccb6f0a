import type { ReactElement } from "react";
import { useRead } from "../api/use-question.ts";
import { countWords } from "../shared/count-words.ts";
import { GivenUp } from "./given-up.tsx";
import type { HandedIn } from "./handed-in.ts";
import { HandedInEntry } from "./handed-in-entry.tsx";
import { useProgress } from "./use-progress.ts";

interface Status {
  readonly queue: { readonly waiting: number; readonly active: number; readonly failed: number };
}

/** What was handed in here and how far it is, and what the workers have before them. */
export function OnTheWay({ handedIn }: { readonly handedIn: readonly HandedIn[] }): ReactElement {
  const steps = useProgress();
  const { data } = useRead<Status>("/v1/status");
  return (
    <section className="section on-the-way">
      <h2>On the way</h2>
      {handedIn.length === 0 ? <p className="quiet">What you add shows here, step by step.</p> : null}
      <ul className="entries" aria-live="polite">
        {handedIn.map((one) => (
          <HandedInEntry key={one.id} one={one} step={steps.get(one.receipt?.receipt ?? "") ?? null} />
        ))}
      </ul>
      {data === undefined ? null : (
        <p className="quiet small">
          {countWords(data.queue.waiting, "article")} waiting, {data.queue.active} being read.{" "}
          <a href="/queues">Queue board</a>
        </p>
      )}
      <GivenUp />
    </section>
  );
}
