import { expect, test } from "vitest";
import { ask } from "./ask.ts";

/** Whatever is asked of it fails: a question with a wrong date never comes to the graph. */
const unread = new Proxy({} as Parameters<typeof ask>[0], {
  get: () => {
    throw new Error("the graph was asked");
  },
});

test.each([
  "who was mayor of Lorca on 30 February 2022?",
  "who was mayor of Lorca on 2023-02-31?",
  "was Ana Ruiz mayor of Lorca on 13/13/2022?",
  "who dismissed Ana Ruiz on June 31st, 2020",
  "what happened to Ana Ruiz on 01/02/2020?",
  "how many dismissals were there between 2020-13 and 2021?",
  "wat hapened 31 April 2020",
])("a date that is none is named before anything is asked: %s", async (text) => {
  await expect(ask(unread, text)).rejects.toMatchObject({
    code: "DateInvalid",
    advice: expect.stringMatching(/^Write/),
  });
});

test("words to look for may hold one", async () => {
  await expect(ask(unread, "search for 30 February 2022")).rejects.toThrow("the graph was asked");
});
