import { type FormEvent, type ReactElement, useState } from "react";
import { post } from "../api/client.ts";
import { Failed } from "../shared/state.tsx";
import { EffectOf } from "./effect-of.tsx";
import { useJudging } from "./use-judging.ts";

interface CorrectClaimProps {
  readonly claim: string;
  /** What the claim says, to begin with. */
  readonly says: string;
  readonly onDone: () => void;
}

/**
 * Says what is so in place of a claim. The claim is rejected; the editor's own sentence is read as an article of the
 * editor's, so that it too is quoted and can be taken back.
 */
export function CorrectClaim({ claim, says, onDone }: CorrectClaimProps): ReactElement {
  const [text, setText] = useState(says);
  const { busy, failure, judge } = useJudging();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await judge(() => post(`/v1/claims/${claim}/correction`, { text }))) onDone();
  };
  return (
    <form className="correct" onSubmit={(event) => void submit(event)}>
      <EffectOf path={`/v1/claims/${claim}/effect`} />
      <label className="field">
        <span>What is so, in one plain sentence</span>
        <textarea rows={3} required value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <p className="small quiet">
        It is read as an article of yours and quoted as such. “He”, “then” and “the minister” mean nothing in
        it: name the person, the office and the day.
      </p>
      <p className="row">
        <button type="submit" className="button primary" disabled={busy || text.trim() === says}>
          Correct it
        </button>
        <button type="button" className="button" onClick={onDone}>
          Leave it
        </button>
      </p>
      {failure === null ? null : <Failed error={failure} />}
    </form>
  );
}
