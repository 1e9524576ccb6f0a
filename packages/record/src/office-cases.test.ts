import type { Details, FactType, Polarity } from "@cursus/graph-schema";
import { describe, expect, test } from "vitest";
import { holders } from "./fixtures/holders.ts";
import { tenuresIn } from "./fixtures/look.ts";
import { type Called, office, person, type Said, type ToldArticle, thing, told } from "./fixtures/told.ts";
import { project } from "./project.ts";

const PEOPLE = {
  Ana: person("Ana Ruiz"),
  Ole: person("Ole Dahl"),
  Mai: person("Mai Tran"),
  Ivo: person("Ivo Blaz"),
} as const;
const OFFICES = {
  mayor: office("mayor", "Lorca"),
  defence: office("minister of defence", "Norland"),
  finance: office("minister of finance", "Norland"),
  judge: office("judge", "Norland"),
} as const;
const NAME = {
  mayor: "Mayor of Lorca",
  defence: "Minister of Defence of Norland",
  finance: "Minister of Finance of Norland",
  judge: "Judge of Norland",
} as const;

type Who = keyof typeof PEOPLE;
type Post = keyof typeof OFFICES;

const fact = (
  type: FactType,
  roles: Readonly<Record<string, Called>>,
  date?: string,
  more: { details?: Details; polarity?: Polarity } = {},
): Said => ({ type, roles, ...(date === undefined ? {} : { date }), ...more });
const of = (who: Who, post: Post) => ({ PATIENT: PEOPLE[who], OFFICE: OFFICES[post] });

const current = (who: Who, post: Post) =>
  fact("HELD_OFFICE", of(who, post), undefined, { details: { status: "current" } });
const former = (who: Who, post: Post) =>
  fact("HELD_OFFICE", of(who, post), undefined, { details: { status: "former" } });
const held = (who: Who, post: Post, date?: string) => fact("HELD_OFFICE", of(who, post), date);
const acting = (who: Who, post: Post) =>
  fact("HELD_OFFICE", of(who, post), undefined, { details: { status: "current", acting: true } });
const appointed = (who: Who, post: Post, date?: string) => fact("APPOINTED", of(who, post), date);
const elected = (who: Who, post: Post, date?: string) => fact("ELECTED", of(who, post), date);
const sworn = (who: Who, post: Post, date?: string) => fact("TOOK_OFFICE", of(who, post), date);
const dismissed = (who: Who, post: Post, date?: string) => fact("DISMISSED", of(who, post), date);
const resigned = (who: Who, post: Post, date?: string) => fact("RESIGNED", of(who, post), date);
const died = (who: Who, date?: string) => fact("DIED", { PATIENT: PEOPLE[who] }, date);
const succeeded = (who: Who, whom: Who, post: Post, date?: string) =>
  fact("SUCCEEDED", { SUCCESSOR: PEOPLE[who], PREDECESSOR: PEOPLE[whom], OFFICE: OFFICES[post] }, date);
const moved = (who: Who, from: Post, to: Post, date?: string) =>
  fact("REASSIGNED", { ...of(who, from), OFFICE_TO: OFFICES[to] }, date);
const but = (polarity: Polarity, said: Said): Said => ({ ...said, polarity });

const on = (published: string | null, ...says: readonly Said[]): ToldArticle => ({
  key: `${published} ${JSON.stringify(says)}`,
  published,
  says,
});

