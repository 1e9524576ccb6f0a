import { type Details, FACTS, type FactDefinition, type FactType, type Role } from "@cursus/graph-schema";
import type { FoundDate } from "../dates/expression.ts";
import { type Match, matchPredicate } from "../frames/match.ts";
import { PORTFOLIOS, POST_NOUNS } from "../gazetteers/titles.ts";
import { attributionOf } from "../modality/attribution.ts";
import { type Mood, moodOf, stronger } from "../modality/mood.ts";
import { lowerOf, type OfficePhrase, type Phrase } from "../model.ts";
import { postsOf } from "../offices/posts.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { dateOfPredicate, dateOnPage, statedDate } from "./dates.ts";
import { countIn } from "./numbers.ts";
import { offenceBefore, offencesFrom } from "./offences.ts";
import { fillerOf, isType, offenceFiller, officeFiller, type Scene, spanIn } from "./scene.ts";
import { sentenceTerms } from "./sentence-terms.ts";

/** Claims told by the verbs of a sentence. */
export function claimsFromVerbs(scene: Scene): readonly Candidate[] {
  return scene.predicateList.flatMap((predicate) =>
    matchPredicate(scene.sentence, scene.elements, predicate).flatMap((match) => claimsFrom(scene, match)),
  );
}

const FEW = 5;
const PERSONAL: readonly Role[] = ["PATIENT", "SUCCESSOR", "PREDECESSOR"];
/** Facts whose subject may be a body: a party, a government, a company. */
const OF_BODIES: ReadonlySet<FactType> = new Set(["ACCUSED", "DISMISSED", "CHARGED"]);

/** "a court ordered X to step down": who gave the order made X leave. */
function forcedBy(scene: Scene, match: Match): Filler | null {
  const governor = scene.predicates.get(match.predicate.governor ?? -1);
  if (match.type !== "RESIGNED" || match.predicate.link !== "infinitive" || !governor) return null;
  if (!/^(?:order|compel|oblige|force)$/.test(governor.verb.lemma)) return null;
  const agent = governor.passive
    ? governor.obliques.find(({ preposition }) => preposition === "by")?.phrases[0]
    : governor.subjects[0];
  const filler = agent ? fillerOf(scene, agent) : null;
  return isType(filler, "Person", "Organization", "Court", "Group") ? filler : null;
}

/** "ousted in a coup", "removed by a no-confidence vote": toppled or voted out, not dismissed by a superior. */
const isToppled = (scene: Scene, match: Match): boolean =>
  match.type === "DISMISSED" &&
  match.predicate.obliques.some(
    ({ preposition, phrases }) =>
      /^(?:in|by|after|through|following|during)$/.test(preposition) &&
      phrases.some(
        ({ head, first }) =>
          /^(?:coup|putsch|election|elections|uprising|revolt|revolution|rebellion|mutiny|protests|vote)$/.test(
            lowerOf(scene.sentence, head),
          ) &&
          (lowerOf(scene.sentence, head) !== "vote" || /confidence/.test(scene.sentence.text)) &&
          first > match.predicate.verb.last,
      ),
  );

function claimsFrom(scene: Scene, found: Match): Candidate[] {
  const force = forcedBy(scene, found);
  const match: Match = force || isToppled(scene, found) ? { ...found, type: "LEFT_OFFICE" } : found;
  return claimsOfMatch(scene, match).map((claim) =>
    force ? { ...claim, roles: { AGENT: force, ...claim.roles } } : claim,
  );
}

