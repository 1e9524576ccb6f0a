export { anchorOf, findAnchored } from "./anchor.ts";
export { jurisdictionWords } from "./body-key.ts";
export type { Feature } from "./compare-names.ts";
export { type CountryInWords, countryNamed, countryWithin } from "./demonyms.ts";
export { foldPhrase, foldWords } from "./fold.ts";
export { type Identified, identified, identify, isIdentifiable } from "./identify.ts";
export { type Identities, resolve } from "./identity.ts";
export { merge, never, split, unsure } from "./judge.ts";
export {
  type AnchoredClaim,
  accept,
  anchorOfClaim,
  CLAIM_ANCHOR,
  isOnClaim,
  judgedClaims,
  reject,
  rejectedClaims,
} from "./judge-claim.ts";
export { judgementBetween } from "./judgement-between.ts";
export { isLocalKey, keyOf } from "./key-of.ts";
export { type OfficeParts, officeKey, officeParts } from "./office-key.ts";
export { seatsOfKey } from "./office-seats.ts";
export { contextsOf } from "./person-context.ts";
export { nameParts, personKey } from "./person-key.ts";
export { type IdentityReason, why } from "./why.ts";
