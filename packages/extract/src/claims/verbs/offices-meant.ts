import type { Match } from "../../frames/match.ts";
import { PORTFOLIOS, POST_NOUNS } from "../../gazetteers/titles.ts";
import { lowerOf, type OfficePhrase, type Phrase, type SentenceView } from "../../model.ts";
import type { Filler } from "../candidate.ts";
import { type Scene, spanIn } from "../scene.ts";
import { bareOffice } from "./bare-office.ts";

/** "to the interior portfolio", "as head of the Finance Ministry": the minister for it; "to head the X": its head. */
export function portfolioIn(scene: Scene, match: Match): OfficePhrase | null {
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
  return (post && portfolioOf(scene.sentence, post)) || headedBy(scene, match);
}

/** "the interior portfolio": its minister. */
export function portfolioOf(sentence: SentenceView, post: Phrase): OfficePhrase | null {
  if (!/^(?:portfolio|brief|job|post|role)$/.test(lowerOf(sentence, post.head))) return null;
  const words = sentence.words
    .slice(post.first, post.head)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => PORTFOLIOS.has(word));
  return words.length > 0 ? bareOffice(post, `${words.join(" ")} minister`) : null;
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
export function seatIn(scene: Scene, match: Match): OfficePhrase | null {
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

/** "to the post", "from those roles": the offices that were last said of the person, else of anybody. */
export function officesMeant(scene: Scene, match: Match, patients: readonly Filler[]): readonly Filler[] {
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
