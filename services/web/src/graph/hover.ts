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
    const [left, high] = [x + size + PADDING + 2, labelSize + 2 * PADDING];
    context.fillStyle = paper;
    context.lineWidth = 1;
    context.beginPath();
    context.rect(left, y - high / 2, context.measureText(label).width + 2 * PADDING, high);
    context.fill();
    context.stroke();
    context.fillStyle = ink;
    context.fillText(label, left + PADDING, y + labelSize / 3);
  };
