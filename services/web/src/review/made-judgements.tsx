import type { ReactElement } from "react";
import { remove } from "../api/client.ts";
import { useRead } from "../api/use-question.ts";
import { anchorWords } from "./anchor-words.ts";
import { useJudging } from "./use-judging.ts";

interface Judgement {
  readonly id: string;
  readonly kind: string;
  readonly left: string;
  readonly right: string | null;
  readonly by: string;
}

/** Every decision in force, with who made it; each can be taken back. */
export function MadeJudgements(): ReactElement | null {
  const { data } = useRead<{ readonly judgements: readonly Judgement[] }>("/v1/judgements");
  const { busy, judge } = useJudging();
  if (data === undefined || data.judgements.length === 0) return null;
  return (
    <section className="section">
      <h2>Decided</h2>
      <ul className="entries" data-decided={data.judgements.length}>
        {data.judgements.map(({ id, kind, left, right, by }) => (
          <li key={id}>
            <b className="serif">
              {kind}: {[left, right].flatMap((anchor) => anchorWords(anchor) ?? []).join(" / ")}
            </b>
            <small>by {by}</small>
            <button
              type="button"
              className="text-button"
              disabled={busy}
              onClick={() => void judge(() => remove(`/v1/judgements/${id}`))}
            >
              Undo
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
