import type { Judgement, RecordChange, RecordRules } from "@cursus/graph-schema";
import { CursusError, hashId } from "@cursus/kernel";
import { applyChange } from "./apply-change.ts";
import type { Graph } from "./connect.ts";
import { readJudgements } from "./judgements.ts";
import { takeLane } from "./lane.ts";
import type { GraphReader } from "./read.ts";
import { inWriteTransaction, type Tally, type WriteTransaction } from "./transaction.ts";

export interface JudgeReport extends Tally {
  /** `unchanged` where it was made before, or was not in force. */
  readonly outcome: "made" | "withdrawn" | "unchanged";
}

const MAKE = `
MERGE (j:Judgement {id: $id})
SET j.kind = $kind, j.left = $left, j.right = $right, j.by = $by
RETURN count(*) AS written`;

const ENTER = `
CREATE (:JudgementEntry {id: $entry, judgement: $id, kind: $kind, left: $left, right: $right, by: $by, recordedFrom: $at})`;

const WITHDRAW = "MATCH (j:Judgement {id: $id}) DETACH DELETE j RETURN 1 AS written";

const CLOSE = `
MATCH (e:JudgementEntry {judgement: $id}) WHERE e.recordedTo IS NULL SET e.recordedTo = $at`;

/**
 * Puts a judgement on record and brings the record along, in one transaction through the lane, as a commit does.
 * Made again it changes nothing. Throws as `commit` does, and ClaimRefused where it is anchored nowhere.
 */
export async function judge(
  graph: Graph,
  rules: RecordRules,
  judgement: Judgement,
  at: Date,
): Promise<JudgeReport> {
  const isOnClaim = judgement.kind === "accept" || judgement.kind === "reject";
  if (isOnClaim !== (judgement.right === null) || judgement.left === judgement.right) {
    throw new CursusError(
      "ClaimRefused",
      "a judgement of identity speaks of two mentions, one on a claim of that",
    );
  }
  return inWriteTransaction(graph, async (transaction) => {
    await takeLane(transaction, rules);
    if ((await findJudgement(transaction, judgement.id)) !== undefined)
      return report(transaction, "unchanged");
    await applyChange(transaction, rules, changeOf({ added: [judgement] }), async () => {
      await transaction.write(MAKE, { ...judgement });
    });
    const entry = hashId("judgement entry", judgement.id, at.toISOString());
    await transaction.note(ENTER, { ...judgement, entry, at: at.toISOString() });
    return report(transaction, "made");
  });
}

/** Takes a judgement back: the record becomes what it would be had it never been made. */
export async function withdrawJudgement(
  graph: Graph,
  rules: RecordRules,
  id: string,
  at: Date,
): Promise<JudgeReport> {
  return inWriteTransaction(graph, async (transaction) => {
    await takeLane(transaction, rules);
    const judgement = await findJudgement(transaction, id);
    if (judgement === undefined) return report(transaction, "unchanged");
    await applyChange(transaction, rules, changeOf({ removed: [judgement] }), async () => {
      await transaction.write(WITHDRAW, { id });
    });
    await transaction.note(CLOSE, { id, at: at.toISOString() });
    return report(transaction, "withdrawn");
  });
}

/** Every judgement in force, by id. */
export function listJudgements(reader: GraphReader): Promise<readonly Judgement[]> {
  return readJudgements(reader);
}

const NOTHING = { mentions: [], claims: [] } as const;

function changeOf({
  added = [],
  removed = [],
}: {
  readonly added?: readonly Judgement[];
  readonly removed?: readonly Judgement[];
}): RecordChange {
  return { added: { ...NOTHING, judgements: added }, removed: { ...NOTHING, judgements: removed } };
}

async function findJudgement(transaction: WriteTransaction, id: string): Promise<Judgement | undefined> {
  const made = await readJudgements(transaction);
  return made.find((judgement) => judgement.id === id);
}

function report(transaction: WriteTransaction, outcome: JudgeReport["outcome"]): JudgeReport {
  return { outcome, ...transaction.tally() };
}
