import { type FoundMention, type Graph, type JudgeReport, judge, readBlocks } from "@cursus/graph";
import { externalId, externalIdText, type Judgement, rivalIds } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import { identify, isIdentifiable } from "@cursus/resolve";
import { theMention } from "./the-mention.ts";

/** Somebody or an office on record, and the id it has in a collection elsewhere. */
export interface Identification {
  /** A name or id on record, or NAME@ARTICLE. */
  readonly mention: string;
  /** `wikidata:Q42` */
  readonly id: string;
  /** The page that says so. */
  readonly source: string;
  readonly by: string;
}

/** What became of it, and what speaks against it. */
export interface IdentificationReport extends JudgeReport {
  readonly judgement: Judgement;
  readonly meant: FoundMention["meant"];
  /** All ids elsewhere that it has now. */
  readonly ids: readonly string[];
  /** Its ids that cannot all be right: two or more of one scheme. */
  readonly rivals: readonly (readonly string[])[];
  /** Others that have the same id: maybe one with it. */
  readonly shared: readonly FoundMention["meant"][];
}

/**
 * Judges that a person or an office is the one that a collection elsewhere has under an id. Nothing is merged by it.
 * Throws as `theMention` does; UsageInvalid for an id or a source of no known form, and for what is neither.
 */
export async function identifyAs(
  graph: Graph,
  asked: Identification,
  at: Date,
): Promise<IdentificationReport> {
  const elsewhere = { id: externalIdText(externalId(asked.id)), source: sourceOf(asked.source) };
  const found = await theMention(graph, asked.mention);
  if (!isIdentifiable(found.type))
    throw new CursusError("UsageInvalid", `${found.type} ${found.name} is neither a person nor an office`);
  const { mentions } = await readBlocks(graph, [found.id]);
  const mention = mentions.find(({ id }) => id === found.id);
  if (mention === undefined)
    throw new CursusError("GraphTransient", "the article has just changed: try again");
  const judgement = identify(mention, elsewhere, asked.by);
  const report = await judge(graph, RULES, judgement, at);
  return { ...report, judgement, ...(await standingOf(graph, found.id, elsewhere.id)) };
}

const MOST_SOURCE_CHARS = 2_000;

function sourceOf(text: string): string {
  const url = text.length <= MOST_SOURCE_CHARS && URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "https:" || url?.protocol === "http:") return url.href;
  throw new CursusError("UsageInvalid", "source: give the address of the page that says so", {
    advice: "For example https://www.wikidata.org/wiki/Q42.",
  });
}

const SHARED = `
MATCH (n:Person|Office) WHERE $id IN n.externalIds AND n.id <> $own AND labels(n) = $labels
RETURN n.id AS id, n.name AS name ORDER BY id LIMIT 20`;
const STANDING = `
MATCH (:Mention {id: $mention})-[:REFERS_TO]->(n)
RETURN n.id AS id, n.name AS name, coalesce(n.externalIds, []) AS ids, labels(n) AS labels`;

type Standing = Pick<IdentificationReport, "meant" | "ids" | "rivals" | "shared">;

async function standingOf(graph: Graph, mention: string, id: string): Promise<Standing> {
  const [found] = await graph.read(STANDING, { mention });
  const meant = { id: String(found?.id), name: String(found?.name) };
  const ids = (found?.ids ?? []) as readonly string[];
  const rows = await graph.read(SHARED, { id, own: meant.id, labels: found?.labels ?? [] });
  const shared = rows.map((row) => ({ id: String(row.id), name: String(row.name) }));
  return { meant, ids, rivals: rivalIds(ids), shared };
}
