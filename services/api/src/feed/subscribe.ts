import { randomBytes } from "node:crypto";
import { allowedUrl, type FetchPolicy } from "@cursus/fetch";
import { addWebhook, type Graph } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import { findOffices } from "@cursus/query";

const SECRET_BYTES = 32;

/** A subscription as it is shown once. */
export interface Subscribed {
  readonly id: string;
  readonly url: string;
  readonly office: string | null;
  readonly secret: string;
}

/**
 * Subscribes an address to the changes of an office, or of all, from now on. The secret is shown this once. Throws
 * UrlNotAllowed where the address leads to no public server, NameUnknown or NameAmbiguous where the office is not one.
 */
export async function subscribe(
  graph: Graph,
  { url, office }: { readonly url: string; readonly office?: string | undefined },
  policy: FetchPolicy,
  at: Date,
): Promise<Subscribed> {
  const target = allowedUrl(url, policy).href;
  const id = office === undefined ? null : await officeId(graph, office);
  const secret = `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`;
  return {
    id: await addWebhook(graph, { url: target, office: id, secret }, at),
    url: target,
    office: id,
    secret,
  };
}

async function officeId(graph: Graph, asked: string): Promise<string> {
  const { candidates } = await findOffices(graph, asked);
  const [first, ...others] = candidates;
  if (first === undefined)
    throw new CursusError("NameUnknown", `no office is called ${JSON.stringify(asked)}`);
  if (others.length === 0) return first.id;
  throw new CursusError(
    "NameAmbiguous",
    `${candidates.length} offices can be meant by ${JSON.stringify(asked)}`,
    {
      advice: `Give an id, such as ${first.id} (${first.name}).`,
    },
  );
}
