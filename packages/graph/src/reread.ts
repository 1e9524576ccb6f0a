import type { Graph } from "./connect.ts";
import { dropNodesByElementId } from "./mend-record.ts";
import type { DamagedVersion, StraySaying } from "./said-drift.ts";
import { inWriteTransaction } from "./transaction.ts";

const CLEAR_SAYINGS = `
UNWIND $articles AS id
MATCH (:Article {id: id})-[:HAS_VERSION]->(:ArticleVersion)<-[:STATED_IN|MENTIONED_IN]-(said)
DETACH DELETE said RETURN count(*) AS written`;

const CLEAR_VERSIONS = `
UNWIND $versions AS id
MATCH (r:Receipt {id: id})
OPTIONAL MATCH (v:ArticleVersion {id: id})
DELETE r DETACH DELETE v RETURN count(*) AS written`;

const CLEAR_ARTICLES = `
UNWIND $articles AS id
MATCH (a:Article {id: id}) WHERE NOT EXISTS { (a)-[:HAS_VERSION]->() }
DELETE a RETURN count(*) AS written`;

const REQUEUE = `
UNWIND $versions AS id
MATCH (s:Submission {id: id}) WHERE NOT EXISTS { (:Receipt {id: id}) }
SET s:Pending RETURN s.id AS id`;

/** Damaged versions and their articles' others that can be read again, because their submission is kept. */
const READABLE = `
UNWIND $damaged AS id
OPTIONAL MATCH (:ArticleVersion {id: id})<-[:HAS_VERSION]-(a:Article)
OPTIONAL MATCH (a)-[:HAS_VERSION]->(v:ArticleVersion)
WITH id, a.id AS article, collect(v.id) + id AS versions
WHERE all(version IN versions WHERE EXISTS { (:Submission {id: version}) })
UNWIND versions AS version
RETURN DISTINCT article, version`;

/**
 * What was said cannot be computed from anything, but it can be read again: takes damaged articles off with all
 * their versions and puts their submissions back among what waits. Nodes that belong to no recorded version are
 * dropped. Returns the submissions' ids; an article whose submission is not kept stays as it is.
 */
export async function rereadArticles(
  graph: Graph,
  found: { readonly damaged: readonly DamagedVersion[]; readonly strays: readonly StraySaying[] },
): Promise<readonly string[]> {
  const strays = found.strays.map(({ elementId }) => elementId);
  await dropNodesByElementId(graph, strays);
  const damaged = found.damaged.map(({ version }) => version);
  const unattested = found.strays.filter(({ name }) => name === "ArticleVersion").map(({ key }) => key);
  return damaged.length + unattested.length === 0 ? [] : putBack(graph, damaged, unattested);
}

function putBack(
  graph: Graph,
  damaged: readonly string[],
  unattested: readonly string[],
): Promise<readonly string[]> {
  return inWriteTransaction(graph, async ({ read, write, note }) => {
    const readable = await read(READABLE, { damaged });
    const articles = readable.flatMap(({ article }) => (article === null ? [] : [String(article)]));
    const versions = readable.map(({ version }) => String(version));
    await write(CLEAR_SAYINGS, { articles });
    await write(CLEAR_VERSIONS, { versions });
    await write(CLEAR_ARTICLES, { articles });
    return (await note(REQUEUE, { versions: [...versions, ...unattested] })).map(({ id }) => String(id));
  });
}
