import type { ArticleReading } from "@cursus/query";
import type { ReactElement } from "react";
import { KINDS, type Kind, kindOf } from "./kinds.ts";

interface KindKeyProps {
  readonly readings: ArticleReading["readings"];
  readonly refused: boolean;
}

/** What the marks of this text mean. */
export function KindKey({ readings, refused }: KindKeyProps): ReactElement {
  const present = new Set<Kind>(readings.map(({ type }) => kindOf(type)));
  return (
    <ul className="chart-key kind-key" aria-label="What the marks mean">
      {Object.entries(KINDS)
        .filter(([kind]) => present.has(kind as Kind))
        .map(([kind, words]) => (
          <li key={kind}>
            <span className={`claim sample-mark ${kind}`}>Abc</span> {words}
          </li>
        ))}
      {refused ? (
        <li>
          <span className="claim sample-mark refused passed-over">Abc</span> looked at and not taken
        </li>
      ) : null}
    </ul>
  );
}
