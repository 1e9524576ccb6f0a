import type { ContradictionRow } from "@cursus/query";
import { type ReactElement, useState } from "react";
import { post, remove } from "../api/client.ts";
import { useRead } from "../api/use-question.ts";
import { ContradictionEntry } from "../contradictions/contradiction-entry.tsx";
import { Failed } from "../shared/state.tsx";
import { EffectOf } from "./effect-of.tsx";
import { type Judgement, kindWords, madeWords } from "./judgement.ts";
import { useJudging } from "./use-judging.ts";

/** A contradiction to decide: one side is taken, once its effect is seen, or it is left open. */
export function DisputeEntry({ row }: { readonly row: ContradictionRow }): ReactElement {
  const at = `/v1/contradictions/${row.id}`;
  const { data } = useRead<{ readonly judgements: readonly Judgement[] }>(`${at}/judgements`);
  const [side, setSide] = useState<string | null>(null);
  const { busy, failure, judge } = useJudging();
  const [left] = data?.judgements ?? [];
  const uphold = (claim: string): void =>
    void judge(() => post(`${at}/judgements`, { kind: "uphold", claim }));
  const leave = (): void => void judge(() => post(`${at}/judgements`, { kind: "leave open" }));
  return (
    <article
      className="inbox-entry"
      data-entry="contradiction"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: entries are gone through by key
      tabIndex={0}
      aria-label={row.says}
    >
      <ContradictionEntry row={row} />
      {side === null ? null : <EffectOf path={`${at}/effect`} asked={{ claim: side }} />}
      <p className="row no-print">
        {row.quotes.map(({ claim }, index) => (
          <button
            key={claim}
            type="button"
            className={side === claim ? "button primary" : "button"}
            data-key={index + 1}
            disabled={busy}
            onClick={() => (side === claim ? uphold(claim) : setSide(claim))}
          >
            {side === claim ? "Yes: take it" : `Take the ${ORDER[index] ?? `${index + 1}th`} side…`}{" "}
            <kbd>{index + 1}</kbd>
          </button>
        ))}
        {left === undefined ? (
          <button type="button" className="button" data-key="o" disabled={busy} onClick={leave}>
            Leave open <kbd>o</kbd>
          </button>
        ) : (
          <>
            <span className="chip maybe">{kindWords(left.kind).toLowerCase()}</span>
            <span className="small quiet">{madeWords(left)}</span>
            <button
              type="button"
              className="text-button"
              disabled={busy}
              onClick={() => void judge(() => remove(`/v1/judgements/${left.id}`))}
            >
              Undo
            </button>
          </>
        )}
      </p>
      {failure === null ? null : <Failed error={failure} />}
    </article>
  );
}

const ORDER = ["first", "second", "third", "fourth", "fifth"];
