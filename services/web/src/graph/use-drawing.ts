import type { Picture } from "@cursus/query";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import Sigma from "sigma";
import { get } from "../api/client.ts";
import { edgeColour } from "../shared/legend.ts";
import { isShown, type Shown } from "./filter.ts";
import { layOut } from "./lay-out.ts";
import { addPicture, type Drawn, emptyDrawing } from "./picture.ts";

export interface Drawing {
  readonly graph: Drawn;
  /** Grows with each change of the graph, so that what is told of it is told anew. */
  readonly version: number;
  readonly failure: unknown;
  readonly grow: (id: string) => Promise<void>;
}

const FIRST = 2_000;
const GROWN = 60;

/** A graph in a box, which grows by a click on a node. Without `around` it begins with the record at one look. */
export function useDrawing(
  box: RefObject<HTMLDivElement | null>,
  around: string | null,
  shown: Shown,
  onChoose: (id: string) => void,
): Drawing {
  const [graph] = useState(emptyDrawing);
  const [version, setVersion] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const stop = useRef<() => void>(() => undefined);
  const read = useCallback(
    async (id: string | null): Promise<void> => {
      try {
        const picture =
          id === null
            ? await get<Picture>("/v1/pictures", { limit: FIRST })
            : await get<Picture>(`/v1/pictures/${id}`, { limit: GROWN });
        stop.current();
        addPicture(graph, picture, id);
        setVersion((now) => now + 1);
        stop.current = layOut(graph);
      } catch (thrown) {
        setFailure(thrown);
      }
    },
    [graph],
  );
  useEffect(() => void read(around), [around, read]);
  useEffect(() => () => stop.current(), []);
  useRenderer(box, graph, shown, (id) => {
    onChoose(id);
    void read(id);
  });
  return { graph, version, failure, grow: read };
}

function useRenderer(
  box: RefObject<HTMLDivElement | null>,
  graph: Drawn,
  shown: Shown,
  onClick: (id: string) => void,
): void {
  const click = useRef(onClick);
  click.current = onClick;
  const filter = useRef(shown);
  const renderer = useRef<Sigma<never> | null>(null);
  useEffect(() => {
    if (box.current === null) return;
    const ink = getComputedStyle(document.documentElement).color;
    const sigma = new Sigma(graph as never, box.current, {
      allowInvalidContainer: true,
      labelColor: { color: ink },
      labelFont: "Georgia, serif",
      labelSize: 13,
      labelRenderedSizeThreshold: 6,
      defaultEdgeType: "arrow",
      nodeReducer: (_id, look) => ({ ...look, hidden: !isShown(look as never, filter.current) }),
      edgeReducer: (_id, look) => ({
        ...look,
        color: edgeColour((look as { kind: string }).kind),
        size: 1.5,
        hidden: !isShown(look as never, filter.current),
      }),
    });
    sigma.on("clickNode", ({ node }) => click.current(node));
    renderer.current = sigma as never;
    return () => sigma.kill();
  }, [box, graph]);
  useEffect(() => {
    filter.current = shown;
    graph.updateEachNodeAttributes((_id, look) => ({ ...look, hidden: !isShown(look, shown) }));
    renderer.current?.refresh();
  }, [shown, graph]);
}
