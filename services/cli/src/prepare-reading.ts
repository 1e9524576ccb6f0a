import { prepareReader } from "@cursus/extract";
import type { Context } from "./context.ts";
import { printable } from "./printable.ts";

/** Has the language model at hand, telling of its download on standard error. Throws ModelMissing. */
export function prepareReading({ variables, terminal, json }: Context): Promise<void> {
  return prepareReader(variables, (line) => {
    if (!json) terminal.note(`reader: ${printable(line)}`);
  });
}
