import { identifyAs, MENTION_WORDS } from "@cursus/api";
import type { Command } from "commander";
import { audited } from "../audited.ts";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { renderIdentified } from "../render/identified.ts";
import { someWords } from "../usage.ts";

interface IdentifyFlags {
  readonly source: string;
  readonly by?: string;
}

/** A person's word who somebody, or an office, is in a collection elsewhere. */
export function identifyCommand(context: Context): Command {
  return newCommand({
    name: "identify",
    summary: "judge which id a person or an office has in Wikidata or OpenSanctions",
    examples: [
      'cursus identify "Rishi Sunak" wikidata:Q1239933 --source https://www.wikidata.org/wiki/Q1239933',
      'cursus identify "Kask@https://news.example/a/17" opensanctions:NK-2abc --source https://www.opensanctions.org/entities/NK-2abc/ --by ann',
    ],
    errors: ["UsageInvalid", "NameUnknown", "NameAmbiguous", "StackNotRunning", "GraphNotMigrated"],
  })
    .argument("<who>", MENTION_WORDS)
    .argument("<id>", "the id elsewhere: wikidata:Q42, opensanctions:NK-...")
    .requiredOption("--source <url>", "the page that says so")
    .option("--by <name>", "who judges; the user of this machine if not given", someWords)
    .action(
      perform(context, (mention: string, id: string, { source, by = context.user }: IdentifyFlags) =>
        withGraph(context, async (graph): Promise<Result> => {
          const asked = { mention, id, source, by };
          const deed = { what: "identify", target: JSON.stringify(asked) };
          const report = await audited(context, graph, deed, () => identifyAs(graph, asked, context.clock()));
          return { document: report, text: renderIdentified(report) };
        }),
      ),
    );
}
