import type { IdentificationReport } from "@cursus/api";
import { readSourcedId } from "@cursus/graph-schema";
import { printable } from "../printable.ts";

/** Who is who elsewhere now, what cannot all be right, who else has the id, and how to take it back. */
export function renderIdentified({
  judgement,
  outcome,
  meant,
  rivals,
  shared,
}: IdentificationReport): string {
  const id = readSourcedId(judgement.right)?.id;
  const before = outcome === "unchanged" ? "That was judged before" : "Judged";
  return [
    `${before}: ${printable(meant.name)} is ${id} elsewhere.`,
    ...rivals.map(
      (ids) => `These cannot all be right: ${ids.join(", ")}. \`cursus judgements\` tells who judged so.`,
    ),
    ...shared.map(
      (other) =>
        `${printable(other.name)} (id ${other.id}) has that id too: \`cursus merge ${meant.id} ${other.id}\` makes them one.`,
    ),
    `Take it back with \`cursus withdraw ${judgement.id}\`.`,
  ].join("\n");
}