function claimsOfMatch(scene: Scene, match: Match): Candidate[] {
  if (
    match.type === "TOOK_OFFICE" &&
    match.predicate.obliques.some(({ preposition, gerund }) => preposition === "of" && gerund !== null)
  )
    return [];
  const base = baseOf(scene, match);
  if (isSplitByCount(scene, match)) return [];
  const patients = personsOf(scene, match, "PATIENT");
  const fact: FactDefinition = FACTS[match.type];
  if (fact.required.includes("PATIENT") && patients.length === 0) return [];
  const others = otherRoles(scene, match);
  if (fact.required.some((role) => role !== "PATIENT" && !others[role as Role])) return [];
  if (isSelf(others)) return [];
  const offices = officesOf(scene, match, patients);
  const offences = offencesOf(scene, match);
  if (
    offices.length === patients.length &&
    patients.length > 1 &&
    (isRespective(scene) || isOwnOffices(match))
  )
    return patients.map((patient, index) => {
      const roles = { ...others, PATIENT: patient, ...(offices[index] ? { OFFICE: offices[index] } : {}) };
      return { ...base, roles: allowed(fact, roles), confidence: confidenceOf(match, roles) };
    });
  return (patients.length > 0 ? patients : [null]).flatMap((patient) =>
    (offices.length > 0 ? offices : [null]).flatMap((office) =>
      (offences.length > 0 ? offences : [null]).map((offence): Candidate => {
        const roles = {
          ...others,
          ...(patient ? { PATIENT: patient } : {}),
          ...(office ? { OFFICE: office } : {}),
          ...(offence ? { OFFENCE: offence } : {}),
        };
        return { ...base, roles: allowed(fact, roles), confidence: confidenceOf(match, roles) };
      }),
    ),
  );
}

/** "A and B resigned as minister and mayor respectively". */
const isRespective = (scene: Scene): boolean =>
  scene.sentence.words.some((token) => token.text === "respectively");

/** "the minister and the mayor resigned": each from the own office. */
const isOwnOffices = (match: Match): boolean =>
  !match.roles.has("OFFICE") && (match.roles.get("PATIENT") ?? []).every(({ office }) => office !== null);

const allowed = (fact: FactDefinition, roles: Candidate["roles"]): Candidate["roles"] =>
  Object.fromEntries(Object.entries(roles).filter(([role]) => fact.roles.includes(role)));

const isSelf = (roles: Candidate["roles"]): boolean =>
  roles.SUCCESSOR !== undefined && roles.SUCCESSOR.draft === roles.PREDECESSOR?.draft;

/** "three people were killed" is a count, not somebody's death. */
function isSplitByCount(scene: Scene, match: Match): boolean {
  if (!/^(?:DIED|ARRESTED)$/.test(match.type)) return false;
  const patient = match.roles.get("PATIENT")?.[0];
  return (
    patient !== undefined &&
    /^(?:group|human)$/.test(patient.kind) &&
    scene.sentence.words
      .slice(patient.first, patient.last + 1)
      .some((token) => token.tag === "NUM" || /^(?:hundreds|dozens|scores|thousands)$/i.test(token.text)) &&
    !isFew(scene, match, patient)
  );
}

/** "two others were arrested" tells of the two; larger numbers are figures. */
function isFew(scene: Scene, match: Match, patient: Phrase): boolean {
  const value = countIn(scene.sentence, patient.first, patient.last);
  return match.type === "ARRESTED" && value !== null && value <= FEW;
}

function baseOf(scene: Scene, match: Match): Omit<Candidate, "roles" | "confidence"> {
  const mood = typedMood(scene, match);
  const found =
    dateOfPredicate(scene.sentence, scene.elements, match.predicate) ?? dateInObject(scene, match);
  const ahead = mood.polarity === "planned" || mood.polarity === "hypothetical";
  const date = found
    ? statedDate(scene.sentence, found, scene.dates, ahead)
    : mood.polarity === "asserted"
      ? dateOnPage(scene, mainOf(scene, match.predicate))
      : null;
  return {
    type: match.type,
    sentence: scene.sentence,
    trigger: match.predicate.verb,
    details: detailsOf(scene, match),
    mood,
    attribution: attributionOf(scene, match.predicate),
    date,
  };
}

/** "won the October 2017 elections": the date of the noun that tells the event. */
function dateInObject(scene: Scene, match: Match): FoundDate | null {
  const object =
    match.pattern.objectNoun && !match.predicate.passive ? match.predicate.objects[0] : undefined;
  return object
    ? (scene.sentence.dates.find(
        ({ first, last }) =>
          first >= object.first - 4 && last < object.head && first > match.predicate.verb.last,
      ) ?? null)
    : null;
}

/** "orders X to be held", "says it has arrested X": the verb that an infinitive or a purpose is carried by. */
function mainOf(scene: Scene, predicate: Predicate): Predicate {
  const governor = scene.predicates.get(predicate.governor ?? -1);
  return governor && (predicate.link === "infinitive" || predicate.link === "gerund") ? governor : predicate;
}

