import type { GraphReader } from "@cursus/graph/reading";
import type { Answer, EventRow } from "../answer.ts";
import { type Neighbour, nextInOffice, type Side } from "./next-in-office.ts";

/** Adds to an answer without a stated succession who, by the dates, came next or before. */
export async function withChain(
  reader: GraphReader,
  side: Side,
  answer: Answer<EventRow>,
): Promise<Answer<EventRow>> {
  const idsOf = (name: string) =>
    answer.meant.find(({ argument }) => argument === name)?.candidates.map(({ id }) => id) ?? null;
  const persons = idsOf("person");
  if (persons === null || answer.rows.length > 0) return answer;
  const chain = await nextInOffice(reader, side, persons, idsOf("office"));
  if (chain.length === 0) return answer;
  const also = chain.map((neighbour) => `${leadOf(side, neighbour)}: ${neighbour.tenure.says}`);
  const says = [answer.says, ...new Set(also)].join("\n");
  const related = [...answer.related, ...chain.map(({ tenure }) => tenure)];
  return { ...answer, verdict: "maybe", says, related };
}

/** "By the dates alone, next in office after an acting holder (Ida Moss)" */
function leadOf(side: Side, { acting }: Neighbour): string {
  const [next, after] = side === "next" ? ["next", "after"] : ["before", "ahead of"];
  const holders = acting.length === 1 ? "an acting holder" : "acting holders";
  const between = acting.length === 0 ? "" : ` ${after} ${holders} (${acting.join(", ")})`;
  return `By the dates alone, ${next} in office${between}`;
}
