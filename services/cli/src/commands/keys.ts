import { hashOfSecret, isRole, newToken, ROLES, tokenText } from "@cursus/api";
import { type ApiKey, type Graph, keepApiKey, listApiKeys, revokeApiKey } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import { Command } from "commander";
import { audited } from "../audited.ts";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { renderTable } from "../render/table.ts";
import { positiveInteger, someWords } from "../usage.ts";

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 365;

interface CreateFlags {
  readonly role: string;
  readonly days: number;
}

/** Makes, lists and ends the keys of the HTTP API. */
export function keysCommand(context: Context): Command {
  return new Command("keys")
    .description("make, list and end the keys of the HTTP API")
    .addCommand(createKeyCommand(context))
    .addCommand(listKeysCommand(context))
    .addCommand(revokeKeyCommand(context));
}

function createKeyCommand(context: Context): Command {
  return newCommand({
    name: "create",
    summary: `make a key; roles: ${ROLES.join(", ")}`,
    examples: [
      "cursus keys create Ann --role editor",
      "cursus keys create dashboard --role reader --days 90",
    ],
    errors: ["UsageInvalid", "StackNotRunning"],
  })
    .argument("<name>", "whose it is, or what for", someWords)
    .option("--role <role>", "what it may do", "reader")
    .option("--days <n>", "how long it holds", positiveInteger, DEFAULT_DAYS)
    .action(
      perform(context, (name: string, flags: CreateFlags) =>
        withGraph(context, (graph) => create(context, graph, name, flags)),
      ),
    );
}

async function create(
  context: Context,
  graph: Graph,
  name: string,
  { role, days }: CreateFlags,
): Promise<Result> {
  if (!isRole(role))
    throw new CursusError("UsageInvalid", `there is no role ${JSON.stringify(role)}`, {
      advice: `Take one of ${ROLES.join(", ")}.`,
    });
  const token = newToken();
  const now = context.clock();
  const expiresAt = new Date(now.getTime() + days * DAY_MS).toISOString();
  const key = {
    id: token.id,
    name,
    role,
    hash: hashOfSecret(token.secret),
    createdAt: now.toISOString(),
    expiresAt,
    revokedAt: null,
  };
  const deed = { what: "create key", target: `${name} (${token.id}) as ${role}` };
  await audited(context, graph, deed, () => keepApiKey(graph, key));
  const text = tokenText(token);
  return {
    document: { id: key.id, name, role, expiresAt, key: text },
    text: `${text}\nShown this once. ${name} may act as ${role} until ${expiresAt.slice(0, 10)}.`,
  };
}

function listKeysCommand(context: Context): Command {
  return newCommand({
    name: "list",
    summary: "list the keys",
    examples: ["cursus keys list"],
    errors: ["StackNotRunning"],
  }).action(
    perform(context, () =>
      withGraph(context, async (graph) => {
        const keys = (await listApiKeys(graph)).map(({ hash: _, ...shown }) => ({
          ...shown,
          state: stateOf(shown, context.clock()),
        }));
        const rows = keys.map(({ id, name, role, state, expiresAt }) => [
          id,
          name,
          role,
          state,
          expiresAt?.slice(0, 10) ?? "never",
        ]);
        return {
          document: keys,
          text:
            rows.length === 0
              ? "There is no key."
              : renderTable(["id", "name", "role", "state", "expires"], rows),
        };
      }),
    ),
  );
}

function stateOf({ revokedAt, expiresAt }: Pick<ApiKey, "revokedAt" | "expiresAt">, now: Date): string {
  if (revokedAt !== null) return "revoked";
  return expiresAt !== null && expiresAt <= now.toISOString() ? "expired" : "valid";
}

function revokeKeyCommand(context: Context): Command {
  return newCommand({
    name: "revoke",
    summary: "end a key",
    examples: ["cursus keys revoke 3f9a2c71b0d4"],
    errors: ["NameUnknown", "StackNotRunning"],
  })
    .argument("<id>", "its id, as `cursus keys list` shows it")
    .action(
      perform(context, (id: string) =>
        withGraph(context, async (graph) => {
          const key = await audited(context, graph, { what: "revoke key", target: id }, () =>
            revoked(graph, id, context.clock()),
          );
          return {
            document: { id, revokedAt: key.revokedAt },
            text: `The key of ${key.name} is ended; within five seconds no server takes it.`,
          };
        }),
      ),
    );
}

async function revoked(graph: Graph, id: string, at: Date) {
  const key = await revokeApiKey(graph, id, at);
  if (key !== null) return key;
  throw new CursusError("NameUnknown", `there is no key ${id}`, { advice: "See `cursus keys list`." });
}
