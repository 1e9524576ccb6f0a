import { expect, test } from "vitest";
import { toldIn } from "../../testing/told-in.ts";

test.each([
  "Olga Brant denied that she had resigned. The newspaper Tavla had reported that Brant had handed in her resignation on Thursday.",
  "Mayor Olga Brant denied on Friday that she had been arrested. The newspaper Tavla had reported that Brant had been arrested on Wednesday.",
  "The opposition said that Mayor Olga Brant had been charged with fraud. Her office said that Brant had not been charged.",
  "According to the Daily Tavla, Mayor Olga Brant was arrested on Monday. Prosecutors denied that Brant had been arrested.",
  "The newspaper Tavla wrote on Monday that Mayor Olga Brant had quit. A spokesman said that she had not resigned.",
  "Mayor Olga Brant has not been arrested. Radio Tavla had reported her arrest.",
])("what a paper or a rival tells and the same article has denied is nobody's fact: %s", async (text) => {
  expect(await toldIn(text)).toEqual([]);
});

test.each([
  "Police said that Olga Brant had been arrested. Brant denied that she had been arrested before.",
  "The newspaper Tavla reported that Olga Brant had been arrested. Jon Aske denied that he had been arrested.",
  "The newspaper Tavla reported that Olga Brant had been arrested. Brant denied that she had resigned.",
  "The newspaper Tavla reported that Olga Brant was arrested in 2022. She was not arrested in 2019.",
])("the word of who decides, and what others than it are denied, stand: %s", async (text) => {
  expect(await toldIn(text)).toEqual(["ARRESTED Olga Brant"]);
});
