import { expect, test } from "vitest";
import { toldIn } from "../testing/told-in.ts";

test.each([
  [
    "Ann Roe became prime minister of Malta in 2019. She left parliament in April.",
    "LEFT_OFFICE Ann Roe @ member",
  ],
  ["Ion Popa became governor of Kano. He resigned from parliament on Monday.", "RESIGNED Ion Popa @ member"],
  ["Mayor Ann Roe resigned from parliament on Monday.", "RESIGNED Ann Roe @ member"],
  ["Ion Popa is president of Peru. He gave up his seat in the Senate.", "RESIGNED Ion Popa @ member"],
  ["Ion Popa was elected mayor of Cork. He resigned from the Labour Party.", "RESIGNED Ion Popa @ member"],
  ["Ion Popa is president of Chad. He quit the ruling party on Monday.", "RESIGNED Ion Popa @ member"],
  ["Ann Roe was president of Peru. She left the government in May.", "LEFT_OFFICE Ann Roe @ member"],
])("%s: who leaves a body does not leave the office held besides", async (text, told) => {
  const lines = await toldIn(text);
  expect(lines.filter((line) => /^(?:LEFT_OFFICE|RESIGNED)/.test(line))).toEqual([told]);
});

test.each([
  ["Ann Roe is speaker of Malta. She left parliament.", "LEFT_OFFICE Ann Roe @ speaker"],
  ["Ann Roe, the health minister, left the cabinet on Friday.", "LEFT_OFFICE Ann Roe @ minister of health"],
  [
    "Ann Roe was finance minister of Peru. She left the government.",
    "LEFT_OFFICE Ann Roe @ minister of finance",
  ],
  ["Ann Roe resigned from the cabinet as defence minister.", "RESIGNED Ann Roe @ minister of defence"],
  ["Ann Roe resigned as leader of the Labour Party.", "RESIGNED Ann Roe @ leader"],
])("%s: an office in the body is left with it", async (text, told) => {
  expect(await toldIn(text)).toContain(told);
});
