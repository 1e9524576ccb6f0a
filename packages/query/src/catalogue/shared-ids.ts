import { type GraphReader, readBlocks } from "@cursus/graph/reading";
import { type Judgement, type PlacedMention, rivalIds } from "@cursus/graph-schema";
import { findAnchored, resolve, why } from "@cursus/resolve";
import { z } from "zod";
import { type PairOfSides, pairKey, type Side, sideSchema } from "./pair-of-sides.ts";

const MOST = 40;

/** The oldest mention of each of two persons that were given one id elsewhere. */
const SHARED = `
  MATCH (person:Person) WHERE person.externalIds IS NOT NULL
  UNWIND person.externalIds AS elsewhere
  WITH elsewhere, person ORDER BY person.id
  WITH elsewhere, collect(person)[..6] AS persons WHERE size(persons) > 1
  RETURN elsewhere, COLLECT {
    UNWIND persons AS person
    CALL (person) {
      MATCH (person)<-[:REFERS_TO]-(m:Mention)-[:MENTIONED_IN]->(v:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
      RETURN m, v, article ORDER BY v.published, m.id LIMIT 1
    }
    RETURN { id: m.id, name: m.name, person: person.id, article: article.key, title: v.title } AS side
  } AS sides
  ORDER BY elsewhere LIMIT ${MOST}`;

const foundSchema = z.object({ elsewhere: z.string(), sides: z.array(sideSchema) });

/** Pairs of persons with one id elsewhere, of whom nobody has said yet whether they are one. They may be. */
export async function sharedIds(reader: GraphReader): Promise<readonly PairOfSides[]> {
  const found = (await reader.read(SHARED)).map((row) => foundSchema.parse(row));
  const ids = found.flatMap(({ sides }) => sides.map(({ id }) => id));
  if (ids.length === 0) return [];
  const { mentions, judgements } = await readBlocks(reader, ids);
  const settled = settledPairs(mentions, judgements);
  return found.flatMap(({ elsewhere, sides }) =>
    pairsOf(sides)
      .filter(([left, right]) => !settled.has(pairKey(left.person, right.person)))
      .map(([left, right]) => {
        const { one, points, threshold, features } = why(mentions, judgements, left.id, right.id);
        const shared = { name: `both are ${elsewhere}`, points: 0 };
        return { left, right, one, points, threshold, features: [shared, ...features] };
      }),
  );
}

const pairsOf = ([first, ...others]: readonly Side[]): readonly (readonly [Side, Side])[] =>
  first === undefined ? [] : others.map((other) => [first, other] as const);

/** The pairs of persons that a judgement keeps apart or leaves open, whichever mentions it was fastened to. */
function settledPairs(
  mentions: readonly PlacedMention[],
  judgements: readonly Judgement[],
): ReadonlySet<string> {
  const meant = resolve(mentions, judgements);
  const byArticle = Map.groupBy(mentions, ({ articleKey }) => articleKey);
  const person = (anchor: string | null): string =>
    meant.get(findAnchored(byArticle, anchor)?.id ?? "")?.id ?? "";
  const apart = judgements.filter(({ kind }) => ["different", "never", "unsure"].includes(kind));
  return new Set(apart.map(({ left, right }) => pairKey(person(left), person(right))));
}

export const rivalSchema = z.object({
  id: z.string(),
  label: z.string(),
  name: z.string(),
  ids: z.array(z.string()),
});

const SEVERAL = `
  MATCH (one:Person|Office) WHERE size(one.externalIds) > 1
  RETURN one.id AS id, head(labels(one)) AS label, one.name AS name, one.externalIds AS ids ORDER BY id`;

/** Who has two ids of one collection: one of them is wrong, or two were taken for one. */
export async function rivalIdentifiers(
  reader: GraphReader,
): Promise<readonly z.output<typeof rivalSchema>[]> {
  const found = (await reader.read(SEVERAL)).map((row) => rivalSchema.parse(row));
  return found.filter(({ ids }) => rivalIds(ids).length > 0).slice(0, MOST);
}
