import type { ReactElement } from "react";
import { Link } from "wouter";
import type { Lane } from "./chart-items.ts";
import type { Span } from "./span.ts";
import { Track } from "./track.tsx";

interface TimeChartProps {
  readonly label: string;
  readonly lanes: readonly Lane[];
  readonly span: Span;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** The day that is asked about. */
  readonly day?: number | null;
}

/** More lanes than this are scrolled through: the proof beneath them stays near. */
const LONG = 12;

/** Lanes over one axis of time. Each bar and dot is a button; choosing it shows what proves it. */
export function TimeChart({
  label,
  lanes,
  span,
  chosen,
  onChoose,
  day = null,
}: TimeChartProps): ReactElement {
  return (
    <section className={lanes.length > LONG ? "chart long" : "chart"} aria-label={label}>
      <div className="axis" aria-hidden="true">
        {span.ticks.map(({ at, label: words }) => (
          <span key={at} style={{ left: `${at}%` }}>
            {words}
          </span>
        ))}
      </div>
      <ul className="lanes">
        {lanes.map((lane) => (
          <li key={lane.id} className="lane">
            <div className="lane-name">
              {lane.href === null ? <b>{lane.title}</b> : <Link href={lane.href}>{lane.title}</Link>}
              <small>{lane.note}</small>
            </div>
            <Track items={lane.items} span={span} chosen={chosen} onChoose={onChoose} day={day} />
          </li>
        ))}
      </ul>
    </section>
  );
}
