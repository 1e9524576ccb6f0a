import { holdRequestKey, submit } from "@cursus/graph";
import type { Article } from "@cursus/graph-schema";
import { CursusError, type ErrorCode, sha256Hex } from "@cursus/kernel";
import type { FastifyRequest } from "fastify";
import pLimit from "p-limit";
import type { ApiParts } from "./parts.ts";

/** What is told of an article that was taken in: kept for good, and on its way unless it is on record. */
export interface Receipt {
  /** Its id: `/v1/receipts/ID` tells how far it is. */
  readonly receipt: string;
  readonly article: string;
  readonly state: "accepted" | "pending" | "recorded";
}

/** How an article is refused, before or when it is kept. */
export const TAKING_IN_FAILS: readonly ErrorCode[] = [
  "ArticleBinary",
  "ArticleEmpty",
  "ArticleMalformed",
  "ArticleTooLarge",
  "DateInvalid",
  "IdempotencyKeyReused",
  "QueueFull",
];

/**
 * Keeps an article and queues it. What was kept is never lost: where it cannot be queued the sweeper does so later.
 * Throws QueueFull (503) before anything is kept where too many wait, IdempotencyKeyReused for a key used otherwise.
 */
export async function takeIn(parts: ApiParts, request: FastifyRequest, article: Article): Promise<Receipt> {
  if (intake.pendingCount >= MOST_IN_LINE) throw tooMany();
  return intake(() => keep(parts, request, article));
}

/** So many articles are kept at a time: the database's connections are for questions too. */
const MOST_AT_ONCE = 2;
const MOST_IN_LINE = 500;
const intake = pLimit(MOST_AT_ONCE);

async function keep(parts: ApiParts, request: FastifyRequest, article: Article): Promise<Receipt> {
  const { graph, queue, access, logger } = parts;
  await refuseWhenFull(parts);
  const key = request.headers["idempotency-key"];
  const client = request.caller?.client ?? request.ip;
  const at = access.clock();
  if (typeof key === "string")
    await holdRequestKey(graph, { client, key: checkedKey(key), body: bodyOf(article) }, at);
  const { submission, state } = await submit(graph, article, at);
  if (state !== "recorded")
    await queue
      .enqueue(article)
      .catch((error: unknown) => logger.warn({ err: error, submission }, "left to the sweeper"));
  return { receipt: submission, article: article.key, state };
}

const MOST_KEY_CHARS = 200;

function checkedKey(key: string): string {
  if (key.length > 0 && key.length <= MOST_KEY_CHARS) return key;
  throw new CursusError("UsageInvalid", `Idempotency-Key: 1 to ${MOST_KEY_CHARS} characters`);
}

const bodyOf = ({ key, version, sha256 }: Article): string => sha256Hex(`${key} ${version} ${sha256}`);

/** A queue that only grows helps nobody: better told to come again. */
async function refuseWhenFull({ queue, maxWaiting }: ApiParts): Promise<void> {
  const { waiting, delayed, active } = await queue.counts();
  if (waiting + delayed + active < maxWaiting) return;
  throw tooMany();
}

const tooMany = (): CursusError =>
  new CursusError("QueueFull", "too many articles are waiting", { advice: "Try again in a minute." });
