import type { Judgement, PlacedMention } from "@cursus/graph-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorOf } from "./anchor.ts";
import { resolve } from "./identity.ts";
import { keyOf } from "./key-of.ts";

let count = 0;
const mention = (name: string, more: Partial<PlacedMention> = {}): PlacedMention => {
  count += 1;
  const entity = {
    id: `m${count}`,
    type: "Person" as const,
    name,
    aliases: [],
    named: true,
    mentions: [],
    ...more,
  };
  return {
    articleKey: `article of ${entity.id}`,
    version: "v",
    published: null,
    context: [],
    knownAs: null,
    ...entity,
    key: keyOf(entity),
  };
};

const judged = (kind: Judgement["kind"], left: PlacedMention, right: PlacedMention): Judgement => ({
  id: `${kind} ${left.id} ${right.id}`,
  kind,
  left: anchorOf(left),
  right: anchorOf(right),
  by: "somebody",
});

const ids = (mentions: readonly PlacedMention[], judgements: readonly Judgement[] = []) => {
  const identities = resolve(mentions, judgements);
  return mentions.map(({ id }) => identities.get(id)?.id);
};

describe("resolve", () => {
  test("a person goes by the oldest mention, an undated one counting as the youngest", () => {
    const undated = mention("Lena Kask");
    const young = mention("Lena Kask", { published: "2023-01-01" });
    const old = mention("Lena Kask", { published: "2020-01-01" });
    expect(ids([undated, young, old])).toEqual([old.id, old.id, old.id]);
  });

  test("what has one name part, no name or a group's is nobody else's", () => {
    const mentions = [mention("Kask"), mention("Kask"), mention("Lena Kask", { named: false })];
    const groups = [1, 2].map(() => mention("three generals", { type: "Group", named: false }));
    expect(new Set(ids([...mentions, ...groups])).size).toBe(5);
  });

  test("an office goes by what it is called, whoever is asked first", () => {
    const one = mention("x", { type: "Office", title: "defence minister", jurisdiction: "Kazakhstan" });
    const two = mention("y", { type: "Office", title: "Minister of Defense", jurisdiction: "Kazakh" });
    const [first, second] = ids([one, two]);
    expect(first).toBe(second);
    expect(ids([two])).toEqual([first]);
  });

  test("a mention whose block is elsewhere keeps what it is known as", () => {
    const elsewhere = mention("Lena Kask", { knownAs: "somebody" });
    const here = mention("Rui Costa");
    expect(ids([elsewhere, here])).toEqual(["somebody", here.id]);
  });

  test("event mentions are left to the record", () => {
    expect(resolve([mention("the unrest", { type: "Event" })], []).size).toBe(0);
  });

  test("people judged the same are one, and judged different are two, whatever their keys", () => {
    const [a, b, c] = [mention("Lena Kask"), mention("Helena Kask-Maas"), mention("Lena Kask")];
    const [same, , apart] = ids([a, b, c], [judged("same", a, b), judged("different", a, c)]);
    expect(same).toBe(a.id);
    expect(ids([a, b, c], [judged("same", a, b)])).toEqual([a.id, a.id, a.id]);
    expect(apart).toBe(c.id);
  });

  test("a judgement parts two courts of one name, and the older keeps its id", () => {
    const court = (published: string) => mention("Supreme Court of Kenya", { type: "Court", published });
    const [old, young] = [court("2020-01-01"), court("2021-01-01")];
    const [kept] = ids([old, young]);
    const parted = ids([old, young], [judged("different", old, young)]);
    expect(parted[0]).toBe(kept);
    expect(parted[1]).not.toBe(kept);
  });

  test("a judgement taken back is as if it had never been made", () => {
    const mentions = [mention("Lena Kask"), mention("Helena Maas"), mention("Lena Kask")];
    const [a, b, c] = mentions as [PlacedMention, PlacedMention, PlacedMention];
    const before = ids(mentions);
    expect(ids(mentions, [judged("same", a, b), judged("different", b, c)])).not.toEqual(before);
    expect(ids(mentions, [])).toEqual(before);
  });

  test("no two judged different are ever one, and no order of mentions or judgements matters", () => {
    const names = ["Lena Kask", "Rui Costa", "Ana Ruiz"];
    const people = names.flatMap((name) => [1, 2, 3].map(() => mention(name)));
    const pair = fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people)).filter(([a, b]) => a !== b);
    const anyJudgement = fc.tuple(fc.constantFrom("same", "different" as const), pair);
    fc.assert(
      fc.property(
        fc.uniqueArray(anyJudgement, {
          maxLength: 6,
          selector: ([, [a, b]]) => [a.id, b.id].toSorted().join(),
        }),
        fc.shuffledSubarray(people, { minLength: people.length }),
        (made, shuffled) => {
          const judgements = made.map(([kind, [a, b]]) => judged(kind, a, b));
          const identities = resolve(people, judgements);
          const again = resolve(shuffled, judgements.toReversed());
          expect(Object.fromEntries(again)).toEqual(Object.fromEntries(identities));
          for (const [kind, [a, b]] of made)
            if (kind === "different") expect(identities.get(a.id)?.id).not.toBe(identities.get(b.id)?.id);
        },
      ),
      { numRuns: 500 },
    );
  });
});
