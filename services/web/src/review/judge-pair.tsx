import { type ReactElement, useState } from "react";
import { post } from "../api/client.ts";
import { Failed } from "../shared/state.tsx";
import { EffectOf } from "./effect-of.tsx";
import { useJudging } from "./use-judging.ts";

interface JudgePairProps {
  readonly kind: "same" | "different";
  /** Ids of two mentions, or of two persons. */
  readonly left: string;
  readonly right: string;
  /** What the button says, and what it says once the effect is seen. */
  readonly words: string;
  readonly confirm: string;
}

/** Judges two to be one or not, after showing what that does to the record. */
export function JudgePair({ kind, left, right, words, confirm }: JudgePairProps): ReactElement {
  const [asking, setAsking] = useState(false);
  const { busy, failure, judge } = useJudging();
  const decide = async (): Promise<void> => {
    if (await judge(() => post("/v1/judgements", { kind, left, right }))) setAsking(false);
  };
  if (!asking)
    return (
      <button type="button" className="text-button no-print" onClick={() => setAsking(true)}>
        {words}
      </button>
    );
  return (
    <div className="judge no-print">
      <EffectOf path="/v1/judgements/effect" asked={{ kind, left, right }} />
      <p className="row">
        <button type="button" className="button primary" disabled={busy} onClick={() => void decide()}>
          {confirm}
        </button>
        <button type="button" className="button" onClick={() => setAsking(false)}>
          Leave it
        </button>
      </p>
      {failure === null ? null : <Failed error={failure} />}
    </div>
  );
}
