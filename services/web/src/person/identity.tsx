import type { EntityRow } from "@cursus/query";
import { type ReactElement, useState } from "react";
import { Link } from "wouter";
import { useRead } from "../api/use-question.ts";
import { articleName } from "../proof/article-name.ts";
import { pageOfArticle } from "../proof/links.ts";
import { Loaded } from "../shared/state.tsx";
import type { Mention } from "./mention.ts";
import { Namesakes } from "./namesakes.tsx";
import { WhyOne } from "./why-one.tsx";

/** Under which names the articles speak of the person, why these are taken for one, and who else is so called. */
export function Identity({ row }: { readonly row: EntityRow }): ReactElement {
  const found = useRead<{ readonly mentions: readonly Mention[] }>("/v1/mentions", { of: row.id });
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <section className="section">
      <h2>Names, and why they are one</h2>
      <Loaded of={found} what="the names">
        {({ mentions: [first, ...others] }) => (
          <ul className="entries">
            {(first === undefined ? [] : [first, ...others]).map((mention) => (
              <li key={mention.id}>
                <b className="serif">{mention.name}</b>
                <small>
                  in{" "}
                  <Link href={pageOfArticle(mention.article)}>
                    {articleName(mention.title, mention.article)}
                  </Link>
                  {mention.id === first?.id ? null : (
                    <>
                      {" · "}
                      <button type="button" className="text-button" onClick={() => setAsked(mention.id)}>
                        Why is this one person?
                      </button>
                    </>
                  )}
                </small>
                {asked === mention.id && first !== undefined ? <WhyOne left={first} right={mention} /> : null}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Namesakes row={row} />
    </section>
  );
}
