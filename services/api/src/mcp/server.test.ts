import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createMcpServer } from "./server.ts";

let client: Client;
beforeEach(async () => {
  // No question is reached: a tool that is none is refused before the record is asked.
  const server = createMcpServer({
    askedOf: () => Promise.reject(new Error("the record was asked")),
    caller: null,
  });
  client = new Client({ name: "test", version: "1" });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(theirs), client.connect(ours)]);
});
afterEach(() => client.close());

const textOf = async (name: string) => {
  const { isError, content } = await client.callTool({ name, arguments: {} });
  expect(isError).toBe(true);
  return (content as { text: string }[])[0]?.text;
};

test("a misspelt tool is told with the one that was meant", async () => {
  expect(await textOf("whoDismised")).toBe(
    'there is no tool "whoDismised". Did you mean whoDismissed? [UsageInvalid]',
  );
});

test("a tool like none of them is told with all that there are", async () => {
  const { tools } = await client.listTools();
  expect(await textOf("weather")).toBe(
    `there is no tool "weather". There are ${tools.map(({ name }) => name).join(", ")}. [UsageInvalid]`,
  );
});
