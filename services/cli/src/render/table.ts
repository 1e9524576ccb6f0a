import { stripVTControlCharacters } from "node:util";
import { printable } from "../printable.ts";

const WIDEST_CELL = 72;

/** Columns aligned with two spaces between, the head underlined; no rows make one line that says so. */
export function renderTable(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  if (rows.length === 0) return "(no rows)";
  const cells = rows.map((row) => columns.map((_, index) => cellText(row[index])));
  const widths = columns.map((column, index) =>
    Math.max(width(column), ...cells.map((row) => width(row[index] ?? ""))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - width(cell)))
      .join("  ")
      .trimEnd();
  return [
    line(columns.map(printable)),
    line(widths.map((size) => "-".repeat(size))),
    ...cells.map(line),
  ].join("\n");
}

function cellText(value: unknown): string {
  const text = printable(valueText(value));
  return width(text) > WIDEST_CELL ? `${text.slice(0, WIDEST_CELL - 1)}…` : text;
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return "-";
  if (typeof value === "string") return value;
  if (isNode(value)) return nodeText(value);
  return JSON.stringify(value);
}

interface NodeValue {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

function isNode(value: unknown): value is NodeValue {
  return typeof value === "object" && value !== null && "labels" in value && "properties" in value;
}

function nodeText({ labels, properties }: NodeValue): string {
  const name = properties.name ?? properties.title ?? properties.quote ?? properties.id;
  return `(:${labels.join(":")} ${JSON.stringify(name ?? null)})`;
}

function width(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}
