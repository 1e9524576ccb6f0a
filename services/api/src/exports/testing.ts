import type { StreamedEdge, StreamedNode } from "@cursus/graph";

/** A small record, some of whose texts are hostile. */
export async function* smallRecord(): AsyncGenerator<StreamedNode | StreamedEdge> {
  const node = (label: StreamedNode["label"], id: string, properties: object): StreamedNode => ({
    kind: "node",
    label,
    id,
    properties: { ...properties },
  });
  const edge = (type: string, from: StreamedEdge["from"], to: StreamedEdge["to"]): StreamedEdge => ({
    kind: "edge",
    type,
    from,
    to,
    properties: {},
  });
  yield node("Event", "e1", { type: "DISMISSED", name: "dismissal", date: "2022-01~", status: "asserted" });
  yield node("Office", "o1", {
    name: "Minister of Defence of Chile",
    title: "minister of defence",
    jurisdiction: "Chile",
    externalIds: ["wikidata:Q2"],
  });
  yield node("Person", "p1", {
    name: 'Ana "<b>" Ruiz & Sons\u0001',
    aliases: ["Ruiz, A.", "A\nRuiz"],
    named: true,
    externalIds: ["opensanctions:NK-1", "wikidata:Q1"],
  });
  yield node("Tenure", "t1", { from: "2019/2020-02", to: "2022-01-19", acting: true, status: "former" });
  yield node("Tenure", "t2", { from: "2021" });
  yield edge("HOLDER", { label: "Tenure", id: "t1" }, { label: "Person", id: "p1" });
  yield edge("OF_OFFICE", { label: "Tenure", id: "t1" }, { label: "Office", id: "o1" });
  yield edge("PATIENT", { label: "Event", id: "e1" }, { label: "Person", id: "p1" });
}

export async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
}
