import { z } from "zod";
import { periodOf } from "../dates/period.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { answerOf } from "./answer-of.ts";
import { neighbourOf } from "./next-in-office.ts";
import { pageArguments, pageOfAll } from "./page.ts";
import {
  defineQuestion,
  minSourcesArgument,
  officeArgument,
  periodArguments,
  personArgument,
} from "./question.ts";
import { isWithin, sketchesOfOffices, sketchesOfPersons, wholeTenures } from "./tenures-of.ts";

const actingForArguments = z
  .strictObject({
    office: officeArgument.optional(),
    person: personArgument.optional(),
    ...periodArguments,
    minSources: minSourcesArgument.optional(),
    ...pageArguments,
  })
  .refine(({ office, person }) => (office ?? person) !== undefined, "name an office or a person");

export const actingFor = defineQuestion({
  name: "actingFor",
  words: "who held an office in an acting capacity, and, by the dates, after whom",
  arguments: actingForArguments,
  run: async (reader, given) => {
    const { meant, ids, unknown, found } = await readMeant(
      reader,
      { office: given.office, person: given.person },
      (of) =>
        given.office === undefined
          ? sketchesOfPersons(reader, of("person") ?? [])
          : sketchesOfOffices(reader, of("office") ?? []),
    );
    const all = found ?? [];
    const person = ids("person");
    const period = periodOf(given);
    const acting = all.filter(
      (tenure) =>
        tenure.acting &&
        isWithin(tenure, period) &&
        (person === null || person.includes(tenure.holder.id)) &&
        tenure.sources >= (given.minSources ?? 0),
    );
    const { rows: page, next } = pageOfAll(acting, given);
    const before = page.flatMap((tenure) => neighbourOf(tenure, all, "previous") ?? []);
    const [rows, related] = await Promise.all([wholeTenures(reader, page), wholeTenures(reader, before)]);
    const who = candidateNames(meant, "person") ?? "anybody";
    const what = candidateNames(meant, "office") ?? "in an office";
    const nothing = `There is no evidence that ${who} was acting ${what}${period.words === "" ? "" : ` ${period.words}`}.`;
    return answerOf({
      question: "actingFor",
      arguments: given,
      meant,
      verdict: rows.length > 0 ? "yes" : "no evidence",
      notes: [
        ...meaningWords(
          meant,
          rows.flatMap((row) => [row.office.id, row.holder.id]),
        ),
        ...(rows.length > 0 || unknown ? [] : [nothing]),
      ],
      rows,
      related,
      also: related.map(({ says }) => `By the dates alone, before: ${says}`),
      next,
    });
  },
});
