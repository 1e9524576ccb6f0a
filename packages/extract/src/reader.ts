import {
  type Article,
  checkReading,
  type Reading,
  type Refusal,
  type StatedDate,
} from "@cursus/graph-schema";
import { createLightEngine, type LanguageEngine } from "@cursus/language";
import type { Candidate } from "./claims/candidate.ts";
import { completeClaims } from "./claims/complete.ts";
import { claimsOfCounts } from "./claims/counts.ts";
import { statedDate } from "./claims/dates.ts";
import { electionIn, withElection } from "./claims/elections.ts";
import { claimsFromNouns } from "./claims/from-nouns.ts";
import { claimsFromVerbs } from "./claims/from-verbs.ts";
import { claimsOfHappenings, type Happening, happeningsIn } from "./claims/happenings.ts";
import { claimsOfHolding } from "./claims/held-offices.ts";
import { claimsOfPendingCharges } from "./claims/pending-charges.ts";
import { claimsOfPredecessors } from "./claims/predecessors.ts";
import type { Scene } from "./claims/scene.ts";
import { specialClaims } from "./claims/special.ts";
import { createDiscourse, type Discourse } from "./coreference/discourse.ts";
import { readHeadlineTopic } from "./coreference/headline-topic.ts";
import { createRegistry, type Registry } from "./coreference/registry.ts";
import { resolvePhrases } from "./coreference/resolve.ts";
import { resolveDate } from "./dates/resolve-date.ts";
import type { Extractor } from "./extractor.ts";
import type { Draft, NameSpan, SentenceView } from "./model.ts";
import { findNames } from "./names/find-names.ts";
import { findOffices } from "./offices/find-offices.ts";
import { type CountryContext, readCountries } from "./offices/jurisdiction.ts";
import { toReading } from "./reading.ts";
import { joinAppositions } from "./syntax/appositions.ts";
import { predicatesOf } from "./syntax/clauses.ts";
import { elementsOf } from "./syntax/elements.ts";
import { viewsOf } from "./views.ts";

/** The version of the rules; a change in what they read changes it. */
const VERSION = 1;

/** The built-in reader: rules over a language engine, in process, the same every time. */
export function createReader(engine: LanguageEngine = createLightEngine()): Extractor {
  const id = `rules@${VERSION}+${engine.id}`;
  return {
    id,
    async read(article) {
      const views = await viewsOf(article, engine);
      return checkReading(article, readViews(id, article, views));
    },
  };
}

interface Story {
  readonly article: Article;
  readonly names: readonly (readonly NameSpan[])[];
  readonly registry: Registry;
  readonly discourse: Discourse;
  readonly countries: CountryContext;
  readonly holders: Map<string, Draft>;
  readonly dayPage: boolean;
  readonly pageDay: StatedDate | null;
}

function readViews(id: string, article: Article, views: readonly SentenceView[]): Reading {
  const names = findNames(views);
  const story: Story = {
    article,
    names,
    registry: createRegistry(),
    discourse: createDiscourse(),
    countries: readCountries(views, names),
    holders: new Map(),
    dayPage: isDayPage(views, article),
    pageDay: pageDayOf(views, article),
  };
  readHeadlineTopic(views[0], names[0] ?? [], story.registry, story);
  const candidates: Candidate[] = [];
  const happenings: Happening[] = [];
  const refusals: Refusal[] = [];
  let spokenOf: string | null = null;
  for (const view of views) {
    if (!isRead(view)) continue;
    const scene = sceneOf(story, view, spokenOf, candidates);
    const verbs = claimsFromVerbs(scene);
    candidates.push(
      ...claimsOfHolding(scene),
      ...verbs.candidates,
      ...claimsFromNouns(scene),
      ...claimsOfCounts(scene),
    );
    noteDefendants(candidates, view, story.discourse);
    candidates.push(
      ...specialClaims(scene),
      ...claimsOfPredecessors(scene),
      ...claimsOfPendingCharges(scene, candidates),
    );
    noteDefendants(candidates, view, story.discourse);
    happenings.push(...happeningsIn(scene));
    if (view.kind === "headline") dropUnnamed(candidates, view);
    refusals.push(...verbs.refusals);
    spokenOf = lastDay(view, article.published, spokenOf);
  }
  const election = electionIn(views, names, article.published);
  const elected = candidates.map((candidate) => withElection(candidate, election, story.registry));
  const claims = completeClaims([
    ...elected,
    ...claimsOfHappenings(happenings, story.registry, story.dayPage ? null : story.countries.article),
  ]);
  return toReading(id, article, story.registry, claims, refusals, views.length);
}

/** Headlines in title case, inserts and captions repeat or belong elsewhere. */
const isRead = (view: SentenceView): boolean =>
  view.kind !== "insert" && view.kind !== "caption" && !(view.titleCase && view.kind === "headline");

function sceneOf(
  story: Story,
  view: SentenceView,
  spokenOf: string | null,
  earlier: readonly Candidate[],
): Scene {
  const names = story.names[view.index] ?? [];
  const offices = findOffices(view, names);
  const elements = joinAppositions(view, elementsOf(view, names, offices));
  const predicateList = predicatesOf(view, elements);
  const meanings = resolvePhrases(view, elements, { ...story, names });
  return {
    ...story,
    sentence: view,
    elements,
    names,
    offices,
    predicateList,
    predicates: new Map(predicateList.map((predicate) => [predicate.at, predicate])),
    meanings,
    dates: { published: story.article.published, spokenOf },
    earlier,
  };
}

/** A headline repeats what the text tells; of people without a name it tells nothing more. */
function dropUnnamed(candidates: Candidate[], view: SentenceView): void {
  const kept = candidates.filter(
    ({ sentence, roles }) =>
      sentence !== view ||
      roles.PATIENT === undefined ||
      roles.PATIENT.draft.named ||
      roles.PATIENT.draft.sameAs !== undefined,
  );
  candidates.splice(0, candidates.length, ...kept);
}

const JUDICIAL = /^(?:ARRESTED|CHARGED|TRIED|CONVICTED|SENTENCED|ACQUITTED)$/;

/** The person whose matter the article tells: for "the trial", "the charge". */
function noteDefendants(candidates: readonly Candidate[], view: SentenceView, discourse: Discourse): void {
  for (const { sentence, type, roles } of candidates)
    if (sentence === view && JUDICIAL.test(type) && roles.PATIENT?.draft.named)
      discourse.noteDefendant(roles.PATIENT.draft);
}

/** The last exact day that the sentence speaks of, for "the same day". */
function lastDay(view: SentenceView, published: string | null, before: string | null): string | null {
  let day = before;
  for (const { expression } of view.dates) {
    const resolved = resolveDate(expression, { published, spokenOf: day, ahead: false });
    if (resolved && resolved.min === resolved.max) day = resolved.min;
  }
  return day;
}

/** The day in the title of such a page. */
function pageDayOf(views: readonly SentenceView[], article: Article): StatedDate | null {
  const title = views[0];
  const found = title?.dates[0];
  if (!title || !found || !isDayPage(views, article)) return null;
  return statedDate(title, found, { published: article.published, spokenOf: null }, false);
}

/** A page of unrelated items under the date of one day. */
function isDayPage(views: readonly SentenceView[], article: Article): boolean {
  const title = views[0];
  return (
    title !== undefined &&
    article.published !== null &&
    title.text.length < 40 &&
    /^\d{4} \p{Lu}\p{L}+ \d{1,2}$|^\p{Lu}\p{L}+ \d{1,2}, \d{4}$|^\d{1,2} \p{Lu}\p{L}+ \d{4}$/u.test(
      title.text,
    )
  );
}
