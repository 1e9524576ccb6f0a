import { type Judgement, NODE_LABELS, type RecordChange, readAnchor } from "@cursus/graph-schema";
import { byText } from "@cursus/kernel";
import type { ClosureSource, PlacedBlock } from "./closure-source.ts";
import type { WriteTransaction } from "./transaction.ts";

type Reader = Pick<WriteTransaction, "read">;

const JUDGEMENTS = `
MATCH (j:Judgement)
RETURN j.id AS id, j.kind AS kind, j.left AS left, j.right AS right, j.by AS by ORDER BY j.id`;

/** Every decision a person has made; they are few. */
export async function readJudgements({ read }: Reader): Promise<readonly Judgement[]> {
  return (await read(JUDGEMENTS)) as unknown as readonly Judgement[];
}

const IN_ARTICLES = `
UNWIND $keys AS key
MATCH (:Article {key: key})-[:HAS_VERSION]->(:ArticleVersion {current: true})<-[:MENTIONED_IN]-(m:Mention)
WHERE m.type IN $types
RETURN key AS article, m.type AS type, m.key AS block`;

/** The keys of the live mentions of these types in the current versions of these articles. */
export async function blocksInArticles(
  { read }: Reader,
  keys: readonly string[],
  types: readonly string[],
): Promise<readonly PlacedBlock[]> {
  return (await read(IN_ARTICLES, { keys, types })) as unknown as readonly PlacedBlock[];
}

/** Which blocks hang together by judgements. */
export interface JudgedBlocks {
  /** Keys of the blocks that a changed judgement speaks of. */
  readonly touched: readonly string[];
  /** Keys of every block that any judgement speaks of. */
  readonly judged: ReadonlySet<string>;
  /** These keys and those of all blocks tied to them. */
  readonly withTied: (keys: readonly string[]) => readonly string[];
}

/**
 * The blocks that judgements tie together: who is meant in one may hang on the other. Which mention of an article
 * is meant is left open here: to read a block too many does no harm.
 */
export async function judgedBlocks(
  source: Pick<ClosureSource, "blocksIn">,
  judgements: readonly Judgement[],
  { added, removed }: RecordChange,
): Promise<JudgedBlocks> {
  const changed = [...(added.judgements ?? []), ...(removed.judgements ?? [])];
  const ofArticles = await blocksOfArticles(source, changed.filter(isOnClaim));
  const judged = [...judgements, ...changed].filter((judgement) => !isOnClaim(judgement));
  if (judged.length === 0)
    return { touched: ofArticles, judged: new Set(ofArticles), withTied: (keys) => keys };
  const blocks = await anchoredBlocks(source, judged, added.mentions);
  const tie = ({ left, right }: Judgement): readonly string[] =>
    [left, right].flatMap((anchor) => blocks.get(place(anchor)) ?? []);
  const ties = judged.map(tie);
  return {
    touched: [...changed.flatMap(tie), ...ofArticles],
    judged: new Set([...ties.flat(), ...ofArticles]),
    withTied: (keys) => tiedTo(keys, ties),
  };
}

/** A judgement of identity speaks of two mentions, one on a claim of that alone: it ties no blocks together. */
const isOnClaim = ({ right }: Judgement): boolean => right === null;

/** The keys of all that the articles of judged claims speak of. */
async function blocksOfArticles(
  source: Pick<ClosureSource, "blocksIn">,
  judged: readonly Judgement[],
): Promise<readonly string[]> {
  if (judged.length === 0) return [];
  const articles = judged.map(({ left }) => articleAndType(left)[0]);
  const keys = [...new Set(articles)].sort(byText);
  const rows = await source.blocksIn(keys, [...NODE_LABELS].sort(byText));
  return [...new Set(rows.map(({ block }) => block))].sort(byText);
}

type Blocks = ReadonlyMap<string, readonly string[]>;

/** The keys of the mentions that stand, or are about to stand, in the places that judgements are anchored in. */
async function anchoredBlocks(
  source: Pick<ClosureSource, "blocksIn">,
  judged: readonly Judgement[],
  coming: RecordChange["added"]["mentions"],
): Promise<Blocks> {
  const anchors = judged.flatMap(({ left, right }) => [left, right]).map(articleAndType);
  const keys = [...new Set(anchors.map(([article]) => article))].sort(byText);
  const types = [...new Set(anchors.map(([, type]) => type))].sort(byText);
  const rows = (await source.blocksIn(keys, types)).map(({ article, type, block }) => ({
    place: `${type} ${article}`,
    block,
  }));
  const added = coming.map(({ articleKey, type, key }) => ({ place: `${type} ${articleKey}`, block: key }));
  return new Map(
    [...Map.groupBy([...rows, ...added], (row) => row.place)].map(([at, all]) => [
      at,
      all.map(({ block }) => block),
    ]),
  );
}

/** What was written past the rules anchors nowhere. */
function articleAndType(anchor: string | null): readonly [article: string, type: string] {
  const { articleKey, type } = readAnchor(anchor) ?? { articleKey: "", type: "" };
  return [articleKey, type];
}

function place(anchor: string | null): string {
  const [article, type] = articleAndType(anchor);
  return `${type} ${article}`;
}

function tiedTo(keys: readonly string[], ties: readonly (readonly string[])[]): readonly string[] {
  const found = new Set(keys);
  let left = ties;
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    const [touching, others] = [
      left.filter((tie) => tie.some((key) => found.has(key))),
      left.filter((tie) => !tie.some((key) => found.has(key))),
    ];
    for (const key of touching.flat()) found.add(key);
    left = others;
  }
  return [...found].sort(byText);
}
