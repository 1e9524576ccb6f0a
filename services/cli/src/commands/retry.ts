import { CursusError } from "@cursus/kernel";
import type { ArticleQueue } from "@cursus/queue";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withQueue } from "../parts.ts";

/** Queues articles that were given up once more. */
export function retryCommand(context: Context): Command {
  return newCommand({
    name: "retry",
    summary: "queue an article that was given up once more, or all of them",
    examples: ["cursus retry article-0f3c9a61b2d4e5f60718293a", "cursus retry --all"],
    errors: ["ArticleUnknown", "QueueUnreachable"],
  })
    .argument("[id]", "the id that `cursus dead` shows")
    .option("--all", "every one")
    .action(
      perform(context, (id: string | undefined, { all }: { readonly all?: boolean }) =>
        withQueue(context, async (queue) => {
          const retried = await retryChosen(queue, id, all === true);
          return { document: { retried }, text: renderRetried(retried) };
        }),
      ),
    );
}

async function retryChosen(
  queue: ArticleQueue,
  id: string | undefined,
  all: boolean,
): Promise<readonly string[]> {
  if (all === (id !== undefined)) throw new CursusError("UsageInvalid", "give either an id or --all");
  if (id === undefined) return queue.retryAll();
  await queue.retry(id);
  return [id];
}

function renderRetried(ids: readonly string[]): string {
  return ids.length === 0 ? "No article was given up." : `Queued once more: ${ids.join(", ")}`;
}
