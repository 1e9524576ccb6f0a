import { describe, expect, test } from "vitest";
import { aTenure } from "../testing/rows.ts";
import { tenureSentence } from "./tenure-sentence.ts";

const on = (edtf: string) => ({ edtf, min: null, max: null });

describe("a tenure in one sentence", () => {
  test("with both ends", () => {
    const tenure = aTenure({ from: on("2019-06-12"), to: on("2021-05-04"), endCause: "dismissal" });
    expect(tenureSentence(tenure)).toBe(
      "Rui Costa was governor of Tafilet from 2019-06-12 until 2021-05-04 (dismissal).",
    );
  });

  test("a date that no sentence gives for this office is told as inferred", () => {
    const tenure = aTenure({
      from: on("2019-06-12"),
      fromBasis: "inferred",
      to: on("2021-05-04"),
      toBasis: "inferred",
      endCause: "dismissal",
    });
    expect(tenureSentence(tenure)).toBe(
      "Rui Costa was governor of Tafilet from 2019-06-12 (inferred) until 2021-05-04 (dismissal; inferred).",
    );
    expect(tenureSentence({ ...tenure, endCause: null, fromBasis: "stated" })).toBe(
      "Rui Costa was governor of Tafilet from 2019-06-12 until 2021-05-04 (inferred).",
    );
  });

  test("a missing start is told", () => {
    const tenure = aTenure({ to: on("2021-05-04"), endCause: "DISMISSED" });
    expect(tenureSentence(tenure)).toBe(
      "Rui Costa was governor of Tafilet until 2021-05-04 (dismissal); the start is not stated.",
    );
  });

  test("an end without a date is told by its cause", () => {
    expect(tenureSentence(aTenure({ endCause: "succession" }))).toBe(
      "Rui Costa was governor of Tafilet until the succession; the start is not stated.",
    );
  });

  test("a bound that is a stretch of time is told as one", () => {
    expect(tenureSentence(aTenure({ to: on("../2021-05-04") }))).toBe(
      "Rui Costa was governor of Tafilet until 2021-05-04 at the latest; the start is not stated.",
    );
    expect(tenureSentence(aTenure({ from: on("2019/2020") }))).toBe(
      "Rui Costa was governor of Tafilet from between 2019 and 2020; the end is not stated.",
    );
  });

  test("where nothing is stated the days on which articles have the person in office are told", () => {
    const tenure = aTenure({ seenMin: "2021-05-04", seenMax: "2021-06-01", acting: true });
    expect(tenureSentence(tenure)).toBe(
      "Rui Costa was acting governor of Tafilet; neither start nor end is stated; seen in office from 2021-05-04 to 2021-06-01.",
    );
  });

  test("a plan stands in brackets and ends nothing", () => {
    const plan = {
      event: "event",
      type: "DISMISSED",
      status: "planned",
      date: on("2021-05-04"),
      link: "none",
      announced: false,
      says: "Omar Saidi planned to dismiss Rui Costa on 2021-05-04.",
      quotes: [],
    } as const;
    expect(tenureSentence(aTenure({ from: on("2019"), changes: [plan] }))).toBe(
      "Rui Costa was governor of Tafilet from 2019; the end is not stated; (Omar Saidi planned to dismiss Rui Costa on 2021-05-04).",
    );
  });
});
