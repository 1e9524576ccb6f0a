import { lowerOf, type Phrase, type SentenceView } from "../model.ts";
import {
  isPhrase,
  isVerb,
  type Link,
  leftSubjects,
  type Oblique,
  type Predicate,
  predicate,
} from "./clauses.ts";
import type { Element } from "./elements.ts";
import {
  ancestorsOf,
  childrenOf,
  conjunctsOf,
  dependentsOf,
  headOf,
  marksOf,
  relationOf,
  subtreeOf,
} from "./tree.ts";
import type { VerbGroup } from "./verb-group.ts";

/** The predicates of a parsed sentence, one for each verb group, read off the dependency tree. */
export function treePredicatesOf(sentence: SentenceView, elements: readonly Element[]): readonly Predicate[] {
  const clauses = new Clauses(sentence, elements);
  return elements.flatMap((element, at) => (isVerb(element) ? (clauses.at(at) ?? []) : []));
}

const SUBJECTS = new Set(["nsubj", "nsubjpass"]);
const OBJECTS = new Set(["dobj", "attr", "oprd", "dative"]);
const PREPOSITIONS = new Set(["prep", "agent", "dative"]);
/** Words with these relations head clauses of their own. */
const CLAUSES = new Set(["relcl", "acl", "advcl", "ccomp", "parataxis", "csubj", "xcomp", "pcomp"]);

/** Predicates made on demand: a verb without a subject asks the verb above. Lives as long as one sentence. */
class Clauses {
  readonly #sentence: SentenceView;
  readonly #elements: readonly Element[];
  readonly #made = new Map<number, Predicate | null>();
  readonly #verbs = new Map<number, number>();
  readonly #phrases = new Map<number, Phrase>();

  constructor(sentence: SentenceView, elements: readonly Element[]) {
    this.#sentence = sentence;
    this.#elements = elements;
    elements.forEach((element, at) => {
      if (isVerb(element))
        for (let word = element.first; word <= element.last; word++) this.#verbs.set(word, at);
      if (isPhrase(element))
        for (let word = element.first; word <= element.last; word++) this.#phrases.set(word, element.phrase);
    });
  }

  at(at: number): Predicate | null {
    const known = this.#made.get(at);
    if (known !== undefined) return known;
    // A verb that governs itself, in a tree that is none, has no predicate while it is made.
    this.#made.set(at, null);
    const element = this.#elements[at];
    const made = isVerb(element) ? this.#read(at, element.verb) : null;
    this.#made.set(at, made);
    return made;
  }

