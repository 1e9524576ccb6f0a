import { type Effect, effectOf, type Graph, judge, listJudgements } from "@cursus/graph";
import type { Judgement, PlacedClaim } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import { anchorOfClaim, judgementBetween, reject } from "@cursus/resolve";
import { judgeClaim, theClaim } from "./judge-claim.ts";

/** The claims of a contradiction, one for each of its sides. */
interface Sides {
  readonly claims: readonly PlacedClaim[];
}

const SIDES = `
MATCH (:Contradiction {id: $id})-[:SIDE]->(claim:Claim)
RETURN claim.id AS id ORDER BY id`;

/** Throws NameUnknown where no such contradiction is on record: it may have closed. */
export async function sidesOf(graph: Graph, id: string): Promise<Sides> {
  const rows = await graph.read(SIDES, { id });
  if (rows.length < 2)
    throw new CursusError("NameUnknown", `no contradiction on record has the id ${id}`, {
      advice: "It may have closed meanwhile: load the list again.",
    });
  return { claims: await Promise.all(rows.map((row) => theClaim(graph, String(row.id)))) };
}

/** What taking this side would change in the record: the claims of all others would be rejected. */
export async function effectOfUpholding(graph: Graph, sides: Sides, claim: string): Promise<Effect> {
  return effectOf(
    graph,
    RULES,
    against(sides, claim).map((other) => reject(other, "")),
  );
}

/** Takes one side: rejects the claims of all others, each by a judgement that can be taken back. */
export async function uphold(
  graph: Graph,
  sides: Sides,
  { claim, by }: { readonly claim: string; readonly by: string },
  at: Date,
): Promise<readonly Judgement[]> {
  const made: Judgement[] = [];
  for (const other of against(sides, claim))
    made.push((await judgeClaim(graph, { kind: "reject", claim: other.id, by }, at)).judgement);
  return made;
}

function against({ claims }: Sides, claim: string): readonly PlacedClaim[] {
  if (claims.some(({ id }) => id === claim)) return claims.filter(({ id }) => id !== claim);
  throw new CursusError("UsageInvalid", `claim ${claim} is no side of this contradiction`);
}

/** Looked at and left open, by somebody: both sides stay on record, and so does the contradiction. */
export async function leaveOpen(graph: Graph, sides: Sides, by: string, at: Date): Promise<Judgement> {
  const [left, right] = endsOf(sides);
  const judgement = judgementBetween("unsure", left, right, by);
  await judge(graph, RULES, judgement, at);
  return judgement;
}

/** Two anchors name a contradiction whatever the ids of its claims: the first and the last of its sides. */
function endsOf({ claims }: Sides): readonly [string, string] {
  const anchors = claims.map(anchorOfClaim).toSorted();
  return [anchors[0] ?? "", anchors.at(-1) ?? ""];
}

/** The judgement that leaves it open; undefined where nobody made one. */
export async function leftOpen(graph: Graph, sides: Sides): Promise<Judgement | undefined> {
  const [left, right] = endsOf(sides);
  const made = await listJudgements(graph);
  return made.find((one) => one.kind === "unsure" && one.left === left && one.right === right);
}
