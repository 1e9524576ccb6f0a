import type { ReactElement } from "react";
import type { Bar } from "./chart-items.ts";
import { EndMark } from "./end-mark.tsx";
import type { Stretch } from "./shape.ts";
import type { Span } from "./span.ts";

interface BarButtonProps {
  readonly bar: Bar;
  readonly span: Span;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}

/** A tenure as a bar: solid where it is sure, hatched where it may be, fading where nobody says. */
export function BarButton({ bar, span, chosen, onChoose }: BarButtonProps): ReactElement {
  const from = Math.min(...edges(bar, span).map(([low]) => low));
  const to = Math.max(...edges(bar, span).map(([, high]) => high));
  const width = Math.max(to - from, 0.6);
  const within = (day: number): number => ((span.at(day) - from) / width) * 100;
  return (
    <button
      type="button"
      className={`bar ${bar.tone}`}
      aria-pressed={chosen}
      aria-label={bar.label}
      title={bar.label}
      data-bar={bar.id}
      style={{ left: `${from}%`, width: `${width}%` }}
      onClick={() => onChoose(bar.id)}
    >
      {bar.doubts.map((doubt) => (
        <span
          key={`${doubt.from} ${doubt.to}`}
          className={`doubt ${openness(doubt)}`}
          style={place(doubt, within)}
        />
      ))}
      {bar.sure === null ? null : (
        <span className="sure" style={place(bar.sure, within)}>
          {bar.start === null ? null : <EndMark cause={bar.start} />}
        </span>
      )}
      {bar.end === null ? null : (
        <span className="end">
          <EndMark cause={bar.end} />
        </span>
      )}
    </button>
  );
}

const openness = ({ from, to }: Stretch): string =>
  [from === null ? "open-before" : "", to === null ? "open-after" : ""].join(" ");

function edges({ sure, doubts }: Bar, { at, first, last }: Span): readonly (readonly [number, number])[] {
  return [...(sure === null ? [] : [sure]), ...doubts].map(({ from, to }) => [
    at(from ?? first),
    at(to ?? last),
  ]);
}

function place({ from, to }: Stretch, within: (day: number) => number) {
  const left = from === null ? 0 : within(from);
  const right = to === null ? 100 : within(to);
  return { left: `${left}%`, width: `${Math.max(right - left, 0)}%` };
}
