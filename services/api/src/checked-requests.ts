import { CursusError, closest, issueWords } from "@cursus/kernel";
import type { FastifySchemaCompiler } from "fastify";
import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** Checks what a request brings by the route's schema; what is wrong is told as every other door tells it. */
export const checkedRequests: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (input) => {
    const parsed = schema.safeParse(input);
    if (parsed.success) return { value: parsed.data };
    return { error: refusal({ schema, part: httpPart ?? "body", input }, parsed.error.issues[0]) };
  };

interface Checked {
  readonly schema: z.ZodType;
  /** `querystring`, `body` or `params`. */
  readonly part: string;
  readonly input: unknown;
}

const NAMED: Readonly<Record<string, string>> = { querystring: "query", params: "path" };

/** The first complaint: "q is missing in the query", "kind: there is no \"smae\" (did you mean same?)". */
export function refusal({ schema, part, input }: Checked, issue: Issue | undefined): CursusError {
  const place = NAMED[part] ?? part;
  const name = (issue?.path ?? []).map(String).join(".");
  return new CursusError("UsageInvalid", wordsOf({ issue, place, name, input }).slice(0, MOST_CHARS), {
    ...adviceOn(schema, place),
  });
}

const MOST_CHARS = 300;

interface Complaint {
  readonly issue: Issue | undefined;
  readonly place: string;
  readonly name: string;
  readonly input: unknown;
}

function wordsOf({ issue, place, name, input }: Complaint): string {
  if (issue === undefined) return `the ${place} is malformed`;
  if (issue.code === "unrecognized_keys") return `there is no ${issue.keys.join(", ")} in the ${place}`;
  const given = valueAt(input, issue.path);
  if (name === "") return given == null ? `the ${place} is missing` : `the ${place} ${issueWords(issue)}`;
  if (given === undefined) return `${name} is missing in the ${place}`;
  if (issue.code === "invalid_value") return `${name}: ${noSuchValue(given, issue.values.map(String))}`;
  return `${name}: ${issueWords(issue)}`;
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    input,
  );

function noSuchValue(given: unknown, names: readonly string[]): string {
  const near = closest(String(given), names);
  const meant = near === null ? `; it may be ${names.join(", ")}` : ` (did you mean ${near}?)`;
  return `there is no ${JSON.stringify(given)}${meant}`;
}

/** What it takes, each with what the schema says of it. */
function adviceOn(schema: z.ZodType, place: string): { readonly advice?: string } {
  const shape = (schema as Partial<z.ZodObject>).shape;
  if (place === "path" || shape === undefined) return {};
  const taken = Object.entries(shape).map(([name, one]) => (isNeeded(one) ? name : `[${name}]`));
  return taken.length === 0 ? {} : { advice: `The ${place} takes ${taken.join(", ")}.` };
}

const isNeeded = (schema: z.core.$ZodType): boolean => !(schema as z.ZodType).safeParse(undefined).success;
