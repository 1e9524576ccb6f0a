import type { Token } from "./tokens.ts";

const SHORTEST = 6;

/**
 * The tokens with each long word in small letters, which the grammar does not know, replaced by the one word of its
 * vocabulary that is a single slip away. Null where there is nothing to replace.
 */
export function corrected(
  tokens: readonly Token[],
  vocabulary: ReadonlySet<string>,
): readonly Token[] | null {
  const better = tokens.map((token) => correctedWord(token, vocabulary));
  return better.some((token, index) => token !== tokens[index]) ? better : null;
}

function correctedWord(token: Token, vocabulary: ReadonlySet<string>): Token {
  const { text, lower } = token;
  if (text !== lower || lower.length < SHORTEST || vocabulary.has(lower)) return token;
  const near = [...vocabulary].filter((word) => word.length >= SHORTEST && isOneSlip(lower, word));
  const [only] = near;
  return near.length === 1 && only !== undefined ? { text: only, lower: only } : token;
}

/** One letter too many, too few or another, or two that changed places. */
function isOneSlip(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  const [a, b] = [left.slice(start), right.slice(start)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0])
  );
}
