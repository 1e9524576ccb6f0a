import type { FactType } from "@cursus/graph-schema";
import { ask } from "@cursus/query";
import { expect, test } from "vitest";
import { type Said, thing } from "../../packages/record/src/fixtures/told.ts";
import { articleOf, KASK } from "../laws/support/careers.ts";
import { ownGraph } from "./support/own-graph.ts";

const { graph, keep } = ownGraph();

const BRIBERY = thing("Offence", "bribery");
const step = (type: FactType, date?: string, more: Partial<Said> = {}): Said => ({
  type,
  roles: { PATIENT: KASK },
  ...(date === undefined ? {} : { date }),
  ...more,
});
const CONVICTION = step("CONVICTED", "2019-03-04", { roles: { PATIENT: KASK, OFFENCE: BRIBERY } });
const CONVICTED = articleOf("a", "2019-03-05", CONVICTION);

async function told(text: string) {
  const { verdict, says } = await ask(graph(), text);
  return { verdict, says };
}

test.each(["OVERTURNED", "ACQUITTED", "PARDONED"] as const)(
  "a conviction after which somebody was %s stands no more, and is told",
  async (undoing) => {
    await keep(CONVICTED, articleOf("b", "2021-05-07", step(undoing, "2021-05-06")));
    for (const text of ["is Lena Kask guilty?", "was Lena Kask guilty?"]) {
      const { verdict, says } = await told(text);
      expect({ text, verdict }).toEqual({ text, verdict: "no" });
      expect(says).toMatch(/^No: .*\nLena Kask .*2021-05-06.*\nBut: Lena Kask was convicted .*2019-03-04/u);
    }
    const whether = await told("was Lena Kask convicted?");
    expect(whether.verdict).toBe("yes");
    expect(whether.says).toMatch(/^Lena Kask was convicted .*\nBut: Lena Kask .*2021-05-06/u);
    expect((await told("is Lena Kask innocent?")).verdict).toBe("yes");
  },
);

test("a conviction stands while an appeal is pending, of which is told", async () => {
  await keep(CONVICTED, articleOf("b", "2019-04-07", step("APPEALED", "2019-04-06")));
  for (const text of [
    "is Lena Kask guilty?",
    "is Lena Kask guilty of bribery?",
    "was Lena Kask convicted?",
  ]) {
    const { verdict, says } = await told(text);
    expect({ text, verdict }).toEqual({ text, verdict: "yes" });
    expect(says).toMatch(/Lena Kask was convicted .*\nBut: Lena Kask appealed/u);
  }
  expect((await told("is Lena Kask innocent?")).verdict).toBe("no");
});

test("where no article tells whether conviction or acquittal came later, both are told", async () => {
  await keep(CONVICTED, articleOf("b", "2021-05-07", step("ACQUITTED")));
  const { verdict, says } = await told("is Lena Kask guilty?");
  expect(verdict).toBe("disputed");
  expect(says).toMatch(/^Disputed: .*no article tells which came later/u);
  expect(says).toMatch(/was convicted.*\n.*was acquitted/u);
});

test("who was only charged has no evidence of guilt", async () => {
  await keep(articleOf("a", "2019-03-05", step("CHARGED", "2019-03-04")));
  expect(await told("is Lena Kask guilty?")).toEqual({
    verdict: "no evidence",
    says: "There is no evidence that Lena Kask was convicted.",
  });
});

test.each([
  ["was Lena Kask charged?", "CHARGED"],
  ["was Lena Kask arrested?", "ARRESTED"],
  ["was Lena Kask accused?", "ACCUSED"],
  ["is Lena Kask guilty?", "CONVICTED"],
] as const)("what is only denied is a no: %s", async (text, type) => {
  await keep(articleOf("a", "2019-03-05", step(type, undefined, { polarity: "negated" })));
  const { verdict, says } = await told(text);
  expect(verdict).toBe("no");
  expect(says).toMatch(/^It is denied that Lena Kask was/u);
});
