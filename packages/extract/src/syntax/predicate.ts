import type { Phrase } from "../model.ts";
import type { Element } from "./elements.ts";
import type { VerbGroup } from "./verb-group.ts";

type VerbElement = Element & { readonly type: "verb" };

type PhraseElement = Element & { readonly type: "phrase" };

export interface Oblique {
  readonly preposition: string;
  readonly phrases: readonly Phrase[];
  /** The gerund after the preposition, as an element's index. */
  readonly gerund: number | null;
  /** First word after the preposition. */
  readonly from: number;
  /** The noun within the clause that it hangs from, where the engine parses and it is not the verb. */
  readonly under: number | null;
}

/** A verb with its arguments. `at` and `governor` are indexes of elements. */
export interface Predicate {
  readonly at: number;
  readonly verb: VerbGroup;
  readonly passive: boolean;
  readonly subjects: readonly Phrase[];
  readonly objects: readonly Phrase[];
  /** What is said of the object or given to it: "named him minister", "gave her a fine". */
  readonly seconds: readonly Phrase[];
  readonly obliques: readonly Oblique[];
  /** The verb that this one depends on, and how. */
  readonly governor: number | null;
  readonly link: Link;
  /** The noun that an infinitive belongs to: "push to". */
  readonly governingNoun: Phrase | null;
  /** Words that open its clause, where the engine parses: "if", "after". */
  readonly marks: readonly string[];
  /** Last word of the clause, as far as it can be told. */
  readonly end: number;
}

export type Link = "main" | "coordinate" | "relative" | "infinitive" | "gerund" | "complement" | "adverbial";

export const isVerb = (element: Element | undefined): element is VerbElement => element?.type === "verb";

export const isPhrase = (element: Element | undefined): element is PhraseElement =>
  element?.type === "phrase";
