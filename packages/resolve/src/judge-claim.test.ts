import type { PlacedClaim } from "@cursus/graph-schema";
import { expect, test, vi } from "vitest";
import { accept, isOnClaim, judgedClaims, reject, rejectedClaims } from "./judge-claim.ts";

const text = "The king sacked Ana Ruiz and Omar Saidi.";

function claim(
  id: string,
  more: Partial<PlacedClaim> = {},
  patient: readonly [number, number] = [16, 24],
): PlacedClaim {
  return {
    id,
    articleKey: "a",
    type: "DISMISSED",
    quote: { text, start: 100, end: 100 + text.length },
    roles: { PATIENT: { entity: "p", start: 100 + patient[0], end: 100 + patient[1] } },
    ...more,
  } as PlacedClaim;
}

test("a rejected claim is the one of that fact and those words, in that article, and no other", () => {
  const judgement = reject(claim("one"), "Ann");
  const claims = [
    claim("one"),
    claim("of the other person", {}, [29, 39]),
    claim("of another fact", { type: "RESIGNED" }),
    claim("of another article", { articleKey: "b" }),
  ];
  expect([...rejectedClaims(claims, [judgement])]).toEqual(["one"]);
});

test("the judgement outlives a reader that draws a name's edges otherwise, and a text that moved", () => {
  const judgement = reject(claim("one"), "Ann");
  const wider = claim("wider", { quote: { text, start: 7, end: 47 } });
  const moved = { ...wider, roles: { PATIENT: { entity: "q", start: 7 + 12, end: 7 + 24 } } };
  expect([...rejectedClaims([moved], [judgement])]).toEqual(["wider"]);
});

test("an accepted claim is not rejected, and one person's judgement of one claim has one id", () => {
  expect(rejectedClaims([claim("one")], [accept(claim("one"), "Ann")]).size).toBe(0);
  expect(reject(claim("one"), "Ann").id).toBe(reject(claim("two"), "Ann").id);
  expect(reject(claim("one"), "Ann").id).not.toBe(reject(claim("one"), "Ben").id);
});

test("of many claims and judgements each judgement is read once, and the same are found as one by one", () => {
  const claims = Array.from({ length: 60 }, (_, at) => claim(`${at}`, { articleKey: `${at % 20}` }));
  const judgements = Array.from({ length: 12 }, (_, at) =>
    (at % 2 === 0 ? accept : reject)(claim("", { articleKey: `${at}` }), `${at}`),
  );
  const oneByOne = claims.filter((one) => judgements.some((judgement) => isOnClaim(judgement, one)));
  const reads = vi.spyOn(JSON, "parse");
  const judged = judgedClaims(claims, judgements);
  expect(reads).toHaveBeenCalledTimes(judgements.length);
  reads.mockRestore();
  expect([...judged]).toEqual(oneByOne.map(({ id }) => id));
  expect(judged.size).toBe(36);
});
