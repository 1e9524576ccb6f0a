import type { z } from "zod";

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/**
 * What a schema has against a value, to stand behind its name: "must have at most 500 characters", with none of the
 * validator's own terms. What the schema's author wrote stays as it is.
 */
export function issueWords(issue: Issue): string {
  if (!ITS_OWN.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type")
    return `must be ${KINDS[issue.expected] ?? `of the kind ${issue.expected}`}`;
  if (issue.code === "too_big") return boundWords("at most", issue.origin, Number(issue.maximum));
  if (issue.code === "too_small") return boundWords("at least", issue.origin, Number(issue.minimum));
  return "has not the right form";
}

/** How the validator's own sentences begin. */
const ITS_OWN = /^(?:Invalid|Too big|Too small|Unrecognized|Unknown)\b/;

const UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: ["character", "characters"],
  array: ["item", "items"],
};

function boundWords(bound: string, origin: string, size: number): string {
  const units = UNITS[origin];
  if (units === undefined) return `must be ${bound} ${size}`;
  if (bound === "at least" && size === 1) return "is empty";
  return `must have ${bound} ${size} ${units[size === 1 ? 0 : 1]}`;
}
