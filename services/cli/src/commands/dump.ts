import type { Graph } from "@cursus/graph";
import { dump, dumpHash } from "@cursus/graph";
import type { Command } from "commander";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { KNOWN_AT, KNOWN_AT_WORDS, type KnownAtFlag, withGraphKnownAt } from "../known-at.ts";
import { withGraph } from "../parts.ts";

/** Prints the whole record in its one canonical form: two graphs are equal exactly when their dumps are. */
export function dumpCommand(context: Context): Command {
  return newCommand({
    name: "dump",
    summary: "print the record in its canonical form, one JSON line a node or edge",
    examples: ["cursus dump > record.jsonl", "cursus dump --hash"],
    errors: ["GraphUnreachable"],
  })
    .option("--hash", "print the SHA-256 of the dump only")
    .option(KNOWN_AT, KNOWN_AT_WORDS)
    .action(
      perform(context, async ({ hash, knownAt }: KnownAtFlag & { readonly hash?: boolean }) => {
        if (hash) return withGraphKnownAt(context, knownAt, hashOf);
        if (knownAt === undefined) return withGraph(context, (graph) => printLines(context, dump(graph)));
        // The past may be begun anew: it is printed once it is whole.
        const lines = await withGraphKnownAt(context, knownAt, (past) => Array.fromAsync(dump(past)));
        return printLines(context, lines);
      }),
    );
}

async function hashOf(graph: Graph): Promise<Result> {
  const sha256 = await dumpHash(graph);
  return { document: { sha256 }, text: sha256 };
}

/** Line by line, so that a large record needs no memory; as JSON the lines are the members of one array. */
async function printLines(
  context: Context,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<undefined> {
  const { print } = context.terminal;
  let opening = "[";
  for await (const line of lines) {
    const text = line.trimEnd();
    print(context.json ? opening + text : text);
    opening = ",";
  }
  if (context.json) print(opening === "[" ? "[]" : "]");
  return undefined;
}
