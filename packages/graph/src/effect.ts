import type { Judgement, NodeRef, RecordEdge, RecordNode, RecordRules } from "@cursus/graph-schema";
import { recordDifference } from "./apply-change.ts";
import { liveSource } from "./live-source.ts";
import type { GraphReader } from "./read.ts";

/** What judgements would change in the record: what would come or change, and what would go. */
export interface Effect {
  readonly puts: readonly PutNode[];
  readonly drops: readonly AffectedNode[];
  /** How many edges would come and go. */
  readonly edges: number;
}

export interface AffectedNode {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

export interface PutNode extends AffectedNode {
  /** True where the record has no such node yet. */
  readonly fresh: boolean;
}

/** What making these judgements together would do to the record. Nothing is written. */
export async function effectOf(
  reader: GraphReader,
  rules: RecordRules,
  judgements: readonly Judgement[],
): Promise<Effect> {
  const nothing = { mentions: [], claims: [] };
  const change = { added: { ...nothing, judgements }, removed: nothing };
  const { putNodes, dropNodes, putEdges, dropEdges } = await recordDifference(
    liveSource(reader),
    rules,
    change,
  );
  const ends = putEdges.flatMap(({ type, to }) => (type === "HOLDER" || type === "OF_OFFICE" ? [to] : []));
  const held = await namesOf(
    reader,
    [...putNodes, ...dropNodes, ...ends].map(({ id }) => id),
  );
  const put = new Map(putNodes.map((node) => [node.id, nameIn(node)]));
  const named = (id: string): string | null => put.get(id) ?? held.get(id) ?? null;
  const called = ({ label, id }: NodeRef): AffectedNode => ({
    id,
    label,
    name: named(id) ?? tenureName(id, putEdges, named) ?? label.toLowerCase(),
  });
  return {
    puts: putNodes.map((node) => ({ ...called(node), fresh: !held.has(node.id) })),
    drops: dropNodes.map(called),
    edges: putEdges.length + dropEdges.length,
  };
}

function nameIn({ properties: { name, words } }: RecordNode): string | null {
  const found = name ?? words;
  return typeof found === "string" ? found : null;
}

/** A tenure has no name of its own: who holds it, and which office. */
function tenureName(
  id: string,
  edges: readonly RecordEdge[],
  named: (id: string) => string | null,
): string | null {
  const end = (type: string): string | null => {
    const edge = edges.find((one) => one.type === type && one.from.id === id);
    return edge === undefined ? null : named(edge.to.id);
  };
  const [holder, office] = [end("HOLDER"), end("OF_OFFICE")];
  return holder === null || office === null ? null : `${holder}, ${office}`;
}

const NAMES = `
MATCH (n:Event|Case|Contradiction|Person|Office|Court|Place|Organization) WHERE n.id IN $ids
RETURN n.id AS id, coalesce(n.name, n.words) AS name
UNION
MATCH (holder:Person)<-[:HOLDER]-(t:Tenure)-[:OF_OFFICE]->(office:Office) WHERE t.id IN $ids
RETURN t.id AS id, holder.name + ', ' + office.name AS name`;

async function namesOf(reader: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.read(NAMES, { ids: [...new Set(ids)] });
  return new Map(rows.map(({ id, name }) => [String(id), String(name)]));
}
