import type { ReactElement } from "react";
import { Link } from "wouter";
import { pageOfArticle } from "../proof/links.ts";
import { countWords } from "../shared/count-words.ts";
import { causeWords } from "./cause-words.ts";
import { changeWords, isWorthTelling } from "./change-words.ts";
import type { RecordEvent } from "./read-changes.ts";

const SHOWN = 8;

/** One moment: what caused it, and what it changed. */
export function ChangeEntry({ event }: { readonly event: RecordEvent }): ReactElement {
  const { at, cause, changes } = event;
  const told = changes.filter(isWorthTelling);
  const shown = told.slice(0, SHOWN);
  return (
    <article className="change">
      <h3 className="day-head">
        {cause.article === undefined ? (
          causeWords(cause).name
        ) : (
          <Link href={pageOfArticle(cause.article)}>{causeWords(cause).name}</Link>
        )}
      </h3>
      <p className="quiet small">
        <time dateTime={at}>
          {new Date(at).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" })}
        </time>{" "}
        · {causeWords(cause).did} · {countWords(changes.length, "change")}
      </p>
      <ul className="change-list">
        {shown.map((change) => (
          <li key={`${change.change} ${change.id}`}>
            <span className="did">{change.change}</span>
            <span>{changeWords(change)}</span>
          </li>
        ))}
      </ul>
      {told.length > SHOWN ? <p className="quiet small">and {told.length - SHOWN} more</p> : null}
    </article>
  );
}