/** The verb's mood, with what the type itself says: an accusation is alleged, a nomination planned. */
function typedMood(scene: Scene, match: Match): Mood {
  const plain = moodOf(scene, match.predicate);
  const mood = match.pattern.negative ? stronger({ polarity: "negated", modality: "stated" }, plain) : plain;
  if (match.type === "ACCUSED")
    return mood.polarity === "asserted" ? { polarity: "alleged", modality: "claimed" } : mood;
  const { lemma } = match.predicate.verb;
  if (lemma === "nominate" || (lemma === "announce" && isPlanned(scene, match)))
    return stronger({ polarity: "planned", modality: "intended" }, mood);
  if (lemma === "offer") return stronger({ polarity: "planned", modality: "intended" }, mood);
  return lemma === "announce" && mood.modality === "stated" ? { ...mood, modality: "announced" } : mood;
}

const isPlanned = (scene: Scene, match: Match): boolean =>
  match.predicate.objects.some((object) =>
    /^(?:intention|plan|plans)$/.test(lowerOf(scene.sentence, object.head)),
  );

function detailsOf(scene: Scene, match: Match): Details {
  const { predicate } = match;
  const end = Math.min(predicate.end, scene.sentence.words.length - 1);
  switch (match.type) {
    case "SENTENCED": {
      const start = predicate.passive
        ? predicate.verb.first
        : Math.min(predicate.verb.first, predicate.objects[0]?.first ?? predicate.verb.first);
      return sentenceTerms(scene.sentence, start, end);
    }
    case "APPEALED":
      return appealOutcome(match);
    case "APPOINTED":
    case "TOOK_OFFICE":
      return match.roles.get("OFFICE")?.some((phrase) => phrase.office?.acting) ? { acting: true } : {};
    default:
      return {};
  }
}

function appealOutcome(match: Match): Details {
  const { lemma } = match.predicate.verb;
  if (/^(?:reject|dismiss|throw)$/.test(lemma)) return { outcome: "dismissed" };
  if (lemma === "uphold") return { outcome: "upheld" };
  return lemma === "hear" ? { outcome: "pending" } : { outcome: "filed" };
}

/** The people who fill a role; an office phrase stands for its holder. */
function personsOf(scene: Scene, match: Match, role: Role): readonly Filler[] {
  const phrases = match.roles.get(role) ?? [];
  const fillers = phrases
    .filter((phrase) => isSpecific(scene, phrase))
    .flatMap((phrase) => fillerOf(scene, phrase) ?? []);
  const bodies = OF_BODIES.has(match.type);
  const client = match.type === "APPEALED" && role === "PATIENT" ? clientsOf(scene, phrases) : [];
  if (client.length > 0) return client;
  const people = fillers.filter(
    (filler) => isType(filler, "Person", "Group") || (bodies && isType(filler, "Organization")),
  );
  if (people.length > 0 || role !== "PATIENT") return people;
  return implied(scene, match);
}

/** "X's lawyers appealed": the appeal is X's; what prosecutors appeal against is the defendant's. */
function clientsOf(scene: Scene, phrases: readonly Phrase[]): readonly Filler[] {
  return phrases.flatMap((phrase) => {
    const word = lowerOf(scene.sentence, phrase.head);
    const meant = scene.meanings.get(phrase);
    if (
      meant?.owner &&
      /(?:lawyers?|attorneys?|counsel|team|defen[cs]e|solicitors?|barristers?)$/i.test(meant.name)
    )
      return [{ draft: meant.owner, span: spanIn(scene, phrase) }];
    const known = /^(?:prosecutors?|prosecution|state|lawyers?|attorneys?|defen[cs]e)$/.test(word)
      ? scene.discourse.defendant()
      : null;
    return known ? [{ draft: known, span: spanIn(scene, phrase) }] : [];
  });
}

/** "veteran politicians": a group that is neither counted nor somebody's is nobody in particular. */
function isSpecific(scene: Scene, phrase: Phrase): boolean {
  if (phrase.kind !== "group" && !phrase.office?.plural) return true;
  if (phrase.possessor) return phrase.possessor.kind !== "pronoun";
  const words = scene.sentence.words.slice(phrase.first, phrase.last + 1);
  if (!words.some(({ tag }) => tag === "NOUN" || tag === "PROPN")) return false;
  return words.some(
    (token) =>
      token.tag === "NUM" ||
      /^(?:several|the|these|those|some|many|dozens|hundreds|thousands)$/i.test(token.text),
  );
}

