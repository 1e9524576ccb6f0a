import type { Answer } from "@cursus/query";
import type { ReactElement } from "react";
import { dateWords } from "../proof/date-words.ts";
import { dayOf, isoOf } from "../timeline/days.ts";
import type { Span } from "../timeline/span.ts";
import { tenuresIn } from "./lanes-of.ts";

interface AsOfProps {
  readonly span: Span;
  readonly day: string | null;
  readonly answer: Answer | undefined;
  readonly onDay: (day: string | null) => void;
}

/** Asks who held the office on a day: a slider over the chart's days, and the answer for each holder. */
export function AsOf({ span, day, answer, onDay }: AsOfProps): ReactElement {
  const verdicts = tenuresIn(answer).filter(({ verdict }) => verdict === "yes" || verdict === "maybe");
  return (
    <div className="as-of no-print">
      <label>
        <span className="label">Who held it on {day === null ? "…" : dateWords(day)}</span>
        <input
          type="range"
          className={day === null ? "unset" : undefined}
          min={span.first}
          max={span.last}
          value={day === null ? Math.round((span.first + span.last) / 2) : dayOf(day)}
          aria-valuetext={day === null ? "no day chosen" : dateWords(day)}
          onChange={(event) => onDay(isoOf(Number(event.target.value)))}
        />
      </label>
      <input
        type="date"
        aria-label="The day"
        value={day ?? ""}
        onChange={(event) => onDay(event.target.value === "" ? null : event.target.value)}
      />
      <output aria-live="polite">
        {day === null ? (
          <span className="quiet">Move the slider to ask about a day.</span>
        ) : verdicts.length === 0 ? (
          <span className="quiet">
            {answer === undefined ? "…" : "Nobody is known to have held it then."}
          </span>
        ) : (
          verdicts.map(({ id, holder, verdict, reasons }) => (
            <span key={id} title={reasons.join("; ")}>
              <span className={`chip ${verdict}`}>{verdict}</span> {holder.name}
              {reasons.length === 0 ? "" : `: ${reasons.join("; ")}`}
            </span>
          ))
        )}
      </output>
    </div>
  );
}
