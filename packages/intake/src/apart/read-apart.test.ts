import { expect, test } from "vitest";
import { startDocumentThread } from "./document-thread.ts";
import type { Task } from "./messages.ts";
import { readApart } from "./read-apart.ts";

const page = (body: string): Task => ({
  kind: "html",
  bytes: Buffer.from(`<html><body><article>${body}</article></body></html>`),
  origin: { url: null, charset: null },
});
const chain = (depth: number): string => `${"<div>".repeat(depth)}x${"</div>".repeat(depth)}`;
/** Within every limit on markup, and the finder of articles takes minutes over it. */
const KNOT = page(chain(390).repeat(120));
const STORY = page("<p>The minister of transport resigned on Monday, after a long dispute.</p>".repeat(3));

test("a page that would take minutes is refused, meanwhile the process goes on, and the next page is read", async () => {
  const thread = startDocumentThread({ cpuMs: 500, totalMs: 60_000 });
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 10);
  await expect(thread.read(KNOT)).rejects.toMatchObject({
    code: "ArticleMalformed",
    message: "it cannot be read: that takes more than 0.5 s",
  });
  clearInterval(timer);
  // Half a second of a processor is fifty turns of ten milliseconds; read in this thread there would be none.
  expect(turns).toBeGreaterThan(10);
  expect(thread.isAlive()).toBe(false);
  await expect(Promise.all([readApart(STORY), readApart(STORY)])).resolves.toHaveLength(2);
});

test("a reader that waits for what never comes is given up by the clock", async () => {
  const thread = startDocumentThread({ cpuMs: 60_000, totalMs: 0 });
  await expect(thread.read(KNOT)).rejects.toMatchObject({ code: "ArticleMalformed" });
});

test("documents handed over at one time are read one after the other, each with its own end", async () => {
  const ends = await Promise.allSettled([
    readApart(STORY),
    readApart(page("<nav>Home</nav>")),
    readApart(STORY),
  ]);
  expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(ends[1]).toMatchObject({ reason: { code: "ArticleEmpty" } });
});

/** CI takes one shape of page, `npm run test:sources` all. */
const SHAPES = ["<b>x</b> ", "word<br>", "<a href=x>link</a> ", "<div>word and word, and word</div>"];

test("a page of fifty thousand elements is read or refused, and told which", async () => {
  const isFull = process.env.CURSUS_SOURCES === "full";
  for (const part of isFull ? SHAPES : SHAPES.slice(0, 1)) {
    const thread = startDocumentThread(isFull ? undefined : { cpuMs: 500, totalMs: 60_000 });
    const end = await thread.read(page(part.repeat(50_000))).catch((error) => error);
    expect(end.text?.length > 50_000 || /^Article(?:Malformed|TooLarge)$/.test(end.code)).toBe(true);
    await thread.stop();
  }
});
