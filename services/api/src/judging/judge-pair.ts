import {
  type Effect,
  effectOf,
  type FoundMention,
  type Graph,
  type JudgeReport,
  judge,
  readBlocks,
} from "@cursus/graph";
import type { Judgement } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import { merge, never, split, unsure, why } from "@cursus/resolve";
import { theMention } from "./the-mention.ts";

/** What a person can judge of two, by the judgement's name in the record. */
const MAKERS = { same: merge, different: split, never, unsure } as const;
export type JudgementKind = keyof typeof MAKERS;

/** Two on record, as a person names them, and what that person judges of them. */
export interface PairJudged {
  readonly kind: JudgementKind;
  readonly left: string;
  readonly right: string;
  readonly by: string;
}

/** What became of a judgement. */
export interface PairReport extends JudgeReport {
  readonly judgement: Judgement;
  readonly pair: readonly [FoundMention, FoundMention];
  /** Whether the record has the two as one now. */
  readonly one: boolean;
  /** Judgements in force that speak against it: while they are, it may be without effect. */
  readonly against: readonly Judgement[];
}

/**
 * Judges two on record, and tells whether the record follows. Throws as `theMention` does; UsageInvalid where the
 * two are one mention or unlike; GraphTransient where their articles changed meanwhile.
 */
export async function judgePair(graph: Graph, asked: PairJudged, at: Date): Promise<PairReport> {
  const pair = [await theMention(graph, asked.left), await theMention(graph, asked.right)] as const;
  const judgement = await judgementOn(graph, pair, asked);
  const report = await judge(graph, RULES, judgement, at);
  const { mentions, judgements } = await readBlocks(graph, idsOf(pair));
  const { one, judgements: spoken } = why(mentions, judgements, pair[0].id, pair[1].id);
  const against = spoken.filter(({ kind }) => (kind === "same") !== (judgement.kind === "same"));
  return { ...report, judgement, pair, one, against };
}

/** What the judgement would change in the record; nothing is written. Throws as `judgePair` does. */
export async function effectOfPair(graph: Graph, asked: PairJudged): Promise<Effect> {
  const pair = [await theMention(graph, asked.left), await theMention(graph, asked.right)] as const;
  return effectOf(graph, RULES, [await judgementOn(graph, pair, asked)]);
}

const idsOf = (pair: readonly FoundMention[]): readonly string[] => pair.map(({ id }) => id);

async function judgementOn(
  graph: Graph,
  pair: readonly [FoundMention, FoundMention],
  { kind, by }: PairJudged,
): Promise<Judgement> {
  const [one, other] = pair;
  if (one.id === other.id)
    throw new CursusError("UsageInvalid", `both are the same mention of ${one.name} in ${one.article}`, {
      advice: "To part two of one name, say in which articles: NAME@ARTICLE NAME@ARTICLE.",
    });
  if (one.type !== other.type)
    throw new CursusError(
      "UsageInvalid",
      `${one.type} ${one.name} and ${other.type} ${other.name} are unlike`,
    );
  const { mentions } = await readBlocks(graph, idsOf(pair));
  const [left, right] = pair.map(({ id }) => mentions.find((mention) => mention.id === id));
  if (left === undefined || right === undefined)
    throw new CursusError("GraphTransient", "the articles have just changed: try again");
  return MAKERS[kind](left, right, by);
}
