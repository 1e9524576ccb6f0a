import { hashId } from "@cursus/kernel";
import { type Graph, settingsOf } from "../connect.ts";
import type { GraphReader } from "../read.ts";
import { inWriteTransaction } from "../transaction.ts";
import { openSealed, seal } from "./sealed.ts";

/** Somebody who is told of changes of hands. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** Id of the only office that is told of; null for all. */
  readonly office: string | null;
  /** ISO moments. */
  readonly createdAt: string;
  /** Up to where the journal's changes have been queued for delivery. */
  readonly queuedTo: string;
  /** Why nothing is sent any more; null while it is. */
  readonly disabled: string | null;
}

/** Where a change is sent, and the secret that signs it. */
export interface WebhookTarget extends Webhook {
  readonly secret: string;
}

const FIELDS = `w.id AS id, w.url AS url, w.office AS office, w.createdAt AS createdAt, w.queuedTo AS queuedTo,
  w.disabled AS disabled`;
const ADD = `
MERGE (w:Webhook {id: $id})
SET w.url = $url, w.office = $office, w.sealed = $sealed, w.createdAt = $at, w.queuedTo = $at
REMOVE w.disabled`;
const LIST = `MATCH (w:Webhook) RETURN ${FIELDS} ORDER BY createdAt, id`;
const FIND = `MATCH (w:Webhook {id: $id}) RETURN ${FIELDS}, w.sealed AS sealed`;
const ADVANCE = `
UNWIND $ids AS id MATCH (w:Webhook {id: id}) WHERE w.queuedTo < $to SET w.queuedTo = $to`;

/** One id for one address and office: to add it again gives it another secret, and begins from now. */
export const webhookId = (url: string, office: string | null): string => hashId("webhook", url, office);

/**
 * Keeps a subscription to what is recorded from `at` on. The secret is kept sealed with the database's password, which
 * those who only query the graph do not have.
 */
export async function addWebhook(
  graph: Graph,
  { url, office, secret }: Pick<WebhookTarget, "url" | "office" | "secret">,
  at: Date,
): Promise<string> {
  const id = webhookId(url, office);
  const sealed = seal(secret, settingsOf(graph).password, id);
  await inWriteTransaction(graph, ({ note }) => note(ADD, { id, url, office, sealed, at: at.toISOString() }));
  return id;
}

/** Every subscription, the oldest first; without secrets. */
export async function listWebhooks(reader: GraphReader): Promise<readonly Webhook[]> {
  return (await reader.read(LIST)) as unknown as readonly Webhook[];
}

/** Null where there is none of that id. Throws SettingsUnsafe where the database had another password when it was made. */
export async function findWebhook(graph: Graph, id: string): Promise<WebhookTarget | null> {
  const [row] = await graph.read(FIND, { id });
  if (row === undefined) return null;
  const { sealed, ...webhook } = row;
  const secret = openSealed(String(sealed), settingsOf(graph).password, id);
  return { ...(webhook as unknown as Webhook), secret };
}

/** False where there was none of that id. */
export async function removeWebhook(graph: Graph, id: string): Promise<boolean> {
  const rows = await inWriteTransaction(graph, ({ note }) =>
    note("MATCH (w:Webhook {id: $id}) DETACH DELETE w RETURN $id AS id", { id }),
  );
  return rows.length > 0;
}

/** Sends nothing there any more. */
export async function disableWebhook(graph: Graph, id: string, why: string): Promise<void> {
  await inWriteTransaction(graph, ({ note }) =>
    note("MATCH (w:Webhook {id: $id}) SET w.disabled = $why", { id, why }),
  );
}

/** Notes that what was recorded up to a moment is queued: to be called only once it is. Never goes back. */
export async function advanceWebhooks(graph: Graph, ids: readonly string[], to: Date): Promise<void> {
  await inWriteTransaction(graph, ({ note }) => note(ADVANCE, { ids, to: to.toISOString() }));
}

const PRESENT = `
UNWIND $ids AS id
OPTIONAL MATCH (:Mention {id: id})-[:REFERS_TO]->(n:Office|Person)
RETURN id, coalesce(n.id, id) AS present`;

/** The ids that offices and persons with these ids have now: an older article gives them others. */
export async function presentIds(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = ids.length === 0 ? [] : await reader.read(PRESENT, { ids: [...new Set(ids)] });
  return new Map(rows.map(({ id, present }) => [String(id), String(present)]));
}

const WORDS = `
UNWIND $ids AS id
MATCH (c:Claim|PastClaim {id: id})
RETURN id, c.quote AS quote`;

/** The sentences of these claims, live or past, by claim; what was erased has none. */
export async function quotedWords(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = ids.length === 0 ? [] : await reader.read(WORDS, { ids });
  return new Map(rows.map(({ id, quote }) => [String(id), String(quote)]));
}
