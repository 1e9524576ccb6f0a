import type { FactType, Role } from "@cursus/graph-schema";

/** Verbs that tell the event, and how their arguments fill its roles. */
export interface VerbPattern {
  /** Lemmas. */
  readonly verbs: string;
  /** A word right after the verb or its object, without which the verb means something else: "down". */
  readonly particle?: string;
  readonly voice?: "active" | "passive";
  /** Role of the active subject, of the active object (the passive's subject), and of prepositions. */
  readonly subject?: Role;
  readonly object?: Role;
  readonly obliques?: Readonly<Record<string, Role>>;
  /** The head noun that the object must have: "hand down a sentence". */
  readonly objectNoun?: RegExp;
  /** A noun that some preposition must bring: "relieve of his duties", "take into custody". */
  readonly obliqueNoun?: RegExp;
  /** The noun of the object stands alone: "given charge of", not "given a charge". */
  readonly objectBare?: boolean;
  /** A word that must stand before the object's noun within its phrase: "a prison term". */
  readonly objectWith?: RegExp;
  /** The verb says that it did not happen: "lost the election". */
  readonly negative?: true;
  /** The word that the term stands behind: "to" where a verb cuts or lengthens one, "of" in "served half of". */
  readonly termAfter?: "to" | "of";
  /** Only without an object: "drowned", not "drowned her". */
  readonly intransitive?: true;
  /** A role without which the verb means something else. */
  readonly needs?: Role;
  /** Not where "from" brings whom one takes it from, and no office is said: that tells a succession alone. */
  readonly unlessFrom?: true;
  /** The object must be the holder of an office: "dumped his planning minister". */
  readonly objectIsHolder?: true;
  /** Whether one of the two may be the other's superior: `false` only where the subject is, `true` only where not. */
  readonly ofEquals?: boolean;
  /** The event came before what the verb tells: its date is another's. */
  readonly isEarlier?: true;
  /** A preposition with people that must be there: "replace X with Y". */
  readonly withPeople?: string;
  /** A preposition that must be there, or must not. */
  readonly withPreposition?: string;
  readonly withoutPreposition?: string;
  /** A noun that no preposition may bring, where another pattern tells what that means. */
  readonly notObliqueNoun?: RegExp;
  /** The word right after the verb that makes it mean something else: "held responsible". */
  readonly unlessNext?: RegExp;
  /** Not where it says what: "held on Tuesday that the appeal was late". */
  readonly unlessThat?: true;
  /** A preposition with people that must not be there. */
  readonly withoutPeople?: string;
  /** Whose matter it is may be left to the article: "pronounced the sentence". It is the defendant's spoken of. */
  readonly impliesDefendant?: true;
  /** The verb of the infinitive that must say what for: "left to head the council". */
  readonly purpose?: RegExp;
  /** The noun that the subject must have, where the verb tells it of few: "police came for X". */
  readonly subjectNoun?: RegExp;
  /** The subject is nobody's: "the job went to X", not "his job went to X". */
  readonly subjectOfNobody?: true;
  /** The object must be an office phrase, or a noun for one. */
  readonly objectIsOffice?: true;
  /** With `objectNoun`: where the person stands. */
  readonly patient?: "subject" | "object" | "possessor" | "of" | "against" | "on" | "to" | "for";
}

/** Nouns that tell the event: "the resignation of X", "X's arrest". */
export interface NounPattern {
  /** Singular. */
  readonly nouns: string;
  readonly possessor?: Role;
  /** A word that must stand before the noun within its phrase: "a prison term". */
  readonly modifier?: RegExp;
  /** A role without which the noun means something else: "the promotion of trade". */
  readonly needs?: Role;
  readonly obliques?: Readonly<Record<string, Role>>;
}

export interface Frame {
  readonly type: FactType;
  readonly verbs: readonly VerbPattern[];
  readonly nouns?: readonly NounPattern[];
}

export const frame = (definition: Frame): Frame => definition;
