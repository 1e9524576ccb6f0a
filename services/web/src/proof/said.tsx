import type { ReactElement } from "react";
import { sayDates } from "./say-dates.ts";

interface SaidProps {
  readonly says: string;
  readonly as?: "h3" | "p";
}

/** What the record says in a row: the sentence, and beneath it what bears on it: plans, denials, announcements. */
export function Said({ says, as: Line = "h3" }: SaidProps): ReactElement {
  const [sentence = "", ...bearings] = partsOf(says);
  return (
    <>
      <Line className="said">{sentence}</Line>
      {bearings.length === 0 ? null : (
        <ul className="bearings small quiet">
          {bearings.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What bears on a tenure stands behind it in brackets, parted by semicolons. */
export function partsOf(says: string): readonly string[] {
  const [sentence = "", ...bearings] = sayDates(says)
    .replace(/\.$/, "")
    .split(/; (?=\()/);
  return [`${sentence}.`, ...bearings.map((words) => `${words.replace(/^\(|\)$/g, "")}.`)];
}
