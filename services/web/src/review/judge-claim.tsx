import { useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { post, remove } from "../api/client.ts";
import { useRead } from "../api/use-question.ts";
import { Failed } from "../shared/state.tsx";
import { EffectOf } from "./effect-of.tsx";

interface Judgement {
  readonly id: string;
  readonly kind: string;
  readonly by: string;
}

/** Rejects or accepts a claim, after showing what that does to the record; and takes it back. */
export function JudgeClaim({ claim }: { readonly claim: string }): ReactElement | null {
  const { data } = useRead<{ readonly judgements: readonly Judgement[] }>(`/v1/claims/${claim}/judgements`);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const client = useQueryClient();
  const change = async (work: () => Promise<unknown>): Promise<void> => {
    setFailure(null);
    try {
      await work();
      setAsking(false);
      await client.invalidateQueries({ queryKey: ["record"] });
    } catch (thrown) {
      setFailure(thrown);
    }
  };
  if (data === undefined) return null;
  const [judgement] = data.judgements;
  return (
    <div className="judge no-print" data-judge={claim}>
      {judgement === undefined ? null : (
        <p className="row">
          <span className={`chip ${judgement.kind === "reject" ? "no" : "yes"}`}>{judgement.kind}ed</span>
          <span className="small quiet">by {judgement.by}</span>
          <button
            type="button"
            className="text-button"
            onClick={() => void change(() => remove(`/v1/judgements/${judgement.id}`))}
          >
            Undo
          </button>
        </p>
      )}
      {judgement === undefined && !asking ? (
        <button type="button" className="text-button" onClick={() => setAsking(true)}>
          This is not so…
        </button>
      ) : null}
      {asking ? (
        <>
          <EffectOf claim={claim} />
          <p className="row">
            <button
              type="button"
              className="button primary"
              onClick={() => void change(() => post(`/v1/claims/${claim}/judgements`, { kind: "reject" }))}
            >
              Reject it
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              Leave it
            </button>
          </p>
        </>
      ) : null}
      {failure === null ? null : <Failed error={failure} />}
    </div>
  );
}
