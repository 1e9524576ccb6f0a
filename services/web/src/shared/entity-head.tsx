import type { EntityRow } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { PackButton } from "../pack/pack-button.tsx";
import { countWords } from "./count-words.ts";
import { Elsewhere } from "./elsewhere.tsx";

interface EntityHeadProps {
  readonly row: EntityRow;
  readonly kind: string;
}

/** The head of a view: what it is, how it is called, how much is known, and what can be done with it. */
export function EntityHead({ row, kind }: EntityHeadProps): ReactElement {
  const { entity, aliases, identifiers, claims, sources } = row;
  const others = aliases.filter((alias) => alias !== entity.name);
  return (
    <div className="entity-head">
      <p className="kicker">{kind}</p>
      <h1>{entity.name}</h1>
      <p className="standfirst">
        {countWords(claims, "claim")} from {countWords(sources, "source")}.
        {others.length === 0 ? "" : ` Also written ${others.slice(0, 8).join(", ")}.`}
      </p>
      <Elsewhere identifiers={identifiers} />
      <p className="row no-print head-tools">
        <Link href={`/graph?around=${entity.id}`} className="button">
          Show in the graph
        </Link>
        <PackButton id={entity.id} name={entity.name} />
      </p>
    </div>
  );
}
