import type { EntityRow } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { useQuestion } from "../api/use-question.ts";
import { JudgePair } from "../review/judge-pair.tsx";
import { countWords } from "../shared/count-words.ts";

/** Others whom the family name may mean; each can be judged to be this person. */
export function Namesakes({ row }: { readonly row: EntityRow }): ReactElement | null {
  const family = row.entity.name.split(/\s+/).at(-1) ?? row.entity.name;
  const { data } = useQuestion("search", { text: family, type: "Person", limit: 20 });
  const others = (data?.rows ?? []).flatMap((one) =>
    one.kind === "entity" && one.id !== row.id ? [one] : [],
  );
  if (others.length === 0) return null;
  return (
    <div className="namesakes">
      <h3>Others of this name</h3>
      <ul className="entries">
        {others.map(({ id, entity, claims }) => (
          <li key={id} data-namesake={id}>
            <Link href={`/person/${id}`}>{entity.name}</Link>
            <small>{countWords(claims, "claim")}</small>
            <JudgePair
              kind="same"
              left={row.id}
              right={id}
              words="The same person…"
              confirm={`Yes: ${row.entity.name} is ${entity.name}`}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