  /** Off the tree, unless the tree has the verb as part of a noun. */
  #read(at: number, verb: VerbGroup): Predicate {
    const nominal = /^(?:compound|nmod|nsubj|dobj|pobj|appos|npadvmod)$/;
    const relation = relationOf(this.#sentence, this.#wordOf(verb));
    const within = verb.gerund ? relation === "amod" : nominal.test(relation);
    if (verb.infinitive || !within) return this.#make(at, verb);
    const known = new Map([...this.#made].flatMap(([index, made]) => (made ? [[index, made] as const] : [])));
    return predicate(this.#elements, at, verb, known);
  }

  #make(at: number, verb: VerbGroup): Predicate {
    const word = this.#wordOf(verb);
    const { governor, link, noun } = this.#governance(word, verb);
    const above = governor === null ? null : this.at(governor);
    const passive = this.#isPassive(word, verb, link, above);
    const nouns = this.#objectNouns(word);
    const subjects = this.#subjects(word, verb, link, above, noun);
    const obliques = this.#obliques(word, verb);
    return {
      at,
      verb,
      passive,
      subjects,
      objects: this.#withAntecedent(word, link, passive, subjects, nouns.first),
      seconds: nouns.second,
      obliques,
      governor,
      link,
      governingNoun: noun,
      marks: marksOf(this.#sentence, word),
      end: this.#end(word, verb),
    };
  }

  /** The word of the group that the tree hangs on: the main verb, unless the engine saw it otherwise. */
  #wordOf(verb: VerbGroup): number {
    const head = headOf(this.#sentence, verb.main);
    const isAuxiliary =
      /^aux/.test(relationOf(this.#sentence, verb.main)) && head >= verb.first && head <= verb.last;
    return isAuxiliary ? head : verb.main;
  }

  #governance(word: number, verb: VerbGroup): { governor: number | null; link: Link; noun: Phrase | null } {
    const sentence = this.#sentence;
    const head = headOf(sentence, word);
    const governor = this.#verbAbove(word);
    const noun = this.#phrases.get(head) ?? null;
    const relation = relationOf(sentence, word);
    switch (relation) {
      case "conj":
        if (
          verb.infinitive &&
          isVerb(this.#elements[(this.#verbs.get(word) ?? 0) - 1]) &&
          this.#verbs.has(head)
        )
          return { governor: this.#verbs.get(head) ?? governor, link: "infinitive", noun: null };
        return {
          governor: this.#verbs.get(head) ?? governor,
          link: this.#verbs.has(head) ? "coordinate" : "main",
          noun: null,
        };
      case "relcl":
        return {
          governor,
          link: verb.infinitive ? "infinitive" : "relative",
          noun: verb.infinitive ? noun : null,
        };
      case "acl":
        return {
          governor,
          link: verb.infinitive ? "infinitive" : "relative",
          noun: verb.infinitive ? noun : null,
        };
      case "ccomp":
      case "xcomp":
        return { governor, link: this.#complementLink(word, verb, relation), noun: null };
      case "advcl":
        return {
          governor,
          link: verb.infinitive ? "infinitive" : this.#isFinite(word, verb) ? "adverbial" : "gerund",
          noun: null,
        };
      case "pcomp":
        return {
          governor,
          link: this.#isFinite(word, verb) ? "complement" : "gerund",
          noun: this.#nounBeforePreposition(head),
        };
      default:
        return {
          governor: relation === "ROOT" ? null : governor,
          link: verb.infinitive ? "infinitive" : "main",
          noun: verb.infinitive ? noun : null,
        };
    }
  }

  #complementLink(word: number, verb: VerbGroup, relation: string): Link {
    if (verb.infinitive) return "infinitive";
    if (verb.gerund) return "gerund";
    if (relation === "xcomp") return this.#isFinite(word, verb) && !verb.bare ? "complement" : "infinitive";
    return "complement";
  }

  #isFinite(word: number, verb: VerbGroup): boolean {
    if (verb.infinitive || verb.gerund) return false;
    if (dependentsOf(this.#sentence, word, SUBJECTS).length > 0) return true;
    return !verb.bare || this.#sentence.words[verb.main]?.form === "past";
  }

  #nounBeforePreposition(preposition: number): Phrase | null {
    const head = headOf(this.#sentence, preposition);
    return this.#verbs.has(head) ? null : (this.#phrases.get(head) ?? null);
  }

  #verbAbove(word: number): number | null {
    const own = this.#verbs.get(word);
    for (const above of ancestorsOf(this.#sentence, word)) {
      const at = this.#verbs.get(above);
      if (at !== undefined && at !== own) return at;
    }
    return null;
  }

  #isPassive(word: number, verb: VerbGroup, link: Link, above: Predicate | null): boolean {
    if (verb.passive) return true;
    const passiveSigns = new Set(["auxpass", "nsubjpass"]);
    if (dependentsOf(this.#sentence, word, passiveSigns).length > 0) return true;
    if (!verb.bare) return false;
    const hasObject = dependentsOf(this.#sentence, word, new Set(["dobj"])).length > 0;
    if (link === "coordinate")
      return above?.passive === true && this.#ownSubjects(word).length === 0 && !hasObject;
    if (dependentsOf(this.#sentence, word, new Set(["agent"])).length > 0) return true;
    if (this.#ownSubjects(word).length > 0) return false;
    const relation = relationOf(this.#sentence, word);
    if (relation === "acl" || (relation === "advcl" && this.#ownSubjects(word).length === 0))
      return !hasObject;
    return this.#sentence.words[verb.main]?.form === "participle" && !verb.perfect && !hasObject;
  }

  /** Whether "and" or a comma stands before the verb: else the tree calls a lower verb a partner. */
  #isJoined(at: number): boolean {
    const before = this.#elements[at - 1]?.type;
    return before === "and" || before === "comma" || before === "break" || before === "preposition";
  }

  #ownSubjects(word: number): readonly number[] {
    return dependentsOf(this.#sentence, word, SUBJECTS);
  }

  #subjects(
    word: number,
    verb: VerbGroup,
    link: Link,
    above: Predicate | null,
    noun: Phrase | null,
  ): readonly Phrase[] {
    const beside = this.#besideParticiple(this.#verbs.get(word) ?? 0, verb);
    if (beside) return beside;
    const own = this.#ownSubjects(word);
    const relative = own.some((subject) => isRelative(this.#sentence, subject));
    if (own.length > 0 && !relative)
      return this.#withoutCommon(own.flatMap((subject) => this.#list(subject)));
    if (relative || (/^(?:relcl|acl)$/.test(relationOf(this.#sentence, word)) && !verb.infinitive))
      return this.#antecedent(word);
    const at = this.#verbs.get(word) ?? 0;
    if (link === "coordinate" && this.#isJoined(at)) return above?.subjects ?? [];
    if (link === "infinitive" || link === "gerund") return this.#controlled(word, above, noun);
    const before = leftSubjects(this.#elements, at);
    return before.length > 0 || link !== "coordinate" ? before : (above?.subjects ?? []);
  }

  /** "10,000 arrested", and turned round: "Also appointed is X". */
  #besideParticiple(at: number, verb: VerbGroup): readonly Phrase[] | null {
    if (!verb.bare) return null;
    const [outer, before, be, after] = [at - 2, at - 1, at + 1, at + 2].map((index) => this.#elements[index]);
    if (
      isPhrase(before) &&
      before.phrase.kind === "group" &&
      !before.phrase.possessor &&
      outer?.type === "and"
    )
      return [before.phrase];
    const opens = at <= 1 && !isPhrase(this.#elements[0]);
    return opens && isVerb(be) && be.verb.lemma === "be" && isPhrase(after)
      ? this.#list(after.phrase.head)
      : null;
  }

  /** "A close ally of X, Y was sacked": of two subjects without "and" the one with a name. */
  #withoutCommon(subjects: readonly Phrase[]): readonly Phrase[] {
    const [common, named] = subjects;
    if (subjects.length !== 2 || !common || named?.kind !== "person" || common.kind !== "human")
      return subjects;
    const between = this.#sentence.words.slice(common.last + 1, named.first);
    return between.at(-1)?.text === "," && between.every(({ tag }) => tag !== "CCONJ") ? [named] : subjects;
  }

  /** Who does what an infinitive or a gerund says, where nobody is named for it. */
  #controlled(word: number, above: Predicate | null, noun: Phrase | null): readonly Phrase[] {
    if (noun?.possessor) return [noun.possessor];
    if (!above) return [];
    const preposition = headOf(this.#sentence, word);
    const ofObject =
      relationOf(this.#sentence, word) === "pcomp" &&
      /^(?:of|with|from|for)$/.test(lowerOf(this.#sentence, preposition));
    const adverbial = relationOf(this.#sentence, word) === "advcl";
    if (SUBJECT_CONTROL.has(above.verb.lemma) || (adverbial && !PURPOSE.has(above.verb.lemma)))
      return above.subjects;
    const on = above.obliques.find(({ preposition: by }) => /^(?:on|upon|for)$/.test(by));
    if (above.verb.lemma === "call" && on) return on.phrases;
    if (above.passive) return above.subjects;
    const isObject = ofObject
      ? OBJECT_OF.has(above.verb.lemma)
      : relationOf(this.#sentence, word) !== "pcomp";
    return isObject && above.objects.length > 0 ? above.objects : above.subjects;
  }

  /** The noun that a relative clause or a participle tells of; "who" only of people. */
  #antecedent(word: number): readonly Phrase[] {
    const head = this.#baseOf(word);
    const listed = this.#listedAs(head);
    if (listed.length > 0) return listed;
    const described = this.#describedBy(head);
    if (described.length > 0) return described;
    const who = this.#ownSubjects(word).some((subject) => lowerOf(this.#sentence, subject) === "who");
    const phrase = this.#phrases.get(head);
    if (phrase && (!who || isHuman(phrase))) return this.#isList(head) && who ? [phrase] : [phrase];
    for (const above of ancestorsOf(this.#sentence, head)) {
      if (this.#verbs.has(above)) break;
      const other = this.#phrases.get(above);
      if (other && isHuman(other)) return [other];
    }
    return phrase ? [phrase] : [];
  }

  /** For a verb joined to a relative clause's verb: what the first of them hangs from. */
  #baseOf(word: number): number {
    let at = word;
    while (
      relationOf(this.#sentence, at) === "conj" &&
      this.#verbs.has(headOf(this.#sentence, at)) &&
      headOf(this.#sentence, at) !== at
    )
      at = headOf(this.#sentence, at);
    return headOf(this.#sentence, at);
  }

  /** "X is a lawyer serving as judge": who is described does what the description does. */
  #describedBy(noun: number): readonly Phrase[] {
    let at = noun;
    while (relationOf(this.#sentence, at) === "conj") at = headOf(this.#sentence, at);
    const verb = this.#verbs.get(headOf(this.#sentence, at));
    const element = verb === undefined ? undefined : this.#elements[verb];
    const own = this.#phrases.get(noun);
    if (
      relationOf(this.#sentence, at) !== "attr" ||
      !isVerb(element) ||
      element.verb.lemma !== "be" ||
      own?.name
    )
      return [];
    return this.#ownSubjects(headOf(this.#sentence, at))
      .flatMap((subject) => this.#list(subject))
      .filter(({ kind }) => kind === "person" || kind === "pronoun");
  }

  /** "Those elected were A and B", "among the arrested was A": the persons that a noun is said to be. */
  #listedAs(noun: number): readonly Phrase[] {
    const phrase = this.#phrases.get(noun);
    if (!phrase || phrase.name || /^(?:person|pronoun)$/.test(phrase.kind)) return [];
    const relation = relationOf(this.#sentence, noun);
    const verb = headOf(this.#sentence, relation === "pobj" ? headOf(this.#sentence, noun) : noun);
    const at = this.#verbs.get(verb);
    const element = at === undefined ? undefined : this.#elements[at];
    if (!isVerb(element) || !/^(?:be|include|comprise|number)$/.test(element.verb.lemma)) return [];
    const persons = (words: readonly number[]): readonly Phrase[] =>
      words.flatMap((word) => this.#list(word)).filter(({ kind }) => kind === "person");
    if (SUBJECTS.has(relation)) return persons(dependentsOf(this.#sentence, verb, OBJECTS));
    const among = relation === "pobj" && lowerOf(this.#sentence, headOf(this.#sentence, noun)) === "among";
    return among ? persons(dependentsOf(this.#sentence, verb, new Set(["nsubj", "attr"]))) : [];
  }

  #isList(word: number): boolean {
    return relationOf(this.#sentence, word) === "conj";
  }

  /** "whom the army toppled": the object stands before the clause. */
  #withAntecedent(
    word: number,
    link: Link,
    passive: boolean,
    subjects: readonly Phrase[],
    objects: readonly Phrase[],
  ): readonly Phrase[] {
    if (link !== "relative" || passive || objects.length > 0 || subjects.length === 0) return objects;
    if (relationOf(this.#sentence, word) !== "relcl") return objects;
    const antecedent = this.#phrases.get(this.#baseOf(word));
    const own = this.#ownSubjects(word).some((subject) => !isRelative(this.#sentence, subject));
    return own && antecedent && !subjects.includes(antecedent) ? [antecedent] : objects;
  }

  #objectNouns(word: number): { first: readonly Phrase[]; second: readonly Phrase[] } {
    const found = dependentsOf(this.#sentence, word, OBJECTS)
      .filter((child) => !isRelative(this.#sentence, child) && this.#sentence.words[child]?.tag !== "ADP")
      .map((child) => this.#list(child))
      .filter((list) => list.length > 0);
    const small = this.#smallClause(word);
    if (small && found.length === 0) return small;
    const split = found.length === 1 ? this.#splitCompound(word, found[0]?.[0]) : null;
    return split ?? { first: found[0] ?? [], second: found.slice(1).flat() };
  }

  /** "named Jane Doe health secretary", read as one noun with a long compound: two objects. */
  #splitCompound(
    word: number,
    last: Phrase | undefined,
  ): { first: readonly Phrase[]; second: readonly Phrase[] } | null {
    if (!last || (last.kind !== "office" && last.kind !== "thing")) return null;
    const at = this.#elements.findIndex((element) => isPhrase(element) && element.phrase === last);
    const before = this.#elements[at - 1];
    if (!isPhrase(before) || before.first < word || before.phrase.kind !== "person") return null;
    return { first: [before.phrase], second: [last] };
  }

  /** "found him guilty", "named her minister", read as a clause without a verb: its subject is the object. */
  #smallClause(word: number): { first: readonly Phrase[]; second: readonly Phrase[] } | null {
    const inner = dependentsOf(this.#sentence, word, new Set(["ccomp", "xcomp", "oprd", "acomp"])).find(
      (child) => !this.#verbs.has(child) && this.#ownSubjects(child).length > 0,
    );
    if (inner === undefined) return null;
    return {
      first: this.#ownSubjects(inner).flatMap((subject) => this.#list(subject)),
      second: this.#list(inner),
    };
  }

  #list(word: number): readonly Phrase[] {
    const phrases = conjunctsOf(this.#sentence, word)
      .filter((member) => !this.#verbs.has(member) || this.#phrases.has(member))
      .flatMap((member) => this.#appositive(member) ?? this.#phrases.get(member) ?? []);
    const [first] = phrases;
    return [...new Set([...phrases, ...this.#restOf(phrases)])];
  }

  /** Members of a list that the tree hangs elsewhere. */
  #restOf(phrases: readonly Phrase[]): readonly Phrase[] {
    const [first] = phrases;
    const last = phrases.at(-1);
    if (first?.kind === "person") return personsAfter(this.#elements, first);
    return last?.office ? officesAfter(this.#elements, last) : [];
  }

  /** "a close ally of X, Y": the person who is named, where one is. */
  #appositive(word: number): Phrase | null {
    const own = this.#phrases.get(word);
    if (!own || !/^(?:human|office|thing)$/.test(own.kind) || own.office?.plural) return null;
    const named = dependentsOf(this.#sentence, word, new Set(["appos"])).map((child) =>
      this.#phrases.get(child),
    );
    return named.find((phrase) => phrase?.kind === "person") ?? null;
  }

  #obliques(word: number, verb: VerbGroup): readonly Oblique[] {
    const sentence = this.#sentence;
    const skipped = (child: number): boolean =>
      SUBJECTS.has(relationOf(sentence, child)) ||
      (CLAUSES.has(relationOf(sentence, child)) && this.#verbs.has(child)) ||
      (relationOf(sentence, child) === "conj" && this.#verbs.has(child)) ||
      lowerOf(sentence, child) === "according";
    const words = subtreeOf(sentence, word, skipped);
    const own = words.filter((index) => index !== word && this.#isPreposition(index));
    const before = own.filter((index) => index < verb.first && headOf(sentence, index) === word);
    return [...own.filter((index) => index > verb.first), ...before].flatMap((index) =>
      this.#oblique(index, word),
    );
  }

  #isPreposition(index: number): boolean {
    const tag = this.#sentence.words[index]?.tag;
    return (
      PREPOSITIONS.has(relationOf(this.#sentence, index)) &&
      (tag === "ADP" || tag === "SCONJ" || tag === "PART" || tag === "VERB")
    );
  }

  #oblique(index: number, verb: number): readonly Oblique[] {
    const sentence = this.#sentence;
    const children = childrenOf(sentence)[index] ?? [];
    const noun = children.find(
      (child) =>
        relationOf(sentence, child) === "pobj" ||
        (relationOf(sentence, child) === "amod" && this.#phrases.has(child)),
    );
    const clause = children.find((child) => relationOf(sentence, child) === "pcomp");
    const preposition = lowerOf(sentence, index);
    const at = clause === undefined ? undefined : this.#verbs.get(clause);
    const under = headOf(sentence, index) === verb ? null : headOf(sentence, index);
    const from = this.#elements[at ?? -1]?.first ?? index + 1;
    if (noun !== undefined)
      return [{ preposition, phrases: this.#list(noun), gerund: null, from: index + 1, under }];
    return at === undefined ? [] : [{ preposition, phrases: [], gerund: at, from, under }];
  }

  /** The last word that the verb governs without another clause between. */
  #end(word: number, verb: VerbGroup): number {
    const sentence = this.#sentence;
    const own = subtreeOf(
      sentence,
      word,
      (child) =>
        this.#verbs.has(child) &&
        (CLAUSES.has(relationOf(sentence, child)) || relationOf(sentence, child) === "conj"),
    );
    return Math.max(verb.last, ...own);
  }
}

const isRelative = (sentence: SentenceView, index: number): boolean =>
  /^(?:who|which|that|whom)$/.test(lowerOf(sentence, index));

const isHuman = (phrase: Phrase): boolean => /^(?:person|office|group|human|pronoun)$/.test(phrase.kind);

const SUBJECT_CONTROL = new Set(
  "promise threaten vow want plan agree decide refuse fail try attempt seek intend expect hope decline continue begin manage pledge offer be have go appear seem join vote return".split(
    " ",
  ),
);
/** Verbs whose object does what their purpose says: "sent him to replace X". */
const PURPOSE = new Set(
  "send appoint name elect choose select pick bring nominate tap hire deploy assign".split(" "),
);
/** Verbs with "of doing" and the like, said of their object. */
const OBJECT_OF = new Set(
  "accuse convict acquit suspect charge stop prevent bar ban indict arrest find clear detain try jail sentence imprison blame criticise criticize condemn".split(
    " ",
  ),
);

/** "A from the X party, B of the Y party and C": the rest of a list of persons, over the bodies that they are of. */
function personsAfter(elements: readonly Element[], first: Phrase): readonly Phrase[] {
  const members: Phrase[] = [];
  let index = elements.findIndex((element) => isPhrase(element) && element.phrase === first) + 1;
  for (let joined = false; index > 0 && index < elements.length; ) {
    while (
      elements[index]?.type === "preposition" &&
      isPhrase(elements[index + 1]) &&
      !isPerson(elements[index + 1])
    )
      index += 2;
    const from = index;
    while (/^(?:comma|and)$/.test(elements[index]?.type ?? ""))
      joined = elements[index++]?.type === "and" || joined;
    const next = elements[index];
    if (index === from || !isPhrase(next) || next.phrase.kind !== "person")
      return joined && index > from && members.length > 0 ? members : [];
    members.push(next.phrase);
    index++;
    if (joined) return members;
  }
  return [];
}

/** "Vice President since 2011 and Acting President since May": an office right after "and". */
function officesAfter(elements: readonly Element[], last: Phrase): readonly Phrase[] {
  const at = elements.findIndex((element) => isPhrase(element) && element.phrase === last);
  const next = elements[at + 2];
  if (at < 0 || elements[at + 1]?.type !== "and" || !isPhrase(next) || next.phrase.kind !== "office")
    return [];
  const after = elements[at + 3];
  return isVerb(after) && !after.verb.gerund && !after.verb.infinitive
    ? []
    : [next.phrase, ...officesAfter(elements, next.phrase)];
}

const isPerson = (element: Element | undefined): boolean =>
  isPhrase(element) && element.phrase.kind === "person";
