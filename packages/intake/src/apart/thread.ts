/** A thread that reads one document after another. */
import { parentPort } from "node:worker_threads";
import { toCursusError } from "@cursus/kernel";
import { readHere } from "../formats/read-here.ts";
import type { Answer, Task } from "./messages.ts";

async function answer({ kind, bytes, origin }: Task): Promise<Answer> {
  try {
    return { source: await readHere(kind, bytes, origin) };
  } catch (thrown) {
    const { code, message, advice } = toCursusError(thrown);
    return { failure: { code, message, advice } };
  }
}

parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await answer(task)));
