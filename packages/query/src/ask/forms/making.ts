import type { FactType } from "@cursus/graph-schema";
import { type Fillings, type MakeReading, reading } from "../reading.ts";

/** Forms of question as texts of the grammar, each with what it asks. */
export type Forms = readonly (readonly [string, MakeReading])[];

type Asked = Parameters<typeof reading>[0];

/** A question about a person, an office, a doer, a day, or an id. */
export const askOf =
  (question: Asked): MakeReading =>
  ({ person, by, office, at, id }: Fillings) =>
    reading(question, { person, by, office, at, id });

/** Who held an office, or holds it now: of those no end is told. */
export const askHolders: MakeReading = ({ person, office, at, end }) =>
  reading("holders", { person, office, at, end });

/** Which offices somebody held, or holds now: of those no end is told. */
export const askOffices: MakeReading = ({ person, at, end }) => reading("officesOf", { person, at, end });

/** A question that takes whatever was filled. */
export const askAll =
  (question: Asked, more: Readonly<Record<string, unknown>> = {}): MakeReading =>
  ({ person, by, office, place, at, from, to, a, b, event, text, offence, facts, per, kind, id }: Fillings) =>
    reading(question, {
      person,
      by,
      a,
      b,
      office,
      place,
      event,
      text,
      offence,
      facts,
      per,
      kind,
      at,
      from,
      to,
      id,
      ...more,
    });

/** Only where the question says what it is asked by: "who came back" alone could mean anybody. */
export const askWith =
  (question: Asked, needed: keyof Fillings): MakeReading =>
  (fillings) =>
    fillings[needed] === undefined ? null : askAll(question)(fillings);

/** What the courts did to a person, or these steps of it. */
export const court =
  (steps?: readonly FactType[]): MakeReading =>
  ({ person, offence, at }) =>
    reading("courtRecord", { person, steps, offence, at });

/** Whether somebody is guilty, or not, as the matters stand. */
export const guilt =
  (stands: "guilty" | "not guilty"): MakeReading =>
  ({ person, offence }) =>
    reading("courtRecord", { person, offence, stands });

/** A bank is led by its governor. */
export const headOf = (body = ""): string => `${/\bbank\b/i.test(body) ? "governor" : "head"} of the ${body}`;
