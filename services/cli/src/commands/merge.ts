import type { Command } from "commander";
import type { Context } from "../context.ts";
import { judgingCommand } from "../identity/judging-command.ts";

/** A person's word that two are one: kept, reversible, and before all that the rules say. */
export function mergeCommand(context: Context): Command {
  return judgingCommand(context, {
    name: "merge",
    summary: "judge that two on record are one, whatever the rules say",
    examples: [
      'cursus merge "Lena Kask" "Helena Kask-Maas"',
      'cursus merge "Kask@https://news.example/a/17" "Lena Kask" --by ann',
    ],
    kind: "same",
  });
}
