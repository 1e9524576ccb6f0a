import type { Span, StatedDate } from "@cursus/graph-schema";
import type { Discourse } from "../coreference/discourse.ts";
import type { Registry } from "../coreference/registry.ts";
import type { Meanings } from "../coreference/resolve.ts";
import type { Clauses } from "../modality/clauses.ts";
import {
  type Draft,
  type NameSpan,
  type OfficePhrase,
  type Phrase,
  spanOf,
  textOf,
  type WordRange,
} from "../model.ts";
import { type CountryContext, jurisdictionOf } from "../offices/jurisdiction.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import type { DateSource } from "./dates.ts";

/** One sentence read as far as its clauses and what its phrases mean. */
export interface Scene extends Clauses {
  readonly predicateList: readonly Predicate[];
  readonly meanings: Meanings;
  readonly names: readonly NameSpan[];
  readonly offices: readonly OfficePhrase[];
  readonly registry: Registry;
  readonly discourse: Discourse;
  readonly countries: CountryContext;
  readonly dayPage: boolean;
  /** The day of a page that tells one day's items, null elsewhere. */
  readonly pageDay: StatedDate | null;
  readonly dates: DateSource;
  /** Claims of the sentences before. */
  readonly earlier: readonly Candidate[];
}

export const spanIn = (scene: Scene, range: WordRange): Span => spanOf(scene.sentence, range);

/** What fills a role through a phrase, if it is known what the phrase means. */
export function fillerOf(scene: Scene, phrase: Phrase): Filler | null {
  const draft = scene.meanings.get(phrase);
  if (!draft) return null;
  return { draft, span: spanIn(scene, phrase.kind === "person" && phrase.name ? phrase.name : phrase) };
}

/** The office that a phrase means, its country found as the article allows. */
export function officeFiller(scene: Scene, office: OfficePhrase): Filler {
  const jurisdiction = jurisdictionOf(office, scene.sentence, scene.countries, scene.dayPage);
  const span = spanIn(scene, office);
  return { draft: scene.registry.office(office, jurisdiction, span, textOf(scene.sentence, office)), span };
}

export function offenceFiller(scene: Scene, range: WordRange): Filler {
  const words = textOf(scene.sentence, range);
  const span = spanIn(scene, range);
  return { draft: scene.registry.named("Offence", words, span, words), span };
}

export const isType = (
  filler: Filler | null | undefined,
  ...types: readonly Draft["type"][]
): filler is Filler => filler !== null && filler !== undefined && types.includes(filler.draft.type);
