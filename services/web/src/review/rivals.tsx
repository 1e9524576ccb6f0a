import type { Review } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";

/** Whoever has two ids of one collection elsewhere: one of them is wrong, or two were taken for one. */
export function Rivals({ rivals }: Pick<Review, "rivals">): ReactElement | null {
  if (rivals.length === 0) return null;
  return (
    <section className="section">
      <h2>Two ids elsewhere</h2>
      {rivals.map(({ id, label, name, ids }) => (
        <p key={id} data-entry="rivals">
          <Link href={`/${label.toLowerCase()}/${id}`}>{name}</Link>: {ids.join(", ")} cannot all be right.
          One of the decisions below is wrong, or two were taken for one.
        </p>
      ))}
    </section>
  );
}
