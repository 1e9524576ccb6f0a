import type { Extractor } from "@cursus/extract";
import { CursusError } from "@cursus/kernel";

type Variables = Readonly<Record<string, string | undefined>>;

/** What a poisoned article does to whoever reads it: for tests of what becomes of the others. */
const EFFECTS = {
  throw: () => {
    throw new TypeError("poisoned");
  },
  kill: (kill: () => void) => kill(),
  oom: () => {
    const held: unknown[] = [];
    for (;;) held.push(new Array(1_000_000).fill(held.length));
  },
} as const;

/**
 * The reader, poisoned by the articles whose keys `CURSUS_TEST_POISON` (JSON: key to "throw", "kill" or "oom")
 * names; as it is unless `CURSUS_TEST` is 1. Throws EnvironmentInvalid on an effect that does not exist.
 */
export function poisoned(extractor: Extractor, variables: Variables, kill: () => void): Extractor {
  const wanted = variables.CURSUS_TEST === "1" ? (variables.CURSUS_TEST_POISON ?? "") : "";
  if (wanted === "") return extractor;
  const effects = new Map(Object.entries(JSON.parse(wanted) as Record<string, string>));
  for (const effect of effects.values())
    if (!Object.hasOwn(EFFECTS, effect))
      throw new CursusError("EnvironmentInvalid", `CURSUS_TEST_POISON: ${effect}`);
  return {
    get id() {
      return extractor.id;
    },
    ...(extractor.languages === undefined ? {} : { languages: extractor.languages }),
    read: async (article) => {
      const effect = effects.get(article.key);
      if (effect !== undefined) EFFECTS[effect as keyof typeof EFFECTS](kill);
      return extractor.read(article);
    },
  };
}
