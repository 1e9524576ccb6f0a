import { beforeAll, describe, expect, test } from "vitest";
import type { Parse } from "../parse.ts";
import { createSpacyEngine } from "../spacy/engine.ts";
import { MODEL_TIMEOUT_MS, testModel } from "../testing/test-model.ts";
import { compareParses } from "./compare.ts";
import { loadRecording, type RecordedDocument, type Recording } from "./recording.ts";

/** Every so many texts, and the last one, which is longer than a window; `npm run parity` takes all. */
const STEP = 12;

function partOf(recording: Recording): Recording {
  const isTaken = (_: unknown, index: number) => index % STEP === 0 || index === recording.texts.length - 1;
  return {
    ...recording,
    texts: recording.texts.filter(isTaken),
    documents: recording.documents.filter(isTaken),
  };
}

describe.each(["sm", "md"] as const)("%s", (size) => {
  const recording = partOf(loadRecording(size));
  let parses: readonly Parse[];

  beforeAll(async () => {
    const engine = await createSpacyEngine({ model: await testModel(size) });
    const whole = (text: string) => engine.analyse(text, [{ start: 0, end: text.length }]);
    parses = (await Promise.all(recording.texts.map(whole))).flat();
  }, MODEL_TIMEOUT_MS);

  test("tokens, tags, arcs, names and lemmas are those of Python's spaCy", () => {
    const { tokens, differences } = compareParses(recording, parses);
    expect(differences).toEqual([]);
    expect(tokens.all).toBeGreaterThan(7_000);
    expect(tokens.same).toBe(tokens.all);
  });

  test("a recording that says otherwise is noticed", () => {
    const [first, ...rest] = recording.documents;
    if (first === undefined) throw new Error("nothing recorded");
    const changed: RecordedDocument = {
      ...first,
      tags: first.tags.map((tag, index) => (index === 2 ? tag + 1 : tag)),
      names: [[0, 1, 0]],
    };
    const documents = [changed, ...rest];
    const found = compareParses({ ...recording, documents }, parses).differences.map(({ aspect }) => aspect);
    expect(found).toContain("tags");
    expect(found).toContain("names");
  });
});
