import type { ReactElement } from "react";
import type { Point } from "./chart-items.ts";
import type { Span } from "./span.ts";

interface PointButtonProps {
  readonly point: Point;
  readonly span: Span;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}

/** An event as a dot on its day; where the day is not known, a dot within the days that it can be. */
export function PointButton({ point, span, chosen, onChoose }: PointButtonProps): ReactElement {
  const from = span.at(point.from ?? span.first);
  const to = span.at(point.to ?? span.last);
  const wide = to - from > 0.4;
  return (
    <>
      {wide ? <span className="reach" style={{ left: `${from}%`, width: `${to - from}%` }} /> : null}
      <button
        type="button"
        className={`point ${point.tone}`}
        aria-pressed={chosen}
        aria-label={point.label}
        title={point.label}
        data-point={point.id}
        style={{ left: `${(from + to) / 2}%` }}
        onClick={() => onChoose(point.id)}
      />
    </>
  );
}
