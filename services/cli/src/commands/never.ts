import type { Command } from "commander";
import type { Context } from "../context.ts";
import { judgingCommand } from "../identity/judging-command.ts";

/** A person's word that two are not to be taken for one, whatever articles come. */
export function neverCommand(context: Context): Command {
  return judgingCommand(context, {
    name: "never",
    summary: "judge that two on record are never to be taken for one",
    examples: [
      'cursus never "Ivan Petrov@https://news.example/a/17" "Ivan Petrov@https://news.example/a/31"',
    ],
    kind: "never",
  });
}
