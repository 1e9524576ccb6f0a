import type { PatternRow } from "@cursus/query";
import type { ReactElement } from "react";
import { Link, useParams, useSearchParams } from "wouter";
import { useQuestion } from "../api/use-question.ts";
import { boundsWords } from "../proof/date-words.ts";
import { Quotations } from "../proof/quotations.tsx";
import { sayDates } from "../proof/say-dates.ts";
import { Empty, Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";

/** One person's matter before the courts, step by step, each step with its sentences. */
export function CaseView(): ReactElement {
  const { id = "" } = useParams();
  const [parameters] = useSearchParams();
  const person = parameters.get("of") ?? "";
  const found = useQuestion("caseOf", { person, limit: 100 }, person !== "");
  const row = found.data?.rows.find((one) => one.id === id);
  useTitle(row?.says.split(":")[0] ?? "Case");
  return (
    <Loaded of={found} what="the matter">
      {() =>
        row?.kind === "pattern" ? (
          <Case row={row} person={person} />
        ) : (
          <Empty>No such matter is on record: the articles that told of it may have been taken back.</Empty>
        )
      }
    </Loaded>
  );
}

function Case({ row, person }: { readonly row: PatternRow; readonly person: string }): ReactElement {
  return (
    <>
      <p className="kicker">Before the courts</p>
      <h1 className="sentence">{row.says.split(":")[0]}</h1>
      <p className="row head-tools">
        <Link className="button" href={`/person/${person}`}>
          The person
        </Link>
      </p>
      <ol className="steps">
        {row.parts.map((part) => (
          <li key={part.id}>
            <p className="when">
              {part.kind === "event" ? (boundsWords(part.date) ?? "not dated") : boundsWords(part.from)}
            </p>
            <div>
              <h2>
                <Link href={`/event/${part.id}`}>{sayDates(part.says)}</Link>
              </h2>
              <Quotations quotes={part.quotes} most={2} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
