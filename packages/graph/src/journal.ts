import { CLAIM_ROLE_EDGES, PAST_LABELS } from "@cursus/graph-schema";

/**
 * All that cannot be computed from anything else: what articles say and said, what people judged, what was done
 * with each article. Derived layers, the lane and the schema are left out, and so are shadow readings.
 */
export const JOURNALLED_LABELS = [
  "Article",
  "ArticleVersion",
  "Mention",
  "Claim",
  "Judgement",
  ...PAST_LABELS,
  "JudgementEntry",
  "Receipt",
  "RuleEntry",
  "Submission",
  "Tombstone",
] as const;
export type JournalledLabel = (typeof JOURNALLED_LABELS)[number];

const BASE_LABELS: Readonly<Record<string, string>> = {
  PastArticle: "Article",
  PastVersion: "ArticleVersion",
  PastClaim: "Claim",
  PastMention: "Mention",
};

/** The label under which the ontology declares a node's properties, if it does. */
export function declaredLabel(label: JournalledLabel): string | null {
  if (label in BASE_LABELS) return BASE_LABELS[label] ?? null;
  return ["Article", "ArticleVersion", "Mention", "Claim", "Judgement"].includes(label) ? label : null;
}

/** Edges of the first layer, present and past, each with the labels of its ends. */
export const JOURNALLED_EDGES: readonly {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}[] = [
  { type: "HAS_VERSION", from: "Article|PastArticle", to: "ArticleVersion|PastVersion" },
  { type: "STATED_IN", from: "Claim|PastClaim", to: "ArticleVersion|PastVersion" },
  { type: "MENTIONED_IN", from: "Mention|PastMention", to: "ArticleVersion|PastVersion" },
  ...CLAIM_ROLE_EDGES.map((type) => ({ type, from: "Claim|PastClaim", to: "Mention|PastMention" })),
];
