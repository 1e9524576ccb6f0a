/** A thread of the pool: one engine that takes one task after another. */
import { parentPort, workerData } from "node:worker_threads";
import { loadModel } from "../../weights/load-model.ts";
import { createBlockReader } from "../block-reader.ts";
import { engineId } from "../engine.ts";
import type { Answer, Task, ThreadSettings } from "./messages.ts";
import { packParses } from "./packed.ts";

const { model } = workerData as ThreadSettings;
const stored = loadModel(model);
const reader = createBlockReader(stored);

function answer(task: Task): Answer {
  try {
    const reading = reader.read(task.text, task.blocks);
    for (let step = reading.next(); ; step = reading.next())
      if (step.done) return { kind: "done", id: task.id, parses: packParses(step.value) };
  } catch (error) {
    return { kind: "failed", id: task.id, message: error instanceof Error ? error.message : String(error) };
  }
}

function send(message: Answer): void {
  parentPort?.postMessage(message, message.kind === "done" ? [message.parses.tokens.buffer] : []);
}

parentPort?.on("message", (task: Task) => send(answer(task)));
send({ kind: "ready", engine: engineId(stored) });
