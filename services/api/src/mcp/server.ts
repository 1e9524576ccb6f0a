import { CursusError, closest, toCursusError } from "@cursus/kernel";
import { type Answer, ask, QUESTIONS, type Question, runQuestion } from "@cursus/query";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
  type Tool,
} from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import type { Caller } from "../access/caller.ts";
import { type AskedOf, PAST, pastArgument, withoutPast } from "../ask-the-past.ts";
import { answerText } from "./answer-text.ts";

const BY_NAME: ReadonlyMap<string, Question> = new Map(
  Object.values<Question>(QUESTIONS).map((question) => [question.name, question]),
);

const INSTRUCTIONS = `Answers come from a record made of news articles. Every row carries the sentences that prove it: cite them.
"no evidence" is not "no". "maybe" comes with its reasons. Start with \`ask\` or \`search\`.`;

const ASK = "ask";
const askArguments = z.strictObject({
  question: z.string().min(1).max(500).describe("the question in plain English"),
});

/** By what the questions are answered, and who asks: some are not for everybody. */
interface Asking {
  readonly askedOf: AskedOf;
  readonly caller: Pick<Caller, "role"> | null;
}

/** The questions as tools for an assistant (Model Context Protocol). They read, and nothing else. */
export function createMcpServer(asking: Asking): Server {
  const server = new Server(
    { name: "cursus", version: "0.1.0" },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: TOOLS }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    call(asking, params.name, params.arguments ?? {}),
  );
  return server;
}

const toolOf = (name: string, description: string, schema: z.ZodObject): Tool => ({
  name,
  description,
  inputSchema: z.toJSONSchema(schema.extend({ [PAST]: pastArgument }), {
    io: "input",
    unrepresentable: "any",
  }) as Tool["inputSchema"],
  annotations: { readOnlyHint: true, openWorldHint: false },
});

const TOOLS: Tool[] = [
  toolOf(
    ASK,
    "a question in plain English about offices, dismissals, appointments, successions and courts",
    askArguments,
  ),
  ...[...BY_NAME.values()].map((question) => toolOf(question.name, question.words, question.arguments)),
];

async function call(
  asking: Asking,
  name: string,
  given: Readonly<Record<string, unknown>>,
): Promise<CallToolResult> {
  try {
    const answer = await answerTo(asking, name, given);
    return {
      content: [{ type: "text", text: answerText(answer) }],
      structuredContent: JSON.parse(JSON.stringify(answer)),
    };
  } catch (thrown) {
    return { isError: true, content: [{ type: "text", text: failureText(toCursusError(thrown)) }] };
  }
}

async function answerTo(
  { askedOf, caller }: Asking,
  name: string,
  asked: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { moment, given } = withoutPast(asked);
  const past = { moment, caller };
  if (name === ASK) {
    const { question: words } = askArguments.parse(given);
    return askedOf(past, (reader) => ask(reader, words));
  }
  const question = BY_NAME.get(name);
  if (question === undefined) throw noTool(name);
  return askedOf(past, (reader) => runQuestion(reader, question, given));
}

function noTool(name: string): CursusError {
  const names = TOOLS.map((tool) => tool.name);
  const near = closest(name, names);
  const advice = near === null ? `There are ${names.join(", ")}.` : `Did you mean ${near}?`;
  return new CursusError("UsageInvalid", `there is no tool ${JSON.stringify(name)}`, { advice });
}

/** An unforeseen failure tells nothing of the inside. */
function failureText({ code, message, advice }: CursusError): string {
  return code === "Unexpected" ? "The request failed. [Unexpected]" : `${message}. ${advice ?? ""} [${code}]`;
}
