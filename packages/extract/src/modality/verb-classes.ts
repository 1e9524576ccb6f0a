export type VerbClass = "say" | "claim" | "deny" | "demand" | "plan" | "fail" | "force" | "suppose" | "other";

const CLASSES: Readonly<Record<Exclude<VerbClass, "other">, string>> = {
  /** Ordinary sourcing: what follows stays as it is. */
  say: "say tell announce report write confirm add state declare reveal disclose show find note inform remember recall acknowledge admit stress emphasise emphasize explain",
  claim:
    "claim allege accuse suspect assert contend believe insinuate speculate rumour rumor purport suggest imply joke pretend jest dream fantasise fantasize",
  deny: "deny reject refute dismiss dispute misstate misreport",
  demand:
    "urge call ask demand request press pressure push encourage advise recommend want seek petition beg implore appeal propose suggest invite threaten warn consider campaign lobby insist wish hope challenge expect-of",
  plan: "plan intend expect schedule set agree decide promise vow pledge aim prepare offer choose move hope vote resolve due slate",
  fail: "fail refuse decline neglect hesitate stop avoid",
  force:
    "force order compel oblige prompt lead cause make manage help proceed go continue begin start allow enable return instruct see leave rise grow",
  suppose: "fear worry doubt wonder imagine suppose assume wish hope",
};

const BY_VERB = new Map(
  (Object.entries(CLASSES) as [VerbClass, string][])
    .toReversed()
    .flatMap(([kind, verbs]) => verbs.split(" ").map((verb): [string, VerbClass] => [verb, kind])),
);

/** Verbs that mean a plan when they are passive: "is expected to", "was asked to" stays a demand. */
const PASSIVE_PLANS = new Set("expect schedule set project tip slate due".split(" "));

/** What a verb makes of the clause below it. */
export function verbClass(lemma: string, passive: boolean): VerbClass {
  if (passive && PASSIVE_PLANS.has(lemma)) return "plan";
  return BY_VERB.get(lemma) ?? "other";
}

/** Nouns whose infinitive is tried or meant, singular: "a push to remove". */
export const ATTEMPT_NOUNS = new Set(
  "push bid effort attempt plan move drive campaign proposal decision intention pledge promise deal agreement try scheme plot conspiracy step initiative motion vote right".split(
    " ",
  ),
);
/** Nouns whose infinitive is asked for. */
export const DEMAND_NOUNS = new Set(
  "call request appeal demand petition pressure threat power authority refusal invitation".split(" "),
);
