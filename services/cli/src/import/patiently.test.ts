import { CursusError } from "@cursus/kernel";
import { expect, test } from "vitest";
import { patiently } from "./patiently.ts";

const late = new CursusError("QueueTimeout", "Redis did not answer");

async function tried(failures: readonly Error[], signal = new AbortController().signal) {
  const left = [...failures];
  const waited: string[] = [];
  const onWait = ({ code }: CursusError): void => void waited.push(code);
  const outcome = patiently({ signal, onWait, pausesMs: [1, 1] }, async () => {
    const failure = left.shift();
    if (failure !== undefined) throw failure;
    return "done";
  });
  return { outcome: await outcome.catch((error: unknown) => error), waited };
}

test("what cannot be done now is done later, and each wait is told", async () => {
  expect(await tried([late, late])).toEqual({ outcome: "done", waited: ["QueueTimeout", "QueueTimeout"] });
});

test("what never can be done is not tried again, and patience has an end", async () => {
  const wrong = new CursusError("ArticleMalformed", "no article");
  expect(await tried([wrong])).toEqual({ outcome: wrong, waited: [] });
  expect(await tried([late, late, late])).toMatchObject({ outcome: late });
});

test("told to stop, it waits no longer", async () => {
  const reason = new CursusError("Interrupted", "stopped");
  expect((await tried([late], AbortSignal.abort(reason))).outcome).toBe(reason);
});
