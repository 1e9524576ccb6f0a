import { z } from "zod";
import { periodOf } from "../dates/period.ts";
import { countryForms } from "../names/country-forms.ts";
import { meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { readCounts } from "../rows/count-row.ts";
import { answerOf } from "./answer-of.ts";
import { pageArguments, pageOfAll } from "./page.ts";
import {
  defineQuestion,
  minSourcesArgument,
  officeArgument,
  periodArguments,
  placeArgument,
} from "./question.ts";

export const mostDismissed = defineQuestion({
  name: "mostDismissed",
  words: "which persons, or offices, were dismissed or had their holder dismissed most often",
  arguments: z.strictObject({
    of: z.enum(["person", "office"]).describe("persons, or offices; persons if not given").optional(),
    office: officeArgument.describe("only from this office").optional(),
    place: placeArgument.describe("only offices of this country").optional(),
    ...periodArguments,
    minSources: minSourcesArgument.optional(),
    ...pageArguments,
  }),
  run: async (reader, given) => {
    const period = periodOf(given);
    const { meant, unknown, found } = await readMeant(reader, { office: given.office }, (ids) =>
      readCounts(reader, given.of ?? "person", {
        types: ["DISMISSED"],
        office: ids("office"),
        by: null,
        country: given.place === undefined ? null : countryForms(given.place),
        from: period.min,
        to: period.max,
        status: "asserted",
        minSources: given.minSources ?? 1,
      }),
    );
    const sorted = (found ?? []).toSorted((a, b) => b.count - a.count || (a.says < b.says ? -1 : 1));
    const { rows, next } = pageOfAll(sorted.map(dismissalWords), given);
    const nothing = "There is no evidence of such a dismissal.";
    return answerOf({
      question: "mostDismissed",
      arguments: given,
      meant,
      verdict: rows.length > 0 ? "yes" : "no evidence",
      notes: [...meaningWords(meant), ...(rows.length > 0 || unknown ? [] : [nothing])],
      rows,
      next,
    });
  },
});

const dismissalWords = <
  R extends {
    readonly says: string;
    readonly count: number;
    readonly about: { readonly name: string } | null;
  },
>(
  row: R,
): R => ({
  ...row,
  says: `${row.about?.name}: dismissed ${row.count === 1 ? "once" : `${row.count} times`}.`,
});
