import { type ClaimJudged, type ClaimReport, judgeClaim } from "@cursus/api";
import type { Command } from "commander";
import { audited } from "../audited.ts";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { printable } from "../printable.ts";
import { someWords } from "../usage.ts";
import { WHY, WHY_WORDS } from "./why.ts";

interface ClaimWords {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly kind: ClaimJudged["kind"];
}

/** A command by which a person judges one claim. */
export function claimCommand(context: Context, { kind, ...words }: ClaimWords): Command {
  return newCommand({ ...words, errors: ["NameUnknown", "StackNotRunning", "GraphNotMigrated"] })
    .argument("<claim>", "id of the claim, as the quotes of an answer have it")
    .requiredOption(WHY, WHY_WORDS, someWords)
    .option("--by <name>", "who judges; the user of this machine if not given", someWords)
    .action(
      perform(
        context,
        (claim: string, { why, by = context.user }: { readonly why: string; readonly by?: string }) =>
          withGraph(context, async (graph): Promise<Result> => {
            const asked = { kind, claim, by };
            const deed = { what: "judge claim", target: JSON.stringify(asked), why };
            const report = await audited(context, graph, deed, () =>
              judgeClaim(graph, asked, context.clock()),
            );
            return { document: report, text: wordsOf(report) };
          }),
      ),
    );
}

function wordsOf({ judgement, outcome, withdrawn }: ClaimReport): string {
  if (outcome === "withdrawn")
    return withdrawn.map(({ id, by }) => `Rejection by ${printable(by)} ended: ${id}`).join("\n");
  const done = { accept: "Accepted", reject: "Rejected" }[judgement.kind as ClaimJudged["kind"]];
  const first = outcome === "unchanged" ? `${done} before: ${judgement.id}` : `${done}: ${judgement.id}`;
  return [first, ...withdrawn.map(({ kind, id }) => `Taken back: ${kind} ${id}`)].join("\n");
}
