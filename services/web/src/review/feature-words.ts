const WORDS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^both office:(.*)$/, ([, office = ""]) => `both ${office.split("/").filter(Boolean).join(", ")}`],
];

/** What speaks for or against two names being one person, in words. */
export function featureWords(name: string): string {
  for (const [pattern, words] of WORDS) {
    const match = pattern.exec(name);
    if (match !== null) return words(match);
  }
  return name;
}
