import { type FoundMention, type Graph, type JudgeReport, judge, readBlocks } from "@cursus/graph";
import type { Judgement } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import type { merge } from "@cursus/resolve";
import type { Command } from "commander";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { mentionWords } from "../render/mention.ts";
import { MENTION_WORDS, theMention } from "./the-mention.ts";

interface JudgingWords {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  /** What has been judged, in words: "are one". */
  readonly judged: string;
  readonly make: typeof merge;
}

/** A command by which a person judges whether two mentions mean one. */
export function judgingCommand(context: Context, { judged, make, ...words }: JudgingWords): Command {
  const errors = ["NameUnknown", "NameAmbiguous", "StackNotRunning", "GraphNotMigrated"] as const;
  return newCommand({ ...words, errors })
    .argument("<one>", MENTION_WORDS)
    .argument("<other>", "the same")
    .option("--by <name>", "who judges; the user of this machine if not given")
    .action(
      perform(context, (one: string, other: string, { by }: { readonly by?: string }) =>
        withGraph(context, async (graph): Promise<Result> => {
          const pair = [await theMention(graph, one), await theMention(graph, other)] as const;
          const judgement = await judgementOn(graph, pair, make, by ?? userOf(context));
          const report = await judge(graph, RULES, judgement, context.clock());
          return { document: { judgement, ...report }, text: told(pair, judged, judgement, report) };
        }),
      ),
    );
}

type Pair = readonly [FoundMention, FoundMention];

async function judgementOn(
  graph: Graph,
  [one, other]: Pair,
  make: typeof merge,
  by: string,
): Promise<Judgement> {
  if (one.id === other.id)
    throw new CursusError("UsageInvalid", `both are the same mention of ${one.name} in ${one.article}`, {
      advice: "To part two of one name, say in which articles: NAME@ARTICLE NAME@ARTICLE.",
    });
  if (one.type !== other.type)
    throw new CursusError(
      "UsageInvalid",
      `${one.type} ${one.name} and ${other.type} ${other.name} are unlike`,
    );
  const { mentions } = await readBlocks(graph, [one.id, other.id]);
  const [left, right] = [one, other].map(({ id }) => mentions.find((mention) => mention.id === id));
  if (left === undefined || right === undefined)
    throw new CursusError("GraphTransient", "the articles have just changed: try again");
  return make(left, right, by);
}

const userOf = ({ variables }: Context): string => variables.USER ?? variables.USERNAME ?? "somebody";

function told([one, other]: Pair, judged: string, { id }: Judgement, report: JudgeReport): string {
  if (report.outcome === "unchanged") return `That was judged before (judgement ${id}).`;
  const changes = `${report.nodesCreated + report.nodesDeleted} nodes and ${report.edgesCreated + report.edgesDeleted} edges changed`;
  return [
    `Judged: ${mentionWords(one)} and ${mentionWords(other)} ${judged} (${changes}).`,
    `Take it back with \`cursus withdraw ${id}\`.`,
  ].join("\n");
}
