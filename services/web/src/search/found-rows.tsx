import type { Answer } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { pageOf } from "../proof/links.ts";
import { Quotation } from "../proof/quotation.tsx";
import { countWords } from "../shared/count-words.ts";
import { Empty } from "../shared/state.tsx";

/** Who and what was found, then the sentences. */
export function FoundRows({ answer }: { readonly answer: Answer }): ReactElement {
  const entities = answer.rows.filter((row) => row.kind === "entity");
  const sentences = answer.rows.filter((row) => row.kind === "claim");
  if (answer.rows.length === 0)
    return (
      <section className="section">
        <Empty>
          <p>{answer.notes.join(" ")}</p>
          <p className="quiet">
            Try part of the name, or another spelling; or add the article that speaks of it.
          </p>
        </Empty>
      </section>
    );
  return (
    <>
      {entities.length === 0 ? null : (
        <section className="section">
          <h2>On record</h2>
          <ul className="entries">
            {entities.map(({ id, entity, aliases, claims }) => (
              <li key={id}>
                {pageOf(entity) === null ? (
                  <b>{entity.name}</b>
                ) : (
                  <Link href={pageOf(entity) ?? ""}>{entity.name}</Link>
                )}
                <small>
                  {[entity.type.toLowerCase(), countWords(claims, "claim"), aliases.slice(0, 3).join(", ")]
                    .filter((part) => part !== "")
                    .join(" · ")}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {sentences.length === 0 ? null : (
        <section className="section">
          <h2>Sentences with these words</h2>
          {sentences.map(({ id, quotes: [quote] }) =>
            quote === undefined ? null : <Quotation key={id} quote={quote} />,
          )}
        </section>
      )}
    </>
  );
}
