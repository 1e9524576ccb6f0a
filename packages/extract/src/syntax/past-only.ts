/** Past forms that are no participles: no passive, and no partner of one under its auxiliary. */
const PAST_ONLY = new Set(
  "became took gave chose rose fell went saw wrote began drove broke spoke stole swore withdrew grew knew threw undertook forgave forsook resigned retired".split(
    " ",
  ),
);

export const isPastOnly = (word: string): boolean => PAST_ONLY.has(word);