/** Articles as they were published, and who held the post on which day. */
const CASES: readonly {
  readonly name: string;
  readonly told: readonly ToldArticle[];
  readonly post: Post;
  readonly asked: Readonly<Record<string, string>>;
}[] = [
  {
    name: "a term with both ends",
    told: [
      on("2015-05-05", appointed("Ana", "mayor", "2015-05-04")),
      on("2019-06-02", resigned("Ana", "mayor", "2019-06-01")),
    ],
    post: "mayor",
    asked: {
      "2015-05-03": "Ana Ruiz: no",
      "2015-05-04": "Ana Ruiz: yes",
      "2019-06-01": "Ana Ruiz: yes",
      "2019-06-02": "Ana Ruiz: no",
    },
  },
  {
    name: "two terms with another's between",
    told: [
      on("2001-01-10", current("Ana", "mayor")),
      on("2003-01-10", current("Ana", "mayor")),
      on("2006-01-10", current("Ole", "mayor")),
      on("2009-01-10", current("Ana", "mayor")),
      on("2010-01-10", current("Ana", "mayor")),
    ],
    post: "mayor",
    asked: {
      "2002-01-01": "Ana Ruiz: yes; Ole Dahl: no",
      "2005-01-01": "Ana Ruiz: maybe; Ole Dahl: maybe",
      "2006-01-10": "Ana Ruiz: no; Ole Dahl: yes",
      "2009-06-01": "Ana Ruiz: yes; Ole Dahl: no",
    },
  },
  {
    name: "two terms of one person with an end between",
    told: [
      on("2010-02-02", sworn("Ana", "mayor", "2010-02-01")),
      on("2014-02-02", resigned("Ana", "mayor", "2014-02-01")),
      on("2018-02-02", sworn("Ana", "mayor", "2018-02-01")),
    ],
    post: "mayor",
    asked: { "2012-01-01": "Ana Ruiz: yes", "2016-01-01": "Ana Ruiz: no", "2018-02-01": "Ana Ruiz: yes" },
  },
  {
    name: "a judge seen twice, others seen between: many seats, one term",
    told: [
      on("2001-01-10", current("Ana", "judge")),
      on("2005-01-10", current("Ole", "judge")),
      on("2009-01-10", current("Ana", "judge")),
    ],
    post: "judge",
    asked: { "2005-01-10": "Ana Ruiz: yes; Ole Dahl: yes", "2009-01-11": "Ana Ruiz: maybe; Ole Dahl: maybe" },
  },
  {
    name: "who acts in the interregnum is neither holder nor rival",
    told: [
      on("2020-01-02", resigned("Ana", "mayor", "2020-01-01")),
      on("2020-02-01", acting("Ole", "mayor")),
      on("2020-03-01", acting("Ole", "mayor")),
      on("2020-05-02", sworn("Mai", "mayor", "2020-05-01")),
    ],
    post: "mayor",
    asked: {
      "2020-02-15": "Ana Ruiz: no; Mai Tran: no; Ole Dahl (acting): yes",
      "2020-04-01": "Ana Ruiz: no; Mai Tran: no; Ole Dahl (acting): maybe",
      "2020-05-01": "Ana Ruiz: no; Mai Tran: yes; Ole Dahl (acting): maybe",
    },
  },
  {
    name: "a deputy acting while the holder is abroad does not end his term",
    told: [
      on("2020-01-10", current("Ana", "mayor")),
      on("2020-02-10", acting("Ole", "mayor")),
      on("2020-03-10", current("Ana", "mayor")),
    ],
    post: "mayor",
    asked: { "2020-02-10": "Ana Ruiz: yes; Ole Dahl (acting): yes" },
  },
  {
    name: "acting first, then appointed: two capacities",
    told: [
      on("2020-01-10", acting("Ole", "mayor")),
      on("2020-05-02", appointed("Ole", "mayor", "2020-05-01")),
    ],
    post: "mayor",
    asked: {
      "2020-01-10": "Ole Dahl (acting): yes; Ole Dahl: no",
      "2020-05-01": "Ole Dahl (acting): maybe; Ole Dahl: yes",
    },
  },
  {
    name: "a succession without dates orders the two",
    told: [
      on(
        "2023-03-09",
        succeeded("Ole", "Ana", "mayor"),
        resigned("Ana", "mayor", "2019-03"),
        current("Ole", "mayor"),
      ),
    ],
    post: "mayor",
    asked: {
      "2018-06-01": "Ana Ruiz: maybe; Ole Dahl: no",
      "2019-03-15": "Ana Ruiz: maybe; Ole Dahl: maybe",
      "2020-01-01": "Ana Ruiz: no; Ole Dahl: maybe",
      "2023-03-09": "Ana Ruiz: no; Ole Dahl: yes",
    },
  },
  {
    name: "a dated succession is an end and a start",
    told: [on("2020-06-02", succeeded("Ole", "Ana", "mayor", "2020-06-01"))],
    post: "mayor",
    asked: { "2020-05-31": "Ana Ruiz: maybe; Ole Dahl: no", "2020-06-02": "Ana Ruiz: no; Ole Dahl: maybe" },
  },
  {
    name: "an undated succession ends the predecessor's by the day of the article",
    told: [on("2018-01-10", current("Ana", "mayor")), on("2020-06-02", succeeded("Ole", "Ana", "mayor"))],
    post: "mayor",
    asked: {
      "2019-01-01": "Ana Ruiz: maybe; Ole Dahl: maybe",
      "2020-06-03": "Ana Ruiz: no; Ole Dahl: maybe",
    },
  },
  {
    name: "a former holder without an end date had left by the day of the article",
    told: [on("2018-01-10", current("Ana", "mayor")), on("2020-01-10", former("Ana", "mayor"))],
    post: "mayor",
    asked: { "2018-01-10": "Ana Ruiz: yes", "2019-01-01": "Ana Ruiz: maybe", "2020-01-11": "Ana Ruiz: no" },
  },
  {
    name: "death in office ends it",
    told: [on("2020-01-10", current("Ana", "mayor")), on("2020-03-05", died("Ana", "2020-03-04"))],
    post: "mayor",
    asked: { "2020-02-01": "Ana Ruiz: yes", "2020-03-05": "Ana Ruiz: no" },
  },
  {
    name: "death long after leaves the time between open",
    told: [on("1990-01-10", current("Ana", "mayor")), on("2020-03-05", died("Ana", "2020-03-04"))],
    post: "mayor",
    asked: { "1990-01-10": "Ana Ruiz: yes", "2005-01-01": "Ana Ruiz: maybe", "2020-03-05": "Ana Ruiz: no" },
  },
  {
    name: "an article that speaks of the dead in the present tense does not wake them",
    told: [
      on("2020-03-05", died("Ana", "2020-03-04"), former("Ana", "mayor")),
      on("2023-01-10", current("Ana", "mayor")),
    ],
    post: "mayor",
    asked: { "2023-01-10": "Ana Ruiz: no" },
  },
  {
    name: "in a reshuffle the moved minister leaves one post for another",
    told: [
      on("2021-01-10", current("Ana", "defence"), current("Ole", "finance")),
      on(
        "2021-09-02",
        moved("Ana", "defence", "finance", "2021-09-01"),
        dismissed("Ole", "finance", "2021-09-01"),
        appointed("Mai", "defence", "2021-09-01"),
      ),
    ],
    post: "finance",
    asked: { "2021-05-01": "Ana Ruiz: no; Ole Dahl: yes", "2021-09-02": "Ana Ruiz: maybe; Ole Dahl: no" },
  },
  {
    name: "the post he was moved from is the newcomer's",
    told: [
      on("2021-01-10", current("Ana", "defence")),
      on(
        "2021-09-02",
        moved("Ana", "defence", "finance", "2021-09-01"),
        appointed("Mai", "defence", "2021-09-01"),
      ),
      on("2021-10-01", current("Mai", "defence")),
    ],
    post: "defence",
    asked: { "2021-05-01": "Ana Ruiz: yes; Mai Tran: no", "2021-09-15": "Ana Ruiz: no; Mai Tran: yes" },
  },
  {
    name: "an old article loaded late does not make the old minister current",
    told: [
      on("2022-01-20", dismissed("Ana", "defence", "2022-01-19"), appointed("Ole", "defence", "2022-01-19")),
      on("2022-06-01", current("Ole", "defence")),
      on("2020-05-05", current("Ana", "defence")),
    ],
    post: "defence",
    asked: {
      "2020-05-05": "Ana Ruiz: yes; Ole Dahl: no",
      "2021-01-01": "Ana Ruiz: yes; Ole Dahl: no",
      "2022-03-01": "Ana Ruiz: no; Ole Dahl: yes",
    },
  },
  {
    name: "an added office ends nothing",
    told: [
      on("2020-01-10", current("Ana", "mayor")),
      on("2020-06-02", appointed("Ana", "finance", "2020-06-01")),
      on("2021-01-10", current("Ana", "mayor")),
    ],
    post: "mayor",
    asked: { "2020-08-01": "Ana Ruiz: yes" },
  },
  {
    name: "both offices are held at once",
    told: [
      on("2020-01-10", current("Ana", "mayor")),
      on("2020-06-02", appointed("Ana", "finance", "2020-06-01")),
      on("2021-01-10", current("Ana", "finance")),
    ],
    post: "finance",
    asked: { "2020-08-01": "Ana Ruiz: yes" },
  },
  {
    name: "what is planned ends nothing",
    told: [
      on("2020-01-10", current("Ana", "mayor")),
      on("2020-02-01", but("planned", dismissed("Ana", "mayor", "2020-03-01"))),
      on("2020-06-10", current("Ana", "mayor")),
    ],
    post: "mayor",
    asked: { "2020-04-01": "Ana Ruiz: yes", "2020-06-11": "Ana Ruiz: maybe" },
  },
  {
    name: "what is alleged, denied or demanded begins nothing",
    told: [
      on("2020-01-10", but("alleged", appointed("Ana", "mayor", "2020-01-01"))),
      on("2020-01-11", but("negated", appointed("Ole", "mayor", "2020-01-01"))),
      on("2020-01-12", but("hypothetical", elected("Mai", "mayor", "2020-01-01")), current("Ivo", "mayor")),
    ],
    post: "mayor",
    asked: { "2020-01-12": "Ivo Blaz: yes" },
  },
  {
    name: "an election is no start, only its earliest day",
    told: [on("2020-11-04", elected("Ana", "mayor", "2020-11-03"))],
    post: "mayor",
    asked: { "2020-11-02": "Ana Ruiz: no", "2020-12-01": "Ana Ruiz: maybe" },
  },
  {
    name: "the oath after the election is the start",
    told: [
      on("2020-11-04", elected("Ana", "mayor", "2020-11-03")),
      on("2021-01-21", sworn("Ana", "mayor", "2021-01-20")),
    ],
    post: "mayor",
    asked: { "2020-12-01": "Ana Ruiz: no", "2021-01-20": "Ana Ruiz: yes" },
  },
  {
    name: "a second election without an end between goes on with the same term",
    told: [
      on("2016-01-21", sworn("Ana", "mayor", "2016-01-20")),
      on("2020-01-21", sworn("Ana", "mayor", "2020-01-20")),
    ],
    post: "mayor",
    asked: { "2018-01-01": "Ana Ruiz: yes", "2020-01-20": "Ana Ruiz: yes" },
  },
  {
    name: "a report that lags behind the dismissal is no second term",
    told: [
      on("2022-01-20", dismissed("Ana", "defence", "2022-01-19")),
      on("2022-02-01", current("Ana", "defence")),
    ],
    post: "defence",
    asked: { "2022-01-18": "Ana Ruiz: maybe", "2022-02-01": "Ana Ruiz: no" },
  },
  {
    name: "reinstated by a court: the start ends the doubt",
    told: [
      on("2022-01-20", dismissed("Ana", "defence", "2022-01-19")),
      on("2022-03-02", sworn("Ana", "defence", "2022-03-01")),
      on("2022-04-01", current("Ana", "defence")),
    ],
    post: "defence",
    asked: { "2022-02-01": "Ana Ruiz: no", "2022-03-15": "Ana Ruiz: yes" },
  },
  {
    name: "a span of years is a start and an end",
    told: [on("2020-01-10", held("Ana", "mayor", "2010/2014"))],
    post: "mayor",
    asked: {
      "2009-12-31": "Ana Ruiz: no",
      "2010-06-01": "Ana Ruiz: maybe",
      "2012-01-01": "Ana Ruiz: yes",
      "2014-06-01": "Ana Ruiz: maybe",
      "2015-01-01": "Ana Ruiz: no",
    },
  },
  {
    name: "in office since a year, as of the article",
    told: [
      on(
        "2020-01-10",
        fact("HELD_OFFICE", of("Ana", "mayor"), "2015/..", { details: { status: "current" } }),
      ),
    ],
    post: "mayor",
    asked: { "2014-12-31": "Ana Ruiz: no", "2016-01-01": "Ana Ruiz: yes", "2020-01-11": "Ana Ruiz: maybe" },
  },
  {
    name: "held in some year: no day of it is sure",
    told: [on("2020-01-10", held("Ana", "mayor", "2014"))],
    post: "mayor",
    asked: { "2014-06-01": "Ana Ruiz: maybe" },
  },
  {
    name: "an article without a date tells of a holding and of no day",
    told: [on(null, current("Ana", "mayor"))],
    post: "mayor",
    asked: { "2020-01-01": "Ana Ruiz: maybe" },
  },
  {
    name: "a vacancy: nobody is sure, nobody is ruled out by guess",
    told: [
      on("2020-01-02", resigned("Ana", "mayor", "2020-01-01")),
      on("2020-09-02", sworn("Ole", "mayor", "2020-09-01")),
    ],
    post: "mayor",
    asked: { "2020-05-01": "Ana Ruiz: no; Ole Dahl: no" },
  },
];

