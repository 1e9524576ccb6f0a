import type { Command } from "commander";
import type { Context } from "../context.ts";
import { judgingCommand } from "../identity/judging-command.ts";

/** A person's word that two mentions that were taken for one mean two. */
export function splitCommand(context: Context): Command {
  return judgingCommand(context, {
    name: "split",
    summary: "judge that two mentions taken for one mean two",
    examples: ['cursus split "Lena Kask@https://news.example/a/17" "Lena Kask@https://news.example/a/31"'],
    kind: "different",
  });
}
