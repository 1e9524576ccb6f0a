import { parentPort, workerData } from "node:worker_threads";

/** Posts articles without end from a thread of its own, so that it takes no time of those it is measured beside. */
const { address, key, posts, atOnce } = workerData as {
  address: string;
  key: string;
  posts: number;
  atOnce: number;
};
const statuses: Record<number, number> = {};
let left = posts;

async function post(): Promise<void> {
  while (left > 0) {
    left -= 1;
    const reply = await fetch(`${address}/v1/articles`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify({
        text: `President Ana Ruiz dismissed Minister Rui Costa. ${left}`,
        id: `flood-${left}`,
      }),
    });
    await reply.text();
    statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
  }
}

await Promise.all(Array.from({ length: atOnce }, post));
parentPort?.postMessage(statuses);
