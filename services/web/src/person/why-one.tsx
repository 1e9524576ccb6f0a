import type { ReactElement } from "react";
import { remove } from "../api/client.ts";
import { useRead } from "../api/use-question.ts";
import { JudgePair } from "../review/judge-pair.tsx";
import { kindWords } from "../review/judgement.ts";
import { useJudging } from "../review/use-judging.ts";
import { Loaded } from "../shared/state.tsx";
import type { Mention, Reason } from "./mention.ts";

const BECAUSE: Readonly<Record<Reason["because"], string>> = {
  judged: "Somebody judged so.",
  rule: "The names and what is told beside them decide it.",
  name: "The names alone decide it.",
  others: "Further mentions decide it.",
  key: "What is no person goes by what it is called.",
};

interface WhyOneProps {
  readonly left: Pick<Mention, "id" | "name">;
  readonly right: Pick<Mention, "id" | "name">;
}

/** Why two mentions are taken for one, or not: points for and against, and judgements. */
export function WhyOne({ left, right }: WhyOneProps): ReactElement {
  const { busy, judge } = useJudging();
  const why = useRead<Reason>("/v1/why", { left: left.id, right: right.id });
  return (
    <Loaded of={why} what="the reasons">
      {({ one, because, points, threshold, features, judgements }) => (
        <div className="why">
          <p>
            “{left.name}” and “{right.name}” are {one ? "one" : "two"}. {BECAUSE[because]}
          </p>
          {features.length === 0 ? null : (
            <table className="grid-table why-table">
              <caption className="quiet small">
                {points} points; from {threshold} two are taken for one
              </caption>
              <tbody>
                {features.map((feature) => (
                  <tr key={feature.name}>
                    <th scope="row">{feature.words ?? feature.name}</th>
                    <td>{feature.points > 0 ? `+${feature.points}` : feature.points}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {judgements.map(({ id, kind, by }) => (
            <p key={id} className="row small">
              <span className="quiet">
                {kindWords(kind)}: judged by {by}
              </span>
              <button
                type="button"
                className="text-button"
                disabled={busy}
                onClick={() => void judge(() => remove(`/v1/judgements/${id}`))}
              >
                Undo
              </button>
            </p>
          ))}
          {one ? (
            <JudgePair
              kind="different"
              left={left.id}
              right={right.id}
              words="These are two persons…"
              confirm="Yes: two persons"
            />
          ) : null}
        </div>
      )}
    </Loaded>
  );
}
