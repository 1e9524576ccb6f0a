import { type RefObject, useLayoutEffect, useState } from "react";

/** How wide an element is, in pixels; that of a small screen until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(SMALL_PX);
  useLayoutEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? SMALL_PX));
    setWidth(element.current.clientWidth);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

const SMALL_PX = 350;
