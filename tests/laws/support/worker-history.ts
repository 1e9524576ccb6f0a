import type { Article, Judgement } from "@cursus/graph-schema";
import fc from "fast-check";
import { someArticles } from "../../faults/support/articles.ts";
import { judgementAmong, keyAmong, numbersFrom, shuffled } from "./history.ts";
import type { ReadArticle } from "./told-article.ts";

/** What is handed in to worker processes, and what is done to the graph while they work. */
export interface WorkerHistory {
  readonly first: readonly Article[];
  /** Handed in a second time. */
  readonly again: readonly Article[];
  readonly second: readonly Article[];
  /** Keys of articles that are recorded by then and come no more. */
  readonly retracted: readonly string[];
  readonly judgement: Judgement | undefined;
  readonly withdrawn: boolean;
  /** Which of the worker processes is ended and replaced meanwhile, if any. */
  readonly replaced: number | undefined;
}

type Read = (articles: readonly Article[]) => Promise<readonly ReadArticle[]>;

/** What a history is drawn from: the judgement in it can be drawn only once its articles are read. */
export const anyDrawn = fc.record({
  seed: fc.nat(),
  numbers: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
});

export async function workerHistory(
  { seed, numbers }: { readonly seed: number; readonly numbers: readonly number[] },
  workers: number,
  read: Read,
): Promise<WorkerHistory> {
  const draw = numbersFrom(numbers);
  const articles = shuffled(someArticles(12 + draw(12), seed), draw);
  const [first, second] = [
    articles.filter((_, at) => at % 3 !== 0),
    articles.filter((_, at) => at % 3 === 0),
  ];
  const coming = new Set(second.map(({ key }) => key));
  const settled = await read(first.filter(({ key }) => !coming.has(key)));
  return {
    first,
    again: first.filter(() => draw(4) === 0),
    second,
    retracted: [...new Set(Array.from({ length: draw(4) }, () => keyAmong(settled, draw)).flat())],
    judgement: judgementAmong(settled, draw),
    withdrawn: draw(2) === 0,
    replaced: draw(2) === 0 ? draw(workers) : undefined,
  };
}
