import { expect, test } from "vitest";
import { asksYesOrNo } from "./asks-yes-or-no.ts";

test.each([
  "was Ana Ruiz prime minister on 2020-06-01?",
  "Did Rishi Sunak dismiss Suella Braverman?",
  " is Ana Ruiz mayor of Tartu",
  "on 2020-06-01, was Ana Ruiz mayor?",
])("%s is answered with yes or no", (asked) => expect(asksYesOrNo(asked)).toBe(true));

test.each([
  "who dismissed Suella Braverman?",
  "which offices did Ana Ruiz hold?",
  "when was Ana Ruiz arrested?",
  "how many dismissals were there in 2020?",
  "dismissals in Kazakhstan in 2022",
  "Isabel Ruiz",
])("%s is not", (asked) => expect(asksYesOrNo(asked)).toBe(false));
