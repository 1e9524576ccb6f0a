import { PassThrough } from "node:stream";
import { CursusError } from "@cursus/kernel";
import type { ProgressListener, Watch } from "@cursus/queue";
import type { FastifyPluginAsync } from "fastify";
import type { ApiParts } from "../parts.ts";
import { textOf } from "../schemas/streams.ts";

/** So many may listen at once; each costs a connection. */
const MOST_LISTENERS = 100;
/** A comment every so often keeps proxies from hanging up; in milliseconds. */
const HEARTBEAT = 15_000;
/** Who reads so slowly that this much is waiting is let go; in bytes. */
const MOST_BUFFERED = 256 * 1024;

/** Each step of each article, as it happens: server-sent events named `progress`. */
export function addProgress({ queue, logger }: ApiParts): FastifyPluginAsync {
  const listeners = new Set<ProgressListener>();
  let watching: Promise<Watch> | null = null;
  const watch = (): Promise<Watch> => {
    watching ??= queue.watch((progress) => {
      for (const listener of listeners) listener(progress);
    });
    watching.catch(() => {
      watching = null;
    });
    return watching;
  };
  return async (server) => {
    server.addHook("onClose", async () => {
      await (await watching?.catch(() => null))?.close();
    });
    server.get(
      "/v1/progress",
      {
        config: { access: "reader", fails: ["QueueFull"] },
        schema: {
          tags: ["ingest"],
          summary: "live progress of all articles (text/event-stream)",
          response: { 200: textOf("text/event-stream", "an event a step, for as long as one listens") },
        },
      },
      async (request, reply) => {
        if (listeners.size >= MOST_LISTENERS)
          throw new CursusError("QueueFull", "too many listen to the progress already");
        await watch();
        const stream = new PassThrough();
        const listener: ProgressListener = (progress) => {
          if (stream.writableLength > MOST_BUFFERED) return void stream.destroy();
          stream.write(`event: progress\nid: ${progress.version}\ndata: ${JSON.stringify(progress)}\n\n`);
        };
        const beat = setInterval(() => stream.write(": still here\n\n"), HEARTBEAT);
        const end = (): void => {
          clearInterval(beat);
          listeners.delete(listener);
          stream.destroy();
        };
        listeners.add(listener);
        stream.on("error", () => logger.debug("a listener went away"));
        stream.once("close", end);
        request.raw.once("close", end);
        server.server.once("close", end);
        stream.write("retry: 3000\n\n");
        return reply
          .type("text/event-stream")
          .header("cache-control", "no-store")
          .header("x-accel-buffering", "no")
          .send(stream);
      },
    );
  };
}