/** "overturned the conviction": the defendant spoken of last. */
function implied(scene: Scene, match: Match): readonly Filler[] {
  if (!/^(?:OVERTURNED|APPEALED)$/.test(match.type) || match.pattern.patient !== "possessor") return [];
  const object = match.predicate.passive ? match.predicate.subjects[0] : match.predicate.objects[0];
  const known = scene.discourse.defendant();
  return known && object ? [{ draft: known, span: spanIn(scene, object) }] : [];
}

function otherRoles(scene: Scene, match: Match): Partial<Record<Role, Filler>> {
  const roles: Partial<Record<Role, Filler>> = {};
  for (const [role, phrases] of match.roles) {
    if (role === "PATIENT" || role === "OFFICE" || role === "OFFENCE") continue;
    const filler = roleFiller(scene, role, phrases);
    if (filler) put(match.type, roles, role, filler);
  }
  return roles;
}

function roleFiller(scene: Scene, role: Role, phrases: readonly Phrase[]): Filler | null {
  const phrase = phrases[0];
  if (!phrase) return null;
  if (role === "OFFICE_TO") return phrase.office ? officeFiller(scene, phrase.office) : null;
  const filler = fillerOf(scene, phrase);
  if (PERSONAL.includes(role)) return isType(filler, "Person") ? filler : null;
  if (role === "PLACE") return isType(filler, "Place") ? filler : null;
  if (role === "COURT") return isType(filler, "Court") ? filler : null;
  return filler;
}

/** A court that acts is the court of the step, not somebody who did it. */
function put(type: FactType, roles: Partial<Record<Role, Filler>>, role: Role, filler: Filler): void {
  const fact: FactDefinition = FACTS[type];
  if (role === "AGENT" && filler.draft.type === "Court" && fact.roles.includes("COURT")) roles.COURT = filler;
  else if (role === "AGENT" && /^(?:Place|Offence|Event)$/.test(filler.draft.type)) return;
  else if (role === "TARGET" && !/^(?:Person|Organization|Place|Group)$/.test(filler.draft.type)) return;
  else roles[role] = filler;
}

/** Offices stated with the verb, or carried by the person's own title there. */
function officesOf(scene: Scene, match: Match, patients: readonly Filler[]): readonly Filler[] {
  const fact: FactDefinition = FACTS[match.type];
  if (!fact.roles.includes("OFFICE")) return [];
  const posts = postsOf(scene.sentence, scene.elements, match.predicate).map((office) =>
    officeFiller(scene, office),
  );
  if (posts.length > 0) return posts;
  const stated = (match.roles.get("OFFICE") ?? []).flatMap((phrase) =>
    phrase.office ? [officeFiller(scene, phrase.office)] : [],
  );
  if (stated.length > 0) return stated;
  const portfolio = portfolioIn(scene, match);
  if (portfolio) return [officeFiller(scene, portfolio)];
  const seat = seatIn(scene, match);
  if (seat) return [officeFiller(scene, seat)];
  const meant = officesMeant(scene, match, patients);
  if (meant.length > 0) return meant;
  const adjective = officeByAdjective(scene, match);
  if (adjective) return [officeFiller(scene, adjective)];
  if (!/^(?:DISMISSED|RESIGNED|LEFT_OFFICE|REASSIGNED|APPOINTED)$/.test(match.type)) return [];
  const own = (match.roles.get("PATIENT") ?? []).filter(({ office }) => office !== null && !office.plural);
  if (patients.length > 1 && own.length === patients.length)
    return own.flatMap(({ office }) => (office ? [officeFiller(scene, office)] : []));
  if (patients.length !== 1) return [];
  const phrase = match.roles.get("PATIENT")?.[0];
  if (phrase?.office && !phrase.office.plural) return [officeFiller(scene, phrase.office)];
  if (match.type === "APPOINTED") return [];
  const title = phrase?.titles.find((office) => !office.former) ?? phrase?.titles[0];
  return title ? [officeFiller(scene, title)] : [];
}

