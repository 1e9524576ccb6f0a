import {
  advanceWebhooks,
  type Graph,
  listWebhooks,
  type OfficeChange,
  officeChanges,
  presentIds,
  readTurn,
  type Webhook,
} from "@cursus/graph";
import type { Clock } from "@cursus/kernel";
import type { NoticeQueue } from "@cursus/queue";
import { RULES } from "@cursus/record";
import { unquoted } from "./message.ts";

/**
 * So far back each look goes again: a commit may end two minutes after the moment that it bears, and workers' clocks
 * may be apart. What was queued before is not queued twice.
 */
const OVERLAP_MS = 600_000;
/** Clocks of workers may be ahead of ours. */
const AHEAD_MS = 86_400_000;

export interface QueueingParts {
  readonly graph: Graph;
  readonly notices: Pick<NoticeQueue, "enqueue">;
  readonly clock: Clock;
}

/**
 * Queues for each webhook the changes that were recorded since it was last looked at, and only then notes that it was: a
 * death in between loses nothing. Answers with the turn of the journal that it has seen; does nothing where that is `seen`.
 */
export async function queueChanges(parts: QueueingParts, seen: number | null): Promise<number | null> {
  const { graph, notices, clock } = parts;
  const webhooks = (await listWebhooks(graph)).filter(({ disabled }) => disabled === null);
  if (webhooks.length === 0) return null;
  const turn = await readTurn(graph);
  if (turn === seen) return turn;
  const now = clock();
  for (const [webhook, changes] of await changesFor(graph, webhooks, now))
    for (const change of changes)
      await notices.enqueue({
        v: 1,
        webhook: webhook.id,
        id: change.id,
        body: JSON.stringify(unquoted(change)),
      });
  await advanceWebhooks(
    graph,
    webhooks.map(({ id }) => id),
    now,
  );
  return turn;
}

async function changesFor(graph: Graph, webhooks: readonly Webhook[], now: Date) {
  const from = Math.min(...webhooks.map(lookFrom));
  const changes = await officeChanges(graph, RULES, new Date(from), new Date(now.getTime() + AHEAD_MS));
  const offices = [
    ...changes.flatMap(({ office }) => office?.id ?? []),
    ...webhooks.flatMap(({ office }) => office ?? []),
  ];
  const present = await presentIds(graph, offices);
  return webhooks.map(
    (webhook) => [webhook, changes.filter((change) => isFor(webhook, change, present))] as const,
  );
}

/** Never from before the subscription. */
const lookFrom = ({ queuedTo, createdAt }: Webhook): number =>
  Math.max(Date.parse(queuedTo) - OVERLAP_MS, Date.parse(createdAt));

function isFor(webhook: Webhook, change: OfficeChange, present: ReadonlyMap<string, string>): boolean {
  if (Date.parse(change.at) <= lookFrom(webhook)) return false;
  const { office } = change;
  if (webhook.office === null || office === null) return true;
  return office.id === webhook.office || present.get(office.id) === present.get(webhook.office);
}
