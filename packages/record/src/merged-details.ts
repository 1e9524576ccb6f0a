import type { Details } from "@cursus/graph-schema";
import { canonicalJson, type Json } from "@cursus/kernel";
import { byRank, sortedUnique } from "./order.ts";
import { countSources } from "./proof.ts";
import type { Statement } from "./statement.ts";

export interface MergedDetails {
  readonly details: Details;
  /** One report for each value of a detail on which the reports differ. */
  readonly rivals: readonly Statement[];
}

/** Each detail with the value that most sources give; the smallest of equals. */
export function mergedDetails(statements: readonly Statement[]): MergedDetails {
  const names = sortedUnique(statements.flatMap(({ claim }) => Object.keys(claim.details)));
  const choices = names.map((name) => [name, valuesBySupport(statements, name as keyof Details)] as const);
  return {
    details: Object.fromEntries(
      choices.map(([name, [best]]) => [name, givenValue(best?.[0], name)]),
    ) as Details,
    rivals: choices.flatMap(([, values]) =>
      values.length < 2 ? [] : values.flatMap(([first]) => first ?? []),
    ),
  };
}

function valuesBySupport(
  statements: readonly Statement[],
  name: keyof Details,
): readonly (readonly Statement[])[] {
  const giving = statements.filter(({ claim }) => claim.details[name] !== undefined);
  const same = Map.groupBy(giving, ({ claim }) => canonicalJson(claim.details[name] as Json));
  return [...same]
    .toSorted(byRank(([value, group]) => [-countSources(group), value]))
    .map(([, group]) => group);
}

const givenValue = (statement: Statement | undefined, name: string): Json | undefined =>
  statement?.claim.details[name as keyof Details];
