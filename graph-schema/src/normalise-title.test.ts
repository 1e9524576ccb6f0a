import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseTitle, seatsOf, titleInBody } from "./normalise-title.ts";
import { OFFICE_TITLES, PORTFOLIOS } from "./office-titles.ts";

const spelled = (words: string) => {
  const { title, rank } = normaliseTitle(words);
  return rank === null ? title : `${rank} | ${title}`;
};

describe("normaliseTitle", () => {
  test.each([
    ["Defense Minister", "minister of defence"],
    ["minister of defence", "minister of defence"],
    ["Minister of National Defense", "minister of defence"],
    ["head of the Defence Ministry", "minister of defence"],
    ["head of the Ministry of Defence", "minister of defence"],
    ["foreign minister", "minister of foreign affairs"],
    ["Minister for External Affairs", "minister of foreign affairs"],
    ["interior minister", "minister of interior"],
    ["Minister of the Interior", "minister of interior"],
    ["Minister of Internal Affairs", "minister of interior"],
    ["minister for women and youth", "minister of women and youth"],
    ["first deputy defence minister", "first deputy | minister of defence"],
    ["vice foreign minister", "deputy | minister of foreign affairs"],
    ["defence vice minister", "deputy | minister of defence"],
    ["deputy head of the Health Ministry", "deputy | minister of health"],
    ["minister of state for finance", "junior | minister of finance"],
    ["Deputy Prime Minister", "deputy | prime minister"],
    ["vice premier", "deputy | prime minister"],
    ["Vice-President", "vice | president"],
    ["first vice president", "first vice | president"],
    ["first minister", "first minister"],
    ["acting president", "president"],
    ["the then-acting Prime Minister", "prime minister"],
    ["president-elect", "president"],
    ["former Attorney-General", "attorney general"],
    ["General Prosecutor", "prosecutor general"],
    ["chairwoman", "chair"],
    ["deputy chairman", "deputy | chair"],
    ["chief of police", "police chief"],
    ["Governor of the Central Bank", "central bank governor"],
    ["associate justice", "associate | justice"],
    ["MP", "member of parliament"],
    ["parliamentary deputy", "member of parliament"],
    ["spokeswoman", "spokesperson"],
    ["harbour master", "harbour master"],
    ["adviser to the prime minister", "adviser to the prime minister"],
    ["spokesman for the deputy prime minister", "spokesman for the deputy prime minister"],
  ])("%s is %s", (words, expected) => {
    expect(spelled(words)).toBe(expected);
  });

  test("secretaries are not ministers: some countries have both, and most secretaries head no department", () => {
    expect(spelled("Defense Secretary")).toBe("secretary of defence");
    expect(spelled("Secretary of State for Defence")).toBe("secretary of defence");
    expect(spelled("press secretary")).toBe("press secretary");
    expect(spelled("Secretary-General")).toBe("secretary general");
    expect(spelled("general secretary")).toBe("general secretary");
    expect(spelled("assistant secretary of state")).toBe("assistant | secretary of state");
  });

  test("every declared spelling leads to its title, and a title leads to itself", () => {
    for (const { title, also } of OFFICE_TITLES) {
      for (const form of [title, ...(also ?? [])]) expect(spelled(form)).toBe(title);
    }
  });

  test("every portfolio leads to one ministry, whichever way the title is built", () => {
    for (const [name, also] of Object.entries(PORTFOLIOS)) {
      for (const form of [name, ...also]) {
        expect(spelled(`minister of ${form}`)).toBe(`minister of ${name}`);
        expect(spelled(`${form} minister`)).toBe(`minister of ${name}`);
      }
    }
  });

  test("a normalised title stays as it is, and keeps its rank when given one", () => {
    fc.assert(
      fc.property(anyTitle, (words) => {
        const { title, rank } = normaliseTitle(words);
        expect(normaliseTitle(title)).toEqual({ title, rank: null });
        if (rank !== null) expect(normaliseTitle(`${rank} ${title}`)).toEqual({ title, rank });
      }),
    );
  });

  test("long hostile words take no time", () => {
    const begun = performance.now();
    normaliseTitle(`${"the former ".repeat(5000)}minister ${"of ".repeat(20_000)}`);
    normaliseTitle("a ".repeat(50_000));
    normaliseTitle("deputy ".repeat(10_000));
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

const portfolio = fc.constantFrom(
  ...Object.values(PORTFOLIOS).flat(),
  ...Object.keys(PORTFOLIOS),
  "women and youth",
);
const post = fc.oneof(
  portfolio.map((x) => `${x} minister`),
  portfolio.map((x) => `minister for ${x}`),
  portfolio.map((x) => `head of the Ministry of ${x}`),
  portfolio.map((x) => `secretary of ${x}`),
  fc.constantFrom(...OFFICE_TITLES.flatMap(({ title, also }) => [title, ...(also ?? [])])),
  fc.constantFrom("harbour master", "adviser to the prime minister", "spokesman for the foreign minister"),
);
const anyTitle = fc
  .tuple(
    fc.constantFrom("", "former ", "the acting ", "newly appointed "),
    fc.constantFrom("", "deputy ", "First Deputy ", "vice ", "assistant "),
    post,
  )
  .map((parts) => parts.join(""));

describe("seatsOf", () => {
  test.each([
    ["president", null, 1],
    ["president", "vice", 1],
    ["prime minister", null, 1],
    ["minister of defence", null, 1],
    ["mayor", null, 1],
    ["governor", null, 1],
    ["ambassador to france", null, 1],
    ["pope", null, 1],
  ])("%s (%s) has one holder at a time", (title, rank, seats) => {
    expect(seatsOf(title, rank)).toBe(seats);
  });

  test.each([
    ["judge", null],
    ["member of parliament", null],
    ["minister", null],
    ["minister of defence", "deputy"],
    ["prime minister", "first deputy"],
    ["ambassador", null],
    ["spokesperson", null],
    ["harbour master", null],
  ])("how many hold %s (%s) is unknown", (title, rank) => {
    expect(seatsOf(title, rank)).toBeUndefined();
  });
});

test("no spelling belongs to two titles", () => {
  const forms = OFFICE_TITLES.flatMap(({ title, also }) => [title, ...(also ?? [])]);
  expect(new Set(forms).size).toBe(forms.length);
  const portfolios = Object.entries(PORTFOLIOS).flatMap(([name, also]) => [name, ...also]);
  expect(new Set(portfolios).size).toBe(portfolios.length);
});

test.each([
  ["head", "Security Council of Kazakhstan", "chair"],
  ["head", "the Central Election Commission", "chair"],
  ["head", "Assembly of Kazakhstan's People", "chair"],
  ["head", "Department of Council Affairs", "head"],
  ["head", "Council Bank", "head"],
  ["secretary", "Security Council", "secretary"],
  ["head", undefined, "head"],
])("the %s of %s is its %s", (title, body, expected) => {
  expect(titleInBody(title, body)).toBe(expected);
});
