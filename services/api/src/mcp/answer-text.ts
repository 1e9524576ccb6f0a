import type { Answer } from "@cursus/query";
import { articleName } from "../page/article-name.ts";
import { saidLines } from "../page/said-lines.ts";

/** Most sentences shown under one line. */
const MOST_QUOTES = 3;

/** An answer as plain text: each line with the sentences that it rests on. */
export function answerText(answer: Answer): string {
  const lines = saidLines(answer).flatMap(({ text, quotes }) => [
    text,
    ...quotes
      .slice(0, MOST_QUOTES)
      .flatMap(({ text: quote, beside, title, article, published }) => [
        `  "${quote}" (${articleName(title, article)}, ${published ?? "not dated"})`,
        ...beside.map((passage) => `  with "${passage.text}"`),
      ]),
  ]);
  return [
    `Verdict: ${answer.verdict}.`,
    ...lines,
    ...(answer.next === null ? [] : [`More: ask with cursor ${answer.next}`]),
  ].join("\n");
}
