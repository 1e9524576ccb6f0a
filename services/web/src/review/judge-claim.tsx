import { type ReactElement, useState } from "react";
import { post, remove } from "../api/client.ts";
import { useRead } from "../api/use-question.ts";
import { sayDates } from "../proof/say-dates.ts";
import { Failed } from "../shared/state.tsx";
import { CorrectClaim } from "./correct-claim.tsx";
import { Corrected } from "./corrected.tsx";
import { EffectOf } from "./effect-of.tsx";
import { type Judgement, kindWords, madeWords } from "./judgement.ts";
import { useJudging } from "./use-judging.ts";
import "./review.css";

interface JudgeClaimProps {
  readonly claim: string;
  readonly says: string;
}

/** Rejects, accepts or corrects a claim, after showing what that does to the record; and takes it back. */
export function JudgeClaim({ claim, says }: JudgeClaimProps): ReactElement | null {
  const { data } = useRead<{ readonly judgements: readonly Judgement[] }>(`/v1/claims/${claim}/judgements`);
  const [asking, setAsking] = useState<"reject" | "correct" | null>(null);
  const { busy, failure, judge } = useJudging();
  if (data === undefined) return null;
  const [judgement] = data.judgements;
  const reject = async (): Promise<void> => {
    if (await judge(() => post(`/v1/claims/${claim}/judgements`, { kind: "reject" }))) setAsking(null);
  };
  return (
    <div className="judge no-print" data-judge={claim}>
      {judgement === undefined ? null : <Judged claim={claim} judgement={judgement} />}
      {judgement === undefined && asking === null ? (
        <p className="row">
          <button type="button" className="text-button" onClick={() => setAsking("reject")}>
            This is not so…
          </button>
          <button type="button" className="text-button" onClick={() => setAsking("correct")}>
            Correct it…
          </button>
        </p>
      ) : null}
      {asking === "reject" && judgement === undefined ? (
        <>
          <EffectOf path={`/v1/claims/${claim}/effect`} />
          <p className="row">
            <button type="button" className="button primary" disabled={busy} onClick={() => void reject()}>
              Reject it
            </button>
            <button type="button" className="button" onClick={() => setAsking(null)}>
              Leave it
            </button>
          </p>
        </>
      ) : null}
      {asking === "correct" && judgement === undefined ? (
        <CorrectClaim
          claim={claim}
          says={sayDates(says).replaceAll("\u00a0", " ")}
          onDone={() => setAsking(null)}
        />
      ) : null}
      {failure === null ? null : <Failed error={failure} />}
    </div>
  );
}

interface JudgedProps {
  readonly claim: string;
  readonly judgement: Judgement;
}

/** What was decided, by whom and when; undoing it takes a correction back too. */
function Judged({ claim, judgement }: JudgedProps): ReactElement {
  const { data } = useRead<{ readonly article: string | null }>(`/v1/claims/${claim}/correction`);
  const { busy, failure, judge } = useJudging();
  const article = data?.article ?? null;
  const undo = async (): Promise<void> => {
    await remove(`/v1/judgements/${judgement.id}`);
    if (article !== null) await remove(`/v1/articles/${encodeURIComponent(article)}`);
  };
  return (
    <>
      {article === null ? null : <Corrected article={article} />}
      <p className="row">
        <span className={`chip ${judgement.kind === "reject" ? "no" : "yes"}`}>
          {kindWords(judgement.kind).toLowerCase()}
        </span>
        <span className="small quiet">{madeWords(judgement)}</span>
        <button
          type="button"
          className="text-button"
          disabled={busy || data === undefined}
          onClick={() => void judge(undo)}
        >
          Undo
        </button>
      </p>
      {failure === null ? null : <Failed error={failure} />}
    </>
  );
}
