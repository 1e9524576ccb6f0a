const LONG = 100;
const LONGEST_RUN = 4;
const UPPER = /^\p{Uppercase}$/u;
const LETTER = /^\p{L}$/u;
/** Decimal digits, and the superscripts, subscripts and circled digits that Python's `isdigit` takes. */
const DIGIT =
  /^[\p{Nd}\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792]$/u;

/** The shape of a word: `Xxxxx`, `dd/dd`, `X.X.`; a run of one kind is cut after four. */
export function shapeOf(word: string): string {
  const chars = [...word];
  if (chars.length >= LONG) return "LONG";
  let shape = "";
  let last = "";
  let run = 0;
  for (const char of chars) {
    const mark = markOf(char);
    run = mark === last ? run + 1 : 0;
    last = mark;
    if (run < LONGEST_RUN) shape += mark;
  }
  return shape;
}

function markOf(char: string): string {
  if (char >= "a" && char <= "z") return "x";
  if (char >= "A" && char <= "Z") return "X";
  if (LETTER.test(char)) return UPPER.test(char) ? "X" : "x";
  return DIGIT.test(char) ? "d" : char;
}
