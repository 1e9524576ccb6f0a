import { type EraseReport, erase } from "@cursus/graph";
import { RULES } from "@cursus/record";
import type { Command } from "commander";
import { articleReference } from "../article-reference.ts";
import { audited } from "../audited.ts";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { originalsOf, withGraph } from "../parts.ts";
import { printable } from "../printable.ts";
import { counted } from "../render/counted.ts";
import { someWords } from "../usage.ts";

interface EraseFlags {
  readonly by: string;
  readonly why: string;
}

/** Destroys an article and all of its past; a tombstone stays. */
export function eraseCommand(context: Context): Command {
  return newCommand({
    name: "erase",
    summary:
      "destroy an article with its text, claims, originals and past; what stays is a tombstone of its hash, who (--by) and why (--why)",
    examples: ['cursus erase https://news.example/a/17 --by "J. Doe" --why "court order 12/2024"'],
    errors: ["ArticleUnknown", "ArticleErased", "NameAmbiguous", "StackNotRunning"],
  })
    .argument("<article>", "its URL, key or id, also of one that was retracted or still waits")
    .requiredOption("--by <name>", "who has it erased", someWords)
    .requiredOption("--why <reason>", "for what reason", someWords)
    .addHelpText(
      "after",
      "\nThis cannot be undone. Backups that were made before still hold the article: delete or replace them.\n" +
        "To take an article off the record and keep it, use `cursus retract`.",
    )
    .action(
      perform(context, (reference: string, { by, why }: EraseFlags) =>
        withGraph(context, async (graph) => {
          const order = { by, why };
          const deed = { what: "erase", target: JSON.stringify({ by }), why };
          const originals = originalsOf(context);
          const report = await audited(
            context,
            graph,
            deed,
            () =>
              erase(graph, RULES, articleReference(reference), order, context.clock(), async (hashes) => {
                for (const hash of hashes) await originals.remove(hash);
              }),
            ({ tombstone }) => JSON.stringify({ by, tombstone }),
          );
          return { document: report, text: renderErased(report) };
        }),
      ),
    );
}

function renderErased({ versions, claims, judgements, originals, tombstone, copies }: EraseReport): string {
  const counts = [
    counted(versions, "version"),
    counted(claims, "claim"),
    counted(originals, "original"),
    counted(judgements, "judgement"),
  ];
  return [
    `Erased: ${counts.join(", ")}. Tombstone ${tombstone}.`,
    "Backups that were made before still hold it.",
    ...(copies.length === 0 ? [] : ["The same text is still held under another key. Erase that too:"]),
    ...copies.map((key) => `  cursus erase ${printable(key)}`),
  ].join("\n");
}
