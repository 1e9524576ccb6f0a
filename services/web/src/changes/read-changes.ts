import { address, send } from "../api/client.ts";

/** One thing of the record that became another, came or went. */
export interface ChangedElement {
  readonly change: "added" | "removed" | "changed";
  readonly name: string;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** What caused the changes of one moment. */
export interface RecordEvent {
  readonly at: string;
  readonly cause: {
    readonly kind: string;
    readonly article?: string;
    readonly title?: string | null;
    readonly says?: string;
    readonly by?: string;
    readonly judgement?: string;
  };
  readonly changes: readonly ChangedElement[];
}

/** So many moments are read: the answer is a stream that may be long. */
const MOST_EVENTS = 200;

/** What changed between two days, the latest first. */
export async function readChanges(
  from: string,
  to: string,
  signal: AbortSignal,
): Promise<readonly RecordEvent[]> {
  const response = await send(address("/v1/changes", { from, to }), { signal });
  const lines = (await response.text()).split("\n").filter((line) => line !== "");
  return lines
    .slice(-MOST_EVENTS)
    .map((line) => JSON.parse(line) as RecordEvent)
    .reverse();
}
