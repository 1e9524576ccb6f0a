import { expect, test } from "vitest";
import type { Answer, ContradictionRow, EventRow } from "../answer.ts";
import { withRivalAgents } from "./rival-agents.ts";

const person = (name: string) => ({ id: name, name, type: "Person", named: true });
const event = {
  kind: "event",
  id: "e1",
  says: "Ada Lund and Rui Costa dismissed Piet Maas.",
  participants: { AGENT: [person("Ada Lund"), person("Rui Costa")], PATIENT: [person("Piet Maas")] },
} as unknown as EventRow;
const answer = { verdict: "yes", says: event.says, rows: [event], related: [] } as unknown as Answer;
const dispute = (disagreement: string) => ({ disagreement, about: ["e1"] }) as unknown as ContradictionRow;

test("rival authors of one act are told as one or the other, and the answer is disputed", () => {
  const told = withRivalAgents(answer, [dispute("agent")]);
  expect(told).toMatchObject({ verdict: "disputed", says: "Ada Lund or Rui Costa dismissed Piet Maas." });
  expect(told.rows[0]).toMatchObject({ says: "Ada Lund or Rui Costa dismissed Piet Maas." });
});

test("authors who acted together stay so where only the day is disputed", () => {
  expect(withRivalAgents(answer, [dispute("date")])).toBe(answer);
});
