import { claimsWithIds, type Graph, judge, listJudgements, withdrawJudgement } from "@cursus/graph";
import type { Judgement, PlacedClaim } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import { accept, isOnClaim, reject } from "@cursus/resolve";

const MAKERS = { accept, reject } as const;

/** What a person says of a claim on record: that it is so, or that it is not. */
export interface ClaimJudged {
  readonly kind: keyof typeof MAKERS;
  /** Its id. */
  readonly claim: string;
  readonly by: string;
}

export interface ClaimReport {
  /** The one that was made, or, where an acceptance ended a rejection, that rejection. */
  readonly judgement: Judgement;
  readonly outcome: "made" | "withdrawn" | "unchanged";
  /** What had been judged of it the other way, by whomever, and is taken back by this. */
  readonly withdrawn: readonly Judgement[];
}

/**
 * Judges a claim on record. What was said of it the other way before is taken back first. Who accepts what was
 * rejected ends the rejection and nothing else: the record is then as if nobody had judged. Throws NameUnknown, and
 * as `judge` does.
 */
export async function judgeClaim(graph: Graph, asked: ClaimJudged, at: Date): Promise<ClaimReport> {
  const claim = await theClaim(graph, asked.claim);
  const judgement = MAKERS[asked.kind](claim, asked.by);
  const withdrawn = (await listJudgements(graph)).filter(
    (made) => made.kind !== asked.kind && isOnClaim(made, claim),
  );
  for (const { id } of withdrawn) await withdrawJudgement(graph, RULES, id, at);
  const [rejection] = asked.kind === "accept" ? withdrawn : [];
  if (rejection !== undefined) return { judgement: rejection, outcome: "withdrawn", withdrawn };
  const { outcome } = await judge(graph, RULES, judgement, at);
  return { judgement, outcome, withdrawn };
}

/** The claim on record with this id. Throws NameUnknown. */
export async function theClaim(graph: Graph, id: string): Promise<PlacedClaim> {
  const [claim] = await claimsWithIds(graph, [id]);
  if (claim !== undefined) return claim;
  throw new CursusError("NameUnknown", `no claim on record has the id ${id}`, {
    advice: "The quotes of an answer tell the ids of their claims: ask with --json.",
  });
}
