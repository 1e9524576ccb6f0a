import type { AskAnswer } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { pageOf } from "../proof/links.ts";
import { Quotations } from "../proof/quotations.tsx";
import { Said } from "../proof/said.tsx";
import { Empty } from "../shared/state.tsx";
import { asksYesOrNo } from "./asks-yes-or-no.ts";

/** An answer: what it was taken for, its verdict where yes or no was asked, and each line above the sentences that it rests on. */
export function AnswerBlock({ answer }: { readonly answer: AskAnswer }): ReactElement {
  const { rows, related, notes, verdict, asked, understood, meant } = answer;
  const people = meant.flatMap(({ candidates }) => candidates);
  return (
    <section className="section" aria-label="The answer">
      <p className="row">
        {asksYesOrNo(asked) ? <span className={`chip ${verdict}`}>{verdict}</span> : null}
        <span className="quiet small">understood as: {plainWords(understood.words)}</span>
      </p>
      <p className="names small">
        {people.map((one) => (
          <Link key={one.id} href={pageOf(one) ?? "/"}>
            {one.name}
          </Link>
        ))}
      </p>
      {rows.length === 0 ? <Empty>{notes.join(" ") || answer.says}</Empty> : null}
      {rows.length > 0
        ? notes.map((note) => (
            <p key={note} className="quiet">
              {note}
            </p>
          ))
        : null}
      {[...rows, ...related].map((row) => (
        <div key={row.id}>
          <Said says={row.says} as="p" />
          <Quotations quotes={row.quotes} most={2} />
        </div>
      ))}
    </section>
  );
}

/** `whoDismissed, person "Ana Ruiz"` without the spelling of programs: who dismissed, person “Ana Ruiz”. */
const plainWords = (words: string): string =>
  words
    .replace(/^[a-z]+(?:[A-Z][a-z]+)+/, (name) =>
      name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    )
    .replace(/"([^"]*)"/g, "“$1”");
