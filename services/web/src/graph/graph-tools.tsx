import type { ReactElement } from "react";
import { countWords } from "../shared/count-words.ts";
import { nodeColour } from "../shared/legend.ts";
import type { Shown } from "./filter.ts";
import { savePicture } from "./save-picture.ts";
import type { Drawing } from "./use-drawing.ts";

interface GraphToolsProps {
  readonly drawing: Drawing;
  readonly shown: Shown;
  readonly onWithout: (without: ReadonlySet<string>) => void;
  readonly onTime: (name: "from" | "to", day: string) => void;
}

/** The legend, which is a filter too; the time; and what the drawing can be kept as. */
export function GraphTools({ drawing: { graph }, shown, onWithout, onTime }: GraphToolsProps): ReactElement {
  const kinds = [...new Set(graph.mapNodes((_id, { kind }) => kind))].sort();
  const toggle = (kind: string): void => {
    const without = new Set(shown.without);
    if (!without.delete(kind)) without.add(kind);
    onWithout(without);
  };
  return (
    <div className="graph-tools no-print">
      <fieldset className="row kinds">
        <legend className="unseen">Kinds of nodes</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={!shown.without.has(kind)} onChange={() => toggle(kind)} />
            <i style={{ background: nodeColour(kind) }} />
            {kind}
          </label>
        ))}
      </fieldset>
      <label className="row">
        <span className="label">from</span>
        <input type="date" value={shown.from} onChange={(event) => onTime("from", event.target.value)} />
      </label>
      <label className="row">
        <span className="label">to</span>
        <input type="date" value={shown.to} onChange={(event) => onTime("to", event.target.value)} />
      </label>
      <button type="button" className="button" onClick={() => void savePicture(graph, "png")}>
        PNG
      </button>
      <button type="button" className="button" onClick={() => void savePicture(graph, "svg")}>
        SVG
      </button>
      <span className="quiet small" data-order={graph.order}>
        {countWords(graph.order, "node")}, {countWords(graph.size, "edge")}
      </span>
    </div>
  );
}
