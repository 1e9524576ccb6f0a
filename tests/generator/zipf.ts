/**
 * A Zipf distribution over the ranks 0 to count - 1: rank r comes with a probability proportional to
 * 1 / (r + 1)^exponent. Answers with the rank for a number in [0, 1).
 */
export function zipf(count: number, exponent: number): (random: number) => number {
  const cumulative = new Float64Array(count);
  let total = 0;
  for (let rank = 0; rank < count; rank += 1) {
    total += (rank + 1) ** -exponent;
    cumulative[rank] = total;
  }
  return (random) => firstAbove(cumulative, random * total);
}

function firstAbove(cumulative: Float64Array, sought: number): number {
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 0) > sought) high = middle;
    else low = middle + 1;
  }
  return low;
}
