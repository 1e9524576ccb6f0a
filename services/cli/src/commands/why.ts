import { MENTION_WORDS, theMention } from "@cursus/api";
import { type FoundMention, findMentions, type Graph, readBlocks } from "@cursus/graph";
import { type IdentityReason, why } from "@cursus/resolve";
import type { Command } from "commander";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { renderMembers, renderReason } from "../render/identity.ts";

/** Why two are taken for one or not; of one alone, what makes its mentions one. */
export function whyCommand(context: Context): Command {
  return newCommand({
    name: "why",
    summary: "explain why two on record are taken for one, or not",
    examples: ['cursus why "Lena Kask" "Helena Kask-Maas"', 'cursus why "Lena Kask"'],
    errors: ["NameUnknown", "NameAmbiguous", "StackNotRunning", "GraphNotMigrated"],
  })
    .argument("<one>", MENTION_WORDS)
    .argument("[other]", "the same; without it, the mentions that are taken for the one")
    .action(
      perform(context, (one: string, other: string | undefined) =>
        withGraph(context, (graph) =>
          other === undefined ? membersOf(graph, one) : pairOf(graph, one, other),
        ),
      ),
    );
}

async function pairOf(graph: Graph, one: string, other: string): Promise<Result> {
  const [left, right] = [await theMention(graph, one), await theMention(graph, other)];
  const [reason] = await reasonsOf(graph, left, [right]);
  if (reason === undefined) return { document: null, text: "" };
  return { document: { left, right, ...reason }, text: renderReason(left, right, reason) };
}

async function membersOf(graph: Graph, one: string): Promise<Result> {
  const oldest = await theMention(graph, one);
  const members = await findMentions(graph, oldest.meant.id);
  const [first = oldest, ...others] = members;
  const reasons = await reasonsOf(graph, first, others);
  const document = {
    meant: first.meant,
    first,
    others: others.map((mention, at) => ({ mention, ...reasons[at] })),
  };
  return { document, text: renderMembers(first, others, reasons) };
}

async function reasonsOf(
  graph: Graph,
  left: FoundMention,
  others: readonly FoundMention[],
): Promise<readonly IdentityReason[]> {
  const { mentions, judgements } = await readBlocks(
    graph,
    [left, ...others].map(({ id }) => id),
  );
  return others.map(({ id }) => why(mentions, judgements, left.id, id));
}
