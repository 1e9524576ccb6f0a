import { articleName } from "../proof/article-name.ts";
import { kindWords } from "../review/judgement.ts";
import type { RecordEvent } from "./read-changes.ts";

const DID: Readonly<Record<string, string>> = {
  article: "taken in",
  correction: "taken in as a new version",
  retraction: "taken back",
  reading: "read anew",
  judgement: "judged",
  withdrawal: "a judgement taken back",
  rules: "by newer rules",
  erasure: "erased",
};

/** What caused a change, and what was done, in words. */
export function causeWords(cause: RecordEvent["cause"]): { readonly name: string; readonly did: string } {
  const name =
    cause.article === undefined
      ? `Judged: ${kindWords(cause.says ?? cause.kind).toLowerCase()}`
      : articleName(cause.title ?? null, cause.article);
  return { name, did: DID[cause.kind] ?? cause.kind };
}
