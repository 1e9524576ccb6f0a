import { type RefObject, useEffect, useRef } from "react";
import Sigma from "sigma";
import { isShown, type Shown } from "./filter.ts";
import { drawHover } from "./hover.ts";
import { type Inks, Labels } from "./labels.ts";
import type { Drawn, EdgeLook, NodeLook } from "./picture.ts";
import { edgeLook, type Focus, nodeLook } from "./reduce.ts";

interface Rendered {
  readonly graph: Drawn;
  readonly shown: Shown;
  readonly chosen: string | null;
  readonly version: number;
}

/** From so many nodes on, edges and names rest while the drawing is moved: it then moves smoothly. */
const MANY = 1_500;

/** Draws a graph in a box by WebGL, as the filter and the chosen node have it. */
export function useRenderer(
  box: RefObject<HTMLDivElement | null>,
  { graph, shown, chosen, version }: Rendered,
  onClick: (id: string) => void,
): void {
  const click = useRef(onClick);
  click.current = onClick;
  const focus = useRef<Focus>({ shown, chosen, faint: "" });
  const renderer = useRef<Sigma<NodeLook, EdgeLook> | null>(null);
  useEffect(() => {
    if (box.current === null) return;
    const inks = inksOf(box.current);
    const labels = new Labels(inks);
    const sigma = new Sigma<NodeLook, EdgeLook>(graph, box.current, {
      allowInvalidContainer: true,
      zIndex: true,
      labelFont: "Georgia, serif",
      labelSize: 13,
      labelDensity: 3,
      labelRenderedSizeThreshold: 5,
      defaultDrawNodeLabel: labels.draw as never,
      defaultDrawNodeHover: drawHover(inks) as never,
      defaultEdgeType: "arrow",
      nodeReducer: (id, look) => nodeLook(graph, id, look, focus.current),
      edgeReducer: (id, look) => edgeLook(graph, id, look, focus.current),
    });
    labels.attach(sigma as never);
    sigma.on("clickNode", ({ node }) => click.current(node));
    renderer.current = sigma;
    return () => sigma.kill();
  }, [box, graph]);
  useEffect(() => {
    if (version === 0) return;
    if (box.current !== null) focus.current = { shown, chosen, faint: colour(box.current, "--rule") };
    graph.updateEachNodeAttributes((_id, look) => ({ ...look, hidden: !isShown(look, shown) }));
    renderer.current?.setSetting("hideEdgesOnMove", graph.order > MANY);
    renderer.current?.setSetting("hideLabelsOnMove", graph.order > MANY);
    renderer.current?.refresh();
  }, [box, shown, chosen, graph, version]);
}

const inksOf = (box: HTMLElement): Inks => ({ ink: colour(box, "--ink"), paper: colour(box, "--sheet") });

const colour = (box: HTMLElement, name: string): string =>
  getComputedStyle(box).getPropertyValue(name).trim();