/** "to the interior portfolio", "as head of the Finance Ministry": the minister for it; "to head the X": its head. */
function portfolioIn(scene: Scene, match: Match): OfficePhrase | null {
  if (!/^(?:APPOINTED|REASSIGNED|TOOK_OFFICE|RESIGNED|DISMISSED|LEFT_OFFICE)$/.test(match.type)) return null;
  const { objects, obliques } = match.predicate;
  const phrases = [
    ...objects,
    ...obliques.flatMap(({ preposition, phrases: list }) =>
      /^(?:to|from|as|of)$/.test(preposition) ? list : [],
    ),
  ];
  const post = phrases.find(
    ({ kind, head }) =>
      kind === "thing" && /^(?:portfolio|brief|job|post|role)$/.test(lowerOf(scene.sentence, head)),
  );
  if (post) {
    const words = scene.sentence.words
      .slice(post.first, post.head)
      .filter(({ text }) => PORTFOLIOS.has(text.toLowerCase()));
    if (words.length > 0)
      return bareOffice(post, `${words.map(({ text }) => text.toLowerCase()).join(" ")} minister`);
  }
  return headedBy(scene, match);
}

/** "promoted X to head the Finance Ministry". */
function headedBy(scene: Scene, match: Match): OfficePhrase | null {
  if (match.type !== "APPOINTED") return null;
  const purpose = scene.predicateList.find(
    ({ governor, link, verb }) =>
      governor === match.predicate.at &&
      link === "infinitive" &&
      /^(?:head|lead|run|chair|command)$/.test(verb.lemma),
  );
  const body = purpose?.objects[0];
  const draft = body?.kind === "organization" ? scene.meanings.get(body) : undefined;
  if (!body || !draft) return null;
  return { ...bareOffice(body, "head"), organization: draft.name, jurisdiction: draft.jurisdiction ?? null };
}

/** "elected to the National Assembly", "resigned from the council": a member of it. */
function seatIn(scene: Scene, match: Match): OfficePhrase | null {
  const prepositions = {
    ELECTED: /^to$/,
    APPOINTED: /^to$/,
    RESIGNED: /^from$/,
    DISMISSED: /^from$/,
    LEFT_OFFICE: /^from$/,
  } as Readonly<Record<string, RegExp>>;
  const wanted = prepositions[match.type];
  const body = match.predicate.obliques.find(
    ({ preposition, phrases }) => wanted?.test(preposition) && phrases[0]?.kind === "organization",
  )?.phrases[0];
  const draft = body ? scene.meanings.get(body) : undefined;
  if (!body || !draft?.named || !SEATED.test(draft.name)) return null;
  return {
    ...bareOffice(body, "member"),
    organization: draft.name,
    jurisdiction: draft.jurisdiction ?? null,
  };
}

/** Bodies with members who hold a seat. */
const SEATED =
  /council|assembly|parliament|senate|congress|house|chamber|diet|knesset|bundestag|duma|sejm|rada|storting|riksdag|folketing|cortes|majlis|sabha|commission|committee|board|cabinet|government|court|bench/i;

const bareOffice = (
  { first, last, head }: { readonly first: number; readonly last: number; readonly head: number },
  title: string,
): OfficePhrase => ({
  first,
  last,
  head,
  title,
  jurisdiction: null,
  organization: null,
  former: false,
  acting: false,
  elect: false,
  plural: false,
  definite: false,
  possessed: false,
});

