/** The forms of a verb, or of a phrase that begins with one ("step down"). */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Past tense and participle, where they are not made with -ed. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  be: ["was", "been"],
  become: ["became", "become"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  find: ["found", "found"],
  flee: ["fled", "fled"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  have: ["had", "had"],
  hold: ["held", "held"],
  hurt: ["hurt", "hurt"],
  leave: ["left", "left"],
  make: ["made", "made"],
  overthrow: ["overthrew", "overthrown"],
  put: ["put", "put"],
  quit: ["quit", "quit"],
  set: ["set", "set"],
  stand: ["stood", "stood"],
  swear: ["swore", "sworn"],
  take: ["took", "taken"],
  throw: ["threw", "thrown"],
};

/** Short stressed last syllables, whose consonant is doubled: "stepped", "acquitted". */
const DOUBLED = new Set(["acquit", "bar", "drop", "put", "quit", "set", "step", "strip"]);

/** Inflects the first word of the phrase. */
export function inflect(phrase: string): VerbForms {
  const [verb = "", ...rest] = phrase.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  const [past, participle] = IRREGULAR[verb] ?? [regularPast(verb), regularPast(verb)];
  return {
    base: phrase,
    third: `${thirdPerson(verb)}${tail}`,
    past: `${past}${tail}`,
    participle: `${participle}${tail}`,
    gerund: `${gerund(verb)}${tail}`,
  };
}

function regularPast(verb: string): string {
  if (DOUBLED.has(verb)) return `${verb}${verb.at(-1)}ed`;
  if (verb.endsWith("e")) return `${verb}d`;
  return endsInConsonantY(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function thirdPerson(verb: string): string {
  if (verb === "be") return "is";
  if (verb === "have") return "has";
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function gerund(verb: string): string {
  if (verb === "die") return "dying";
  if (DOUBLED.has(verb)) return `${verb}${verb.at(-1)}ing`;
  return /[^eoy]e$/.test(verb) && verb !== "be" ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

const endsInConsonantY = (verb: string): boolean => /[^aeiou]y$/.test(verb);
