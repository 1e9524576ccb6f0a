import type { ReactElement } from "react";
import { useRead } from "../api/use-question.ts";
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
            <p key={id} className="quiet small">
              Judged “{kind}” by {by}
            </p>
          ))}
        </div>
      )}
    </Loaded>
  );
}
