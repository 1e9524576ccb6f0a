import type { PlacedMention, RecordChange } from "@cursus/graph-schema";
import { MENTION_COLUMNS, MENTION_PLACE, unresolved } from "./live-mentions.ts";
import type { Row } from "./read.ts";
import type { WriteTransaction } from "./transaction.ts";

type Reader = Pick<WriteTransaction, "read">;

const FOLDED = `
UNWIND $keys AS key
CALL (key) { MATCH (:Mention {key: key})-[:REFERS_TO]->(meant) RETURN meant LIMIT 1 }
MATCH (m:Mention {id: meant.firstMention})${MENTION_PLACE}
RETURN ${MENTION_COLUMNS}, coalesce(meant.aliases, []) AS forms`;

/**
 * The keys whose blocks need not be read in full to add mentions to them: what is known by its key alone keeps
 * its node, whatever joins it. Not so for persons, where a judgement was made, and where a mention goes.
 */
export function foldableKeys(
  { added, removed }: RecordChange,
  judged: ReadonlySet<string>,
): ReadonlySet<string> {
  const going = new Set(removed.mentions.map(({ key }) => key));
  const joined = added.mentions.filter(({ type }) => type !== "Person" && type !== "Event");
  return new Set(joined.map(({ key }) => key).filter((key) => !going.has(key) && !judged.has(key)));
}

/**
 * Of each block its oldest mention, which stands for all: it gives the node its name, and carries every form that
 * the node has from any of them. However often a place or an offence is spoken of, this is one row.
 */
export async function foldedMentions(
  { read }: Reader,
  keys: readonly string[],
): Promise<readonly PlacedMention[]> {
  return keys.length === 0 ? [] : (await read(FOLDED, { keys })).map(standingForAll);
}

function standingForAll({ forms, ...row }: Row): PlacedMention {
  const mention = unresolved(row);
  return { ...mention, aliases: [...new Set([...mention.aliases, ...(forms as readonly string[])])] };
}
