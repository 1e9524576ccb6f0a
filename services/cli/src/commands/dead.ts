import type { DeadLetter } from "@cursus/queue";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withQueue } from "../parts.ts";
import { renderTable } from "../render/table.ts";

/** Lists the articles that were given up, each with the reason. */
export function deadCommand(context: Context): Command {
  return newCommand({
    name: "dead",
    summary: "list the articles that were given up, and why",
    examples: ["cursus dead", "cursus dead --json"],
    errors: ["QueueUnreachable"],
  }).action(
    perform(context, () =>
      withQueue(context, async (queue) => {
        const letters = await queue.dead();
        return { document: letters, text: renderDead(letters) };
      }),
    ),
  );
}

function renderDead(letters: readonly DeadLetter[]): string {
  if (letters.length === 0) return "No article was given up.";
  const rows = letters.map(({ id, code, message, attempts, failedAt }) => [
    id,
    failedAt,
    attempts,
    code,
    message,
  ]);
  return renderTable(["id", "given up at", "attempts", "code", "reason"], rows);
}
