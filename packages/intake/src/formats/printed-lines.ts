/** A line of print with its place on the page. */
export interface PrintedLine {
  readonly text: string;
  /** Height of its letters. */
  readonly size: number;
  /** From the bottom of the page. */
  readonly y: number;
  readonly page: number;
}

/** A gap wider than the usual one by this factor begins a paragraph. */
const WIDE_GAP = 1.35;
/** Letters larger than the text's by this factor are a headline's. */
const HEADLINE_SIZE = 1.15;
const SENTENCE_END = /[.!?…:]["'”’)\]]*$/;

/** How many lines at the top are the headline: those that are set larger than the text. */
export function headlineLines(lines: readonly PrintedLine[]): number {
  const usual = median(lines.map(({ size }) => size));
  const [first] = lines;
  if (first === undefined || first.size < usual * HEADLINE_SIZE) return 0;
  const end = lines.findIndex(({ size }) => size < first.size * 0.95);
  return end < 0 ? 1 : end;
}

/** The paragraphs: lines that stand close below one another, and go on from one page to the next. */
export function paragraphsOf(lines: readonly PrintedLine[]): readonly string[] {
  const usual = median(gapsOf(lines));
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined && goesOn(before, line, usual))
      paragraphs.push(`${paragraphs.pop()} ${line.text}`);
    else paragraphs.push(line.text);
  }
  return paragraphs;
}

function goesOn(before: PrintedLine, line: PrintedLine, usual: number): boolean {
  if (Math.abs(before.size - line.size) > 0.1 * Math.max(before.size, line.size)) return false;
  if (before.page !== line.page) return !SENTENCE_END.test(before.text);
  const gap = before.y - line.y;
  return gap > 0 && gap <= usual * WIDE_GAP;
}

function gapsOf(lines: readonly PrintedLine[]): number[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const gap = before === undefined || before.page !== line.page ? 0 : before.y - line.y;
    return gap > 0 ? [gap] : [];
  });
}

/** The lower one of two in the middle: lines within paragraphs lie closer than paragraphs do. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}