/** "to the post", "from those roles": the offices that were last said of the person, else of anybody. */
function officesMeant(scene: Scene, match: Match, patients: readonly Filler[]): readonly Filler[] {
  const { objects, obliques } = match.predicate;
  const phrases = [
    ...objects,
    ...obliques.flatMap(({ preposition, phrases: list }) =>
      /^(?:from|to|as|of|in)$/.test(preposition) ? list : [],
    ),
  ];
  const post = phrases.find(
    (phrase) =>
      phrase.kind === "thing" && POST_NOUNS.has(lowerOf(scene.sentence, phrase.head).replace(/s$/, "")),
  );
  if (
    !post ||
    !/^(?:the|that|this|those|these|both|his|her|their)$/.test(lowerOf(scene.sentence, post.first))
  )
    return [];
  if (post.head - post.first > 1) return [];
  const withOffice = scene.earlier.filter(({ roles }) => roles.OFFICE);
  const own = withOffice.filter(({ roles }) => patients.some(({ draft }) => draft === roles.PATIENT?.draft));
  if (own.length === 0 && /^(?:his|her|their)$/.test(lowerOf(scene.sentence, post.first))) return [];
  const last = (
    own.length > 0 ? own : match.type === "APPOINTED" || match.type === "TOOK_OFFICE" ? withOffice : []
  ).at(-1);
  const same = (own.length > 0 ? own : withOffice).filter(({ sentence }) => sentence === last?.sentence);
  const offices = new Map(
    same.flatMap(({ roles }) =>
      roles.OFFICE ? [[roles.OFFICE.draft, { ...roles.OFFICE, span: spanIn(scene, post) }] as const] : [],
    ),
  );
  const many = /s$/.test(lowerOf(scene.sentence, post.head));
  return many ? [...offices.values()] : [...offices.values()].slice(-1);
}

const BY_ADJECTIVE: Readonly<Record<string, string>> = {
  presidential: "president",
  "vice-presidential": "vice president",
  mayoral: "mayor",
  gubernatorial: "governor",
  senatorial: "senator",
};

/** "sworn in for a fifth presidential term", "won the mayoral election". */
function officeByAdjective(scene: Scene, match: Match): OfficePhrase | null {
  if (!/^(?:TOOK_OFFICE|ELECTED)$/.test(match.type)) return null;
  const { sentence } = scene;
  const { verb, end } = match.predicate;
  for (let at = verb.last + 1; at <= Math.min(end, sentence.words.length - 1); at++) {
    const title = BY_ADJECTIVE[lowerOf(sentence, at)];
    if (
      !title ||
      !/^(?:term|oath|office|elections?|vote|race|runoff|run-off|post|seat|contest|poll|polls|ballot)$/.test(
        lowerOf(sentence, at + 1),
      )
    )
      continue;
    return {
      first: at,
      last: at + 1,
      head: at,
      title,
      jurisdiction: null,
      organization: null,
      former: false,
      acting: false,
      elect: false,
      plural: false,
      definite: true,
      possessed: false,
    };
  }
  return null;
}

function offencesOf(scene: Scene, match: Match): readonly Filler[] {
  const fact: FactDefinition = FACTS[match.type];
  if (!fact.roles.includes("OFFENCE")) return [];
  for (const oblique of match.offences) {
    const ranges = offencesFrom(scene.sentence, oblique.from, oblique.gerund !== null);
    const chargeNoun = oblique.phrases[0];
    const before =
      chargeNoun && /^(?:charges?|counts?)$/.test(lowerOf(scene.sentence, chargeNoun.head))
        ? offenceBefore(scene.sentence, chargeNoun.first, chargeNoun.head)
        : null;
    if (before) return [offenceFiller(scene, before)];
    if (ranges.length > 0) return ranges.map((range) => offenceFiller(scene, range));
  }
  return nounOffence(scene, match);
}

/** "a bribery conviction", "faces fraud charges". */
function nounOffence(scene: Scene, match: Match): readonly Filler[] {
  if (!match.pattern.objectNoun || match.type === "SENTENCED") return [];
  const object = match.predicate.passive ? match.predicate.subjects[0] : match.predicate.objects[0];
  const range = object ? offenceBefore(scene.sentence, object.first, object.head) : null;
  return range && object?.possessor === null ? [offenceFiller(scene, range)] : [];
}

/** Lower for pronouns, for people without a name and for what stands under other verbs. */
function confidenceOf(match: Match, roles: Candidate["roles"]): number {
  let confidence = 0.92;
  for (const phrases of match.roles.values())
    for (const phrase of phrases) {
      if (phrase.kind === "pronoun") confidence -= 0.12;
      if (phrase.kind === "office") confidence -= 0.08;
    }
  for (const filler of Object.values(roles))
    if (filler && !filler.draft.named && filler.draft.type !== "Court") confidence -= 0.06;
  if (match.predicate.link !== "main" && match.predicate.link !== "coordinate") confidence -= 0.05;
  return Math.max(0.3, Math.round(confidence * 100) / 100);
}
