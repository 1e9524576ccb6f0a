export { type ApiKey, findApiKey, keepApiKey, listApiKeys, revokeApiKey } from "./access/api-keys.ts";
export { type AuditEntry, keepAudit, listAudit, MOST_WHY_CHARS } from "./access/audit.ts";
export { type ReceiptState, readReceipt } from "./access/read-receipt.ts";
export { holdRequestKey } from "./access/request-keys.ts";
export { type AnalystLimits, type AnalystResult, runAnalystQuery } from "./analyst-query.ts";
export {
  type ArticleReport,
  articleReport,
  type ReportedRefusal,
  type VersionReport,
} from "./article-report.ts";
export { backup } from "./backup.ts";
export {
  type Capture,
  type CapturedArticle,
  capturesOf,
  type KeptCapture,
  submitCaptured,
} from "./captures.ts";
export { type ChangedElement, changes, type RecordEvent } from "./changes.ts";
export { type CommitReport, type CommittedArticle, commit } from "./commit.ts";
export type { ClaimDifference } from "./compare-readings.ts";
export { type Graph, type GraphSettings, openGraph } from "./connect.ts";
export type { DatedVersion } from "./current-version.ts";
export { dump, dumpHash } from "./dump.ts";
export { type AffectedNode, type Effect, effectOf, type PutNode } from "./effect.ts";
export { type EraseReport, type ErasureOrder, erase } from "./erase.ts";
export { erasedAmong } from "./erased.ts";
export {
  addFeed,
  type FeedPoll,
  type FeedRecord,
  feedId,
  findFeed,
  listFeeds,
  noteFeedPoll,
  removeFeed,
} from "./feeds.ts";
export { type FoundArticle, findArticle } from "./find-article.ts";
export { type FoundMention, findMentions } from "./find-mentions.ts";
export {
  type HandChange,
  type Holding,
  type NamedNode,
  type OfficeChange,
  officeChangeWords,
  type ProvingQuote,
} from "./hands/office-change.ts";
export { officeChanges } from "./hands/office-changes.ts";
export {
  addWebhook,
  advanceWebhooks,
  disableWebhook,
  findWebhook,
  listWebhooks,
  presentIds,
  quotedWords,
  removeWebhook,
  type Webhook,
  type WebhookTarget,
} from "./hands/webhooks.ts";
export { type ImportReport, importArticles } from "./import-articles.ts";
export {
  type JudgeReport,
  judge,
  listJudgements,
  withdrawJudgement,
} from "./judge.ts";
export { judgementMoments } from "./judgement-moments.ts";
export { knownAt } from "./known-at.ts";
export { readTurn } from "./lane.ts";
export { claimsWithIds } from "./live-claims.ts";
export { assertMigrated, type MigrationReport, migrate } from "./migrate.ts";
export {
  duePages,
  findPage,
  type ListedPage,
  newOrChanged,
  noteListed,
  notePage,
  type PageRecord,
  type PageStatus,
  vanishedPages,
} from "./pages.ts";
export type { PlainEdge, PlainNode } from "./plain-values.ts";
export { type PromotionReport, promote, rollBack } from "./promote-readings.ts";
export type { GraphReader, Row } from "./read.ts";
export { type JudgedBlocksAtHand, readBlocks } from "./read-blocks.ts";
export { type RebuildReport, rebuild } from "./rebuild.ts";
export type { Cause } from "./replay.ts";
export { type BackupLines, type RestoreReport, restore } from "./restore.ts";
export { type RetractReport, retract } from "./retract.ts";
export {
  findRun,
  readInShadow,
  type ShadowReport,
  type ShadowRun,
  shadowReport,
  shadowRuns,
} from "./shadow-run.ts";
export { standingVersion } from "./standing-version.ts";
export { type RecordStatus, recordStatus } from "./status.ts";
export { type StreamedEdge, type StreamedNode, streamRecord } from "./stream-record.ts";
export {
  isWaiting,
  loadSubmission,
  type SubmissionReport,
  submit,
  unrecordedSubmissions,
} from "./submissions.ts";
export type { Tally } from "./transaction.ts";
export { rereadUnread, UNREAD } from "./unread.ts";
export { type Drift, type VerifyReport, verify } from "./verify.ts";
