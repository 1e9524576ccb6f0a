import { z } from "zod";
import type { Answer, Meant, TenureRow, Verdict } from "../answer.ts";
import { parseAskedDate } from "../dates/asked-date.ts";
import { candidateNames, meaningOf, meaningWords } from "../names/meaning.ts";
import { bearingsOf } from "../words/tenure-sentence.ts";
import { heldThen } from "./held-then.ts";
import { dateArgument, defineQuestion, officeArgument, personArgument } from "./question.ts";
import { tenuresOfOffices } from "./tenures-of.ts";

/** So many are named who did not hold the office on the day asked about. */
const MAX_DENIED = 5;

const holdersArguments = z.strictObject({
  office: officeArgument,
  at: dateArgument.optional(),
  person: personArgument.describe("asks only about this person").optional(),
});
type HoldersArguments = z.output<typeof holdersArguments>;

export const holders = defineQuestion({
  name: "holders",
  words: "who held an office, on a day or at any time: yes, maybe or no for each, with the reasons",
  arguments: holdersArguments,
  run: async (reader, given) => {
    const { meant, ids, unknown } = await meaningOf(reader, { office: given.office, person: given.person });
    const all = unknown ? [] : await tenuresOfOffices(reader, ids("office") ?? []);
    const persons = ids("person");
    const asked = persons === null ? all : all.filter(({ holder }) => persons.includes(holder.id));
    return given.at === undefined
      ? atAnyTime(given, meant, asked)
      : onDays(given, given.at, meant, asked, all);
  },
});

function atAnyTime(given: HoldersArguments, meant: readonly Meant[], tenures: readonly TenureRow[]) {
  const rows = tenures;
  const lines = rows.length > 0 ? rows.map(({ says }) => says) : nothing(meant, "");
  return answer(given, meant, rows.length > 0 ? "yes" : "no evidence", lines, rows, []);
}

function onDays(
  given: HoldersArguments,
  at: string,
  meant: readonly Meant[],
  tenures: readonly TenureRow[],
  all: readonly TenureRow[],
) {
  const days = parseAskedDate(at) ?? { min: at, max: at, words: at };
  const judged = heldThen(tenures, all, days);
  const of = (verdict: Verdict) => judged.filter((row) => row.verdict === verdict);
  const rows = [...of("yes"), ...of("maybe")];
  const denied = of("no");
  const says = [
    ...rows.map((row) => verdictSentence(row, days.words)),
    ...(rows.length === 0 ? nothing(meant, ` ${days.words}`) : []),
    ...denied.slice(-MAX_DENIED).map((row) => verdictSentence(row, days.words)),
  ];
  const asksOne = given.person !== undefined && denied.length > 0;
  return answer(given, meant, rows[0]?.verdict ?? (asksOne ? "no" : "no evidence"), says, rows, denied);
}

const LEADS: Readonly<Partial<Record<Verdict, string>>> = { yes: "Yes", maybe: "Maybe", no: "No" };

/** "Maybe Rui Costa was mayor of Porto on 2018-06-01: start not stated." */
function verdictSentence(row: TenureRow, when: string): string {
  const verb = row.verdict === "no" ? "was not" : "was";
  const held = `${row.holder.name} ${verb} ${row.acting ? "acting " : ""}${row.office.name} ${when}`;
  const lead =
    row.verdict === null ? "" : `${LEADS[row.verdict] ?? ""}${row.verdict === "maybe" ? " " : ", "}`;
  return `${lead}${held}: ${[...row.reasons, ...bearingsOf(row)].join("; ")}.`;
}

function nothing(meant: readonly Meant[], when: string): readonly string[] {
  const office = candidateNames(meant, "office");
  if (meant.some(({ candidates }) => candidates.length === 0) || office === undefined) return [];
  const who = candidateNames(meant, "person") ?? "anybody";
  return [`There is no evidence that ${who} was ${office}${when}.`];
}

function answer(
  given: HoldersArguments,
  meant: readonly Meant[],
  verdict: Verdict,
  lines: readonly string[],
  rows: readonly TenureRow[],
  related: readonly TenureRow[],
): Answer<TenureRow> {
  const told = [...rows, ...related].flatMap(({ holder, office }) => [holder.id, office.id]);
  const says = [...meaningWords(meant, told), ...lines].join("\n");
  return { question: "holders", arguments: given, meant, verdict, says, rows, related };
}
