import { type ReactElement, useMemo, useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { Failed } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";
import { ChosenNode } from "./chosen-node.tsx";
import { GraphTools } from "./graph-tools.tsx";
import { useDrawing } from "./use-drawing.ts";
import "./graph.css";

/** The record as a graph: it grows by a click, is narrowed by kind and time, and can be kept as a picture. */
export function GraphView(): ReactElement {
  useTitle("Graph");
  const [parameters, setParameters] = useSearchParams();
  const [around] = useState(parameters.get("around"));
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const from = parameters.get("from") ?? "";
  const to = parameters.get("to") ?? "";
  const chosen = parameters.get("around");
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
  const drawing = useDrawing(box, around, shown, (id) => set("around", id));
  return (
    <>
      <h1>Graph</h1>
      <GraphTools drawing={drawing} shown={shown} onWithout={setWithout} onTime={set} />
      {drawing.failure === null ? null : <Failed error={drawing.failure} />}
      <div className="graph-columns">
        <div
          ref={box}
          className="graph-box"
          role="img"
          aria-label={`A graph of ${drawing.graph.order} nodes and ${drawing.graph.size} edges; the list beside it tells the chosen node's`}
        />
        <ChosenNode drawing={drawing} chosen={chosen} onGrow={(id) => set("around", id)} />
      </div>
    </>
  );
}
