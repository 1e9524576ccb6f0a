import type { QuestionName } from "@cursus/query";

/** A question about a hub, and the Cypher that an expert would write for the same rows with the same proof. */
export interface Pair {
  readonly question: QuestionName;
  readonly given: Readonly<Record<string, unknown>>;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What the pair is called in the results: the question, and what was given of which kind. */
export const pairName = ({ question, given }: Pair): string =>
  [question, ...Object.keys(given).filter((name) => name !== "limit")].join(" ");
