import type { Article, Refusal, StatedDate } from "@cursus/graph-schema";
import type { BlockKind } from "@cursus/text";
import type { Candidate } from "./claims/candidate.ts";
import { completeClaims } from "./claims/complete.ts";
import { claimsOfCounts } from "./claims/counts.ts";
import { electionIn, withElection } from "./claims/elections.ts";
import { claimsFromNouns } from "./claims/from-nouns.ts";
import { claimsFromVerbs } from "./claims/from-verbs.ts";
import { claimsOfGappedOffices } from "./claims/gapped-offices.ts";
import { claimsOfGappedTerms } from "./claims/gapped-terms.ts";
import { withHandedOn } from "./claims/handed-on.ts";
import { claimsOfHappenings } from "./claims/happenings/gather.ts";
import type { Happening } from "./claims/happenings/happening.ts";
import { happeningsIn } from "./claims/happenings.ts";
import { claimsOfHolding } from "./claims/held-offices.ts";
import { withBodyLeft } from "./claims/left-bodies.ts";
import { isLent } from "./claims/lent.ts";
import { claimsOfPendingCharges } from "./claims/pending-charges.ts";
import { claimsOfPredecessors } from "./claims/predecessors.ts";
import type { Scene } from "./claims/scene.ts";
import { specialClaims } from "./claims/special.ts";
import { claimsOfSuccessions } from "./claims/successions.ts";
import { createDiscourse, type Discourse } from "./coreference/discourse.ts";
import { readHeadlineTopic } from "./coreference/headline-topic.ts";
import { identifyIntroduced } from "./coreference/introduced.ts";
import { createRegistry, type Registry } from "./coreference/registry.ts";
import { resolvePhrases } from "./coreference/resolve.ts";
import { rememberHolders } from "./coreference/told-holders.ts";
import { isDayPage, lastDay, pageDayOf } from "./day-page.ts";
import { moodOf } from "./modality/mood.ts";
import { ORDERED } from "./modality/moods.ts";
import { clauseOf } from "./modality/orders.ts";
import type { Draft, NameSpan, SentenceView } from "./model.ts";
import { findNames } from "./names/find-names.ts";
import { findOffices } from "./offices/find-offices.ts";
import { type CountryContext, readCountries } from "./offices/jurisdiction.ts";
import { refusalsOf } from "./refusals.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { joinAppositions } from "./syntax/appositions.ts";
import { predicatesOf } from "./syntax/clauses.ts";
import { elementsOf } from "./syntax/elements.ts";

/** What is known of the whole article while its sentences are read. It lives as long as one reading. */
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

/** What an article's sentences tell, before it becomes a reading. */
export interface Told {
  readonly registry: Registry;
  readonly claims: readonly Candidate[];
  readonly sentences: readonly SentenceReading[];
  readonly refusals: readonly Refusal[];
}

/** Reads the sentences in order, then what they say of one another. */
export function readViews(article: Article, views: readonly SentenceView[]): Told {
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
  const sentences: SentenceReading[] = [];
  let spokenOf: string | null = null;
  for (const view of views.filter(isRead)) {
    const scene = sceneOf(story, view, spokenOf, candidates);
    const found = claimsOfSentence(scene, candidates, story.discourse);
    rememberHolders(found, story);
    const own = happeningsIn(scene);
    happenings.push(...own);
    sentences.push({ scene, found });
    spokenOf = lastDay(view, article.published, spokenOf);
  }
  const election = electionIn(views, names, article.published);
  const elected = candidates.map((candidate) => withElection(candidate, election, story.registry));
  identifyIntroduced(elected, views, story.registry.persons());
  const claims = completeClaims(
    [
      ...elected,
      ...claimsOfHappenings(happenings, story.registry, story.dayPage ? null : story.countries.article),
    ],
    article.published,
  );
  return { registry: story.registry, claims, sentences, refusals: refusalsOf(sentences, claims) };
}

/** Adds the claims of one sentence to those before; some need what others of the sentence say. */
function claimsOfSentence(scene: Scene, candidates: Candidate[], discourse: Discourse): readonly Candidate[] {
  const before = candidates.length;
  const holdings = claimsOfHolding(scene);
  const changes = [...claimsFromVerbs(scene), ...claimsFromNouns(scene)].filter((change) => !isLent(change));
  candidates.push(
    ...holdings,
    ...changes.map((change) => withBodyLeft(scene, withHandedOn(change, changes), holdings)),
    ...claimsOfCounts(scene),
  );
  noteDefendants(candidates, scene.sentence, discourse);
  candidates.push(
    ...specialClaims(scene),
    ...claimsOfPredecessors(scene),
    ...claimsOfSuccessions(scene),
    ...claimsOfPendingCharges(scene, candidates),
    ...claimsOfGappedTerms(scene, candidates),
    ...claimsOfGappedOffices(scene, candidates),
  );
  candidates.push(...withoutOrdered(scene, candidates.splice(before)));
  noteDefendants(candidates, scene.sentence, discourse);
  noteChanges(candidates, scene.sentence, discourse);
  if (scene.sentence.kind === "headline") dropUnnamed(candidates, scene.sentence);
  return candidates.slice(before);
}

/** Without what a text tells its reader to say, and without what it calls anybody there. */
function withoutOrdered(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const clauses = scene.predicateList
    .filter((predicate) => moodOf(scene, predicate) === ORDERED)
    .map((predicate) => clauseOf(scene, predicate));
  return found.filter(
    ({ mood, trigger }) =>
      mood !== ORDERED && !clauses.some(({ first, last }) => first <= trigger.first && trigger.last <= last),
  );
}

/** Blocks that repeat the article, belong to others, or only say what the lines below are about. */
const UNREAD: ReadonlySet<BlockKind> = new Set(["insert", "caption", "byline", "heading"]);

/** Headlines in title case repeat the article too. */
const isRead = (view: SentenceView): boolean =>
  !UNREAD.has(view.kind) && !(view.titleCase && view.kind === "headline");

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

/** How far into an article a death is what it tells of. */
const LEAD = 2;
const isLead = ({ index }: SentenceView): boolean => index <= LEAD;

const CHANGE =
  /^(?:ACQUITTED|APPOINTED|CHARGED|CONVICTED|DISMISSED|DISQUALIFIED|PARDONED|REASSIGNED|RESIGNED|SENTENCED|TOOK_OFFICE)$/;

/** Who changed whose office or matter, and who was killed by whom: for the pronouns of the next sentences. */
function noteChanges(candidates: readonly Candidate[], view: SentenceView, discourse: Discourse): void {
  for (const { sentence, type, roles, mood } of candidates) {
    const patient = roles.PATIENT?.draft;
    if (
      sentence === view &&
      type === "DIED" &&
      isLead(view) &&
      patient?.named &&
      mood.polarity === "asserted"
    )
      discourse.noteDead(patient);
    if (sentence !== view || roles.AGENT?.draft.type !== "Person" || !patient) continue;
    if (type === "DIED" && mood.polarity === "asserted") discourse.noteKilled(patient);
    if (CHANGE.test(type) && patient.named) discourse.noteBefallen(patient);
  }
}
