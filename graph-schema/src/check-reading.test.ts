import { sha256Hex } from "@cursus/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "./article.ts";
import { checkReading } from "./check-reading.ts";
import type { Claim, LocalEntity, Reading, Span } from "./claim.ts";
import { readingSchema } from "./derive/claim-schema.ts";
import { claimId } from "./ids.ts";

const TEXT = "On 4 May 2021 Governor Ada Brandt removed police chief Otto Vale. 😀 Nine officers left too.";

const anArticle = (text = TEXT): Article => ({
  key: "https://example.org/vale",
  version: "v1",
  sha256: sha256Hex(text),
  text,
  title: null,
  published: "2021-05-05",
  modified: null,
  language: "en",
  url: null,
  source: null,
});

function at(words: string): Span & { readonly text: string } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`the text has no "${words}"`);
  return { start, end: start + words.length, text: words };
}

function span(words: string): Span {
  const { start, end } = at(words);
  return { start, end };
}

const anEntity = (id: string, type: LocalEntity["type"], words: string): LocalEntity => ({
  id,
  type,
  name: words,
  aliases: [],
  named: true,
  mentions: [span(words)],
});

const ENTITIES = [
  anEntity("ada", "Person", "Ada Brandt"),
  anEntity("otto", "Person", "Otto Vale"),
  anEntity("chief", "Office", "police chief"),
  anEntity("nine", "Group", "Nine officers"),
];

const aClaim = (change: Partial<Claim> = {}): Claim => ({
  id: "",
  type: "DISMISSED",
  polarity: "asserted",
  modality: "stated",
  attribution: null,
  roles: {
    AGENT: { entity: "ada", ...span("Ada Brandt") },
    PATIENT: { entity: "otto", ...span("Otto Vale") },
    OFFICE: { entity: "chief", ...span("police chief") },
  },
  details: {},
  date: {
    edtf: "2021-05-04",
    min: "2021-05-04",
    max: "2021-05-04",
    text: "4 May 2021",
    span: span("4 May 2021"),
  },
  quote: at("On 4 May 2021 Governor Ada Brandt removed police chief Otto Vale."),
  confidence: 0.9,
  ...change,
});

const aReading = (claims: readonly unknown[], entities: readonly unknown[] = ENTITIES): Reading => ({
  extractor: "rules@1",
  entities: entities as readonly LocalEntity[],
  claims: claims as readonly Claim[],
  refusals: [],
  sentences: 3,
});

const reasonsOf = (claim: unknown) =>
  checkReading(anArticle(), aReading([claim])).refusals.map(({ reason }) => reason);

describe("a claim that the text bears out", () => {
  test("stays, with its id derived anew", () => {
    const { claims, refusals } = checkReading(anArticle(), aReading([aClaim({ id: "whatever" })]));
    expect(refusals).toEqual([]);
    expect(claims).toEqual([aClaim({ id: claimId("v1", aClaim()) })]);
  });

  test("stays once, in its surest form, when it is given twice", () => {
    const { claims } = checkReading(anArticle(), aReading([aClaim({ confidence: 0.4 }), aClaim(), aClaim()]));
    expect(claims.map(({ confidence }) => confidence)).toEqual([0.9]);
  });

  test("stays when others beside it are refused", () => {
    const checked = checkReading(
      anArticle(),
      aReading([{}, aClaim(), null, "DISMISSED", aClaim({ type: "RAN" as "DIED" })]),
    );
    expect(checked.claims).toHaveLength(1);
    expect(checked.refusals.map(({ reason }) => reason).sort()).toEqual([
      "Malformed",
      "Malformed",
      "Malformed",
      "TypeUnknown",
    ]);
  });
});

