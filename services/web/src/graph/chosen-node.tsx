import type { ReactElement } from "react";
import { Link } from "wouter";
import { pageOf } from "../proof/links.ts";
import { edgeWords } from "../shared/legend.ts";
import type { Drawing } from "./use-drawing.ts";

interface ChosenNodeProps {
  readonly drawing: Drawing;
  readonly chosen: string | null;
  readonly onGrow: (id: string) => void;
  readonly onLeave: () => void;
}

const MOST = 40;

/** The chosen node and its neighbours as text: the graph for those who do not see it, and by key. */
export function ChosenNode({ drawing, chosen, onGrow, onLeave }: ChosenNodeProps): ReactElement {
  const { graph, grow } = drawing;
  if (chosen === null || !graph.hasNode(chosen))
    return (
      <aside className="graph-list">
        <p className="quiet small">Choose a node: it shows its neighbours, and they are told here.</p>
        <NodeButtons
          ids={[...graph.nodes()].sort((a, b) => graph.degree(b) - graph.degree(a)).slice(0, 12)}
          graph={graph}
          onChoose={(id) => {
            onGrow(id);
            void grow(id);
          }}
        />
      </aside>
    );
  const { label, kind } = graph.getNodeAttributes(chosen);
  const href = kind === "Event" ? `/event/${chosen}` : pageOf({ type: kind as never, id: chosen });
  const edges = graph.edges(chosen).slice(0, MOST);
  return (
    <aside className="graph-list" aria-live="polite">
      <p className="kicker">{kind}</p>
      <h2>{href === null ? label : <Link href={href}>{label}</Link>}</h2>
      <button type="button" className="text-button small no-print" onClick={onLeave}>
        Show all again
      </button>
      <ul>
        {edges.map((edge) => {
          const [from, to] = graph.extremities(edge);
          const other = from === chosen ? to : from;
          return (
            <li key={edge}>
              <small>
                {from === chosen ? "" : "← "}
                {edgeWords(graph.getEdgeAttribute(edge, "kind"))}
              </small>
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  onGrow(other);
                  void grow(other);
                }}
              >
                {graph.getNodeAttribute(other, "label")}
              </button>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}

interface NodeButtonsProps {
  readonly ids: readonly string[];
  readonly graph: Drawing["graph"];
  readonly onChoose: (id: string) => void;
}

function NodeButtons({ ids, graph, onChoose }: NodeButtonsProps): ReactElement {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <button type="button" className="text-button" onClick={() => onChoose(id)}>
            {graph.getNodeAttribute(id, "label")}
          </button>
        </li>
      ))}
    </ul>
  );
}
