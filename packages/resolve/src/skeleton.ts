/** Consonants that one sound is written with in different transliterations, each by one sign. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/th|dh/g, "t"],
  [/ph/g, "f"],
  [/(?:shch|sch|sh|tch|ch|ts|tz|cz|zh|dj|j|z|c|x|s)+/g, "s"],
  [/gh|kh|[gkq]/g, "k"],
  [/h$/g, ""],
  [/h/g, "k"],
  [/d/g, "t"],
  [/b/g, "p"],
  [/[vw]/g, "f"],
  [/[aeiouy]/g, ""],
  [/(.)\1+/g, "$1"],
];

/** What stays of a name's word in every usual spelling: its consonants by kind. Different names may share it. */
export function skeleton(word: string): string {
  return SOUNDS.reduce((text, [pattern, sign]) => text.replace(pattern, sign), word);
}
