import {
  type Bounds,
  byAge,
  type Closure,
  edtfBounds,
  type FactDefinition,
  factDefinition,
  type NodeRef,
  oldestFirst,
  type PlacedClaim,
  type PlacedMention,
  type Role,
} from "@cursus/graph-schema";
import { byText, remember, rememberOf } from "@cursus/kernel";
import { type Identities, isLocalKey } from "@cursus/resolve";
import { OPEN } from "./bounds.ts";

/** Who fills a role, as far as it is known who is meant. */
export interface Participant extends NodeRef {
  readonly mention: PlacedMention;
  /** A person's name in the record; of all else, and where the block is not at hand, the name in this article. */
  readonly name: string;
  /** True where the same key would be found in other articles too. */
  readonly identified: boolean;
  readonly basis: "stated" | "inferred";
}

/** A live claim with the record's own participants in its roles. */
export interface Statement {
  readonly claim: PlacedClaim;
  readonly fact: FactDefinition;
  readonly fillers: ReadonlyMap<Role, Participant>;
  readonly date: Bounds;
}

/** The claims with who is meant in them, by claim id. */
export function statementsOf(closure: Closure, identities: Identities): readonly Statement[] {
  const participants = participantsOf(closure.mentions, identities);
  return eachById(closure.claims).map((claim) => statementOf(claim, participants));
}

/** The claims by id, each once. */
function eachById(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const ordered = claims.toSorted((a, b) => byText(a.id, b.id));
  return ordered.filter(({ id }, at) => id !== ordered[at + 1]?.id);
}

function statementOf(claim: PlacedClaim, participants: ReadonlyMap<string, Participant>): Statement {
  const inRoles = Object.values(claim.roles).map(({ entity }) => participants.get(entity) ?? NOBODY);
  return statementBy([claim, ...inRoles]);
}

/** Stands in a role whose mention is not at hand. */
const NOBODY = {};

const statementBy = remember(
  ([claim, ...inRoles]: readonly [PlacedClaim, ...(Participant | typeof NOBODY)[]]): Statement => {
    const fillers = new Map<Role, Participant>();
    for (const [at, role] of Object.keys(claim.roles).entries()) {
      const participant = inRoles[at];
      if (participant !== undefined && participant !== NOBODY)
        fillers.set(role as Role, asTold(claim, role as Role, participant as Participant));
    }
    return { claim, fact: factDefinition(claim.type), fillers, date: dateOf(claim) };
  },
);

/**
 * Who did it, where only another sentence of the article names them, is inferred: the one that is quoted for it does not
 * say so.
 */
function asTold({ roles, quote }: PlacedClaim, role: Role, participant: Participant): Participant {
  const span = roles[role];
  const isElsewhere = span !== undefined && (span.start < quote.start || span.end > quote.end);
  return role === "AGENT" && isElsewhere ? { ...participant, basis: "inferred" } : participant;
}

/** Each mention as a participant. An event spoken of has no identity outside its article: it goes by its own id. */
function participantsOf(
  mentions: readonly PlacedMention[],
  identities: Identities,
): ReadonlyMap<string, Participant> {
  const oldestOfPerson = personsIn(mentions, identities);
  const participants = new Map<string, Participant>();
  for (const mention of mentions) {
    const ref = identities.get(mention.id) ?? ownRef(mention);
    const oldest = oldestOfPerson.get(ref.id);
    const naming = oldest !== undefined && byAge(oldest, mention) < 0 ? oldest : mention;
    participants.set(mention.id, participantBy([mention, ref, naming]));
  }
  return participants;
}

/** By whom is meant, the oldest mention of each person whose block is at hand: it gives the name. */
function personsIn(
  mentions: readonly PlacedMention[],
  identities: Identities,
): ReadonlyMap<string, PlacedMention> {
  const persons = mentions.filter(({ type, knownAs }) => type === "Person" && knownAs === null);
  const youngestFirst = oldestFirst(persons).toReversed();
  return new Map(youngestFirst.map((mention) => [identities.get(mention.id)?.id ?? mention.id, mention]));
}

/** Of what no block at hand tells: the node that it is known as, or one of its own. */
const ownRef = rememberOf(
  ({ type, id, knownAs }: PlacedMention): NodeRef => ({
    label: type,
    id: type === "Event" ? id : (knownAs ?? id),
  }),
);

const participantBy = remember(
  ([mention, ref, { name }]: readonly [PlacedMention, NodeRef, PlacedMention]): Participant => {
    const identified = !isLocalKey(mention.key);
    return { ...ref, mention, name, identified, basis: "stated" };
  },
);

function dateOf(claim: PlacedClaim): Bounds {
  if (claim.date === null) return OPEN;
  const { min, max, edtf } = claim.date;
  return min === null && max === null ? (edtfBounds(edtf) ?? OPEN) : { min, max };
}

/** The statement published first, of those of one day the one of the smallest claim id: later reports leave it so. */
export function oldestOf(statements: readonly Statement[]): Statement {
  const [first] = statements.toSorted((a, b) => byAge(a.claim, b.claim));
  if (first === undefined) throw new RangeError("nothing is stated");
  return first;
}

export const isAsserted = ({ claim }: Statement): boolean => claim.polarity === "asserted";

/** The person (or event) that a statement belongs to. */
export function principalOf({ fact, fillers }: Statement): Participant | undefined {
  const role = fact.principal ?? (fact.roles.includes("EVENT") ? "EVENT" : fact.required[0]);
  return role === undefined ? undefined : fillers.get(role as Role);
}
