import type { RecordEvent } from "./event.ts";
import { sortedUnique } from "./order.ts";
import type { Statement } from "./statement.ts";
import type { Tenure } from "./tenure.ts";

/** Claims that cannot all be right, what about, and the rule that says so. */
export interface Conflict {
  readonly kind: "date" | "agent" | "polarity" | "holder" | "outcome";
  readonly words: string;
  readonly rule: string;
  readonly about: readonly (RecordEvent | Tenure)[];
  /** One claim's id for each side. */
  readonly sides: readonly string[];
}

/** The ids of their claims, in order. */
export const idsOf = (statements: readonly Statement[]): readonly string[] =>
  sortedUnique(statements.map(({ claim }) => claim.id));
