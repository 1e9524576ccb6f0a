/**
 * `npm run curve`: how well persons are told apart at each threshold, by the pairs of names set down by hand and by
 * generated people. Writes the table of docs/identity.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATED_PEOPLE, generatedPeople } from "../packages/resolve/src/fixtures/generated-people.ts";
import {
  type OperatingPoint,
  pointOfPairs,
  pointOfPeople,
} from "../packages/resolve/src/fixtures/operating-point.ts";
import { LINK } from "../packages/resolve/src/score-persons.ts";

const file = join(import.meta.dirname, "..", "docs", "identity.md");
const [BEGIN, END] = ["<!-- made by `npm run curve` -->", "<!-- end -->"];
const THRESHOLDS = Array.from({ length: 12 }, (_, at) => 10 + at * 10);

const { people, namesakes, seed } = GENERATED_PEOPLE;
const mentions = generatedPeople(people, namesakes, seed);

const cells = ({ wrong, precision, recall }: OperatingPoint): readonly string[] => [
  precision.toFixed(4),
  recall.toFixed(4),
  String(wrong),
];

function row(threshold: number): string {
  process.stderr.write(`threshold ${threshold}\n`);
  const points = [...cells(pointOfPairs(threshold)), ...cells(pointOfPeople(mentions, threshold))];
  const shown = threshold === LINK ? `**${threshold}**` : String(threshold);
  return `| ${[shown, ...points].join(" | ")} |`;
}

const table = [
  "| threshold | pairs: precision | recall | wrong | people: precision | recall | wrong |",
  "| --- | --- | --- | --- | --- | --- | --- |",
  ...THRESHOLDS.map(row),
].join("\n");

const text = readFileSync(file, "utf8");
const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)];
if (start < 0 || end < start) throw new Error(`${file} has no place for the table`);
writeFileSync(file, `${text.slice(0, start + BEGIN.length)}\n\n${table}\n\n${text.slice(end)}`);
process.stdout.write(`${table}\n`);
