export { type ArticleQueue, openArticleQueue } from "./article-queue.ts";
export { type ConsumerSettings, type JobContext, startConsumer } from "./consumer.ts";
export type { DeadLetter } from "./dead-letters.ts";
export { type FailureReason, isOutage } from "./failure-reason.ts";
export { type FetchConsumerSettings, type FetchContext, startFetchConsumer } from "./fetch/fetch-consumer.ts";
export type { FetchJob, PageJob } from "./fetch/fetch-jobs.ts";
export {
  type FailedFetch,
  type FetchEnd,
  type FetchQueue,
  openFetchQueue,
} from "./fetch/fetch-queue.ts";
export type { HostPace } from "./fetch/host-turns.ts";
export type { JobState } from "./find-jobs.ts";
export type { FollowOptions } from "./follow.ts";
export type { ArticleJob } from "./jobs.ts";
export { type NoticeConsumerSettings, startNoticeConsumer } from "./notices/notice-consumer.ts";
export type { Notice } from "./notices/notice-jobs.ts";
export { type DeadNotice, type NoticeQueue, openNoticeQueue } from "./notices/notice-queue.ts";
export type { Consumer } from "./open-consumer.ts";
export { type QueuePolicy, queuePolicy } from "./policy.ts";
export type { ArticleOutcome, ArticleProgress, ReadingCounts, RecordedCounts } from "./progress.ts";
export { openReadingWatch, type ReadingWatch } from "./reading-watch.ts";
export type { QueueCounts, QueueSettings } from "./redis-queue.ts";
export { assertRedisSafe, type RedisSafety } from "./redis-safety.ts";
export type { ProgressListener, Watch } from "./watch.ts";
