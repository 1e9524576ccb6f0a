import { FACT_TYPES, type FactType } from "@cursus/graph-schema";
import { byText } from "@cursus/kernel";
import { z } from "zod";
import type { CountRow } from "../answer.ts";
import { periodOf } from "../dates/period.ts";
import { countryForms } from "../names/country-forms.ts";
import { meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { type CountAsked, readCounts } from "../rows/count-row.ts";
import { answerOf } from "./answer-of.ts";
import { doerArgument } from "./handover.ts";
import { pageArguments, pageOfAll } from "./page.ts";
import {
  defineQuestion,
  factsArgument,
  officeArgument,
  periodArguments,
  placeArgument,
  proofArguments,
} from "./question.ts";

/** What happens as an event of its own; the holding of an office does not. */
const COUNTED = FACT_TYPES.filter((type) => type !== "HELD_OFFICE");
const PER = ["year", "month", "person", "office", "doer", "country", "fact"] as const;

export const countsArguments = {
  facts: factsArgument(COUNTED, "which facts are counted"),
  per: z
    .enum(PER)
    .describe("one count for each year, month, person, office, doer, country or fact; year if not given")
    .optional(),
  office: officeArgument.describe("only about this office").optional(),
  by: doerArgument.describe("only what this person or body did").optional(),
  place: placeArgument.describe("only offices of this country").optional(),
  ...periodArguments,
  ...proofArguments,
  ...pageArguments,
} as const;

export const counts = defineQuestion({
  name: "counts",
  words: "how many events of some kinds there were, by year, month, person, office, doer or country",
  arguments: z.strictObject(countsArguments),
  run: async (reader, given) => {
    const period = periodOf(given);
    const asked: Omit<CountAsked, "office" | "by"> = {
      types: given.facts,
      country: given.place === undefined ? null : countryForms(given.place),
      from: period.min,
      to: period.max,
      status: given.polarity ?? "asserted",
      minSources: given.minSources ?? 1,
    };
    const per = given.per ?? "year";
    const { meant, unknown, found } = await readMeant(reader, { office: given.office, by: given.by }, (ids) =>
      readCounts(reader, per, { ...asked, office: ids("office"), by: ids("by") }),
    );
    const { rows, next } = pageOfAll(inOrder(found ?? []), given);
    return answerOf({
      question: "counts",
      arguments: given,
      meant,
      verdict: rows.length > 0 ? "yes" : "no evidence",
      notes: [
        ...meaningWords(meant),
        ...(rows.length > 0 || unknown ? [] : [nothing(given.facts, period.words)]),
      ],
      rows,
      next,
    });
  },
});

/** Stretches of time in their order, all else by how many there are. */
const inOrder = (rows: readonly CountRow[]): readonly CountRow[] =>
  rows.toSorted((a, b) =>
    a.period !== null && b.period !== null
      ? byText(a.period, b.period)
      : b.count - a.count || byText(a.says, b.says) || byText(a.id, b.id),
  );

const nothing = (facts: readonly FactType[], when: string): string =>
  `No event of this kind (${facts.join(", ")}) is on record${when === "" ? "" : ` ${when}`}.`;
