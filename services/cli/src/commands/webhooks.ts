import { queueTest, subscribe, unknownWebhook } from "@cursus/api";
import { webSettings } from "@cursus/fetcher";
import { findWebhook, type Graph, listWebhooks, removeWebhook, type Webhook } from "@cursus/graph";
import type { ErrorCode } from "@cursus/kernel";
import { type NoticeQueue, openNoticeQueue } from "@cursus/queue";
import { Command } from "commander";
import { audited } from "../audited.ts";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { withParts } from "../parts.ts";
import { renderGivenUp } from "../render/given-up.ts";
import { renderTable } from "../render/table.ts";

interface NotifyingParts {
  readonly graph: Graph;
  readonly notices: NoticeQueue;
}

const ERRORS = ["NameUnknown", "StackNotRunning", "QueueTimeout"] as const satisfies readonly ErrorCode[];
const SEE = "See `cursus webhooks list`.";
const ID = "its id, as `cursus webhooks list` shows it";

/** Addresses that changes of hands are posted to. */
export function webhooksCommand(context: Context): Command {
  const command = (
    name: string,
    summary: string,
    example: string,
    argument?: readonly [string, string],
  ): Command => {
    const made = newCommand({ name, summary, examples: [`cursus webhooks ${example}`], errors: ERRORS });
    return argument === undefined ? made : made.argument(...argument);
  };
  const act = (work: (parts: NotifyingParts, argument: string) => Promise<Result>) =>
    perform(context, (argument: string) => withNotices(context, (parts) => work(parts, argument)));
  return new Command("webhooks")
    .description("addresses that changes of hands are posted to")
    .addCommand(addCommand(context))
    .addCommand(command("list", "the webhooks", "list").action(act(list)))
    .addCommand(
      command("remove", "send nothing there any more", "remove 3f9a2c71b0d43f9a2c71b0d4", [
        "<id>",
        ID,
      ]).action(act((parts, id) => remove(context, parts, id))),
    )
    .addCommand(
      command("test", "send a test message there", "test 3f9a2c71b0d43f9a2c71b0d4", ["<id>", ID]).action(
        act((parts, id) => sendTest(context, parts, id)),
      ),
    )
    .addCommand(command("dead", "the deliveries that were given up, and why", "dead").action(act(listDead)))
    .addCommand(
      command("retry", "try a delivery again that was given up", "retry notice-3f9a2c71b0d4", [
        "<delivery>",
        "its id, as `cursus webhooks dead` shows it",
      ]).action(
        act(async ({ notices }, id) => {
          await notices.retry(id);
          return { document: { retried: id }, text: `Queued once more: ${id}` };
        }),
      ),
    );
}

function addCommand(context: Context): Command {
  return newCommand({
    name: "add",
    summary: "post changes of hands to an address from now on; shows the secret that signs them, this once",
    examples: ["cursus webhooks add https://desk.example/hook --office 'mayor of Tartu'"],
    errors: [...ERRORS, "UrlNotAllowed", "NameAmbiguous"],
  })
    .argument("<url>", "where they are posted to")
    .option("--office <office>", "only those of this office: a name or an id")
    .action(
      perform(context, (url: string, { office }: { readonly office?: string }) =>
        withNotices(context, ({ graph, notices }) => add(context, { graph, notices }, { url, office })),
      ),
    );
}

async function add(
  context: Context,
  { graph, notices }: NotifyingParts,
  asked: { readonly url: string; readonly office: string | undefined },
): Promise<Result> {
  const { policy } = webSettings(context.environment);
  const subscribed = await audited(context, graph, { what: "add webhook", target: asked.url }, () =>
    subscribe(graph, asked, policy, context.clock()),
  );
  const { id, url, secret } = subscribed;
  const idle = (await notices.hasLiveWorker())
    ? ""
    : "\nNothing notifies yet: run `npm start` or `cursus serve`.";
  return {
    document: subscribed,
    text: `${secret}\nShown this once. ${url} is told of changes as ${id}.${idle}`,
  };
}

async function list({ graph }: NotifyingParts): Promise<Result> {
  const webhooks = await listWebhooks(graph);
  return { document: webhooks, text: renderWebhooks(webhooks) };
}

function renderWebhooks(webhooks: readonly Webhook[]): string {
  if (webhooks.length === 0) return "There is no webhook: add one with `cursus webhooks add URL`.";
  const rows = webhooks.map(({ id, url, office, queuedTo, disabled }) => [
    id,
    url,
    office ?? "all",
    queuedTo,
    disabled ?? "no",
  ]);
  return renderTable(["id", "address", "office", "told up to", "disabled"], rows);
}

async function remove(context: Context, { graph }: NotifyingParts, id: string): Promise<Result> {
  await audited(context, graph, { what: "remove webhook", target: id }, async () => {
    if (!(await removeWebhook(graph, id))) throw unknownWebhook(id, SEE);
  });
  return { document: { id }, text: `${id} is sent nothing any more.` };
}

async function sendTest(context: Context, { graph, notices }: NotifyingParts, id: string): Promise<Result> {
  if ((await findWebhook(graph, id)) === null) throw unknownWebhook(id, SEE);
  const message = await queueTest(notices, id, context.clock());
  return { document: { message }, text: `Queued a test message: webhook-id ${message}` };
}

async function listDead({ notices }: NotifyingParts): Promise<Result> {
  const dead = await notices.dead();
  return { document: dead, text: renderGivenUp(dead, "No delivery was given up.") };
}

function withNotices<T>(context: Context, work: (parts: NotifyingParts) => Promise<T>): Promise<T> {
  return withParts(context, async ({ graph, addresses }) => {
    const prefix = context.environment.CURSUS_QUEUE_PREFIX;
    const notices = await openNoticeQueue({ redisUrl: addresses.redis.url, prefix, logger: context.logger });
    try {
      return await work({ graph, notices });
    } finally {
      await notices.close();
    }
  });
}
