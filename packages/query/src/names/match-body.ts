import { countryNamed, countryWithin, foldPhrase } from "@cursus/resolve";

/** How well a body answers to the name asked for: 2 with its country, 1 where one of the two names none, 0 not. */
export function matchBody(asked: string, forms: readonly string[], jurisdiction: string | null): number {
  const own = jurisdiction === null ? undefined : countryNamed(foldPhrase(jurisdiction));
  const wanted = partsOf(asked);
  return Math.max(0, ...forms.map((form) => matchForm(wanted, partsOf(form), own)));
}

interface Parts {
  readonly country: string | undefined;
  readonly bag: string;
}

function matchForm(asked: Parts, form: Parts, own: string | undefined): number {
  if (asked.bag === "" || asked.bag !== form.bag) return 0;
  const country = form.country ?? own;
  if (asked.country === undefined || country === undefined) return 1;
  return asked.country === country ? 2 : 0;
}

const LITTLE = new Set(["of", "the", "for", "and", "in", "s"]);

/** "Kazakh parliament" and "Parliament of Kazakhstan" have the same parts. */
function partsOf(name: string): Parts {
  const words = foldPhrase(name);
  const within = countryWithin(words);
  const rest = (within?.rest ?? words).filter((word) => !LITTLE.has(word));
  return { country: within?.country, bag: rest.toSorted().join(" ") };
}
