import { atomFeed, FEED_DAYS, type FeedPage, feedTitle, jsonFeed, openOfficeFeed } from "@cursus/api";
import { officeChangeWords } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { printable } from "../printable.ts";
import { positiveInteger } from "../usage.ts";

interface FeedFlags {
  readonly office?: string;
  readonly person?: string;
  readonly limit: number;
  readonly atom?: boolean;
}

/** Most of one page. */
const MOST = 200;
/** Stands for the server's address, which the command line does not know. */
const HOME = "http://127.0.0.1/";

/** Prints the feed of changes of hands, as `/v1/feed.json` and `/v1/feed.atom` serve it. */
export function feedCommand(context: Context): Command {
  return newCommand({
    name: "feed",
    summary: `tell which offices changed hands in the last ${FEED_DAYS} days, the latest first`,
    examples: ["cursus feed --office 'mayor of Tartu'", "cursus feed --atom", "cursus feed --json"],
    errors: ["UsageInvalid", "StackNotRunning", "GraphNotMigrated"],
  })
    .option("--office <office>", "only this office: a name or an id")
    .option("--person <person>", "only this person: a name or an id")
    .option("--limit <n>", `how many, up to ${MOST}`, positiveInteger, 50)
    .option("--atom", "as an Atom feed; `--json` gives a JSON Feed")
    .action(
      perform(context, ({ atom, limit, ...asked }: FeedFlags) =>
        withGraph(context, async (graph) => {
          if (limit > MOST) throw new CursusError("UsageInvalid", `--limit: at most ${MOST}`);
          const { changes } = await openOfficeFeed(graph, context.clock).page({ ...asked, limit });
          const self = new URL(`v1/feed.${atom ? "atom" : "json"}`, HOME).href;
          const page: FeedPage = { title: feedTitle(asked), self, next: null, home: HOME, changes };
          if (atom) return { document: atomFeed(page), text: atomFeed(page).trimEnd() };
          return { document: JSON.parse(jsonFeed(page)), text: linesOf(changes) };
        }),
      ),
    );
}

function linesOf(changes: FeedPage["changes"]): string {
  if (changes.length === 0) return "No office changed hands.";
  return changes.map((change) => `${change.at}  ${printable(officeChangeWords(change))}`).join("\n");
}
