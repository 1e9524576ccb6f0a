import { type JudgementKind, judgePair, MENTION_WORDS, type PairReport } from "@cursus/api";
import type { Command } from "commander";
import { audited } from "../audited.ts";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { renderJudged } from "../render/judged.ts";
import { someWords } from "../usage.ts";
import { WHY, WHY_WORDS, type WhyFlag } from "./why.ts";

interface JudgingWords {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly kind: JudgementKind;
}

interface JudgingFlags extends WhyFlag {
  readonly by?: string;
}

/** A command by which a person judges whether two mentions mean one. */
export function judgingCommand(context: Context, { kind, ...words }: JudgingWords): Command {
  const errors = ["NameUnknown", "NameAmbiguous", "StackNotRunning", "GraphNotMigrated"] as const;
  return newCommand({ ...words, errors })
    .argument("<one>", MENTION_WORDS)
    .argument("<other>", "the same")
    .option(WHY, WHY_WORDS, someWords)
    .option("--by <name>", "who judges; the user of this machine if not given", someWords)
    .action(
      perform(context, (left: string, right: string, { why, by = context.user }: JudgingFlags) =>
        withGraph(context, async (graph): Promise<Result> => {
          const deed = { what: "judge", target: JSON.stringify({ kind, left, right, by }), why };
          const report = await audited(context, graph, deed, () =>
            judgePair(graph, { kind, left, right, by }, context.clock()),
          );
          return { document: documentOf(report), text: renderJudged(report) };
        }),
      ),
    );
}

const documentOf = ({ pair: _pair, ...report }: PairReport): object => report;
