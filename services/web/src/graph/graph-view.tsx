import { type ReactElement, useMemo, useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { Empty, Failed, Loading } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";
import { ChosenNode } from "./chosen-node.tsx";
import { GraphTools } from "./graph-tools.tsx";
import { useDrawing } from "./use-drawing.ts";
import "./graph.css";

/** So many edges are drawn at first, and at most. */
const FIRST = 2_000;
const MOST = 10_000;

/** The record as a graph: it grows by a click, is narrowed by kind and time, and can be kept as a picture. */
export function GraphView(): ReactElement {
  useTitle("Graph");
  const [parameters, setParameters] = useSearchParams();
  const [around] = useState(parameters.get("around"));
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const from = parameters.get("from") ?? "";
  const to = parameters.get("to") ?? "";
  const chosen = parameters.get("around");
  const edges = Math.min(Number(parameters.get("edges") ?? FIRST) || FIRST, MOST);
  const shown = useMemo(() => ({ without, from, to }), [without, from, to]);
  const box = useRef<HTMLDivElement>(null);
  const set = (name: string, value: string): void =>
    setParameters(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === "") next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const choose = (id: string): void => set("around", id);
  const drawing = useDrawing(box, { around, edges, chosen, shown, onChoose: choose });
  const { graph, waiting, failure, more } = drawing;
  return (
    <>
      <h1>Graph</h1>
      <GraphTools drawing={drawing} shown={shown} onWithout={setWithout} onTime={set} />
      {failure === null ? null : <Failed error={failure} />}
      {waiting ? <Loading what="the graph" /> : null}
      {!waiting && failure === null && graph.order === 0 ? (
        <Empty>Nothing is on record yet: add articles, and who did what to whom is drawn here.</Empty>
      ) : null}
      <div className="graph-columns">
        <div
          ref={box}
          className="graph-box"
          role="img"
          aria-label={`A graph of ${graph.order} nodes and ${graph.size} edges; the list beside it tells the chosen node's`}
        />
        <ChosenNode drawing={drawing} chosen={chosen} onGrow={choose} onLeave={() => set("around", "")} />
      </div>
      {more && edges < MOST ? (
        <p className="row no-print head-tools">
          <button type="button" className="button" onClick={() => set("edges", String(MOST))}>
            Draw more
          </button>
          <span className="quiet small">The record has more than is drawn here.</span>
        </p>
      ) : null}
    </>
  );
}
