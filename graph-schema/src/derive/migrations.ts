import { constraintStatements } from "./constraints.ts";

/** One step of the database's form. Neo4j takes schema and data in separate transactions: run one by one. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** Each may be run again without harm. */
  readonly statements: readonly string[];
}

/** In order of version; a released one is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: "ids, indexes and the lane",
    statements: [...constraintStatements(), "MERGE (:Lane {id: 'lane'})"],
  },
  { version: 2, name: "entries of judgements", statements: constraintStatements() },
  { version: 3, name: "full text of sentences, names of happenings", statements: constraintStatements() },
  { version: 4, name: "tombstones, shadow readings, entries of rules", statements: constraintStatements() },
  { version: 5, name: "keys, audit log, request keys", statements: constraintStatements() },
  {
    version: 6,
    name: "sources: feeds, pages and captures",
    statements: [
      ...constraintStatements(),
      "CREATE INDEX capture_version IF NOT EXISTS FOR (n:Capture) ON (n.version)",
      "CREATE INDEX page_key IF NOT EXISTS FOR (n:Page) ON (n.key)",
      "CREATE INDEX page_next_check IF NOT EXISTS FOR (n:Page) ON (n.nextCheckAt)",
    ],
  },
  {
    version: 7,
    name: "former ids of events and tenures",
    statements: ["CREATE INDEX evidence_for_anchor IF NOT EXISTS FOR ()-[e:EVIDENCE_FOR]-() ON (e.anchor)"],
  },
  { version: 8, name: "webhooks", statements: constraintStatements() },
  {
    version: 9,
    name: "what was handed in and what has gone, by address and by text",
    statements: [
      "CREATE INDEX submission_key IF NOT EXISTS FOR (n:Submission) ON (n.key)",
      "CREATE INDEX submission_url IF NOT EXISTS FOR (n:Submission) ON (n.url)",
      "CREATE INDEX submission_sha256 IF NOT EXISTS FOR (n:Submission) ON (n.sha256)",
      "CREATE INDEX past_article_key IF NOT EXISTS FOR (n:PastArticle) ON (n.key)",
      "CREATE INDEX past_version_sha256 IF NOT EXISTS FOR (n:PastVersion) ON (n.sha256)",
    ],
  },
];

/** The version a database must have before it is written to. */
export const SCHEMA_VERSION = Math.max(...MIGRATIONS.map(({ version }) => version));
