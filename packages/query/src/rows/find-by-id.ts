import type { GraphReader } from "@cursus/graph/reading";

/** Looked up in the unique index of each label and in that of the anchors, never by a scan. */
const FOUND = `
  MATCH (found:Event {id: $id}) RETURN 'Event' AS label, found.id AS id, 0 AS rank
  UNION MATCH (found:Tenure {id: $id}) RETURN 'Tenure' AS label, found.id AS id, 0 AS rank
  UNION MATCH (found:Claim {id: $id}) RETURN 'Claim' AS label, found.id AS id, 0 AS rank
  UNION MATCH (:Claim)-[said:EVIDENCE_FOR {anchor: $id}]->(found)
    RETURN CASE WHEN found:Event THEN 'Event' ELSE 'Tenure' END AS label, found.id AS id, 1 AS rank`;

export interface FoundById {
  readonly label: "Event" | "Tenure" | "Claim";
  readonly id: string;
}

/**
 * The event, tenure or claim with this id. Where none has it, the event or tenure that had it until an older report
 * of it arrived: so links that were kept do not break.
 */
export async function findById(reader: GraphReader, id: string): Promise<FoundById | undefined> {
  const rows = await reader.read(FOUND, { id });
  const [found] = rows.toSorted((a, b) => Number(a.rank) - Number(b.rank));
  return found === undefined ? undefined : { label: found.label as FoundById["label"], id: String(found.id) };
}

/** The id that what had this one has now; itself where nothing has or had it. */
export const presentId = async (reader: GraphReader, id: string): Promise<string> =>
  (await findById(reader, id))?.id ?? id;
