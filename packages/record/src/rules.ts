import type { RecordRules } from "@cursus/graph-schema";
import { contextsOf, keyOf } from "@cursus/resolve";
import { difference } from "./difference.ts";
import { recordOf } from "./project.ts";
import { reach } from "./reach.ts";

/**
 * The rules of this release. Whoever changes what `recordOf` or `keyOf` gives for the same claims counts the
 * version up: a graph made by other rules is rebuilt before it is written to.
 */
export const RULES: RecordRules = {
  version: "record@13",
  keyOf,
  contextsOf,
  reach,
  project: recordOf,
  difference,
};
