import type { ReactElement } from "react";
import type { Bar, Cause, Lane } from "./chart-items.ts";
import { EndMark } from "./end-mark.tsx";

/** What the signs of this chart mean; only those that it has. */
export function ChartKey({ lanes }: { readonly lanes: readonly Lane[] }): ReactElement {
  const bars = lanes.flatMap(({ items }) => items).filter((item): item is Bar => item.kind === "bar");
  const causes = new Set<Cause>(bars.flatMap(({ start, end }) => [start, end]).filter((one) => one !== null));
  return (
    <ul className="chart-key" aria-label="How to read the chart">
      <li>
        <span className="swatch sure" /> surely in office
      </li>
      <li>
        <span className="swatch doubt" /> perhaps in office
      </li>
      <li>
        <span className="swatch doubt open-after" /> no date stated
      </li>
      {[...causes].map((cause) => (
        <li key={cause}>
          <span className="swatch sign">
            <EndMark cause={cause} />
          </span>
          {cause}
        </li>
      ))}
    </ul>
  );
}
