import { expect, test } from "vitest";
import { packText } from "./evidence-pack.ts";

const hostile = `<img src=x onerror="alert(1)">`;

test("nothing of a quote, a name or a source becomes markup in an evidence pack", () => {
  const quote = { claim: "c", article: "a", title: hostile, published: null, version: "v", start: 0, end: 3 };
  const row = {
    kind: "claim",
    id: "c",
    says: hostile,
    claims: 1,
    sources: 1,
    quotes: [{ ...quote, text: hostile }],
  } as never;
  const source = { key: "a", title: hostile, published: null, url: hostile, sha256: "00" };
  const pack = packText(hostile, [row], [source], "2026-01-01");
  expect(pack).not.toContain("<img");
  expect(pack.match(/&lt;img/g)?.length).toBeGreaterThanOrEqual(5);
  expect(pack).toContain("SHA-256 00");
});
