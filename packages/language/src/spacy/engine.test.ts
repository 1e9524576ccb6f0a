import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ParsedEngine } from "../parse.ts";
import { MODEL_TIMEOUT_MS, testModel } from "../testing/test-model.ts";
import { createSpacyEngine } from "./engine.ts";
import { createSpacyPool } from "./pool/pool.ts";

const SENTENCES = [
  "President Anna Petrova dismissed the defence minister, Ivan Sokolov, on 3 May 2021.",
  "🧀 Two officers weren't charged; a court in Karabel let them go.",
  "She'll resign, won't she?",
  "NAIROBI -- The speaker's aide (a former judge) was jailed for 8 years.",
];
const LONG_SENTENCE = `${"the old clerk and the new clerk of the court of ".repeat(200)}Orlan left.`;

let engine: ParsedEngine;
beforeAll(async () => {
  engine = await createSpacyEngine({ model: await testModel("sm") });
}, MODEL_TIMEOUT_MS);

/** A text of these blocks, each after a line break, and their spans. */
function layOut(blocks: readonly string[]) {
  let text = "";
  const spans = blocks.map((block) => {
    text += "\n";
    const start = text.length;
    text += block;
    return { start, end: text.length };
  });
  return { text, spans };
}

test("a sentence is read as words, tree, names and lemmas", async () => {
  const { text, spans } = layOut(SENTENCES.slice(0, 1));
  const [parse] = await engine.analyse(text, spans);
  const verb = parse?.tokens.find(({ lemma }) => lemma === "dismiss");
  const children = parse?.children[verb?.index ?? -1]?.map((child) => parse.tokens[child]);
  expect(verb).toMatchObject({
    pos: "VERB",
    tag: "VBD",
    morph: { Tense: "Past", VerbForm: "Fin" },
    relation: "ROOT",
  });
  expect(children?.find((child) => child?.relation === "nsubj")?.text).toBe("Petrova");
  expect(children?.find((child) => child?.relation === "dobj")?.text).toBe("minister");
  expect(parse?.names.map(({ type }) => type)).toEqual(["PERSON", "PERSON", "DATE"]);
});

test("offsets count UTF-16 units after characters beyond the first plane", async () => {
  const { text, spans } = layOut(SENTENCES);
  for (const { tokens } of await engine.analyse(text, spans))
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
});

const anyBlock = fc.oneof(
  fc.constantFrom(...SENTENCES),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.constantFrom(
    "",
    " ",
    "\t\t",
    "x".repeat(2_500),
    "(".repeat(2_000),
    "عاد الوزير إلى بيته.",
    "a|b|c\n1|2|3",
  ),
);

test("any block is read without harm: all is covered, the tree is a tree, sentences and names fit in it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyBlock, { maxLength: 5 }), async (blocks) => {
      const { text, spans } = layOut(blocks);
      const parses = await engine.analyse(text, spans);
      expect(parses.length).toBe(spans.length);
      for (const parse of parses) {
        const { tokens, sentences, names, span } = parse;
        const joined = tokens.map((token) => text.slice(token.start, token.end)).join("");
        expect(joined.replaceAll(" ", "")).toBe(text.slice(span.start, span.end).replaceAll(" ", ""));
        expect(
          sentences.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
        ).toEqual(tokens.map(({ index }) => index));
        for (const { from, to } of names)
          expect(sentences.some((one) => one.from <= from && to <= one.to)).toBe(true);
        for (const token of tokens) {
          let steps = 0;
          for (let at = token.index; tokens[at]?.head !== at; at = tokens[at]?.head ?? at)
            expect(steps++).toBeLessThan(tokens.length);
        }
      }
    }),
    { numRuns: 150 },
  );
}, 120_000);

test("a block is read the same whatever stands beside it", async () => {
  const alone = await Promise.all(
    SENTENCES.map(
      async (sentence) => (await engine.analyse(sentence, [{ start: 0, end: sentence.length }]))[0],
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 40 }),
      async (picks) => {
        const { text, spans } = layOut(picks.map((pick) => SENTENCES[pick] ?? ""));
        const parses = await engine.analyse(text, spans);
        parses.forEach((parse, index) => {
          const shape = (tokens: typeof parse.tokens | undefined) =>
            tokens?.map(({ text: word, head, relation, tag, lemma, nameType }) => [
              word,
              head,
              relation,
              tag,
              lemma,
              nameType,
            ]);
          expect(shape(parse.tokens)).toEqual(shape(alone[picks[index] ?? 0]?.tokens));
        });
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);

test("a sentence longer than a window is read to its end", async () => {
  const [parse] = await engine.analyse(LONG_SENTENCE, [{ start: 0, end: LONG_SENTENCE.length }]);
  expect(parse?.tokens.length).toBeGreaterThan(2_000);
  expect(parse?.tokens.at(-1)?.text).toBe(".");
});

test("several texts may be read at once", async () => {
  const read = (text: string) => engine.analyse(text, [{ start: 0, end: text.length }]);
  const texts = SENTENCES.map((sentence) => `${sentence} `.repeat(60));
  const apart = [];
  for (const text of texts) apart.push(await read(text));
  expect(await Promise.all(texts.map(read))).toEqual(apart);
});

describe("the pool", () => {
  const pools: ParsedEngine[] = [];
  const open = async (threads: number): Promise<ParsedEngine> => {
    const pool = await createSpacyPool({ model: await testModel("sm"), threads });
    pools.push(pool);
    return pool;
  };
  afterAll(() => Promise.all(pools.map((pool) => pool.close())));

  test("any number of threads gives the parses of the engine in one", async () => {
    const { text, spans } = layOut(
      Array.from({ length: 90 }, (_, index) => `${index} ${SENTENCES[index % 4]}`),
    );
    const expected = await engine.analyse(text, spans);
    for (const threads of [1, 3]) expect(await (await open(threads)).analyse(text, spans)).toEqual(expected);
  }, 60_000);

  test("the event loop goes on while threads read", async () => {
    const pool = await open(1);
    const { text, spans } = layOut(Array.from({ length: 300 }, () => SENTENCES.join(" ")));
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    await pool.analyse(text, spans);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(20);
  }, 60_000);

  test("a closed pool says so", async () => {
    const pool = await open(1);
    await pool.close();
    await expect(pool.analyse("A b.", [{ start: 0, end: 4 }])).rejects.toMatchObject({
      code: "ReadingFailed",
    });
  }, 60_000);
});
