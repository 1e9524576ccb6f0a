import {
  type Article,
  type Claim,
  claimId,
  type LocalEntity,
  localEntityId,
  type Reading,
  type RoleFilling,
} from "@cursus/graph-schema";
import type { Candidate } from "./claims/candidate.ts";
import type { Draft } from "./model.ts";
import type { Told } from "./story.ts";

/** Claims and the entities that they speak of, with their ids. */
export function toReading(
  extractor: string,
  article: Article,
  { registry, claims: candidates, refusals }: Told,
  sentences: number,
): Reading {
  const ids = new Map(
    registry.all().map((draft) => [draft, localEntityId(article.key, draft.type, draft.key)]),
  );
  const claims = candidates.map((candidate) => claimOf(article, candidate, ids));
  const used = new Set(
    candidates.flatMap(({ roles }) => Object.values(roles).map((filler) => filler?.draft)),
  );
  const entities = registry
    .all()
    .filter((draft) => used.has(draft))
    .map((draft) => entityOf(draft, ids.get(draft) ?? ""));
  return { extractor, entities, claims, refusals, sentences };
}

function claimOf(article: Article, candidate: Candidate, ids: ReadonlyMap<Draft, string>): Claim {
  const { sentence, roles, mood } = candidate;
  const filled: Partial<Record<string, RoleFilling>> = {};
  for (const [role, filler] of Object.entries(roles))
    if (filler) filled[role] = { entity: ids.get(filler.draft) ?? "", ...filler.span };
  const claim = {
    type: candidate.type,
    polarity: mood.polarity,
    modality: mood.modality,
    attribution: candidate.attribution,
    roles: filled as Claim["roles"],
    details: candidate.details,
    date: candidate.date,
    quote: { start: sentence.start, end: sentence.end, text: sentence.text },
    confidence: Math.max(0.05, Math.min(1, Math.round(candidate.confidence * 100) / 100)),
  };
  return { id: claimId(article.version, claim), ...claim };
}

function entityOf(draft: Draft, id: string): LocalEntity {
  const aliases = [...draft.aliases].filter((alias) => alias !== draft.name).toSorted();
  const base: LocalEntity = {
    id,
    type: draft.type,
    name: draft.name,
    aliases,
    named: draft.named,
    mentions: [...draft.mentions],
  };
  const office = draft.office;
  return {
    ...base,
    ...(office ? { title: office.title } : {}),
    ...(office?.rank ? { rank: office.rank } : {}),
    ...(office?.organization ? { organization: office.organization } : {}),
    ...(office?.jurisdiction ? { jurisdiction: office.jurisdiction } : {}),
    ...(!office && draft.jurisdiction ? { jurisdiction: draft.jurisdiction } : {}),
    ...(draft.group ? { of: draft.group.of } : {}),
    ...(draft.group?.count ? { count: draft.group.count } : {}),
  };
}
