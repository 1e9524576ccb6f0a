import type { Picture } from "@cursus/query";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { get } from "../api/client.ts";
import type { Shown } from "./filter.ts";
import { layOut } from "./lay-out.ts";
import { addPicture, type Drawn, emptyDrawing } from "./picture.ts";
import { useRenderer } from "./use-renderer.ts";

export interface Drawing {
  readonly graph: Drawn;
  /** Grows with each change of the graph, so that what is told of it is told anew. */
  readonly version: number;
  readonly failure: unknown;
  /** True until the first picture is there. */
  readonly waiting: boolean;
  /** True where the record has more than is drawn. */
  readonly more: boolean;
  readonly grow: (id: string) => Promise<void>;
}

interface DrawingAsked {
  readonly around: string | null;
  /** How many edges are read at first. */
  readonly edges: number;
  readonly chosen: string | null;
  readonly shown: Shown;
  readonly onChoose: (id: string) => void;
}

const GROWN = 60;

/** A graph in a box, which grows by a click on a node. Without `around` it begins with the record at one look. */
export function useDrawing(
  box: RefObject<HTMLDivElement | null>,
  { around, edges, chosen, shown, onChoose }: DrawingAsked,
): Drawing {
  const [graph] = useState(emptyDrawing);
  const [version, setVersion] = useState(0);
  const [more, setMore] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const stop = useRef<() => void>(() => undefined);
  const read = useCallback(
    async (id: string | null, limit: number): Promise<void> => {
      try {
        const picture = await get<Picture>(id === null ? "/v1/pictures" : `/v1/pictures/${id}`, { limit });
        stop.current();
        addPicture(graph, picture, id);
        if (id === null) setMore(picture.more);
        setVersion((now) => now + 1);
        stop.current = layOut(graph);
      } catch (thrown) {
        setFailure(thrown);
      }
    },
    [graph],
  );
  const grow = useCallback((id: string) => read(id, GROWN), [read]);
  useEffect(() => void read(around, around === null ? edges : GROWN), [around, edges, read]);
  useEffect(() => () => stop.current(), []);
  useRenderer(box, { graph, shown, chosen, version }, (id) => {
    onChoose(id);
    void grow(id);
  });
  return { graph, version, failure, waiting: version === 0 && failure === null, more, grow };
}
