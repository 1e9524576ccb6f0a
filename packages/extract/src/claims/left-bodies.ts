import { lowerOf, type SentenceView, textOf, type WordRange } from "../model.ts";
import { ancestorsOf } from "../syntax/tree.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { ENDS } from "./complete/ends.ts";
import { officeFiller, type Scene } from "./scene.ts";
import { bareOffice } from "./verbs/bare-office.ts";

type Kind = "legislature" | "government" | "party";

/** A body whose members leave it without leaving what else they are. */
interface LeftBody {
  readonly kind: Kind;
  readonly noun: number;
}

const KINDS: Readonly<Record<Kind, RegExp>> = {
  legislature: /^(?:parliament|legislature|senate|house|congress|bundestag|knesset|duma|sejm|riksdag)$/,
  government: /^(?:government|cabinet|coalition|administration)$/,
  party: /^(?:party|caucus)$/,
};

/** Titles of those who sit in a body: an office that leaving the body leaves. */
const SEATED: Readonly<Record<Kind, RegExp>> = {
  legislature:
    /\b(?:member|lawmaker|legislator|senator|deputy|representative|mp|mep|congressm[ae]n|congresswoman|speaker|peer|whip|backbencher|delegate|td)\b/,
  government: /\b(?:minister|secretary|chancellor|attorney|treasurer|premier|commissioner)\b/,
  party: /\b(?:leader|chair(?:man|woman|person)?|whip|treasurer|spokes\w+)\b/,
};

/**
 * "She will leave parliament", "resigned from the party": only an office in that body is left, not the one that its
 * holder has besides: the seat, or the membership, where the article tells of no higher one.
 */
export function withBodyLeft(scene: Scene, candidate: Candidate, holdings: readonly Candidate[]): Candidate {
  const body = ENDS.test(candidate.type) ? bodyLeft(scene, candidate) : null;
  if (!body || isToldBehind(scene, candidate) || sitsIn(body, candidate.roles.OFFICE)) return candidate;
  const { OFFICE: _, ...roles } = candidate.roles;
  const offices = officesOf(candidate, [...scene.earlier, ...holdings]);
  const own = offices.findLast((office) => sitsIn(body, office));
  if (own) return { ...candidate, roles: { ...roles, OFFICE: own } };
  if (body.kind === "government" && offices.length === 0)
    return { ...candidate, roles, officeIn: SEATED.government };
  return { ...candidate, roles: { ...roles, OFFICE: seatIn(scene, body) } };
}

/** "resigned from the cabinet as health minister"; "her seat" only means an office that is told elsewhere. */
function isToldBehind({ sentence }: Scene, { roles, trigger }: Candidate): boolean {
  const span = roles.OFFICE?.span;
  if (!span || span.start <= (sentence.words[trigger.last]?.end ?? 0)) return false;
  return !/\b(?:seat|place)$/i.test(
    sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
  );
}

const sitsIn = ({ kind }: LeftBody, office: Filler | undefined): boolean =>
  SEATED[kind].test(office?.draft.office?.title ?? "");

const officesOf = ({ roles }: Candidate, told: readonly Candidate[]): readonly Filler[] =>
  told.flatMap((one) =>
    one.roles.OFFICE && one.roles.PATIENT?.draft === roles.PATIENT?.draft ? [one.roles.OFFICE] : [],
  );

function seatIn(scene: Scene, { noun }: LeftBody): Filler {
  const { sentence, names } = scene;
  const name = names.find(({ first, last }) => first <= noun && noun <= last);
  const organization = name ? textOf(sentence, name) : lowerOf(sentence, noun);
  const place = { first: name?.first ?? noun, last: noun, head: noun };
  return officeFiller(scene, { ...bareOffice(place, "member"), organization });
}

/** The body that is the verb's object, or that "from" brings: "gave up her seat in parliament". */
function bodyLeft({ sentence }: Scene, { trigger }: Candidate): LeftBody | null {
  for (let noun = trigger.last + 1; noun < sentence.words.length; noun++) {
    const kind = kindOf(lowerOf(sentence, noun));
    if (kind && hangsFrom(sentence, noun, trigger)) return { kind, noun };
  }
  return null;
}

function hangsFrom(sentence: SentenceView, noun: number, { first, last }: WordRange): boolean {
  const above = ancestorsOf(sentence, noun);
  const until = above.findIndex((at) => first <= at && at <= last);
  return until >= 0 && above.slice(0, until).every((at) => BETWEEN.test(lowerOf(sentence, at)));
}

const BETWEEN = /^(?:from|in|of|seat|resignation|departure|retirement|membership|place)$/;

const kindOf = (word: string): Kind | undefined =>
  (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind].test(word));
