import { expect, test } from "vitest";
import { createLightEngine } from "./light-engine.ts";

async function tags(text: string): Promise<string> {
  const [sentence = []] = await createLightEngine().analyse(text, [{ start: 0, end: text.length }]);
  return sentence.map((token) => `${token.text}/${token.tag}${token.form ? `:${token.form}` : ""}`).join(" ");
}

test("a passive with its participle", async () => {
  expect(await tags("The governor was quietly removed in May.")).toBe(
    "The/DET governor/NOUN was/AUX:past quietly/ADV removed/VERB:participle in/ADP May/PROPN ./PUNCT",
  );
});

test("neighbours decide between noun and verb", async () => {
  expect(await tags("The court sentences Okello to death.")).toContain("sentences/VERB:present");
  expect(await tags("Both sentences were long.")).toContain("sentences/NOUN");
  expect(await tags("Her appeal failed.")).toContain("appeal/NOUN");
  expect(await tags("She will appeal the verdict.")).toContain("appeal/VERB:base");
});

test("a participle before a noun modifies it", async () => {
  expect(await tags("He joined the banned party.")).toContain("banned/ADJ");
});

test("offsets point into the text and the same text gives the same tags", async () => {
  const text = "Café owners — angry — protested.";
  const engine = createLightEngine();
  const once = await engine.analyse(text, [{ start: 5, end: text.length }]);
  expect(once.flat().every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
  expect(await engine.analyse(text, [{ start: 5, end: text.length }])).toEqual(once);
});
