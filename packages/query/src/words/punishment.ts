import type { EventRow } from "../answer.ts";

type Sentencing = Pick<EventRow, "details" | "quotes">;

/** Sentences that are not a number of years. */
const KINDS: Readonly<Record<string, string>> = {
  life: "to life in prison",
  death: "to death",
  suspended: "to a suspended sentence",
  fine: "to a fine",
};

/** "to 6 years in prison": how long or what the punishment is; null where none is stated. */
export function punishment({ details, quotes }: Sentencing): string | null {
  const { durationYears: years, sentence } = details;
  const kind = sentence === undefined ? null : (KINDS[sentence] ?? null);
  if (years === undefined) return kind;
  if (sentence === "suspended") return `${kind} of ${yearsWords(years)}`;
  return `to ${yearsWords(years)}${isServedInPrison(quotes) ? " in prison" : ""}`;
}

const TERM_IN_PRISON =
  /\b(?:years?|months?)\b['’]?(?: (?:in|of|at|behind|inside))?(?: (?:a|an|the))?(?: [\p{L}-]+){0,2}? (?:prison|jail|imprisonment|custody|bars|penitentiary|(?:penal|prison) colony|labou?r camp)\b/iu;
const PRISON_TERM =
  /\b(?:prison|jail) (?:term|sentence|time)s?\b|\bimprisonment (?:for|of)\b|\b(?:jailed|imprisoned|incarcerated)\b/i;
const OUT_OF_PRISON =
  /\b(?:suspended|suspending|probation(?:ary)?|conditional(?:ly)?|deferred|house arrest|community (?:service|work)|avoid(?:s|ed|ing)?|spared)\b/i;

/** Only what the sentences say: a term of years may be suspended, or served at home. */
function isServedInPrison(quotes: Sentencing["quotes"]): boolean {
  const texts = quotes.flatMap(({ text, beside }) => [text, ...beside.map((passage) => passage.text)]);
  if (texts.some((text) => OUT_OF_PRISON.test(text))) return false;
  return texts.some(
    (text) => !tellsSeveralTerms(text) && (TERM_IN_PRISON.test(text) || PRISON_TERM.test(text)),
  );
}

/** "two years for X and five in prison for Y": which of them is served where is not said. */
const tellsSeveralTerms = (text: string): boolean =>
  (text.match(/\byears?\b(?![ -]old)/giu) ?? []).length > 1;

function yearsWords(years: number): string {
  if (years >= 1) return years === 1 ? "1 year" : `${years} years`;
  const months = Math.round(years * 12);
  return months === 1 ? "1 month" : `${months} months`;
}
