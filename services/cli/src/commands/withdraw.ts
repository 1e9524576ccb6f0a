import { type Graph, listJudgements, withdrawJudgement } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import type { Command } from "commander";
import { audited } from "../audited.ts";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { WHY, WHY_WORDS, type WhyFlag } from "../identity/why.ts";
import { withGraph } from "../parts.ts";
import { someWords } from "../usage.ts";

/** Takes a judgement back: the record becomes what it would be had it never been made. */
export function withdrawCommand(context: Context): Command {
  return newCommand({
    name: "withdraw",
    summary: "take a judgement back, as if it had never been made",
    examples: ["cursus withdraw 3f9a2c71"],
    errors: ["NameUnknown", "NameAmbiguous", "StackNotRunning", "GraphNotMigrated"],
  })
    .argument("<judgement>", "its id, or the beginning of it (see `cursus judgements`)")
    .option(WHY, WHY_WORDS, someWords)
    .action(
      perform(context, (beginning: string, { why }: WhyFlag) =>
        withGraph(context, async (graph) => {
          const id = await theJudgement(graph, beginning);
          const deed = { what: "withdraw judgement", target: id, why };
          const report = await audited(context, graph, deed, () =>
            withdrawJudgement(graph, RULES, id, context.clock()),
          );
          return { document: { id, ...report }, text: `Withdrawn: ${id}` };
        }),
      ),
    );
}

async function theJudgement(graph: Graph, beginning: string): Promise<string> {
  const found = (await listJudgements(graph)).filter(({ id }) => id.startsWith(beginning));
  const [only, another] = found;
  if (only === undefined)
    throw new CursusError("NameUnknown", `no judgement in force begins with ${beginning}`);
  if (another !== undefined)
    throw new CursusError("NameAmbiguous", `${found.length} judgements begin with ${beginning}`);
  return only.id;
}
