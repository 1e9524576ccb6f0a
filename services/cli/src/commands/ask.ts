import { ask } from "@cursus/query";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { KNOWN_AT, KNOWN_AT_WORDS, type KnownAtFlag, withGraphKnownAt } from "../known-at.ts";
import { renderAnswer } from "../render/answer.ts";

/** Answers a plain question, with the sentences that say so. */
export function askCommand(context: Context): Command {
  return newCommand({
    name: "ask",
    summary: "answer a plain question, with the sentences that say so",
    examples: [
      'cursus ask "who dismissed Murat Bektanov?"',
      'cursus ask "who was president of Kazakhstan on 2018-06-01?" --json',
    ],
    errors: ["QuestionNotUnderstood", "NameAmbiguous", "GraphUnreachable"],
  })
    .argument("<question...>", "the question")
    .option(KNOWN_AT, KNOWN_AT_WORDS)
    .action(
      perform(context, (words: readonly string[], { knownAt }: KnownAtFlag) =>
        withGraphKnownAt(context, knownAt, async (graph) => {
          const answer = await ask(graph, words.join(" "));
          return { document: answer, text: renderAnswer(answer, context.terminal.colours) };
        }),
      ),
    );
}
