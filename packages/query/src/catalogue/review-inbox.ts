import { type GraphReader, readBlocks } from "@cursus/graph/reading";
import { why } from "@cursus/resolve";
import { z } from "zod";
import { toClaimRow } from "../rows/claim-row.ts";
import { CLAIM } from "../rows/fragments.ts";
import { type PairOfSides, pairKey, pairSchema, type Side, sideSchema } from "./pair-of-sides.ts";
import { rivalIdentifiers, rivalSchema, sharedIds } from "./shared-ids.ts";

const doubtSchema = z.object({
  claim: z.string(),
  says: z.string(),
  quote: z.string(),
  article: z.string(),
  title: z.string().nullable(),
  confidence: z.number(),
});

/**
 * What somebody should look at: pairs with one id elsewhere, pairs that are nearly one or hardly so, claims that the
 * reader was unsure of, and whoever has two ids of one collection.
 */
export const reviewSchema = z.object({
  pairs: z.array(pairSchema),
  claims: z.array(doubtSchema),
  rivals: z.array(rivalSchema),
});
export type Review = z.output<typeof reviewSchema>;

/** So many points beside the threshold, on either side, two are worth a look. */
const NEAR = 60;
const MOST_BLOCKS = 40;
const MOST_PAIRS = 60;
const MOST_CLAIMS = 60;

/** One mention of each person of each block of names, the oldest first; judged pairs are told by `why`. */
const BLOCKS = `
  MATCH (m:Mention {type: 'Person', named: true})-[:REFERS_TO]->(person:Person)
  MATCH (article:Article)-[:HAS_VERSION]->(v:ArticleVersion)<-[:MENTIONED_IN]-(m)
  WITH m, person, article, v ORDER BY v.published, m.id
  WITH m.key AS key, collect({ id: m.id, name: m.name, person: person.id, article: article.key, title: v.title })[..6] AS sides
  WHERE size(sides) > 1
  RETURN key, sides ORDER BY key LIMIT ${MOST_BLOCKS}`;

const DOUBTS = `
  MATCH (claim:Claim)-[:STATED_IN]->(version:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
  WHERE claim.confidence < $below
  RETURN ${CLAIM} AS found, claim.id AS claim, claim.quote AS quote, claim.confidence AS confidence,
    article.key AS article, version.title AS title
  ORDER BY claim.confidence, claim.id LIMIT ${MOST_CLAIMS}`;

/** Reads the inbox: pairs nearest to the threshold first, claims by how unsure their reader was. */
export async function reviewInbox(reader: GraphReader, below: number): Promise<Review> {
  const [blocks, doubts, shared, rivals] = await Promise.all([
    reader.read(BLOCKS),
    reader.read(DOUBTS, { below }),
    sharedIds(reader),
    rivalIdentifiers(reader),
  ]);
  const sides = blocks.map((row) => z.array(sideSchema).parse(row.sides));
  return {
    pairs: withoutRepeats([...shared, ...(await doubtfulPairs(reader, sides))]),
    claims: doubts.map(({ found, ...row }) =>
      doubtSchema.parse({ title: null, ...row, says: toClaimRow(found).says }),
    ),
    rivals: [...rivals],
  };
}

/** Two with one id elsewhere may be nearly one by their names too. */
function withoutRepeats(pairs: readonly PairOfSides[]): Review["pairs"] {
  const keyOf = (pair: PairOfSides) => (pair.one ? pair : pairKey(pair.left.person, pair.right.person));
  return [...Map.groupBy(pairs, keyOf).values()].flatMap(([first]) =>
    first === undefined ? [] : pairSchema.parse(first),
  );
}

async function doubtfulPairs(
  reader: GraphReader,
  blocks: readonly (readonly Side[])[],
): Promise<readonly PairOfSides[]> {
  const ids = blocks.flatMap((sides) => sides.map(({ id }) => id));
  if (ids.length === 0) return [];
  const { mentions, judgements } = await readBlocks(reader, ids);
  const here = new Set(mentions.map(({ id }) => id));
  const pairs = blocks.flatMap(([first, ...others]) =>
    others.flatMap((other) =>
      first !== undefined && here.has(first.id) && here.has(other.id) ? [[first, other] as const] : [],
    ),
  );
  return pairs
    .map(([left, right]) => ({ left, right, ...why(mentions, judgements, left.id, right.id) }))
    .filter(({ because, points, threshold }) => because !== "judged" && Math.abs(points - threshold) <= NEAR)
    .sort((a, b) => Math.abs(a.points - a.threshold) - Math.abs(b.points - b.threshold))
    .slice(0, MOST_PAIRS)
    .map(({ left, right, one, points, threshold, features }) => ({
      left,
      right,
      one,
      points,
      threshold,
      features: features.map(({ name, points: weight }) => ({ name, points: weight })),
    }));
}
