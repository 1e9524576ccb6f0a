import type { ReactElement } from "react";
import { remove } from "../api/client.ts";
import { useRead } from "../api/use-question.ts";
import { anchorWords } from "./anchor-words.ts";
import { type Judgement, kindWords, madeWords } from "./judgement.ts";
import { useJudging } from "./use-judging.ts";

/** Every decision in force, with who made it and when; each can be taken back. */
export function MadeJudgements(): ReactElement | null {
  const { data } = useRead<{ readonly judgements: readonly Judgement[] }>("/v1/judgements");
  const { busy, judge } = useJudging();
  if (data === undefined || data.judgements.length === 0) return null;
  const latestFirst = [...data.judgements].sort((a, b) => (b.at ?? "").localeCompare(a.at ?? ""));
  return (
    <section className="section">
      <h2>Decided</h2>
      <ul className="entries" data-decided={data.judgements.length}>
        {latestFirst.map((judgement) => (
          <li key={judgement.id} data-kind={judgement.kind}>
            <b className="serif">{kindWords(judgement.kind)}</b>
            {[judgement.left, judgement.right].flatMap((anchor) => {
              const words = anchorWords(anchor);
              return words === null ? [] : [<small key={words}>{words}</small>];
            })}
            <p className="row">
              <span className="small quiet">{madeWords(judgement)}</span>
              <button
                type="button"
                className="text-button"
                disabled={busy}
                onClick={() => void judge(() => remove(`/v1/judgements/${judgement.id}`))}
              >
                Undo
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
