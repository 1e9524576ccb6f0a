import { type Article, articleNodeId, writers } from "@cursus/graph-schema";
import { type MentionRules, mentionRows, type ReadVersion } from "./read-version.ts";
import { articleProperties, versionProperties } from "./said-article.ts";
import { claimProperties, filledRoles } from "./said-claim.ts";
import { sortedGroups, sortedRows } from "./sorted-groups.ts";
import { storedProperties } from "./stored-values.ts";
import type { WriteTransaction } from "./transaction.ts";

/** Puts versions of articles, with or without claims. An article's own properties are those of its current version. */
export async function writeVersions(
  transaction: WriteTransaction,
  arrived: readonly ReadVersion[],
  current: ReadonlySet<string>,
): Promise<void> {
  const articles = arrived.map(({ article }) => article);
  const live = articles.filter(({ version }) => current.has(version));
  await transaction.write(writers.putNode("Article"), { rows: sortedRows(live.map(articleRow)) });
  const versions = articles.map((article) => versionRow(article, current.has(article.version)));
  await transaction.write(writers.putNode("ArticleVersion"), { rows: sortedRows(versions) });
  const edges = sortedRows(articles.map(({ key, version }) => ({ id: version, key }))).map(({ id, key }) =>
    edgeRow(articleNodeId(key), id),
  );
  await transaction.write(writers.putEdge("HAS_VERSION", "Article", "ArticleVersion"), { rows: edges });
}

/**
 * Writes what live versions say. Their mentions and claims are new by construction, so an id that is taken
 * already is a fault, and CREATE makes the constraint find it where MERGE would mix two articles.
 */
export async function writeSayings(
  transaction: WriteTransaction,
  live: readonly ReadVersion[],
  rules: MentionRules,
): Promise<void> {
  // Sent without waiting for one another, done in this order.
  await Promise.all([
    writeMentions(transaction, live, rules),
    writeClaims(transaction, live),
    writeRoles(transaction, live),
  ]);
}

const CREATE_MENTIONS = `
UNWIND $rows AS row
MATCH (v:ArticleVersion {id: row.version})
CREATE (m:Mention)-[:MENTIONED_IN]->(v)
SET m = row.properties, m.id = row.id
RETURN count(*) AS written`;

const CREATE_CLAIMS = `
UNWIND $rows AS row
MATCH (v:ArticleVersion {id: row.version})
CREATE (c:Claim)-[:STATED_IN]->(v)
SET c = row.properties, c.id = row.id
RETURN count(*) AS written`;

async function writeMentions(
  transaction: WriteTransaction,
  live: readonly ReadVersion[],
  rules: MentionRules,
): Promise<void> {
  const rows = live.flatMap((one) =>
    mentionRows(one, rules).map(({ id, properties }) => ({
      id,
      version: one.article.version,
      properties: storedProperties("Mention", properties),
    })),
  );
  await transaction.write(CREATE_MENTIONS, { rows: sortedRows(rows) });
}

async function writeClaims(transaction: WriteTransaction, live: readonly ReadVersion[]): Promise<void> {
  const rows = live.flatMap(({ article, reading }) =>
    reading.claims.map((claim) => ({
      id: claim.id,
      version: article.version,
      properties: storedProperties("Claim", claimProperties(claim, reading.extractor)),
    })),
  );
  await transaction.write(CREATE_CLAIMS, { rows: sortedRows(rows) });
}

async function writeRoles(transaction: WriteTransaction, live: readonly ReadVersion[]): Promise<void> {
  const roles = live.flatMap(({ reading }) =>
    reading.claims.flatMap((claim) => filledRoles(claim).map((filled) => ({ claim: claim.id, ...filled }))),
  );
  const groups = sortedGroups(
    roles,
    ({ role }) => role,
    ({ claim }) => claim,
  );
  await Promise.all(
    groups.map((group) => {
      const rows = group.map(({ claim, role, entity, start, end }) =>
        edgeRow(claim, entity, storedProperties(role, { start, end })),
      );
      return transaction.write(writers.putEdge(group[0].role, "Claim", "Mention"), { rows });
    }),
  );
}

function articleRow(article: Article) {
  const properties = storedProperties("Article", articleProperties(article));
  return { id: articleNodeId(article.key), properties };
}

function versionRow(article: Article, current: boolean) {
  const properties = { ...versionProperties(article), current };
  return { id: article.version, properties: storedProperties("ArticleVersion", properties) };
}

function edgeRow(from: string, to: string, properties: object = {}) {
  return { from, to, properties };
}
