import type { ReactElement } from "react";
import { Link } from "wouter";
import { BarButton } from "./bar-button.tsx";
import type { Lane } from "./chart-items.ts";
import { PointButton } from "./point-button.tsx";
import type { Span } from "./span.ts";

interface TimeChartProps {
  readonly label: string;
  readonly lanes: readonly Lane[];
  readonly span: Span;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** The day that is asked about. */
  readonly day?: number | null;
}

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
    <section className="chart" aria-label={label}>
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
            <div className="track">
              {span.ticks.map(({ at }) => (
                <i key={at} className="grid-line" style={{ left: `${at}%` }} />
              ))}
              {day === null ? null : <i className="day-line" style={{ left: `${span.at(day)}%` }} />}
              {lane.items.map((item) => {
                const shared = { span, chosen: item.id === chosen, onChoose };
                return item.kind === "bar" ? (
                  <BarButton key={item.id} bar={item} {...shared} />
                ) : (
                  <PointButton key={item.id} point={item} {...shared} />
                );
              })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
