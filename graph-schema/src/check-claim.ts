import type { Article } from "./article.ts";
import type { LocalEntity, RefusalReason, Role, Span } from "./claim.ts";
import { type ClaimEnvelope, detailSchema } from "./derive/claim-schema.ts";
import { factDefinition, isFactType } from "./derive/types.ts";
import { edtfBounds, isApproximate, isIsoDay } from "./edtf.ts";
import { DETAILS, ROLES } from "./ontology.ts";

export interface Finding {
  readonly reason: RefusalReason;
  readonly detail: string;
}

interface Evidence {
  readonly article: Article;
  readonly entities: ReadonlyMap<string, LocalEntity>;
}

type Rule = (claim: ClaimEnvelope, evidence: Evidence) => Finding | null;

/** The first rule that the claim breaks, or null. The order of the rules decides which reason is given. */
export function findFault(claim: ClaimEnvelope, evidence: Evidence): Finding | null {
  for (const rule of RULES) {
    const finding = rule(claim, evidence);
    if (finding !== null) return finding;
  }
  return null;
}

/** True where the span holds at least one character of the text and cuts none in two. */
export function liesIn(text: string, { start, end }: Span): boolean {
  return start < end && end <= text.length && text.slice(start, end).isWellFormed();
}

const typeIsKnown: Rule = ({ type }) => (isFactType(type) ? null : { reason: "TypeUnknown", detail: type });

const quoteIsInText: Rule = ({ quote }, { article }) =>
  liesIn(article.text, quote) && article.text.slice(quote.start, quote.end) === quote.text
    ? null
    : { reason: "QuoteNotInText", detail: `${quote.start}-${quote.end}` };

const spansAreInText: Rule = ({ roles, date }, { article }) => {
  const spans: (readonly [string, Span])[] = Object.entries(roles);
  if (date !== null) spans.push(["date", date.span]);
  const [outside] = spans.filter(([, span]) => !liesIn(article.text, span)).map(([name]) => name);
  return outside === undefined ? null : { reason: "SpanNotInText", detail: outside };
};

const dateIsQuoted: Rule = ({ date }, { article }) =>
  date === null || article.text.slice(date.span.start, date.span.end) === date.text
    ? null
    : { reason: "SpanNotInText", detail: `date: ${date.text}` };

const rolesAreAllowed: Rule = ({ type, roles }) => {
  const allowed = isFactType(type) ? factDefinition(type).roles : [];
  const strange = Object.keys(roles).find((role) => !allowed.includes(role));
  return strange === undefined ? null : { reason: "RoleNotAllowed", detail: `${type}: ${strange}` };
};

const requiredRolesAreFilled: Rule = ({ type, roles }) => {
  const required = isFactType(type) ? factDefinition(type).required : [];
  const missing = required.find((role) => !Object.hasOwn(roles, role));
  return missing === undefined ? null : { reason: "RoleMissing", detail: `${type}: ${missing}` };
};

const participantsExist: Rule = ({ roles }, { entities }) => {
  const strange = Object.entries(roles).find(([, filling]) => !entities.has(filling.entity));
  return strange === undefined ? null : { reason: "ParticipantUnknown", detail: strange[0] };
};

const participantsFit: Rule = ({ roles }, { entities }) => {
  for (const [role, filling] of Object.entries(roles)) {
    const type = entities.get(filling.entity)?.type ?? "";
    const accepts: readonly string[] = ROLES[role as Role].accepts;
    if (!accepts.includes(type)) return { reason: "ParticipantTypeWrong", detail: `${role}: ${type}` };
  }
  return null;
};

const detailsAreAllowed: Rule = ({ type, details }) => {
  const allowed = isFactType(type) ? (factDefinition(type).details ?? []) : [];
  const wrong = Object.entries(details).find(
    ([name, value]) => !allowed.includes(name) || !fitsKind(name as keyof typeof DETAILS, value),
  );
  return wrong === undefined ? null : { reason: "DetailNotAllowed", detail: `${type}: ${wrong[0]}` };
};

const fitsKind = (name: keyof typeof DETAILS, value: unknown): boolean =>
  detailSchema(DETAILS[name].kind).safeParse(value).success;

const dateIsHonest: Rule = ({ date }) =>
  date === null || boundsAgree(date) ? null : { reason: "DateInvalid", detail: date.edtf };

/** The stated bounds must lie within those of the EDTF text; "about" lets them lean out, not lie apart. */
function boundsAgree({ edtf, min, max }: NonNullable<ClaimEnvelope["date"]>): boolean {
  const hull = edtfBounds(edtf);
  if (hull === null || ![min, max].every((day) => day === null || isIsoDay(day))) return false;
  if (min !== null && max !== null && min > max) return false;
  return isApproximate(edtf)
    ? notAfter(min, hull.max) && notAfter(hull.min, max)
    : startsWithin(min, hull.min) && endsWithin(max, hull.max);
}

const notAfter = (a: string | null, b: string | null): boolean => a === null || b === null || a <= b;
const startsWithin = (day: string | null, first: string | null): boolean =>
  first === null || (day !== null && day >= first);
const endsWithin = (day: string | null, last: string | null): boolean =>
  last === null || (day !== null && day <= last);

const RULES: readonly Rule[] = [
  typeIsKnown,
  quoteIsInText,
  spansAreInText,
  dateIsQuoted,
  rolesAreAllowed,
  requiredRolesAreFilled,
  participantsExist,
  participantsFit,
  detailsAreAllowed,
  dateIsHonest,
];
