import type { EntityRow } from "@cursus/query";
import { type ReactElement, useState } from "react";
import { Link } from "wouter";
import { useRead } from "../api/use-question.ts";
import { useLater } from "../search/use-later.ts";
import { countWords } from "../shared/count-words.ts";
import { Empty, Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";

interface Page {
  readonly rows: readonly EntityRow[];
  readonly next: string | null;
}

/** All offices, the best attested first; a box narrows them down. */
export function OfficesView(): ReactElement {
  useTitle("Offices");
  const [words, setWords] = useState("");
  const q = useLater(words.trim());
  const found = useRead<Page>("/v1/offices", { limit: 200, q: q === "" ? null : q });
  return (
    <>
      <h1>Offices</h1>
      <label className="field narrow">
        <span>Of a country, or with a title</span>
        <input
          type="search"
          value={words}
          placeholder="Kazakhstan"
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <section className="section" aria-label="All offices">
        <Loaded of={found} what="the offices">
          {({ rows, next }) =>
            rows.length === 0 ? (
              <Empty>No office on record has these words.</Empty>
            ) : (
              <>
                <ul className="entries office-list">
                  {[...rows]
                    .sort((a, b) => b.claims - a.claims || a.entity.name.localeCompare(b.entity.name))
                    .map(({ id, entity, claims, sources }) => (
                      <li key={id}>
                        <Link href={`/office/${id}`}>{entity.name}</Link>
                        <small>
                          {countWords(claims, "claim")}, {countWords(sources, "source")}
                        </small>
                      </li>
                    ))}
                </ul>
                {next === null ? null : <p className="quiet">There are more: narrow them down.</p>}
              </>
            )
          }
        </Loaded>
      </section>
    </>
  );
}
