import type { Answer, EventRow, Named } from "@cursus/query";
import type { ReactElement } from "react";
import { Link, useParams } from "wouter";
import { useRead } from "../api/use-question.ts";
import { roleWords } from "../article/role-words.ts";
import { Disputes } from "../contradictions/disputes.tsx";
import { PackButton } from "../pack/pack-button.tsx";
import { boundsWords } from "../proof/date-words.ts";
import { pageOf } from "../proof/links.ts";
import { Quotations } from "../proof/quotations.tsx";
import { sayDates } from "../proof/say-dates.ts";
import { countWords } from "../shared/count-words.ts";
import { Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";

/** Something that happened once: who took part in which role, when, and every sentence that reports it. */
export function EventView(): ReactElement {
  const { id = "" } = useParams();
  const found = useRead<Answer>(`/v1/events/${id}`);
  const row = found.data?.rows.find((one) => one.kind === "event");
  useTitle(sayDates(row?.says ?? "Event"));
  return <Loaded of={found}>{() => (row === undefined ? null : <Event row={row} />)}</Loaded>;
}

function Event({ row }: { readonly row: EventRow }): ReactElement {
  return (
    <>
      <p className="kicker">{capitalised(row.type.toLowerCase().replaceAll("_", " "))}</p>
      <h1 className="sentence">{sayDates(row.says)}</h1>
      <p className="standfirst">
        {boundsWords(row.date) ?? "Not dated"}. {countWords(row.claims, "claim")} from{" "}
        {countWords(row.sources, "independent source")}.
      </p>
      <p className="row no-print head-tools">
        {row.status === "asserted" ? null : (
          <span className="chip maybe">{row.status}: no fact of the record</span>
        )}
        {row.case === null ? null : (
          <Link className="button" href={`/case/${row.case}?of=${row.participants.PATIENT?.[0]?.id ?? ""}`}>
            The whole matter
          </Link>
        )}
        <PackButton id={row.id} name={row.says} />
      </p>
      <section className="section">
        <h2>Who took part</h2>
        <dl className="facts">
          {Object.entries(row.participants).map(([role, named]) => (
            <div key={role}>
              <dt>{roleWords(role)}</dt>
              {named.map((one) => (
                <dd key={one.id}>
                  <NamedLink named={one} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
      <section className="section">
        <h2>The sentences that report it</h2>
        <Quotations quotes={row.quotes} most={25} />
      </section>
      <Disputes asked={{ id: row.id }} />
    </>
  );
}

function NamedLink({ named }: { readonly named: Named }): ReactElement {
  const href = pageOf(named);
  return href === null ? <span>{named.name}</span> : <Link href={href}>{named.name}</Link>;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
