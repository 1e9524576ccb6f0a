import type { NodeHoverDrawingFunction } from "sigma/rendering";
import type { Inks } from "./labels.ts";

const PADDING = 5;

/** The node under the pointer: ringed, its name on paper of the page's own colour. */
export const drawHover =
  ({ ink, paper }: Inks): NodeHoverDrawingFunction =>
  (context, { x, y, size, label }, { labelSize, labelFont }) => {
    context.beginPath();
    context.arc(x, y, size + 3, 0, Math.PI * 2);
    context.lineWidth = 2;
    context.strokeStyle = ink;
    context.stroke();
    if (!label) return;
    context.font = `600 ${labelSize}px ${labelFont}`;
    const [wide, high] = [context.measureText(label).width + 2 * PADDING, labelSize + 2 * PADDING];
    const left = besideWithin(x, size + PADDING + 2, wide, context.canvas.clientWidth);
    context.fillStyle = paper;
    context.lineWidth = 1;
    context.beginPath();
    context.rect(left, y - high / 2, wide, high);
    context.fill();
    context.stroke();
    context.fillStyle = ink;
    context.fillText(label, left + PADDING, y + labelSize / 3);
  };

/** Right of the node; left of it where the drawing ends before; at the drawing's beginning where neither has room. */
function besideWithin(x: number, gap: number, wide: number, width: number): number {
  if (x + gap + wide <= width) return x + gap;
  return Math.max(0, x - gap - wide);
}
