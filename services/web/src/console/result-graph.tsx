import type { ReactElement } from "react";
import { nodeColour } from "../shared/legend.ts";
import { graphIn } from "./graph-in.ts";
import type { Table } from "./table.ts";

const WIDTH = 960;
const HEIGHT = 420;

/** The nodes of a result on a ring, linked as they stand in its rows; nothing where it has none. */
export function ResultGraph({ table }: { readonly table: Table }): ReactElement | null {
  const { nodes, links } = graphIn(table);
  if (nodes.length < 2) return null;
  const places = new Map(nodes.map(({ id }, index) => [id, placeOf(index, nodes.length)]));
  return (
    <svg
      className="result-graph"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${nodes.length} nodes of the result`}
    >
      {links.map(([from, to]) => {
        const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [places.get(from), places.get(to)];
        return <line key={`${from} ${to}`} x1={x1} y1={y1} x2={x2} y2={y2} />;
      })}
      {nodes.map(({ id, label, name }) => {
        const [x, y] = places.get(id) ?? [0, 0];
        return (
          <g key={id} transform={`translate(${x} ${y})`}>
            <circle r="7" fill={nodeColour(label)} />
            <text x={x > WIDTH / 2 ? 12 : -12} y="4" textAnchor={x > WIDTH / 2 ? "start" : "end"}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function placeOf(index: number, count: number): readonly [number, number] {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return [WIDTH / 2 + 230 * Math.cos(angle), HEIGHT / 2 + 170 * Math.sin(angle)];
}
