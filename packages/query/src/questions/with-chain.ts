import type { GraphReader } from "@cursus/graph/reading";
import type { Answer, EventRow } from "../answer.ts";
import { nextInOffice, type Side } from "./next-in-office.ts";

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
  const lead =
    side === "next" ? "By the dates alone, next in office" : "By the dates alone, before in office";
  const also = chain.map((tenure) => `${lead}: ${tenure.says}`);
  const says = [answer.says, ...new Set(also)].join("\n");
  return { ...answer, verdict: "maybe", says, related: [...answer.related, ...chain] };
}
