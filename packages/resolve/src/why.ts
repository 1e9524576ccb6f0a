import type { Judgement, PlacedMention } from "@cursus/graph-schema";
import type { Feature } from "./compare-names.ts";
import { resolve } from "./identity.ts";
import { judgedPairs } from "./judged-pairs.ts";
import { isLocalKey } from "./key-of.ts";
import { personScore } from "./person-points.ts";
import { LINK } from "./score-persons.ts";

/** Why two mentions are taken for one, or not. */
export interface IdentityReason {
  readonly one: boolean;
  /**
   * `judged`: a person said so; `rule`: so much speaks for it, or so little; `name`: the names cannot be one
   * person's, or nothing is known but part of a name; `others`: through, or because of, further mentions; `key`:
   * what is no person goes by what it is called.
   */
  readonly because: "judged" | "rule" | "name" | "others" | "key";
  /** The judgements that speak of the two, live ones only. */
  readonly judgements: readonly Judgement[];
  /** Of the two names and contexts alone; empty for what is no person. */
  readonly features: readonly Feature[];
  readonly points: number;
  /** Points from which two are linked. */
  readonly threshold: number;
}

/**
 * Explains one pair. `mentions` are the whole blocks of both with all that judgements tie to them, as a commit
 * reads them. Throws a RangeError where one of the two is not among them.
 */
export function why(
  mentions: readonly PlacedMention[],
  judgements: readonly Judgement[],
  leftId: string,
  rightId: string,
): IdentityReason {
  const [left, right] = [leftId, rightId].map((id) => mentions.find((mention) => mention.id === id));
  if (left === undefined || right === undefined) throw new RangeError("both mentions must be at hand");
  const identities = resolve(mentions, judgements);
  const one = identities.get(leftId)?.id === identities.get(rightId)?.id;
  const spoken = judgements.filter((judgement) => speaksOf(judgement, mentions, leftId, rightId));
  const score = left.type === "Person" ? personScore(left, right) : null;
  const { features = [], points = 0 } = score ?? {};
  const because = spoken.length > 0 ? "judged" : reasonOf(left, right, one, score === null ? null : points);
  return { one, because, judgements: spoken, features, points, threshold: LINK };
}

function reasonOf(
  left: PlacedMention,
  right: PlacedMention,
  one: boolean,
  points: number | null,
): IdentityReason["because"] {
  if (left.type !== "Person") return one === (left.key === right.key) ? "key" : "others";
  if (isLocalKey(left.key) || isLocalKey(right.key) || points === null) return one ? "others" : "name";
  return one === points >= LINK ? "rule" : "others";
}

function speaksOf(
  judgement: Judgement,
  mentions: readonly PlacedMention[],
  leftId: string,
  rightId: string,
): boolean {
  const { same, different } = judgedPairs(mentions, [judgement]);
  return [...same, ...different].some(([a, b]) =>
    [leftId, rightId].every((id) => id === a.id || id === b.id),
  );
}
