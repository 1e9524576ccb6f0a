import { type GraphReader, type RecordStatus, recordStatus } from "@cursus/graph";
import { nounOf } from "@cursus/graph-schema";
import { toCursusError } from "@cursus/kernel";
import { ask } from "@cursus/query";
import type { Asked, Figure, Overview, RecentArticle } from "./page/overview.ts";
import type { ApiParts } from "./parts.ts";
import { sampleQuestions } from "./sample-questions.ts";

const SAMPLES = 5;
const RECENT_ARTICLES = 8;

/** All that the status page shows, with the answer to the question asked on it, if any. */
export async function readOverview({ graph, queue }: ApiParts, question: string | null): Promise<Overview> {
  const [record, counts, articles, samples, lead, asked] = await Promise.all([
    recordStatus(graph),
    queue.counts(),
    recentArticles(graph),
    askSamples(graph),
    leadOffice(graph),
    question === null ? null : asking(graph, question),
  ]);
  return { figures: figures(record), queue: counts, articles, samples, lead, asked };
}

/** Five questions of different kinds that this record can answer, with the answers; fewer of a small record. */
export async function askSamples(graph: GraphReader): Promise<readonly Asked[]> {
  const questions = await sampleQuestions(graph, SAMPLES);
  return Promise.all(questions.map((question) => asking(graph, question)));
}

/** Asks, and keeps the reason where there is no answer. Throws where the database is away. */
async function asking(graph: GraphReader, question: string): Promise<Asked> {
  try {
    return { question, answer: await ask(graph, question), failure: null };
  } catch (thrown) {
    const { action, message, advice } = toCursusError(thrown);
    if (action !== "never") throw thrown;
    return { question, answer: null, failure: [message, advice ?? ""].join(". ") };
  }
}

/** The kinds of things that people ask about, then what they rest on. */
const SHOWN = ["Person", "Office", "Tenure", "Event", "Case", "Contradiction", "Claim", "Article"] as const;

function figures({ nodes }: RecordStatus): readonly Figure[] {
  return SHOWN.map((label) => {
    const count = nodes[label] ?? 0;
    return { count, words: nounOf(label, count) };
  });
}

const RECENT = `
MATCH (receipt:Receipt)
WITH receipt ORDER BY receipt.recordedAt DESC, receipt.id LIMIT $limit
MATCH (article:Article)-[:HAS_VERSION]->(version:ArticleVersion {id: receipt.id})
RETURN article.key AS key, version.title AS title, version.published AS published, article.url AS url,
       receipt.claims AS claims
ORDER BY receipt.recordedAt DESC, receipt.id`;

/** Begun and ended tenures tell most of an office; the largest offices are not counted whole. */
const LEAD = `
MATCH (:Person)-[held:HELD]->(office:Office {named: true})
WHERE office.jurisdiction IS NOT NULL OR office.organization IS NOT NULL
WITH office, held LIMIT 20000
WITH office, count(held) AS tenures, count(CASE WHEN held.toMin > held.fromMax + duration('P60D') THEN 1 END) AS whole,
  count(held.fromMin) + count(held.toMax) AS bounds
RETURN office.id AS id ORDER BY tenures >= 2 DESC, whole DESC, bounds DESC, tenures DESC, id LIMIT 1`;

async function leadOffice(graph: GraphReader): Promise<string | null> {
  const [row] = await graph.read(LEAD);
  return row === undefined ? null : String(row.id);
}

async function recentArticles(graph: GraphReader): Promise<readonly RecentArticle[]> {
  const rows = await graph.read(RECENT, { limit: RECENT_ARTICLES });
  return rows as unknown as readonly RecentArticle[];
}
