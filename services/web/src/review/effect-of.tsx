import type { ReactElement } from "react";
import { useRead } from "../api/use-question.ts";
import { Loaded } from "../shared/state.tsx";

interface Affected {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

interface Effect {
  readonly puts: readonly Affected[];
  readonly drops: readonly Affected[];
  readonly edges: number;
}

const SHOWN = 6;

/** What rejecting a claim would do to the record, before it is done. */
export function EffectOf({ claim }: { readonly claim: string }): ReactElement {
  const effect = useRead<Effect>(`/v1/claims/${claim}/effect`);
  return (
    <Loaded of={effect} what="what it would change">
      {({ puts, drops }) =>
        puts.length + drops.length === 0 ? (
          <p className="small">The record stays as it is: other claims say the same.</p>
        ) : (
          <ul className="effect small">
            {drops.slice(0, SHOWN).map(({ id, label, name }) => (
              <li key={id}>
                <span className="chip no">goes</span> {label.toLowerCase()}: {name}
              </li>
            ))}
            {puts.slice(0, SHOWN).map(({ id, label, name }) => (
              <li key={id}>
                <span className="chip maybe">changes</span> {label.toLowerCase()}:{" "}
                {name === id ? "bounds or counts" : name}
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
