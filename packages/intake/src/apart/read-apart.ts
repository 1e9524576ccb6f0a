import type { ArticleSource } from "../article-source.ts";
import { type DocumentThread, startDocumentThread } from "./document-thread.ts";
import type { Task } from "./messages.ts";

/** The one thread of this process that reads documents, once there was one to read. */
let thread: DocumentThread | null = null;
let lastTurn: Promise<unknown> = Promise.resolve();

/** Reads a document apart from this thread, each in its turn. Throws like `DocumentThread.read`. */
export function readApart(task: Task): Promise<ArticleSource> {
  const turn = lastTurn.then(() => readNow(task));
  lastTurn = turn.catch(() => undefined);
  return turn;
}

function readNow(task: Task): Promise<ArticleSource> {
  if (thread?.isAlive() !== true) thread = startDocumentThread();
  return thread.read(task);
}
