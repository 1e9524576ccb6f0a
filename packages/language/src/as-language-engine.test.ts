import { expect, test } from "vitest";
import { asLanguageEngine } from "./as-language-engine.ts";
import { createSpacyEngine } from "./spacy/engine.ts";
import { MODEL_TIMEOUT_MS, testModel } from "./testing/test-model.ts";

test(
  "a parsed sentence keeps heads, relations, verb forms and names without its white space",
  async () => {
    const engine = asLanguageEngine(await createSpacyEngine({ model: await testModel("sm") }));
    const text = "Anna Petrova was dismissed  on Monday.";
    const [sentence = []] = await engine.analyse(text, [{ start: 0, end: text.length }]);
    expect(sentence.map((token) => token.text)).toEqual([
      "Anna",
      "Petrova",
      "was",
      "dismissed",
      "on",
      "Monday",
      ".",
    ]);
    expect(sentence[3]).toMatchObject({
      tag: "VERB",
      form: "participle",
      lemma: "dismiss",
      head: 3,
      relation: "ROOT",
    });
    expect(sentence[5]).toMatchObject({ head: 4, relation: "pobj", name: "DATE" });
    expect(sentence[1]).toMatchObject({ head: 3, relation: "nsubjpass", name: "PERSON", start: 5, end: 12 });
  },
  MODEL_TIMEOUT_MS,
);
