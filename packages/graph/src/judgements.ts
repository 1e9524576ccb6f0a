import type { Judgement } from "@cursus/graph-schema";
import type { WriteTransaction } from "./transaction.ts";

const JUDGEMENTS = `
MATCH (j:Judgement)
RETURN j.id AS id, j.kind AS kind, j.left AS left, j.right AS right, j.by AS by ORDER BY j.id`;

/** Every decision a person has made; they are few. */
export async function readJudgements({
  read,
}: Pick<WriteTransaction, "read">): Promise<readonly Judgement[]> {
  return (await read(JUDGEMENTS)) as unknown as readonly Judgement[];
}
