import type { Command } from "commander";
import type { Context } from "../context.ts";
import { claimCommand } from "../identity/claim-command.ts";

/** A person's word that a claim does not hold: the record is made without it until that is taken back. */
export function rejectCommand(context: Context): Command {
  return claimCommand(context, {
    name: "reject",
    summary: "judge that a claim does not hold: the record is made without it",
    examples: ['cursus reject 3f9a2c7181e09b5d4c2a6e70 --why "the sentence speaks of another"'],
    kind: "reject",
  });
}
