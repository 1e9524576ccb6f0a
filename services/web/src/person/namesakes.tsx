import type { EntityRow } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { useQuestion } from "../api/use-question.ts";

/** Others whom the family name may mean. */
export function Namesakes({ row }: { readonly row: EntityRow }): ReactElement | null {
  const family = row.entity.name.split(/\s+/).at(-1) ?? row.entity.name;
  const { data } = useQuestion("search", { text: family, type: "Person", limit: 20 });
  const others = (data?.rows ?? []).filter((one) => one.kind === "entity" && one.id !== row.id);
  if (others.length === 0) return null;
  return (
    <p className="namesakes">
      <span className="quiet">Others of this name:</span>{" "}
      <span className="names">
        {others.map((one) =>
          one.kind === "entity" ? (
            <Link key={one.id} href={`/person/${one.id}`}>
              {one.entity.name}
            </Link>
          ) : null,
        )}
      </span>
    </p>
  );
}
