import { describe, expect, test } from "vitest";
import { edtfBounds } from "./edtf.ts";
import { holdsAt, surelyHeld, type TenureBounds } from "./tenure-at.ts";

const tenure = (id: string, bounds: Partial<TenureBounds> = {}): TenureBounds => ({
  id,
  holder: `holder of ${id}`,
  fromMin: null,
  fromMax: null,
  toMin: null,
  toMax: null,
  seenMin: null,
  seenMax: null,
  leftMax: bounds.toMax ?? null,
  acting: false,
  fromBasis: null,
  toBasis: null,
  ...bounds,
});

const answer = (tenures: readonly TenureBounds[], day: string, seats?: number) =>
  holdsAt(tenures, day, seats).map((one) => one.answer);

const served = tenure("served", {
  from: "2015-05-04",
  fromMin: "2015-05-04",
  fromMax: "2015-05-04",
  to: "2019-03",
  toMin: "2019-03-01",
  toMax: "2019-03-31",
  endCause: "resignation",
});

describe("holdsAt", () => {
  test.each([
    ["2015-05-03", "maybe"],
    ["2015-05-04", "yes"],
    ["2017-01-01", "yes"],
    ["2019-03-01", "yes"],
    ["2019-03-15", "maybe"],
    ["2019-03-31", "maybe"],
    ["2019-04-01", "no"],
  ])("of a tenure with stated bounds, %s is %s", (day, expected) => {
    expect(answer([served], day)).toEqual([expected]);
  });

  test("between two sightings is yes, outside them maybe", () => {
    const seen = tenure("seen", { seenMin: "2020-01-10", seenMax: "2021-06-01" });
    expect(answer([seen], "2020-06-01")).toEqual(["yes"]);
    expect(answer([seen], "2020-01-09")).toEqual(["maybe"]);
    expect(answer([seen], "2021-06-02")).toEqual(["maybe"]);
  });

  test("one sighting makes one sure day", () => {
    const seen = tenure("seen", { fromMax: "2020-01-10", toMin: "2020-01-10" });
    expect(surelyHeld(seen)).toEqual({ from: "2020-01-10", to: "2020-01-10" });
  });

  test("an end without a start leaves the days before it open, and says why", () => {
    const ended = tenure("ended", {
      to: "2019-03",
      toMin: "2019-03-01",
      toMax: "2019-03-31",
      endCause: "resignation",
    });
    expect(holdsAt([ended], "2018-06-01", 1)).toEqual([
      {
        tenure: "ended",
        answer: "maybe",
        reasons: ["start not stated", "end by resignation stated as 2019-03"],
      },
    ]);
  });

  test("where other articles give other days for the end, the doubt between them says so", () => {
    const rivalled = tenure("rivalled", {
      from: "2019-01-01",
      fromMin: "2019-01-01",
      fromMax: "2019-01-01",
      to: "2022-06-10",
      toMin: "2022-06-10",
      toMax: "2022-06-14",
      leftMax: "2022-06-14",
    });
    expect(holdsAt([rivalled], "2022-06-12", 1)).toEqual([
      {
        tenure: "rivalled",
        answer: "maybe",
        reasons: ["end stated as 2022-06-10, and by other articles on a day from 2022-06-10 to 2022-06-14"],
      },
    ]);
  });

  test("where other articles give other days for the start, the doubt between them says so", () => {
    const rivalled = tenure("rivalled", {
      from: "2015-05-03",
      fromMin: "2015-05-03",
      fromMax: "2015-05-05",
      seenMin: "2015-06-01",
      seenMax: "2015-06-01",
    });
    expect(holdsAt([rivalled], "2015-05-04", 1)).toEqual([
      {
        tenure: "rivalled",
        answer: "maybe",
        reasons: ["start stated as 2015-05-03, and by other articles on a day from 2015-05-03 to 2015-05-05"],
      },
    ]);
    const before = holdsAt([{ ...rivalled, from: "2015-05-05" }], "2015-05-02", 1);
    expect(before[0]?.reasons).toEqual([
      "start stated as 2015-05-05, and by other articles on a day from 2015-05-03 to 2015-05-05; no article says whether there was an earlier term",
    ]);
  });

  test.each([
    ["2018-05-13", "end by death inferred from the death on 2018-05-13"],
    ["2018-05", "end by death inferred from the death in 2018-05"],
  ])("an end by a death on %s is inferred from it, and not from a sentence about the office", (to, words) => {
    const { min: toMin, max: toMax } = edtfBounds(to) ?? { min: null, max: null };
    const died = tenure("died", { to, toMin, toMax, toBasis: "inferred" });
    expect(holdsAt([{ ...died, endCause: "death" }], "2018-06-01", 1)[0]?.reasons).toEqual([words]);
  });

  test("a date that is about right makes no day sure", () => {
    const about = tenure("about", {
      from: "2021-03-03~",
      fromMax: "2021-03-03",
      seenMax: "2021-08-01",
      seenMin: "2021-08-01",
    });
    expect(surelyHeld(about)).toEqual({ from: "2021-08-01", to: "2021-08-01" });
    expect(holdsAt([about], "2021-05-01", 1)[0]?.reasons[0]).toBe("start stated as about 2021-03-03");
  });

  test("an article that has the holder in office after the end, or back in it on no day told, is said", () => {
    const left = { to: "2022-01-19", toMin: "2022-01-19", toMax: "2022-01-19", toBasis: "stated" } as const;
    const lag = tenure("lag", { ...left, leftMax: "2022-02-01" });
    expect(holdsAt([lag], "2022-01-25", 1)[0]?.reasons.at(-1)).toBe(
      "end stated as 2022-01-19, but an article has the person in office until 2022-02-01",
    );
    const back = tenure("back", { ...left, leftMax: null });
    expect(holdsAt([back], "2023-01-25", 1)[0]?.reasons.at(-1)).toBe(
      "end stated as 2022-01-19, and a later article tells without a date that the office was taken up",
    );
  });

  test("an imprecise date makes no day sure", () => {
    const someTime = tenure("someTime", { fromMax: "2014-12-31", toMin: "2014-01-01" });
    expect(surelyHeld(someTime)).toBeNull();
    expect(answer([someTime], "2014-06-01")).toEqual(["maybe"]);
  });

  test("in a one-seat office another's sure day rules a doubtful one out; with more seats it does not", () => {
    const doubtful = tenure("doubtful", { toMin: "2010-01-01" });
    expect(answer([doubtful, served], "2017-01-01", 1)).toEqual(["no", "yes"]);
    expect(answer([doubtful, served], "2017-01-01", undefined)).toEqual(["maybe", "yes"]);
    expect(answer([doubtful, served], "2017-01-01", 2)).toEqual(["maybe", "yes"]);
  });

  test("who acts for the holder rules out whoever had not come yet, and not whom he stands in for", () => {
    const acting = tenure("acting", { acting: true, fromMax: "2016-01-01", toMin: "2016-02-01" });
    const open = tenure("open", { fromMin: "2014-01-01" });
    const later = tenure("later", { fromMin: "2016-03-01", fromMax: "2016-03-01" });
    expect(answer([acting, open, later], "2016-01-15", 1)).toEqual(["yes", "maybe", "no"]);
    expect(answer([tenure("acting", { acting: true }), served], "2016-01-15", 1)).toEqual(["no", "yes"]);
  });

  test("who has left is not in office until seen in it again", () => {
    const first = tenure("first", { holder: "ana", toMin: "2010-01-01", toMax: "2010-01-01" });
    const second = tenure("second", { holder: "ana", fromMax: "2012-05-01", toMin: "2012-05-01" });
    expect(answer([first, second], "2011-01-01")).toEqual(["no", "no"]);
    expect(answer([first, { ...second, holder: "ole" }], "2011-01-01")).toEqual(["no", "maybe"]);
    expect(answer([first, second], "2012-06-01")).toEqual(["no", "maybe"]);
  });

  test("who is known to have left is not in office later, though no date was given", () => {
    const former = tenure("former", { toMax: "2023-03-09" });
    expect(answer([former], "2023-03-10")).toEqual(["no"]);
    expect(answer([former], "2023-03-09")).toEqual(["maybe"]);
  });

  test("an end that is inferred is no reason for a no, nor for a yes until then; the doubt says so", () => {
    const inferred = tenure("inferred", {
      seenMin: "2020-01-10",
      seenMax: "2020-03-01",
      to: "2020-06-01",
      toMin: "2020-06-01",
      toMax: "2020-06-01",
      toBasis: "inferred",
      endCause: "dismissal",
      leftMax: "2021-01-01",
    });
    expect(answer([inferred], "2020-03-01")).toEqual(["yes"]);
    expect(answer([inferred], "2020-05-01")).toEqual(["maybe"]);
    expect(holdsAt([inferred], "2020-06-02", 1)).toEqual([
      {
        tenure: "inferred",
        answer: "maybe",
        reasons: ["end by dismissal inferred as 2020-06-01, for no sentence says it of this office"],
      },
    ]);
    expect(answer([inferred], "2021-01-02")).toEqual(["no"]);
  });

  test("a start that is inferred makes no day sure before the first sighting", () => {
    const inferred = tenure("inferred", {
      from: "2020-01-01",
      fromMin: "2020-01-01",
      fromMax: "2020-01-01",
      fromBasis: "inferred",
      seenMin: "2020-01-10",
      seenMax: "2020-01-10",
    });
    expect(answer([inferred], "2020-01-05")).toEqual(["maybe"]);
    expect(answer([inferred], "2020-01-10")).toEqual(["yes"]);
  });

  test("before a start that is stated or bounded nothing says that it was the first", () => {
    const successor = tenure("successor", { fromMin: "2019-03-01", fromMax: "2023-03-09" });
    expect(holdsAt([successor], "2018-06-01", 1)).toEqual([
      {
        tenure: "successor",
        answer: "maybe",
        reasons: [
          "start not stated, but not before 2019-03-01; no article says whether there was an earlier term",
          "no end stated",
        ],
      },
    ]);
  });
});
