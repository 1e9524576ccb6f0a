import type { Judgement, LocalEntity } from "@cursus/graph-schema";
import { identify, merge, never, split } from "@cursus/resolve";
import fc from "fast-check";
import { anyArticle, anyArticles } from "../../../packages/record/src/fixtures/any-article.ts";
import { type ReadArticle, readArticle } from "./told-article.ts";

/** One thing done to the graph, or several at the same time. */
export type Step =
  | {
      readonly do: "ingest";
      readonly batches: readonly (readonly ReadArticle[])[];
      readonly committers: number;
    }
  | { readonly do: "retract"; readonly key: string }
  | { readonly do: "judge"; readonly judgement: Judgement }
  | { readonly do: "withdraw"; readonly judgement: Judgement };

/** What was done, and what of it is left at the end. */
export interface History {
  readonly steps: readonly Step[];
  readonly articles: readonly ReadArticle[];
  readonly judgements: readonly Judgement[];
}

/** Articles, some in several states, taken in shuffled in batches by several committers; some redelivered, retracted, judged. */
export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    first: anyArticles(5),
    second: anyArticles(4),
    updates: fc.array(anyArticle(fc.constant("")), { maxLength: 3 }),
    numbers: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
    committers: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 8 })),
  })
  .map(({ first, second, updates, numbers, committers }) => {
    const draw = numbersFrom(numbers);
    const states = first.map((told) => readArticle(told, null));
    const updated = updates.flatMap((update, at) => {
      const told = first[draw(first.length)];
      return told === undefined
        ? []
        : [readArticle({ ...update, key: told.key, published: told.published }, `2024-01-0${at + 1}`)];
    });
    const others = second
      .filter(({ key }) => !first.some((told) => told.key === key))
      .map((told) => readArticle(told, null));
    return historyOf([...states, ...updated], others, committers, draw);
  });

/** A number from 0 to below the one given; 0 for 0. */
export type Draw = (below: number) => number;

export function numbersFrom(numbers: readonly number[]): Draw {
  let at = 0;
  return (below) => {
    at += 1;
    return below === 0 ? 0 : (numbers[at % numbers.length] ?? 0) % below;
  };
}

function historyOf(
  early: readonly ReadArticle[],
  late: readonly ReadArticle[],
  committers: number,
  draw: Draw,
): History {
  const ingest = (articles: readonly ReadArticle[]): Step => ({
    do: "ingest",
    batches: inBatches(shuffled(articles, draw), draw),
    committers,
  });
  const judgements = [judgementAmong(early, draw), judgementAmong([...early, ...late], draw)].flatMap(
    (one) => one ?? [],
  );
  const withdrawn = draw(2) === 0 ? judgements.slice(0, 1) : [];
  // The same may be drawn twice: judged again it is one, and gone once it is withdrawn.
  const gone = new Set(withdrawn.map(({ id }) => id));
  const retracted = new Set([early, late].flatMap((some) => (draw(3) === 0 ? [] : keyAmong(some, draw))));
  const steps: Step[] = [
    ingest(early),
    ...judgements.slice(0, 1).map((judgement): Step => ({ do: "judge", judgement })),
    ingest([...late, ...early.slice(0, 1)]),
    ...judgements.slice(1).map((judgement): Step => ({ do: "judge", judgement })),
    ...shuffled(
      [...retracted].map((key): Step => ({ do: "retract", key })),
      draw,
    ),
    ...withdrawn.map((judgement): Step => ({ do: "withdraw", judgement })),
  ];
  return {
    steps,
    articles: [...early, ...late].filter(({ article }) => !retracted.has(article.key)),
    judgements: judgements.filter(({ id }) => !gone.has(id)),
  };
}

export const keyAmong = (articles: readonly ReadArticle[], draw: Draw): readonly string[] => {
  const chosen = articles[draw(articles.length)];
  return chosen === undefined ? [] : [chosen.article.key];
};

export function shuffled<T>(values: readonly T[], draw: Draw): readonly T[] {
  return values
    .map((value) => [draw(1_000_000), value] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, value]) => value);
}

function inBatches(articles: readonly ReadArticle[], draw: Draw): readonly (readonly ReadArticle[])[] {
  const batches: ReadArticle[][] = [];
  for (const one of articles) {
    const last = batches.at(-1);
    if (last === undefined || draw(2) === 0) batches.push([one]);
    else last.push(one);
  }
  return batches;
}

/** Two mentions of one type in any two articles, judged; or one, given one of two ids elsewhere. */
export function judgementAmong(articles: readonly ReadArticle[], draw: Draw): Judgement | undefined {
  const left = placedAmong(articles, draw);
  const right = placedAmong(articles, draw);
  if (left !== undefined && draw(4) === 0) return identify(left, elsewhere(draw(2)), "a tester");
  if (left === undefined || right === undefined || left.type !== right.type || left.id === right.id)
    return undefined;
  const kinds = [merge, merge, split, never];
  return kinds[draw(kinds.length)]?.(left, right, "a tester");
}

const elsewhere = (number: number) => ({
  id: `wikidata:Q${number + 1}`,
  source: `https://www.wikidata.org/wiki/Q${number + 1}`,
});

function placedAmong(
  articles: readonly ReadArticle[],
  draw: Draw,
): (LocalEntity & { articleKey: string }) | undefined {
  const one = articles[draw(articles.length)];
  const persons = one?.reading.entities.filter(({ type }) => type === "Person" || type === "Office") ?? [];
  const entity = persons[draw(persons.length)];
  return one === undefined || entity === undefined ? undefined : { ...entity, articleKey: one.article.key };
}
