import type { GraphReader } from "@cursus/graph/reading";
import { type FactType, POLARITIES } from "@cursus/graph-schema";
import { CursusError, closest, hasWord, issueWords } from "@cursus/kernel";
import { z } from "zod";
import type { Answer, AnswerRow } from "../answer.ts";
import { parseAskedDate } from "../dates/asked-date.ts";
import { wrongDate } from "../dates/wrong-date.ts";
import { noticingDisputes } from "../rows/disputes.ts";
import { withDisputes } from "./with-disputes.ts";

/** A question about the record: its name, what it answers in words, its typed arguments, and how to answer it. */
export interface Question<Schema extends z.ZodObject = z.ZodObject, Row extends AnswerRow = AnswerRow> {
  readonly name: string;
  readonly words: string;
  /** A strict object, its members in the order in which the command line takes them. */
  readonly arguments: Schema;
  readonly run: (reader: GraphReader, given: z.output<Schema>) => Promise<Answer<Row>>;
}

export const defineQuestion = <Schema extends z.ZodObject, Row extends AnswerRow>(
  question: Question<Schema, Row>,
): Question<Schema, Row> => question;

const MAX_NAME_LENGTH = 200;

export const nameArgument = (words: string) =>
  z.string().trim().min(1).max(MAX_NAME_LENGTH).refine(hasWord, "has no letter").describe(words);

export const personArgument = nameArgument("a person: full name, family name or id");
export const officeArgument = nameArgument("an office, with or without its country, or an id");
export const dateArgument = z
  .string()
  .max(40)
  .refine((text) => parseAskedDate(text) !== null, { error: ({ input }) => noDateWords(String(input)) })
  .describe("a day, month or year");

function noDateWords(text: string): string {
  const wrong = wrongDate(text);
  if (wrong === null) return "is no day, month or year such as 2018-06-01, 2018-06 or 2018";
  return `${wrong.words}. ${wrong.advice}`.replace(/\.$/, "");
}

/** A stretch of time: all of `at`, or from the first day of `from` to the last of `to`, either end open. */
export const periodArguments = {
  at: dateArgument.optional(),
  from: dateArgument.describe("not before this day, month or year").optional(),
  to: dateArgument.describe("not after this day, month or year").optional(),
} as const;

export const placeArgument = nameArgument("a country, region, town or site, or an id");

export const polarityArgument = z
  .enum(POLARITIES)
  .describe("how it is stated: asserted if not given, else alleged, planned, negated or hypothetical");

export const minSourcesArgument = z.coerce
  .number()
  .int()
  .min(1)
  .describe("at least so many independent sources");

/** How much must stand behind a row, and how it must be stated. */
export const proofArguments = {
  minSources: minSourcesArgument.optional(),
  polarity: polarityArgument.optional(),
} as const;

/** Some of these facts: a list, or their names in one text with commas between. */
export const factsArgument = (types: readonly FactType[], words: string) =>
  z.preprocess(listed, z.array(z.enum(types as [FactType, ...FactType[]])).min(1)).describe(words);

const listed = (given: unknown): unknown =>
  typeof given === "string" ? given.split(",").map((type) => type.trim()) : given;

/**
 * Checks the arguments and answers, and tells where the articles contradict one another about it. Throws UsageInvalid naming the argument that is wrong, NameAmbiguous where
 * a name could mean too many.
 */
export async function runQuestion(
  reader: GraphReader,
  question: Question,
  given: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const parsed = question.arguments.safeParse(given);
  const wrong = parsed.success ? backwards(parsed.data) : wrongWords(question, given, parsed.error.issues[0]);
  if (wrong !== null) throw new CursusError("UsageInvalid", `${question.name}: ${wrong}`);
  return reader.together(async (one) => {
    const noticing = noticingDisputes(one);
    return withDisputes(noticing, await question.run(noticing, parsed.data ?? {}));
  });
}

/** A period that ends before it begins holds nothing: to answer "no evidence" would hide the slip. */
function backwards({ from, to }: { readonly from?: unknown; readonly to?: unknown }): string | null {
  if (typeof from !== "string" || typeof to !== "string") return null;
  const [first, last] = [parseAskedDate(from), parseAskedDate(to)];
  return first !== null && last !== null && first.min > last.max
    ? `from ${from} is later than to ${to}`
    : null;
}

/** What is wrong with the first argument that is: "office is missing". */
function wrongWords(
  { arguments: { shape } }: Question,
  given: Readonly<Record<string, unknown>>,
  issue: z.core.$ZodIssue | undefined,
): string {
  const [name = "", index] = issue?.path.map(String) ?? [];
  if (issue?.code === "unrecognized_keys")
    return `there is no argument ${issue.keys.join(", ")}; it takes ${Object.keys(shape).join(", ")}`;
  if (name !== "" && given[name] === undefined) return `${name} is missing`;
  if (issue?.code === "invalid_value") return `${name}: ${noSuchValue(given[name], index, issue.values)}`;
  return [name, issue && issueWords(issue)].filter((part) => part !== "").join(": ");
}

/** A value, or one of a list of them, that is none of those there are: with the one that was meant, else all. */
function noSuchValue(given: unknown, index: string | undefined, values: readonly unknown[]): string {
  const wrong = index === undefined ? given : (listed(given) as readonly unknown[])[Number(index)];
  const names = values.map(String);
  const near = closest(String(wrong), names);
  const meant = near === null ? `; it may be ${names.join(", ")}` : ` (did you mean ${near}?)`;
  return `there is no ${JSON.stringify(wrong)}${meant}`;
}
