import { expect, test } from "vitest";
import { heldIn, toldIn } from "../testing/told-in.ts";

test("in a second clause a pronoun goes on with the pronoun of the first", async () => {
  const told = await toldIn(
    "Peter Obura is a Kenyan politician. He was appointed minister of trade by President Daniel Moi in 1988, and in 1991 he was promoted to minister of finance, replacing George Saitoti.",
  );
  expect(told).toContain("SUCCEEDED Peter Obura > George Saitoti @ minister of finance");
});

test("who is told of in an opening phrase of the clause is not its pronoun subject", async () => {
  const told = await toldIn(
    "Anna Berg is a Norwegian politician. In 1999, on the advice of Lars Holm, she became minister of health.",
  );
  expect(told).toEqual(["TOOK_OFFICE Anna Berg @ minister of health"]);
});

test("who names somebody in his place took the place of neither", async () => {
  const told = await toldIn(
    "Ion Popa, the president, dismissed Defense Minister Radu Stan on Monday. Popa named Dan Rusu, a retired general, in his place.",
  );
  expect(told).toContain("SUCCEEDED Dan Rusu > Radu Stan @ minister of defence");
});

test("a judge who decides in somebody's case is not the one who was convicted", async () => {
  const told = await toldIn(
    "Oskar Lind appealed on Monday. Justice Peter Obura allowed it against a decision which had found him guilty and jailed him for six years.",
  );
  expect(told.filter((line) => /^(?:CONVICTED|SENTENCED) Peter Obura/.test(line))).toEqual([]);
});

test("an object pronoun goes on with the object of the sentence before", async () => {
  const told = await toldIn(
    "President Ion Popa dismissed General Radu Stan on Monday. Soldiers arrested him a day later.",
  );
  expect(told).toEqual(["ARRESTED Soldiers > Radu Stan", "DISMISSED Ion Popa > Radu Stan"]);
});

test.each([
  ["He was arrested on Tuesday.", "ARRESTED Radu Stan"],
  ["He was replaced by Dan Rusu.", "SUCCEEDED Dan Rusu > Radu Stan @ minister of defence"],
  ["His successor is Dan Rusu.", "SUCCEEDED Dan Rusu > Radu Stan @ minister of defence"],
])("who was dismissed is gone on with, not who dismissed him: %s", async (next, line) => {
  const told = await toldIn(`President Ion Popa dismissed Defense Minister Radu Stan on Monday. ${next}`);
  expect(told).toContain(line);
});

test.each(["He replaces Dan Rusu.", "He takes over from Dan Rusu."])(
  "who was appointed comes after, not who appointed him: %s",
  async (next) => {
    const told = await toldIn(
      `President Ion Popa appointed Radu Stan as defense minister on Monday. ${next}`,
    );
    expect(told).toContain("SUCCEEDED Radu Stan > Dan Rusu @ minister of defence");
  },
);

test("what either may have done is told of who was spoken of first", async () => {
  const told = await toldIn(
    "President Ion Popa appointed Radu Stan as defense minister on Monday. He also dismissed Dan Rusu, the army chief.",
  );
  expect(told).toContain("DISMISSED Ion Popa > Dan Rusu @ army chief");
});

test("the subject of the main clause is gone on with, not that of one before it", async () => {
  const told = await toldIn(
    "After President Ion Popa died, Vice President Radu Stan took office. He was sworn in by Chief Justice Dan Rusu.",
  );
  expect(told.filter((line) => line.startsWith("TOOK_OFFICE Ion Popa"))).toEqual([]);
});

test("who stands beside a noun is gone on with, not whose noun it is", async () => {
  const told = await toldIn(
    "Mayor Ion Popa's predecessor, Radu Stan, was jailed for corruption in 2020. He was released last year.",
  );
  expect(told).toContain("RELEASED Radu Stan");
});

test("who gives up what is his own is the subject of his clause", async () => {
  const told = await toldIn(
    "Interior Minister Ion Popa said on Monday that Radu Stan had tendered his resignation.",
  );
  expect(told.filter((line) => line.startsWith("RESIGNED"))).toEqual(["RESIGNED Radu Stan"]);
});

test("a list that ends in the subject of the next clause ends before it", async () => {
  const told = await toldIn(
    "Parliament impeached President Ion Popa, and Vice President Radu Stan was sworn in.",
  );
  expect(told.filter((line) => /DISMISSED.*Radu Stan/.test(line))).toEqual([]);
});

test("whose career is told is whom the change befell", async () => {
  const held = await heldIn(
    "President Ion Popa dismissed Defense Minister Radu Stan on Monday. He previously served as mayor of Cluj.",
  );
  expect(held.filter((line) => line.endsWith("mayor"))).toEqual(["Radu Stan @ mayor"]);
});

test("who is sentenced is gone on with, not who sentenced him", async () => {
  const told = await toldIn(
    "Judge Ion Popa sentenced former minister Radu Stan to four years. He was also fined 2,000 dollars.",
  );
  expect(told.filter((line) => line === "SENTENCED Ion Popa")).toEqual([]);
});

test("who was killed is not who was arrested for it", async () => {
  const told = await toldIn("Ion Popa was shot dead by his deputy, Radu Stan, on Monday. He was arrested.");
  expect(told).toContain("ARRESTED Radu Stan");
});

test("a life that is told after its end goes on with the dead", async () => {
  const told = await toldIn("Ion Popa, a former president, died on Monday. He was arrested in 1990.");
  expect(told).toContain("ARRESTED Ion Popa");
});

test.each(["murder", "killing"])("who is convicted of a %s is not whom it befell", async (crime) => {
  const told = await toldIn(
    `Mayor Ion Popa was shot dead in 2019. Radu Stan was convicted of his ${crime} in 2021.`,
  );
  expect(told.filter((line) => line.startsWith("DIED"))).toEqual(["DIED Ion Popa"]);
});

test.each([
  "Radu Stan went on trial on Monday for the murder of Mayor Ion Popa.",
  "Radu Stan stood trial on Monday over the death of Mayor Ion Popa.",
  "The trial for the murder of Mayor Ion Popa opened on Monday.",
])("the victim is not on trial: %s", async (text) => {
  expect((await toldIn(text)).filter((line) => line === "TRIED Ion Popa")).toEqual([]);
});
