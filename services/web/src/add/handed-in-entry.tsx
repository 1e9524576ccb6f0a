import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { get } from "../api/client.ts";
import { wordsOf } from "../api/problem.ts";
import { pageOfArticle } from "../proof/links.ts";
import { countWords } from "../shared/count-words.ts";
import type { HandedIn } from "./handed-in.ts";
import type { Step } from "./progress.ts";

const STAGES = ["queued", "reading", "read", "recorded"] as const;

interface Far {
  readonly state: "pending" | "recorded" | "superseded" | "retracted" | "given up";
  readonly claims: number | null;
  readonly reason: string | null;
}

interface EntryProps {
  readonly one: HandedIn;
  readonly step: Step | null;
}

/** One article on its way: its stage as it is told live, and by its receipt where a step was missed. */
export function HandedInEntry({ one: { name, receipt, failure }, step }: EntryProps): ReactElement {
  const ended = step?.stage === "recorded" || step?.stage === "failed";
  const { data } = useQuery({
    queryKey: ["receipt", receipt?.receipt, ended],
    queryFn: () => get<Far>(`/v1/receipts/${receipt?.receipt}`),
    enabled: receipt !== null,
    refetchInterval: (query) =>
      query.state.data?.state === "pending" || query.state.data === undefined ? 1_500 : false,
  });
  const recorded = data?.state === "recorded" || step?.stage === "recorded";
  const stage = recorded ? "recorded" : (step?.stage ?? "queued");
  if (failure !== null) return <Refused name={name} failure={failure} />;
  return (
    <li data-state={recorded ? "recorded" : stage}>
      {recorded && receipt !== null ? (
        <Link href={pageOfArticle(receipt.article)}>{name}</Link>
      ) : (
        <b className="serif">{name}</b>
      )}
      <ol className="stages" aria-label="Stages">
        {STAGES.map((words) => (
          <li key={words} className={STAGES.indexOf(words) <= STAGES.indexOf(stage as "read") ? "done" : ""}>
            {words}
          </li>
        ))}
      </ol>
      {recorded ? (
        <small>{countWords(data?.claims ?? step?.counts?.claims ?? 0, "claim")} on record</small>
      ) : null}
      {data?.state === "given up" ? (
        <small role="alert">Given up: {data.reason}. See below what to do.</small>
      ) : null}
    </li>
  );
}

function Refused({ name, failure }: { readonly name: string; readonly failure: unknown }): ReactElement {
  const { what, advice } =
    failure instanceof Error && failure.name === "Error" && !("code" in failure)
      ? { what: failure.message, advice: null }
      : wordsOf(failure);
  return (
    <li data-state="refused">
      <b className="serif">{name}</b>
      <div role="alert">
        <small className="bad">{what}</small>
        {advice === null ? null : <small>{advice}</small>}
      </div>
    </li>
  );
}