describe("a claim is refused", () => {
  const wrong = { start: 3, end: 9 };
  test.each<[string, object, string]>([
    ["whose quote stands elsewhere", { quote: { ...at("Otto Vale."), start: 0, end: 10 } }, "QuoteNotInText"],
    ["whose quote is a letter off", { quote: { ...at("Otto Vale."), text: "Otto Vale!" } }, "QuoteNotInText"],
    [
      "whose quote runs past the text",
      { quote: { ...at("left too."), end: TEXT.length + 1 } },
      "QuoteNotInText",
    ],
    [
      "whose quote cuts a character in two",
      {
        quote: { start: TEXT.indexOf("😀") + 1, end: TEXT.length, text: TEXT.slice(TEXT.indexOf("😀") + 1) },
      },
      "Malformed",
    ],
    [
      "whose role has no words",
      { roles: { PATIENT: { entity: "otto", start: 9, end: 9 } } },
      "SpanNotInText",
    ],
    ["whose date's words stand elsewhere", { date: { ...aClaim().date, span: wrong } }, "SpanNotInText"],
    ["of an unknown type", { type: "FIRED" }, "TypeUnknown"],
    ["of a type that every object has", { type: "constructor" }, "TypeUnknown"],
    [
      "with a role its type has not",
      { roles: { ...aClaim().roles, COURT: { entity: "ada", ...wrong } } },
      "RoleNotAllowed",
    ],
    ["without a role its type needs", { roles: { AGENT: aClaim().roles.AGENT } }, "RoleMissing"],
    [
      "about nobody in the article",
      { roles: { PATIENT: { entity: "eve", ...wrong } } },
      "ParticipantUnknown",
    ],
    [
      "in which an office is dismissed",
      { roles: { PATIENT: { entity: "chief", ...wrong } } },
      "ParticipantTypeWrong",
    ],
    ["with a detail its type has not", { details: { count: 9 } }, "DetailNotAllowed"],
    [
      "with half a killed officer",
      { type: "KILLED_COUNT", roles: {}, details: { count: 8.5 } },
      "DetailNotAllowed",
    ],
    ["with a date that is none", { date: { ...aClaim().date, edtf: "4 May 2021" } }, "DateInvalid"],
    ["with bounds outside its date", { date: { ...aClaim().date, min: "2021-05-01" } }, "DateInvalid"],
    [
      "with bounds the wrong way round",
      { date: { ...aClaim().date, edtf: "2021-05", min: "2021-05-09" } },
      "DateInvalid",
    ],
    ["with an open bound that its date has not", { date: { ...aClaim().date, max: null } }, "DateInvalid"],
    ["more than certain", { confidence: 1.5 }, "Malformed"],
    ["with a polarity of its own", { polarity: "likely" }, "Malformed"],
    ["with more than a claim has", { cypher: "MATCH (n) DETACH DELETE n" }, "Malformed"],
    ["with a lone surrogate", { attribution: "state\ud800media" }, "Malformed"],
  ])("%s", (_, change, reason) => {
    expect(reasonsOf({ ...aClaim(), ...change })).toEqual([reason]);
  });

  test("and says where in the text it would have stood", () => {
    const { quote } = aClaim();
    const [refusal] = checkReading(anArticle(), aReading([aClaim({ details: { count: 9 } })])).refusals;
    expect(refusal).toEqual({
      start: quote.start,
      end: quote.end,
      reason: "DetailNotAllowed",
      detail: "DISMISSED: count",
    });
  });
});

test("about a date, the bounds may lean over its edge but not lie apart from it", () => {
  const about = (min: string, max: string) =>
    reasonsOf(aClaim({ date: { edtf: "2021-05~", min, max, text: "4 May 2021", span: span("4 May 2021") } }));
  expect(about("2021-04-20", "2021-05-10")).toEqual([]);
  expect(about("2021-03-01", "2021-03-31")).toEqual(["DateInvalid"]);
});

