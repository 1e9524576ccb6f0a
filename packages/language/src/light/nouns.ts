/** Verb forms that are as often nouns, so that their neighbours must decide. Lower case, base form. */
const NOUN_VERBS: ReadonlySet<string> = new Set(
  (
    "abuse act address aim bail fine parole air answer appeal arrest assault attack attempt axe back ban bar base benefit blame block bomb breach brief " +
    "call campaign cause challenge change charge chair chase claim clash close command comment complaint control cover crash cross " +
    "cut deal defeat delay demand dispatch dispute document doubt drop end escape exchange exile experience face fall fear field fight file " +
    "finance fire float focus force form function gain guard guarantee halt hand head help hire hit hold hope increase injure issue jail " +
    "kill lack land launch lead leak lift limit link list lock love march mark mention move murder name need note object offer open " +
    "order own pardon pass permit petition place plan play plot post practice present pressure promise protest question race raid raise rally reach recall " +
    "record release remand report request rescue reshuffle rest result retreat return review rise rule run search sentence shake share shift " +
    "shell shot show sign signal sound spark spread stage stand star start state stay step stop storm strike strip study support surprise suspect " +
    "sweep swap talk target term tour track trade train transfer travel treat trial trigger try turn upset use veto visit voice volunteer " +
    "vote wait walk want watch welcome win witness work worry wound lie set hurt bid cast objective read"
  ).split(" "),
);

export const isNounVerb = (lemma: string): boolean => NOUN_VERBS.has(lemma);

/** Plurals that no rule finds. */
const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["people", "person"],
  ["children", "child"],
  ["police", "police"],
  ["policemen", "policeman"],
  ["servicemen", "serviceman"],
  ["gunmen", "gunman"],
  ["wives", "wife"],
  ["lives", "life"],
  ["thieves", "thief"],
  ["offences", "offence"],
  ["offenses", "offense"],
  ["countries", "country"],
  ["series", "series"],
  ["chairmen", "chairman"],
  ["spokesmen", "spokesman"],
]);

/** The singular of a noun by rule; lower case. */
export function nounLemma(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular) return irregular;
  if (/(?:ss|us|is|ics)$/.test(word) || word.length < 4) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
