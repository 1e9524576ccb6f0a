import { CursusError } from "@cursus/kernel";

/** For a webhook that is not there; each door knows its own way to see those that are. */
export function unknownWebhook(id: string, advice?: string): CursusError {
  return new CursusError("NameUnknown", `there is no webhook ${id}`, advice === undefined ? {} : { advice });
}
