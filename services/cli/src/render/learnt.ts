import type { Asked } from "@cursus/api";
import type { RecordStatus } from "@cursus/graph";
import type { IngestOutcome } from "../ingest/outcome.ts";
import { printable } from "../printable.ts";
import type { Colours } from "../terminal.ts";
import { renderAnswerIn } from "./answer.ts";
import { renderIngest } from "./ingest.ts";
import { renderCounts } from "./status.ts";

/** What `npm start` shows: what was taken in, what is on record, and some of what it answers. */
export interface Learnt {
  readonly samples: readonly IngestOutcome[];
  readonly record: RecordStatus;
  readonly answers: readonly Asked[];
}

interface Shown {
  readonly colours: Colours;
  /** The working folder. */
  readonly folder: string;
}

export function renderLearnt({ samples, record, answers }: Learnt, shown: Shown): string {
  const { colours } = shown;
  const taken = samples.length === 0 ? "The samples are on record already." : renderIngest(samples, shown);
  return [
    taken,
    "",
    colours.underline("On record"),
    ...renderCounts(record),
    "",
    colours.underline("Some of what it answers"),
    ...answers.flatMap((asked) => [renderAsked(asked, colours), ""]),
  ]
    .join("\n")
    .trimEnd();
}

function renderAsked({ question, answer, failure }: Asked, colours: Colours): string {
  const line = `${colours.cyan("?")} ${printable(question)}`;
  return answer === null
    ? `${line}\n${printable(failure ?? "")}`
    : `${line}\n${renderAnswerIn(answer, { colours, mostLines: 4, mostQuotes: 1 })}`;
}
