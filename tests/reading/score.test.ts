import type { Prediction } from "@cursus/extract";
import { expect, test } from "vitest";
import type { AnnotatedArticle } from "./annotated-article.ts";
import { rates, scoreOf } from "./score.ts";

const text = "Premier Ada Brook sacked Ivo Marsh. Marsh denied that he had resigned.";
const person = (id: string, name: string) => ({ id, type: "person", name, mentions: [name] });
const article: AnnotatedArticle = {
  id: "one",
  title: null,
  published: null,
  text,
  entities: new Map([person("p1", "Ada Brook"), person("p2", "Ivo Marsh")].map((one) => [one.id, one])),
  facts: [
    { type: "DISMISSED", polarity: "asserted", subject: "p1", object: "p2", quote: text.slice(0, 35) },
    { type: "RESIGNED", polarity: "negated", subject: "p2", quote: text.slice(36) },
  ],
};

type Fact = Prediction["facts"][number];
const quote = { start: 0, end: 35, text: text.slice(0, 35) };
const dismissed: Fact = {
  type: "DISMISSED",
  polarity: "asserted",
  subject: { name: "Brook" },
  object: { name: "Ivo Marsh" },
  confidence: 1,
  quote,
};
const score = (...facts: Fact[]) => scoreOf([article], [{ id: "one", facts }]);

test("a fact read by a person's last name is right", () => {
  expect(score(dismissed)).toEqual({ annotated: 1, read: 1, right: 1, falselyAsserted: 0, ungrounded: 0 });
});

test("a fact read twice counts once", () => {
  expect(score(dismissed, { ...dismissed })).toMatchObject({ read: 1, right: 1 });
});

test("a denied fact read as asserted is told, and is wrong", () => {
  const resigned: Fact = { ...dismissed, type: "RESIGNED", subject: { name: "Marsh" }, object: undefined };
  expect(score(resigned)).toMatchObject({ read: 1, right: 0, falselyAsserted: 1 });
});

test("turned roles are wrong", () => {
  const turned = { ...dismissed, subject: dismissed.object, object: dismissed.subject };
  expect(rates(score(turned))).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test("a quote that does not stand at its offsets is ungrounded", () => {
  expect(score({ ...dismissed, quote: { ...quote, start: 1 } })).toMatchObject({ ungrounded: 1 });
});
