import { askOf, type Forms } from "./making.ts";

/** The sentences behind an id. */
export const PROOF_BY_ID: Forms = [
  [
    "[(what is|show|give)] [the] (evidence|proof|quotes|sources|source|quote) (for|of|behind) {id}",
    askOf("evidence"),
  ],
  ["(who says|why|prove|show|what proves) {id}", askOf("evidence")],
  ["{id}", askOf("evidence")],
];
