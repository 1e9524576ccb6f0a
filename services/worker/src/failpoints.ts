import { CursusError } from "@cursus/kernel";

/** The windows in which a death must lose nothing: read and not committed, and committed and not told to the queue. */
export const FAILPOINTS = ["after-read", "before-commit", "after-commit"] as const;
export type Failpoint = (typeof FAILPOINTS)[number];

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Kills this process at the place that `CURSUS_CRASH_AT` names, when it gets there for the nth time
 * ("after-read:3"; the first time without a number). Does nothing unless `CURSUS_TEST` is 1. Throws
 * EnvironmentInvalid on a place that does not exist.
 */
export function failpoints(variables: Variables, kill: () => void): (point: Failpoint) => void {
  const wanted = variables.CURSUS_TEST === "1" ? variables.CURSUS_CRASH_AT : undefined;
  if (wanted === undefined || wanted === "") return () => undefined;
  const { point, passes } = parsed(wanted);
  let left = passes;
  return (reached) => {
    if (reached === point && --left === 0) kill();
  };
}

function parsed(text: string): { readonly point: Failpoint; readonly passes: number } {
  const [name, passes = "1", ...rest] = text.split(":");
  const point = FAILPOINTS.find((known) => known === name);
  if (point !== undefined && rest.length === 0 && /^[1-9]\d{0,5}$/.test(passes))
    return { point, passes: Number(passes) };
  throw new CursusError("EnvironmentInvalid", `CURSUS_CRASH_AT: one of ${FAILPOINTS.join(", ")}, and :n`);
}
