import { expect, test } from "vitest";
import { graphml } from "./graphml.ts";
import { smallRecord, textOf } from "./testing.ts";

test("names cannot leave their element, and what XML cannot hold is replaced", async () => {
  const xml = await textOf(graphml(smallRecord()));
  expect(xml).toContain("Ana &quot;&lt;b&gt;&quot; Ruiz &amp; Sons\uFFFD");
  expect(xml).not.toContain("<b>");
});

test("every key that is used is declared, and every end of an edge is a node", async () => {
  const xml = await textOf(graphml(smallRecord()));
  const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);
  const declared = new Set(all(/<key id="([^"]+)"/g));
  expect(all(/<data key="([^"]+)"/g).filter((key) => !declared.has(key))).toEqual([]);
  const nodes = new Set(all(/<node id="([^"]+)"/g));
  expect(all(/(?:source|target)="([^"]+)"/g).filter((end) => !nodes.has(end))).toEqual([]);
  expect(nodes.size).toBe(5);
});
