import type { Command } from "commander";
import type { Context } from "../context.ts";
import { claimCommand } from "../identity/claim-command.ts";

/** A person's word that a claim holds; where it was rejected it ends that, and is no more. */
export function acceptCommand(context: Context): Command {
  return claimCommand(context, {
    name: "accept",
    summary: "judge that a claim holds; where it was rejected, end the rejection",
    examples: ['cursus accept 3f9a2c7181e09b5d4c2a6e70 --why "seen in the decree"'],
    kind: "accept",
  });
}
