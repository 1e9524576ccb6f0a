export { jurisdictionWords } from "./body-key.ts";
export { anchorOf } from "./components.ts";
export { type CountryInWords, countryNamed, countryWithin } from "./demonyms.ts";
export { foldPhrase, foldWords } from "./fold.ts";
export { byAge, type Identities, resolve } from "./identity.ts";
export { isLocalKey, keyOf } from "./key-of.ts";
export { type OfficeParts, officeKey, officeParts } from "./office-key.ts";
export { seatsOfKey } from "./office-seats.ts";
export { nameParts, personKey } from "./person-key.ts";
