import type { ReactElement } from "react";
import type { Parameters } from "../api/client.ts";
import { useRead } from "../api/use-question.ts";
import { Loaded } from "../shared/state.tsx";
import "./review.css";

interface Affected {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

interface Effect {
  readonly puts: readonly (Affected & { readonly fresh: boolean })[];
  readonly drops: readonly Affected[];
  readonly edges: number;
}

interface EffectOfProps {
  /** The address that tells it. */
  readonly path: string;
  readonly asked?: Parameters;
}

const SHOWN = 8;

/** What a decision would do to the record, before it is made. */
export function EffectOf({ path, asked = {} }: EffectOfProps): ReactElement {
  const effect = useRead<Effect>(path, asked);
  return (
    <div className="effect" data-effect>
      <p className="label">What it would change</p>
      <Loaded of={effect} what="what it would change">
        {(found) => <EffectLines effect={found} />}
      </Loaded>
    </div>
  );
}

function EffectLines({ effect: { puts, drops, edges } }: { readonly effect: Effect }): ReactElement {
  const lines = [
    ...drops.map((one) => ({ ...one, tone: "no", word: "goes" })),
    ...puts.filter(({ fresh }) => fresh).map((one) => ({ ...one, tone: "yes", word: "comes" })),
    ...puts.filter(({ fresh }) => !fresh).map((one) => ({ ...one, tone: "maybe", word: "changes" })),
  ];
  if (lines.length === 0)
    return (
      <p className="small">
        {edges === 0
          ? "The record stays as it is: other claims say the same, or the rules decide so already."
          : "Only which sentences stand behind it: other claims say the same."}
      </p>
    );
  return (
    <ul className="small">
      {lines.slice(0, SHOWN).map(({ id, label, name, tone, word }) => (
        <li key={`${word} ${id}`}>
          <span className={`chip ${tone}`}>{word}</span>{" "}
          <span>
            {label.toLowerCase()}: {name}
          </span>
        </li>
      ))}
      {lines.length > SHOWN ? <li className="quiet">and {lines.length - SHOWN} more</li> : null}
    </ul>
  );
}
