import type { ReactElement } from "react";
import type { Point } from "./chart-items.ts";
import type { Span } from "./span.ts";

interface PointButtonProps {
  readonly point: Point;
  readonly span: Span;
  /** Dots too near each other stand in rows. */
  readonly row: number;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}

/** A row's height. */
export const ROW_REM = 1.75;

/** Where the dot stands: amid the days that it can be. */
export function placeOf({ from, to }: Point, span: Span): number {
  return (span.at(from ?? span.first) + span.at(to ?? span.last)) / 2;
}

/** An event as a dot on its day; where the day is not known, a dot within the days that it can be. */
export function PointButton({ point, span, row, chosen, onChoose }: PointButtonProps): ReactElement {
  const from = span.at(point.from ?? span.first);
  const to = span.at(point.to ?? span.last);
  const wide = to - from > 0.4;
  const top = `${row * ROW_REM + ROW_REM}rem`;
  return (
    <>
      {wide ? <span className="reach" style={{ left: `${from}%`, width: `${to - from}%`, top }} /> : null}
      <button
        type="button"
        className={`point ${point.tone}`}
        aria-pressed={chosen}
        aria-label={point.label}
        title={point.label}
        data-point={point.id}
        style={{ left: `${placeOf(point, span)}%`, top }}
        onClick={() => onChoose(point.id)}
      />
    </>
  );
}
