import type { Prediction } from "@cursus/extract";
import type { AnnotatedArticle } from "./annotated-article.ts";
import { rates, type Score, scoreOf } from "./score.ts";

/** Offices changing hands, and courts: what the record is for. */
const MISSION = new Set(
  "APPOINTED DISMISSED RESIGNED SUCCEEDED TOOK_OFFICE LEFT_OFFICE REASSIGNED ARRESTED CHARGED TRIED CONVICTED SENTENCED ACQUITTED APPEALED OVERTURNED RELEASED PARDONED".split(
    " ",
  ),
);

/** A line for each type with facts or readings of it, most facts first, then one for the mission and one for all. */
export function scoreTable(
  articles: readonly AnnotatedArticle[],
  predictions: readonly Prediction[],
): readonly string[] {
  const types = new Set([...articles, ...predictions].flatMap(({ facts }) => facts.map(({ type }) => type)));
  const of = (keep: (type: string) => boolean): Score =>
    scoreOf(only(articles, keep), only(predictions, keep));
  const rows = [...types]
    .map((type) => [type, of((other) => other === type)] as const)
    .filter(([, { annotated, read }]) => annotated + read > 0)
    .toSorted(([, a], [, b]) => b.annotated - a.annotated);
  const all = of(() => true);
  return [
    ...rows.map(([type, score]) => line(type, score)),
    line(
      "mission",
      of((type) => MISSION.has(type)),
    ),
    line("all", all),
    `falsely asserted ${all.falselyAsserted}, quotes out of place ${all.ungrounded}`,
  ];
}

const only = <T extends { readonly facts: readonly { readonly type: string }[] }>(
  list: readonly T[],
  keep: (type: string) => boolean,
): readonly T[] => list.map((one) => ({ ...one, facts: one.facts.filter(({ type }) => keep(type)) }));

function line(name: string, score: Score): string {
  const { precision, recall, f1 } = rates(score);
  const [p, r, f] = [precision, recall, f1].map((rate) => rate.toFixed(3));
  const counts = `annotated ${String(score.annotated).padStart(5)}  read ${String(score.read).padStart(5)}`;
  return `${name.padEnd(15)} ${counts}  P ${p} R ${r} F ${f}`;
}
