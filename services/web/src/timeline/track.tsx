import { type ReactElement, useRef } from "react";
import { BarButton } from "./bar-button.tsx";
import type { Lane, Point } from "./chart-items.ts";
import { dodge } from "./dodge.ts";
import { PointButton, placeOf, ROW_REM } from "./point-button.tsx";
import type { Span } from "./span.ts";
import { useWidth } from "./use-width.ts";

interface TrackProps {
  readonly items: Lane["items"];
  readonly span: Span;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly day: number | null;
}

/** So far from each other two dots of one row must stand to be hit by a finger (WCAG 2.2, target size). */
const APART_PX = 26;
/** More rows of dots than this are scrolled through. */
const MOST_ROWS = 8;

/** The bars and dots of one lane, over the lines of the axis. */
export function Track({ items, span, chosen, onChoose, day }: TrackProps): ReactElement {
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const points = items.filter((item): item is Point => item.kind === "point");
  const rows = dodge(
    points.map((point) => placeOf(point, span)),
    (APART_PX / width) * 100,
  );
  const last = Math.max(0, ...rows);
  return (
    <div className={last >= MOST_ROWS ? "track-scroll" : "track-whole"}>
      <div
        ref={track}
        className="track"
        style={points.length === 0 ? {} : { minHeight: `${(last + 2) * ROW_REM}rem` }}
      >
        {span.ticks.map(({ at }) => (
          <i key={at} className="grid-line" style={{ left: `${at}%` }} />
        ))}
        {day === null ? null : <i className="day-line" style={{ left: `${span.at(day)}%` }} />}
        {items.map((item) => {
          const shared = { span, chosen: item.id === chosen, onChoose };
          return item.kind === "bar" ? (
            <BarButton key={item.id} bar={item} {...shared} />
          ) : (
            <PointButton key={item.id} point={item} row={rows[points.indexOf(item)] ?? 0} {...shared} />
          );
        })}
      </div>
    </div>
  );
}
