import { z } from "zod";
import type { TenureRow } from "../answer.ts";
import { DAY_MS } from "../dates/days.ts";
import { periodOf } from "../dates/period.ts";
import { countryForms } from "../names/country-forms.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { answerOf } from "./answer-of.ts";
import { pageArguments, pageOfAll } from "./page.ts";
import {
  defineQuestion,
  minSourcesArgument,
  officeArgument,
  periodArguments,
  personArgument,
  placeArgument,
} from "./question.ts";
import {
  isWithin,
  longestSketches,
  sketchesOfCountry,
  sketchesOfOffices,
  sketchesOfPersons,
  type TenureSketch,
  wholeTenures,
} from "./tenures-of.ts";

const longestTenuresArguments = z.strictObject({
  office: officeArgument.optional(),
  place: placeArgument.describe("a country, whose offices are meant").optional(),
  person: personArgument.optional(),
  ...periodArguments,
  minSources: minSourcesArgument.optional(),
  ...pageArguments,
});

export const longestTenures = defineQuestion({
  name: "longestTenures",
  words:
    "who held an office, any of a country or any at all longest: by the days that the articles surely cover",
  arguments: longestTenuresArguments,
  run: async (reader, given) => {
    const { office, place, person } = given;
    const period = periodOf(given);
    const { meant, ids, unknown, found } = await readMeant(reader, { office, person }, (of) => {
      if (office !== undefined) return sketchesOfOffices(reader, of("office") ?? []);
      if (person !== undefined) return sketchesOfPersons(reader, of("person") ?? []);
      if (place !== undefined) return sketchesOfCountry(reader, countryForms(place));
      return longestSketches(reader, given.minSources ?? 0);
    });
    const all = found ?? [];
    const holders = ids("person");
    const asked = all
      .filter((one) => (holders?.includes(one.holder.id) ?? true) && one.sources >= (given.minSources ?? 0))
      .filter((one) => isWithin(one, period) && sureDays(one) > 0)
      .toSorted((a, b) => sureDays(b) - sureDays(a) || (a.id < b.id ? -1 : 1));
    const { rows: page, next } = pageOfAll(asked, given);
    const days = new Map(page.map((one) => [one.id, sureDays(one)]));
    const rows = (await wholeTenures(reader, page)).map((row) => told(row, days.get(row.id) ?? 0));
    const what =
      candidateNames(meant, "office") ?? (place === undefined ? "an office" : `an office of ${place}`);
    return answerOf({
      question: "longestTenures",
      arguments: given,
      meant,
      verdict: rows.length > 0 ? "yes" : "no evidence",
      notes: [
        ...meaningWords(
          meant,
          rows.flatMap((row) => [row.office.id, row.holder.id]),
        ),
        ...(rows.length > 0 || unknown ? [] : [`No tenure of ${what} has a length that the articles tell.`]),
      ],
      rows,
      next,
    });
  },
});

/** From the latest start to the earliest end that the articles allow, or to the last day the holder was seen. */
export function sureDays({ from, to, seenMin, seenMax }: TenureSketch): number {
  const first = from.max ?? seenMin;
  const last = to.min ?? seenMax;
  return first === null || last === null ? 0 : Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS);
}

const DAYS_OF_YEAR = 365.25;

function told(row: TenureRow, days: number): TenureRow {
  const years = days / DAYS_OF_YEAR;
  const length = years >= 1 ? `${years.toFixed(1)} years` : days === 1 ? "1 day" : `${days} days`;
  return { ...row, says: `At least ${length}: ${row.says}` };
}
