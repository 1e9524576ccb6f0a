import type { EntityRow } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { PackButton } from "../pack/pack-button.tsx";
import { countWords } from "./count-words.ts";
import { Elsewhere } from "./elsewhere.tsx";

interface EntityHeadProps {
  readonly kind: string;
  readonly entity: { readonly id: string; readonly name: string };
  /** How much is known of it; what is drawn does not wait for this to be counted. */
  readonly row: EntityRow | undefined;
}

/** The head of a view: what it is, how it is called, how much is known, and what can be done with it. */
export function EntityHead({ kind, entity: { id, name }, row }: EntityHeadProps): ReactElement {
  return (
    <div className="entity-head">
      <p className="kicker">{kind}</p>
      <h1>{name}</h1>
      <p className="standfirst">{row === undefined ? "Counting what is known…" : knownOf(row)}</p>
      {row === undefined ? null : <Elsewhere identifiers={row.identifiers} />}
      <p className="row no-print head-tools">
        <Link href={`/graph?around=${id}`} className="button">
          Show in the graph
        </Link>
        <PackButton id={id} name={name} />
      </p>
    </div>
  );
}

/** "12 claims from 3 sources. Also written Defence Minister." */
function knownOf({ entity, aliases, claims, sources }: EntityRow): string {
  const others = aliases.filter((alias) => alias !== entity.name);
  const counted = `${countWords(claims, "claim")} from ${countWords(sources, "source")}.`;
  return others.length === 0 ? counted : `${counted} Also written ${others.slice(0, 8).join(", ")}.`;
}