describe("who held the office", () => {
  test.each(CASES)("$name", ({ told: articles, post, asked }) => {
    const record = project(told(...articles));
    const answers = Object.fromEntries(
      Object.keys(asked).map((day) => [day, holders(record, NAME[post], day)]),
    );
    expect(answers).toEqual(asked);
  });
});

describe("tenures", () => {
  const tenures = (...articles: readonly ToldArticle[]) => tenuresIn(project(told(...articles)));

  test("two terms are two tenures and two edges", () => {
    const record = project(
      told(
        on("2010-02-02", sworn("Ana", "mayor", "2010-02-01")),
        on("2014-02-02", resigned("Ana", "mayor", "2014-02-01")),
        on("2018-02-02", sworn("Ana", "mayor", "2018-02-01")),
      ),
    );
    const held = record.edges
      .filter(({ type }) => type === "HELD")
      .map(({ properties }) => [properties.from, properties.to]);
    expect(held.toSorted()).toEqual([
      ["2010-02-01", "2014-02-01"],
      ["2018-02-01", undefined],
    ]);
  });

  test("two reports of one dismissal a day apart are one event with a contradiction, and one tenure", () => {
    const record = project(
      told(
        on("2022-01-20", dismissed("Ana", "defence", "2022-01-19")),
        on("2022-01-21", dismissed("Ana", "defence", "2022-01-20")),
        on("2022-01-22", dismissed("Ana", "defence", "2022-01-19")),
      ),
    );
    expect(tenuresIn(record).map(({ properties }) => properties)).toMatchObject([
      { to: "2022-01-19", toMin: "2022-01-19", toMax: "2022-01-20", claims: 3, sources: 3 },
    ]);
    const contradictions = record.nodes.filter(({ label }) => label === "Contradiction");
    expect(contradictions.map(({ properties }) => [properties.kind, properties.words])).toEqual([
      ["date", "Dismissal of Ana Ruiz: 2022-01-19 or 2022-01-20"],
    ]);
    expect(record.edges.filter(({ type }) => type === "SIDE")).toHaveLength(2);
  });

  test("a seat that goes to and fro with no change told is a contradiction", () => {
    const record = project(
      told(
        on("2020-01-10", current("Ana", "mayor")),
        on("2020-03-10", current("Ole", "mayor")),
        on("2020-05-10", current("Ana", "mayor")),
      ),
    );
    const kinds = record.nodes
      .filter(({ label }) => label === "Contradiction")
      .map(({ properties }) => properties.kind);
    expect(kinds).toEqual(["holder"]);
    expect(record.edges.filter(({ type }) => type === "ABOUT")).toHaveLength(3);
  });

  test("years apart it may have changed hands unseen", () => {
    const record = project(
      told(
        on("2001-01-10", current("Ana", "mayor")),
        on("2006-01-10", current("Ole", "mayor")),
        on("2009-01-10", current("Ana", "mayor")),
      ),
    );
    expect(record.nodes.filter(({ label }) => label === "Contradiction")).toEqual([]);
  });

  test("a dismissal told and denied keeps both sides", () => {
    const record = project(
      told(
        on("2022-01-20", dismissed("Ana", "defence", "2022-01-19")),
        on("2022-01-21", but("negated", dismissed("Ana", "defence"))),
      ),
    );
    const kinds = record.nodes
      .filter(({ label }) => label === "Contradiction")
      .map(({ properties }) => properties.kind);
    expect(kinds).toEqual(["polarity"]);
  });

  test("the minister of no country is an office of its own article", () => {
    const minister = { PATIENT: PEOPLE.Ana, OFFICE: office("minister") };
    const other = { PATIENT: PEOPLE.Ole, OFFICE: office("minister") };
    const said = (roles: Said["roles"]): Said => ({
      type: "HELD_OFFICE",
      roles,
      details: { status: "current" },
    });
    const found = tenures(on("2020-01-10", said(minister)), on("2020-01-11", said(other)));
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    const record = project(told(on("2020-01-10", said(minister)), on("2020-01-11", said(other))));
    expect(record.nodes.filter(({ label }) => label === "Office")).toHaveLength(2);
    expect(record.edges.filter(({ type }) => type === "HELD")).toEqual([]);
  });

  test("an unnamed minister holds nothing", () => {
    const nobody = person("the defence minister", { named: false });
    const said: Said = {
      type: "DISMISSED",
      roles: { PATIENT: nobody, OFFICE: OFFICES.defence },
      date: "2022-01-19",
    };
    expect(tenures(on("2022-01-20", said))).toEqual([]);
  });

  test("a person elected lately and not yet in office is elect", () => {
    const [tenure] = tenures(on("2020-11-04", elected("Ana", "mayor", "2020-11-03")));
    expect(tenure?.properties).toMatchObject({
      status: "elect",
      fromMin: "2020-11-03",
      startCause: "election",
    });
  });

  test("one source told twice is one source", () => {
    const copies = ["a", "b"].map((key) => ({
      ...on("2022-01-20", dismissed("Ana", "defence", "2022-01-19")),
      key,
      text: "wire",
    }));
    const [tenure] = tenures(...copies);
    expect(tenure?.properties).toMatchObject({ claims: 2, sources: 1 });
  });
});

test("a court's name is no part of an event's identity", () => {
  const court = thing("Court", "Supreme Court of Norland");
  const sentenced = (more: Said["roles"], date?: string): Said =>
    fact("SENTENCED", { PATIENT: PEOPLE.Ana, ...more } as never, date);
  const record = project(
    told(on("2022-01-20", sentenced({ COURT: court }, "2022-01-19")), on("2022-01-21", sentenced({}))),
  );
  expect(
    record.nodes.filter(({ also }) => also === "Sentencing").map(({ properties }) => properties.claims),
  ).toEqual([2]);
});
