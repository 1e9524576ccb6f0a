import { ask } from "@cursus/query";
import { expect, test } from "vitest";
import { office } from "../../packages/record/src/fixtures/told.ts";
import { articleOf, dismissed, holds, KASK, MAAS, MAYOR, MINISTER } from "../laws/support/careers.ts";
import { ownGraph } from "./support/own-graph.ts";

const { graph, keep } = ownGraph();
const LORCA = office("mayor", "Lorca");

async function told(text: string) {
  const { verdict, says } = await ask(graph(), text);
  return { verdict, lines: says.split("\n") };
}

const IN_OFFICE = articleOf("a", "2020-01-02", holds(KASK, MAYOR));
const DISMISSED = articleOf("b", "2020-06-02", dismissed(KASK, MAYOR, "2020-06-01"));
const OTHERS = articleOf("c", "2019-03-04", holds(MAAS, LORCA));

test("who was in office, of which no end is told, is so still only maybe", async () => {
  await keep(IN_OFFICE);
  for (const text of ["is Lena Kask still mayor of Tartu?", "is Lena Kask in office?"]) {
    const { verdict, lines } = await told(text);
    expect({ text, verdict }).toEqual({ text, verdict: "maybe" });
    expect(lines.join("\n")).toMatch(/No article tells an end.*\nMaybe: Lena Kask was Mayor of Tartu/u);
  }
});

test("who was dismissed is so no longer, and the end is told with its sentence", async () => {
  await keep(IN_OFFICE, DISMISSED);
  for (const text of ["is Lena Kask still mayor of Tartu?", "is Lena Kask still in office?"]) {
    const answer = await ask(graph(), text);
    expect({ text, verdict: answer.verdict, rows: answer.rows }).toEqual({ text, verdict: "no", rows: [] });
    expect(answer.says).toMatch(/^No: Lena Kask was Mayor of Tartu until 2020-06-01 \(dismissal\)/u);
    expect(answer.related.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(0);
  }
});

test("whoever came back is in office maybe, whatever ended before", async () => {
  await keep(IN_OFFICE, DISMISSED, articleOf("d", "2022-05-06", holds(KASK, MAYOR)));
  expect((await told("is Lena Kask still mayor of Tartu?")).verdict).toBe("maybe");
  expect((await told("is Lena Kask still in office?")).verdict).toBe("maybe");
});

test("where another sits in the one seat, the one before is no longer there", async () => {
  await keep(
    articleOf("a", "2020-01-02", holds(KASK, MINISTER)),
    articleOf("d", "2022-05-06", holds(MAAS, MINISTER)),
  );
  const { verdict, lines } = await told("is Lena Kask still minister of defence of Norland?");
  expect({ verdict, lines }).toMatchObject({ verdict: "no", lines: [expect.stringMatching(/^No: /u)] });
  expect((await told("is Lena Kask still in office?")).verdict).toBe("no");
  expect((await told("is Helena Maas still minister of defence of Norland?")).verdict).toBe("maybe");
});

test("who was never seen in the office has no evidence for it, now or ever", async () => {
  await keep(IN_OFFICE, OTHERS);
  for (const text of ["is Helena Maas still mayor of Tartu?", "was Helena Maas ever mayor of Tartu?"])
    expect(await told(text)).toEqual({
      verdict: "no evidence",
      lines: ["There is no evidence that Helena Maas was Mayor of Tartu."],
    });
  for (const text of ["was Lena Kask ever mayor of Tartu?", "was Lena Kask ever in office?"]) {
    const { verdict, lines } = await told(text);
    expect({ text, verdict }).toEqual({ text, verdict: "yes" });
    expect(lines[0]).toMatch(/^Yes: Lena Kask was Mayor of Tartu/u);
  }
  const when = await told("when was Lena Kask in office as mayor of Tartu?");
  expect(when).toMatchObject({ verdict: "yes", lines: [expect.stringMatching(/^Lena Kask was Mayor/u)] });
});

test("a plain no about one office stands first, and of the others it is said apart", async () => {
  await keep(IN_OFFICE, DISMISSED, OTHERS);
  const { verdict, lines } = await told("was Lena Kask mayor on 2021-01-01?");
  expect(verdict).toBe("no");
  expect(lines).toEqual([
    expect.stringMatching(/^No, Lena Kask was not Mayor of Tartu on 2021-01-01: /u),
    "There is no evidence that Lena Kask was Mayor of Lorca on 2021-01-01.",
  ]);
  const still = await told("is Lena Kask still mayor?");
  expect(still.lines[0]).toMatch(/^No: Lena Kask was Mayor of Tartu until 2020-06-01/u);
  expect(still.lines[1]).toBe("There is no evidence that Lena Kask was Mayor of Lorca.");
});

test("a yes about one office says nothing of the others", async () => {
  await keep(IN_OFFICE, DISMISSED, OTHERS);
  const { verdict, lines } = await told("was Lena Kask mayor on 2020-01-02?");
  expect({ verdict, lines: lines.length }).toEqual({ verdict: "yes", lines: 1 });
});

test("who is in an office is whose end no article tells, and never who left it or was succeeded", async () => {
  await keep(IN_OFFICE, DISMISSED);
  for (const text of ["who is mayor of Tartu?", "who holds the office of mayor of Tartu?"]) {
    const { verdict, lines } = await told(text);
    expect({ text, verdict }).toEqual({ text, verdict: "no evidence" });
    expect(lines).toEqual([
      "There is no evidence who is Mayor of Tartu now.",
      expect.stringMatching(/^Last known: Lena Kask was Mayor of Tartu until 2020-06-01/u),
    ]);
  }
  await keep(
    articleOf("d", "2020-01-02", holds(KASK, MINISTER)),
    articleOf("e", "2022-05-06", holds(MAAS, MINISTER)),
  );
  const { verdict, lines } = await told("who is minister of defence of Norland?");
  expect(verdict).toBe("yes");
  expect(lines.join("\n")).toMatch(/^No article tells an end.*\nHelena Maas was/u);
  expect(lines.join("\n")).not.toContain("Lena Kask");
});

test("one seat that two surely held on a day is disputed", async () => {
  await keep(
    articleOf("d", "2020-01-02", holds(KASK, MINISTER), holds(MAAS, MINISTER)),
    articleOf("e", "2022-05-06", holds(KASK, MINISTER), holds(MAAS, MINISTER)),
  );
  for (const text of [
    "who was minister of defence of Norland on 2020-01-02?",
    "was Lena Kask minister of defence of Norland on 2020-01-02?",
  ]) {
    const { verdict, lines } = await told(text);
    expect({ text, verdict }).toEqual({ text, verdict: "disputed" });
    expect(lines[0]).toMatch(/^Disputed: the articles have more than one in the one seat of/u);
  }
});
