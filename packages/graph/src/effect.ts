import type { Judgement, NodeRef, RecordRules } from "@cursus/graph-schema";
import { recordDifference } from "./apply-change.ts";
import type { GraphReader } from "./read.ts";

/** What a judgement would change in the record: the names of what would come or change, and of what would go. */
export interface Effect {
  readonly puts: readonly AffectedNode[];
  readonly drops: readonly AffectedNode[];
  /** How many edges would come and go. */
  readonly edges: number;
}

export interface AffectedNode {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

/** What making the judgement would do to the record. Nothing is written. */
export async function effectOf(
  reader: GraphReader,
  rules: RecordRules,
  judgement: Judgement,
): Promise<Effect> {
  const nothing = { mentions: [], claims: [] };
  const change = { added: { ...nothing, judgements: [judgement] }, removed: nothing };
  const { putNodes, dropNodes, putEdges, dropEdges } = await recordDifference(
    { read: async (cypher, parameters) => [...(await reader.read(cypher, parameters))] },
    rules,
    change,
  );
  const names = await namesOf(
    reader,
    dropNodes.map(({ id }) => id),
  );
  const called = ({ label, id }: NodeRef, name: unknown): AffectedNode => ({
    id,
    label,
    name: String(name ?? id),
  });
  return {
    puts: putNodes.map((node) => called(node, node.properties.name ?? node.properties.words)),
    drops: dropNodes.map((node) => called(node, names.get(node.id))),
    edges: putEdges.length + dropEdges.length,
  };
}

const NAMES = `
MATCH (n:Event|Case|Contradiction|Person|Office) WHERE n.id IN $ids
RETURN n.id AS id, coalesce(n.name, n.words) AS name
UNION
MATCH (holder:Person)<-[:HOLDER]-(t:Tenure)-[:OF_OFFICE]->(office:Office) WHERE t.id IN $ids
RETURN t.id AS id, holder.name + ', ' + office.name AS name`;

async function namesOf(reader: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.read(NAMES, { ids: [...ids] });
  return new Map(rows.map(({ id, name }) => [String(id), String(name)]));
}
