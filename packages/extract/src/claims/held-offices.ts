import { spansIn } from "../dates/spans.ts";
import { lowerOf, type OfficePhrase, type Phrase } from "../model.ts";
import { findPosts } from "../offices/posts.ts";
import { officeOfReign } from "../offices/reigns.ts";
import { isPhrase, type Predicate } from "../syntax/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { isBehind } from "./dates/term.ts";
import { claimsOfApposition } from "./held-by-apposition.ts";
import { claimsOfDeputies } from "./held-by-deputies.ts";
import { claimsOfIdentity } from "./held-by-identity.ts";
import { claimsOfLeading } from "./held-by-leading.ts";
import { claimsOfLetters } from "./held-by-letters.ts";
import { claimsOfLists } from "./held-by-lists.ts";
import { claimsOfPosts } from "./held-by-posts.ts";
import { claimsOfRelatives } from "./held-by-successor.ts";
import { claimsOfTime } from "./held-over-time.ts";
import { sinceWhen } from "./held-since.ts";
import { holding } from "./holding.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";
import type { Status } from "./term-status.ts";
import { portfolioOf } from "./verbs/offices-meant.ts";

/** Who holds, held or is to hold which office, by title, apposition, "is", "served as" and posts spoken of. */
export function claimsOfHolding(scene: Scene): readonly Candidate[] {
  return [
    ...byTitles(scene),
    ...byVerbs(scene),
    ...byOpening(scene),
    ...byPosts(scene),
    ...claimsOfPosts(scene),
    ...claimsOfRelatives(scene),
    ...claimsOfLeading(scene),
    ...claimsOfTime(scene),
    ...claimsOfIdentity(scene),
    ...claimsOfLists(scene),
    ...claimsOfLetters(scene),
    ...claimsOfApposition(scene),
    ...claimsOfDeputies(scene),
  ];
}

const statusOf = (office: OfficePhrase): Status =>
  office.elect ? "elect" : office.former ? "former" : "current";

function byTitles(scene: Scene): Candidate[] {
  const phrases = scene.elements.flatMap((element) => (isPhrase(element) ? withOwners(element.phrase) : []));
  return phrases
    .filter((phrase) => /^(?:person|human)$/.test(phrase.kind) && phrase.titles.length > 0)
    .flatMap((phrase) => {
      const person = fillerOf(scene, phrase);
      if (!isType(person, "Person") || (phrase.kind === "human" && !person.draft.named)) return [];
      return phrase.titles
        .filter((office) => !office.plural && !isStyle(office))
        .map((office) => holding(scene, person, office, statusIn(phrase, office), 0.9));
    });
}

/** "his deputy, X", "a second deputy": of what, is not said. */
const isStyle = ({ title, organization, jurisdiction, possessed }: OfficePhrase): boolean =>
  organization === null &&
  jurisdiction === null &&
  (/^(?:first|second|third) deputy$/.test(title) || (title === "deputy" && possessed));

/** "former transport minister and deputy leader X": the status of the first title reaches the second. */
function statusIn(phrase: Phrase, office: OfficePhrase): Status {
  const index = phrase.titles.indexOf(office);
  const first = phrase.titles[0];
  const carries =
    index > 0 &&
    first?.former === true &&
    !office.definite &&
    office.first > first.last &&
    office.first - first.last <= 2;
  return carries ? "former" : statusOf(office);
}

const withOwners = (phrase: Phrase): Phrase[] =>
  phrase.possessor ? [...withOwners(phrase.possessor), phrase] : [phrase];

/** "X is the mayor", "X served as judge", "X has been chairman since May". */
function byVerbs(scene: Scene): Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    const offices = heldBy(scene, predicate);
    if (offices.length === 0) return [];
    return predicate.subjects.flatMap((subject) => {
      const person = fillerOf(scene, subject);
      if (!isType(person, "Person") || subject.kind === "office" || subject.kind === "human") return [];
      if (isOfOneAmong(scene, subject, predicate)) return [];
      const confidence = subject.kind === "pronoun" ? 0.72 : 0.85;
      const since = sinceWhen(scene, predicate);
      const isStandIn = standsIn(scene, predicate);
      return offices.map((office) => {
        const held = holding(
          scene,
          person,
          isStandIn ? { ...office, acting: true } : office,
          tenseStatus(scene, predicate, office),
          confidence,
          predicate,
        );
        return since ? { ...held, date: since } : held;
      });
    });
  });
}

/** "He has three sons, one of whom, X, is a judge": not he. */
const isOfOneAmong = ({ sentence }: Scene, subject: Phrase, { verb }: Predicate): boolean =>
  sentence.words.slice(subject.last + 1, verb.first).some(({ text }) => text === "whom");

