import type { Answer, ClaimRow, Quote } from "@cursus/query";
import pc from "picocolors";
import { expect, test } from "vitest";
import { renderAnswer, renderAnswerIn } from "./answer.ts";

const colours = pc.createColors(false);

function aQuote(start: number, text: string): Quote {
  return {
    claim: `c${start}`,
    article: "k",
    title: "A title",
    published: "2021-05-04",
    version: "v",
    start,
    end: start + text.length,
    text,
    polarity: "asserted",
    modality: "stated",
    attribution: null,
    dateText: null,
    states: [],
    beside: [],
  };
}

function aRow(says: string, ...quotes: readonly Quote[]): ClaimRow {
  const counts = { claims: quotes.length, sources: 1 };
  return { kind: "claim", id: says, type: "DISMISSED", status: "asserted", ...counts, quotes, says };
}

function anAnswer(
  says: readonly string[],
  rows: readonly ClaimRow[],
  related: readonly ClaimRow[] = [],
): Answer {
  const common = { question: "evidence", arguments: { id: "x" }, meant: [], notes: [], next: null };
  return { ...common, verdict: "yes", says: says.join("\n"), rows, related };
}

test("each line stands above the sentence that it rests on", () => {
  const rows = [aRow("A left.", aQuote(0, "A has left.")), aRow("B came.", aQuote(50, "B has come."))];
  expect(renderAnswer(anAnswer(["A left.", "B came."], rows), colours)).toBe(
    [
      'evidence id="x"',
      "A left.",
      "  “A has left.”",
      "    A title, 2021-05-04 [0-11]",
      "B came.",
      "  “B has come.”",
      "    A title, 2021-05-04 [50-61]",
    ].join("\n"),
  );
});

test("a sentence that two lines rest on is shown once", () => {
  const shared = aQuote(0, "A left and B came.");
  const text = renderAnswer(
    anAnswer(["A left.", "B came."], [aRow("A left.", shared), aRow("B came.", shared)]),
    colours,
  );
  expect(text.match(/“A left and B came\.”/gu)).toHaveLength(1);
  expect(text.split("\n").at(-1)?.trim()).toBe("said above");
});

test("what is told of a related row has that row's sentence", () => {
  const related = [aRow("A resigned.", aQuote(9, "A has resigned."))];
  const text = renderAnswer(anAnswer(["Nobody dismissed A.", "But: A resigned."], [], related), colours);
  expect(text).toContain("But: A resigned.\n  “A has resigned.”");
});

test("a long answer in little room says how much is left", () => {
  const names = ["A", "B", "C", "D", "E"];
  const rows = names.map((name, index) => aRow(`${name} left.`, aQuote(index * 20, `${name} has left.`)));
  const says = rows.map((row) => row.says);
  const text = renderAnswerIn(anAnswer(says, rows), { colours, mostLines: 2, mostQuotes: 1 });
  expect(text.split("\n").at(-1)).toBe("and 3 more: --json has all of them");
});
