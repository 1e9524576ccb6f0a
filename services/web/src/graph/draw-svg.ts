import { escaped } from "../pack/escape.ts";
import { edgeColour } from "../shared/legend.ts";
import type { Drawn } from "./picture.ts";

const WIDTH = 1600;
const HEIGHT = 1200;
const MARGIN = 80;

/** The drawing as it stands, as SVG: every name is text in it, and nothing is markup. */
export function drawSvg(graph: Drawn, ink: string, paper: string): string {
  const shown = graph.filterNodes((_, { hidden }) => hidden !== true);
  const xs = shown.map((id) => graph.getNodeAttribute(id, "x"));
  const ys = shown.map((id) => graph.getNodeAttribute(id, "y"));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const wide = Math.max(Math.max(...xs) - left, 1);
  const high = Math.max(Math.max(...ys) - top, 1);
  const scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HEIGHT - 2 * MARGIN) / high);
  const at = (id: string): readonly [number, number] => {
    const { x, y } = graph.getNodeAttributes(id);
    return [round(MARGIN + (x - left) * scale), round(HEIGHT - MARGIN - (y - top) * scale)];
  };
  const visible = new Set(shown);
  const lines = graph.mapEdges((_, { kind }, from, to) => {
    if (!visible.has(from) || !visible.has(to)) return "";
    const [[x1, y1], [x2, y2]] = [at(from), at(to)];
    return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${edgeColour(kind)}" stroke-opacity=".5"/>`;
  });
  const dots = shown.map((id) => {
    const { label, color, size } = graph.getNodeAttributes(id);
    const [x, y] = at(id);
    return `<circle cx="${x}" cy="${y}" r="${round(size)}" fill="${color}"/><text x="${round(x + size + 3)}" y="${y + 4}">${escaped(label)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="Georgia,serif" font-size="13" fill="${ink}"><rect width="100%" height="100%" fill="${paper}"/>${lines.join("")}${dots.join("")}</svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