describe("an entity", () => {
  test.each<[string, unknown, string]>([
    [
      "mentioned outside the text",
      { ...anEntity("x", "Person", "Otto Vale"), mentions: [{ start: 0, end: 9999 }] },
      "SpanNotInText",
    ],
    ["mentioned nowhere", { ...anEntity("x", "Person", "Otto Vale"), mentions: [] }, "Malformed"],
    [
      "with a lone surrogate in its name",
      { ...anEntity("x", "Person", "Otto Vale"), name: "Otto \udc00" },
      "Malformed",
    ],
    [
      "of a type that nothing said can have",
      { ...anEntity("x", "Person", "Otto Vale"), type: "Tenure" },
      "Malformed",
    ],
    [
      "with a name longer than an index holds",
      { ...anEntity("x", "Person", "Otto Vale"), name: "x".repeat(1001) },
      "Malformed",
    ],
  ])("%s is refused, and no claim can lean on it", (_, entity, reason) => {
    const claim = aClaim({ roles: { PATIENT: { entity: "x", ...span("Otto Vale") } } });
    const checked = checkReading(anArticle(), aReading([claim], [entity]));
    expect(checked.entities).toEqual([]);
    expect(checked.refusals.map((refusal) => refusal.reason).sort()).toEqual(
      [reason, "ParticipantUnknown"].sort(),
    );
  });

  test("given twice is one, with the mentions and names of both", () => {
    const [first] = checkReading(
      anArticle(),
      aReading(
        [],
        [
          anEntity("otto", "Person", "Otto Vale"),
          { ...anEntity("otto", "Person", "Vale"), aliases: ["Vale"] },
        ],
      ),
    ).entities;
    expect(first).toMatchObject({
      name: "Otto Vale",
      aliases: ["Vale"],
      mentions: [span("Otto Vale"), span("Vale")],
    });
  });
});

const POOL = [
  aClaim(),
  aClaim({ confidence: 0.2 }),
  aClaim({ polarity: "alleged" }),
  aClaim({
    roles: { PATIENT: { entity: "nine", ...span("Nine officers") } },
    type: "LEFT_OFFICE",
    quote: at("Nine officers left too."),
  }),
  aClaim({ details: { count: 3 } }),
  aClaim({ type: "NOPE" as "DIED" }),
  { nonsense: true },
];
const readings = fc.record({
  claims: fc.array(fc.constantFrom(...POOL), { maxLength: 12 }),
  entities: fc.shuffledSubarray([...ENTITIES, { ...anEntity("otto", "Person", "Vale"), aliases: ["chief"] }]),
});

describe("whatever a reader gives", () => {
  test("checking twice changes nothing, and what is left is in form", () => {
    fc.assert(
      fc.property(readings, ({ claims, entities }) => {
        const once = checkReading(anArticle(), aReading(claims, entities));
        expect(readingSchema.parse(once)).toEqual(once);
        expect(checkReading(anArticle(), once)).toEqual(once);
      }),
    );
  });

  test("its order does not matter", () => {
    const shuffled = readings.chain(({ claims, entities }) =>
      fc.record({
        one: fc.constant(aReading(claims, entities)),
        other: fc
          .tuple(inAnyOrder(claims), inAnyOrder(entities))
          .map(([moved, places]) => aReading(moved, places)),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ one, other }) => {
        expect(JSON.stringify(checkReading(anArticle(), other))).toBe(
          JSON.stringify(checkReading(anArticle(), one)),
        );
      }),
    );
  });

  test("every claim that stays is quoted from the text by its offsets", () => {
    const offsets = fc.record({ start: fc.nat(TEXT.length + 5), end: fc.nat(TEXT.length + 5) });
    fc.assert(
      fc.property(offsets, offsets, fc.boolean(), (place, role, honest) => {
        const text = honest ? TEXT.slice(place.start, place.end) : aClaim().quote.text;
        const claim = aClaim({ quote: { ...place, text }, roles: { PATIENT: { entity: "otto", ...role } } });
        const { claims, refusals } = checkReading(anArticle(), aReading([claim]));
        expect(claims.length + refusals.length).toBe(1);
        for (const { quote, roles } of claims) {
          expect(TEXT.slice(quote.start, quote.end)).toBe(quote.text);
          expect(TEXT.slice(roles.PATIENT?.start, roles.PATIENT?.end)).not.toBe("");
        }
      }),
    );
  });

  test("anything at all is answered without throwing", () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.array(fc.anything()), (claims, entities) => {
        const checked = checkReading(anArticle(), aReading(claims, entities));
        expect(checked.claims).toEqual([]);
      }),
    );
  });
});

function inAnyOrder<T>(things: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length });
}
