import type { PlacedMention } from "@cursus/graph-schema";
import { describe, expect, test } from "vitest";
import { resolve } from "./identity.ts";
import { merge, never, split, unsure } from "./judge.ts";
import { keyOf } from "./key-of.ts";
import { why } from "./why.ts";

function mention(article: string, name: string, context: readonly string[] = []): PlacedMention {
  const entity = {
    id: article,
    type: "Person" as const,
    name,
    aliases: [`${name} of ${article}`],
    named: true,
    mentions: [{ start: 5, end: 15 }],
  };
  return {
    ...entity,
    articleKey: article,
    version: article,
    published: "2020-01-01",
    context,
    knownAs: null,
    key: keyOf(entity),
  };
}

const kask = mention("a", "Lena Kask");
const again = mention("b", "Lena Kask");
const maas = mention("c", "Helena Maas");
const all = [kask, again, maas];

const idOf = (
  judgements: Parameters<typeof resolve>[1],
  { id }: PlacedMention,
  mentions = all,
): string | undefined => resolve(mentions, judgements).get(id)?.id;

describe("a judgement", () => {
  test("has one id, whichever of the two is named first", () => {
    expect(merge(kask, maas, "ann")).toEqual(merge(maas, kask, "ann"));
    expect(merge(kask, maas, "ann").id).not.toBe(split(kask, maas, "ann").id);
  });

  test("that two are one brings along all that the rules link to either", () => {
    const judged = [merge(again, maas, "ann")];
    expect(all.map((one) => idOf(judged, one))).toEqual(["a", "a", "a"]);
  });

  test("that two differ parts what the rules link", () => {
    expect(idOf([split(kask, again, "ann")], again)).toBe("b");
    expect(idOf([never(kask, again, "ann")], again)).toBe("b");
  });

  test("that two differ holds against a judgement that they are one", () => {
    expect(idOf([merge(kask, again, "ann"), split(kask, again, "bob")], again)).toBe("b");
  });

  test("that leaves it open changes nothing", () => {
    expect(idOf([unsure(kask, again, "ann")], again)).toBe("a");
  });

  test("stays in force when a later reader gives the person a fuller name", () => {
    const fuller = { ...maas, name: "Helena Kask-Maas", aliases: ["Helena Maas"] };
    expect(idOf([merge(kask, maas, "ann")], fuller, [kask, again, fuller])).toBe("a");
  });

  test("stays in force by its place in the text when the name is read otherwise", () => {
    const misread = { ...maas, name: "H Maas", aliases: [], key: "local:c" };
    expect(idOf([merge(kask, maas, "ann")], misread, [kask, again, misread])).toBe("a");
  });

  test("is not in force while one of its articles is away, nor where its anchor is none", () => {
    expect(idOf([merge(kask, maas, "ann")], kask, [kask, again])).toBe("a");
    expect(idOf([{ id: "x", kind: "different", left: "no anchor", right: "{}", by: "ann" }], again)).toBe(
      "a",
    );
  });
});

describe("why", () => {
  const office = ["country:Norland", "office:office:mayor//lorca", "title:mayor", "years:2020-2020"];

  test("two of one office are one, with the features that say so", () => {
    const [a, b] = [mention("a", "Lena Kask", office), mention("b", "Lena Kask", office)];
    const reason = why([a, b], [], "a", "b");
    expect(reason).toMatchObject({ one: true, because: "rule", points: 100, threshold: 70 });
    expect(reason.features.map(({ name }) => name)).toEqual([
      "full name",
      "both office:mayor//lorca",
      "near in time",
    ]);
  });

  test("two names that cannot be one person's are two", () => {
    expect(why(all, [], "a", "c")).toMatchObject({ one: false, because: "name", features: [] });
  });

  test("what a person judged is told with the judgement", () => {
    const judged = merge(kask, maas, "ann");
    expect(why(all, [judged], "a", "c")).toMatchObject({
      one: true,
      because: "judged",
      judgements: [judged],
    });
  });

  test("two that are one only through a third are said to be so", () => {
    expect(why(all, [merge(kask, maas, "ann")], "b", "c")).toMatchObject({ one: true, because: "others" });
  });
});
