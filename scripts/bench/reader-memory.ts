/**
 * Prints the megabytes of a process that is a reader and nothing else, after it has read the articles given on
 * standard input (a JSON list), one by one. What writes them needs memory of its own, and is another process.
 */
import { text } from "node:stream/consumers";
import { createReader } from "@cursus/extract";
import type { Article } from "@cursus/graph-schema";

const articles = JSON.parse(await text(process.stdin)) as readonly Article[];
const reader = createReader();
for (const article of articles) await reader.read(article);
process.stdout.write(String(Math.round(process.memoryUsage.rss() / 1e6)));
