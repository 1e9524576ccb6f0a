import { describe, expect, test } from "vitest";
import { aNamed, anEvent, aQuote } from "../testing/rows.ts";
import { eventSentence } from "./event-sentence.ts";

const king = aNamed("Person", "Omar Saidi");
const costa = aNamed("Person", "Rui Costa");
const governor = aNamed("Office", "governor of Tafilet");
const court = aNamed("Court", "a court in Porto");
const bribery = aNamed("Offence", "bribery");
const day = { edtf: "2021-05-04", min: "2021-05-04", max: "2021-05-04" };

describe("an event in one sentence", () => {
  test("who did what to whom, as what, when", () => {
    const participants = { AGENT: [king], PATIENT: [costa], OFFICE: [governor] };
    expect(eventSentence(anEvent("DISMISSED", { participants, date: day }))).toBe(
      "Omar Saidi dismissed Rui Costa as governor of Tafilet on 2021-05-04.",
    );
  });

  test("with nobody named as doer", () => {
    const participants = { PATIENT: [costa] };
    expect(eventSentence(anEvent("DISMISSED", { participants, tenureOffices: [governor] }))).toBe(
      "Rui Costa was dismissed as governor of Tafilet (inferred).",
    );
  });

  test("with a doer whom only another sentence names", () => {
    const participants = {
      AGENT: [{ ...king, inferred: true as const }],
      PATIENT: [costa],
      OFFICE: [governor],
    };
    expect(eventSentence(anEvent("DISMISSED", { participants, basis: "inferred" }))).toBe(
      "Omar Saidi (inferred) dismissed Rui Costa as governor of Tafilet.",
    );
  });

  test("a sentence with its length, offence and court", () => {
    const participants = { PATIENT: [costa], COURT: [court], OFFENCE: [bribery] };
    const details = { durationYears: 6 };
    const quotes = [aQuote({ text: "He was sentenced to six years in prison." })];
    expect(eventSentence(anEvent("SENTENCED", { participants, details, date: day, quotes }))).toBe(
      "A court in Porto sentenced Rui Costa to 6 years in prison for bribery on 2021-05-04.",
    );
  });

  test("less than a year is told in months", () => {
    const details = { durationYears: 0.5, sentence: "suspended" as const };
    expect(eventSentence(anEvent("SENTENCED", { participants: { PATIENT: [costa] }, details }))).toBe(
      "Rui Costa was sentenced to a suspended sentence of 6 months.",
    );
  });

  test("a changed charge, from what to what", () => {
    const negligence = aNamed("Offence", "negligence");
    const participants = { PATIENT: [costa], OFFENCE_FROM: [bribery], OFFENCE: [negligence] };
    expect(eventSentence(anEvent("CHARGE_CHANGED", { participants }))).toBe(
      "Rui Costa had the charge changed from bribery to negligence.",
    );
  });

  test("a succession", () => {
    const participants = { SUCCESSOR: [king], PREDECESSOR: [costa], OFFICE: [governor] };
    expect(eventSentence(anEvent("SUCCEEDED", { participants }))).toBe(
      "Omar Saidi succeeded Rui Costa as governor of Tafilet.",
    );
  });

  test.each([
    ["planned", "Omar Saidi planned to dismiss Rui Costa as governor of Tafilet."],
    ["alleged", "It is alleged that Omar Saidi dismissed Rui Costa as governor of Tafilet."],
    ["negated", "It is denied that Omar Saidi dismissed Rui Costa as governor of Tafilet."],
    [
      "hypothetical",
      "It is only a possibility or a demand that Rui Costa would be dismissed as governor of Tafilet by Omar Saidi.",
    ],
  ] as const)("what is %s is told as that", (status, sentence) => {
    const participants = { AGENT: [king], PATIENT: [costa], OFFICE: [governor] };
    expect(eventSentence(anEvent("DISMISSED", { participants, status }))).toBe(sentence);
  });

  test("an announcement is told with the date of the announcement", () => {
    const quotes = [aQuote({ modality: "announced" })];
    const participants = { PATIENT: [costa], OFFICE: [governor] };
    expect(eventSentence(anEvent("RESIGNED", { participants, quotes, date: day }))).toBe(
      "The resignation of Rui Costa as governor of Tafilet was announced on 2021-05-04.",
    );
  });

  test("an accusation is one, whatever is true of its content", () => {
    const participants = { PATIENT: [costa], OFFENCE: [bribery] };
    expect(eventSentence(anEvent("ACCUSED", { participants, status: "alleged" }))).toBe(
      "Rui Costa was accused of bribery.",
    );
  });

  test("a count with its qualifier and place", () => {
    const participants = { PLACE: [aNamed("Place", "Lima")] };
    const details = { count: 9, countQualifier: "at_least" as const };
    expect(eventSentence(anEvent("KILLED_COUNT", { participants, details, date: day }))).toBe(
      "At least 9 people were killed in Lima on 2021-05-04.",
    );
  });

  test("a protest is something there was", () => {
    const participants = { PLACE: [aNamed("Place", "Lima")] };
    expect(eventSentence(anEvent("PROTEST", { participants }))).toBe("There was a protest in Lima.");
  });
});
