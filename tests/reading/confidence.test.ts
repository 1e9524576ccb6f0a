import { createReader } from "@cursus/extract";
import { articleFromJson } from "@cursus/intake";
import { expect, test } from "vitest";
import type { AnnotatedArticle } from "./annotated-article.ts";
import { confidenceShare } from "./confidence-share.ts";

const reader = createReader();

async function confidenceOf(text: string, type: string): Promise<number> {
  const article = articleFromJson(
    { id: "c", title: null, published: "2024-05-06", text },
    { maxChars: 200_000 },
  );
  const { claims } = await reader.read(article);
  return claims.find((claim) => claim.type === type)?.confidence ?? Number.NaN;
}

test("a claim with named people is surer than one of people without names", async () => {
  const named = await confidenceOf(
    "President Anna Petrova of Ruritania dismissed Defence Minister Ivan Sokolov on Monday.",
    "DISMISSED",
  );
  const unnamed = await confidenceOf("The official was dismissed on Monday.", "DISMISSED");
  expect(named).toBeGreaterThan(unnamed);
}, 120_000);

test("the share of errors in the lowest fifth counts equal confidences in proportion", () => {
  const entities = new Map([["p", { id: "p", type: "person", name: "Ada Obi", mentions: ["Ada Obi"] }]]);
  const facts = [{ type: "DIED", polarity: "asserted", subject: "p", quote: "q" }];
  const article: AnnotatedArticle = { id: "a", title: null, published: null, text: "q", entities, facts };
  const fact = (name: string, confidence: number) => ({
    type: "DIED",
    polarity: "asserted",
    subject: { name },
    confidence,
    quote: { start: 0, end: 1, text: "q" },
  });
  const read = [
    fact("Ada Obi", 0.9),
    ...["B", "C", "D", "E"].map((name, index) => fact(name, index < 2 ? 0.2 : 0.4)),
  ];
  const share = confidenceShare([article], [{ id: "a", facts: read }]);
  expect(share).toMatchObject({ facts: 5, errors: 4, errorsInLowestFifth: 0.25, atMost: 0.25 });
});
