import type Sigma from "sigma";
import type { NodeLabelDrawingFunction } from "sigma/rendering";
import { type Box, type Frame, overlaps, placesBeside } from "./label-places.ts";

type Label = Parameters<NodeLabelDrawingFunction>[1] & { readonly forceLabel?: boolean };
type Settings = Parameters<NodeLabelDrawingFunction>[2];

/** How the drawing's words look on the page as it stands, light or dark. */
export interface Inks {
  readonly ink: string;
  readonly paper: string;
}

const HALO_PX = 4;

/**
 * Draws the names of a drawing so that none lies over another: those of chosen nodes first, then those of the nodes
 * with most edges, each on the first free side of its node within the box; a name without room is left out until one zooms in.
 */
export class Labels {
  readonly #inks: Inks;
  #waiting: { readonly context: CanvasRenderingContext2D; readonly label: Label; settings: Settings }[] = [];

  constructor(inks: Inks) {
    this.#inks = inks;
  }

  /** Takes the place of sigma's own drawing: a name is kept until all are known. */
  readonly draw: NodeLabelDrawingFunction = (context, label, settings) => {
    this.#waiting.push({ context, label: label as Label, settings });
  };

  /** Draws what was kept whenever a frame has been drawn. */
  attach(sigma: Pick<Sigma, "on" | "getDimensions">): void {
    sigma.on("afterRender", () => this.#drawAll(sigma.getDimensions()));
  }

  #drawAll(frame: Frame): void {
    const all = this.#waiting.sort((a, b) => rank(b.label) - rank(a.label));
    this.#waiting = [];
    const taken: Box[] = all.map(({ label: { x, y, size } }) => ({
      left: x - size,
      top: y - size,
      right: x + size,
      bottom: y + size,
    }));
    for (const { context, label, settings } of all) {
      if (!label.label) continue;
      context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
      const wide = context.measureText(label.label).width;
      const places = placesBeside(label, wide, settings.labelSize, frame);
      const free = places.find((box) => !taken.some((other) => overlaps(box, other)));
      if (free === undefined) continue;
      taken.push(free);
      this.#write(context, label.label, free, settings.labelSize);
    }
  }

  #write(context: CanvasRenderingContext2D, words: string, { left, bottom }: Box, size: number): void {
    const [x, y] = [left, bottom - size * 0.28];
    context.lineWidth = HALO_PX;
    context.lineJoin = "round";
    context.strokeStyle = this.#inks.paper;
    context.strokeText(words, x, y);
    context.fillStyle = this.#inks.ink;
    context.fillText(words, x, y);
  }
}

const rank = ({ size, forceLabel }: Label): number => size + (forceLabel === true ? 1_000 : 0);