function heldBy(scene: Scene, predicate: Predicate): readonly OfficePhrase[] {
  const { lemma } = predicate.verb;
  const offices = (phrases: readonly Phrase[]): OfficePhrase[] =>
    phrases.flatMap((phrase) =>
      phrase.kind === "office" && phrase.office && !phrase.office.plural ? [phrase.office] : [],
    );
  if (lemma === "be" && !predicate.passive)
    return isQuestioned(scene, predicate)
      ? oneOf(scene, predicate)
      : [...offices(predicate.objects), ...furtherTerms(scene, offices(predicate.seconds))];
  if (lemma === "remain") return offices(predicate.objects);
  if (/^(?:hold|occupy)$/.test(lemma)) return heldPost(scene, predicate);
  if (
    /^(?:serve|work|act|continue|stay|sit|double|officiate|deputi[sz]e)$/.test(lemma) ||
    standsIn(scene, predicate)
  )
    return predicate.obliques
      .filter(({ preposition }) => preposition === "as")
      .flatMap(({ phrases }) => offices(phrases));
  return [];
}

/** "will fill in as mayor"; who stands as mayor only wants to be. */
const standsIn = ({ sentence }: Scene, { verb }: Predicate): boolean =>
  /^(?:fill|stand)$/.test(verb.lemma) && lowerOf(sentence, verb.last + 1) === "in";

/** "was minister from 1990 to 1993, ambassador from 1994 to 1998": each with a term of its own. */
const furtherTerms = (scene: Scene, offices: readonly OfficePhrase[]): readonly OfficePhrase[] =>
  offices.filter((office) => spansIn(scene.sentence).some((span) => isBehind(scene, span, office)));

/** "held the works portfolio", "held the presidency", "held the post of mayor". */
function heldPost(scene: Scene, predicate: Predicate): readonly OfficePhrase[] {
  const post = predicate.passive ? undefined : predicate.objects[0];
  if (!post) return [];
  const reign = officeOfReign(scene.sentence, scene.elements, post);
  if (reign) return [reign];
  if (post.kind !== "thing") return [];
  const portfolio = portfolioOf(scene.sentence, post);
  if (portfolio) return [portfolio];
  const isPost = /^(?:posts?|positions?|offices?|jobs?|roles?|titles?|rank)$/.test(
    lowerOf(scene.sentence, post.head),
  );
  return isPost
    ? predicate.obliques
        .filter(({ preposition }) => preposition === "of" || preposition === "as")
        .flatMap(({ phrases }) =>
          phrases.flatMap(({ kind, office }) => (kind === "office" && office ? [office] : [])),
        )
    : [];
}

/** "has been one of the members of the assembly": one of many who hold it. */
function oneOf(scene: Scene, predicate: Predicate): readonly OfficePhrase[] {
  const office = scene.offices.find(
    ({ first }) => first > predicate.verb.last && first <= predicate.verb.last + 4,
  );
  if (!office?.plural || lowerOf(scene.sentence, predicate.verb.last + 2) !== "of") return [];
  return office.organization === null && office.jurisdiction === null ? [] : [{ ...office, plural: false }];
}

/** "was the first president to": superlatives and lists of firsts say little of the holding. */
const isQuestioned = (scene: Scene, predicate: Predicate): boolean =>
  /^(?:one|among)$/.test(lowerOf(scene.sentence, predicate.verb.last + 1));

function tenseStatus(scene: Scene, predicate: Predicate, office: OfficePhrase): Status {
  if (office.former) return "former";
  if (office.elect) return "elect";
  const word = lowerOf(scene.sentence, predicate.verb.first);
  const past =
    /^(?:was|were|had|served|worked|acted|remained|held|occupied|sat|stayed|stood|filled|deputi[sz]ed)$/.test(
      word,
    ) || /^(?:previously|formerly|once)$/.test(lowerOf(scene.sentence, predicate.verb.first - 1));
  if (past) return "former";
  if (!predicate.verb.perfect) return "current";
  const since = predicate.obliques.some(({ preposition }) => preposition === "since");
  return since && predicate.verb.tense === "present" ? "current" : "unspecified";
}

/** "As head of the company, X ..." */
function byOpening(scene: Scene): Candidate[] {
  const [as, office, comma, subject] = scene.elements;
  if (
    as?.type !== "preposition" ||
    as.word !== "as" ||
    !isPhrase(office) ||
    comma?.type !== "comma" ||
    !isPhrase(subject)
  )
    return [];
  const person = subject.phrase.kind === "person" ? fillerOf(scene, subject.phrase) : null;
  return isType(person, "Person") && office.phrase.office && !office.phrase.office.plural
    ? [holding(scene, person, office.phrase.office, "unspecified", 0.75)]
    : [];
}

/** "his posts atop A and B". */
function byPosts(scene: Scene): Candidate[] {
  return findPosts(scene.sentence, scene.elements).flatMap(({ holder, offices }) => {
    const person = holder ? fillerOf(scene, holder) : null;
    return isType(person, "Person")
      ? offices.map((office) => holding(scene, person, office, "unspecified", 0.78))
      : [];
  });
}
