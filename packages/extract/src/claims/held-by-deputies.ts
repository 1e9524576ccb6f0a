import type { Draft, OfficePhrase, Phrase } from "../model.ts";
import { isPhrase } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { TELLS_OFFICE } from "./complete/ends.ts";
import { holding } from "./holding.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

/** "the mayor, A, and her deputy, B": deputy of the office that the article gives the one whose deputy it is. */
export function claimsOfDeputies(scene: Scene): readonly Candidate[] {
  return scene.elements.flatMap((element) => {
    if (!isPhrase(element) || element.phrase.kind !== "person") return [];
    const deputy = element.phrase.titles.find(isDeputy);
    const person = deputy ? fillerOf(scene, element.phrase) : null;
    const owner = deputy ? ownerOf(scene, element.phrase) : null;
    if (!deputy || !isType(person, "Person") || !owner || owner.draft === person.draft) return [];
    const office = officeOf(scene, owner.draft);
    return office ? [holding(scene, person, deputyOf(deputy, office), statusOf(deputy), 0.8)] : [];
  });
}

const isDeputy = ({ title, possessed, organization, jurisdiction }: OfficePhrase): boolean =>
  title === "deputy" && possessed && organization === null && jurisdiction === null;

const statusOf = ({ former }: OfficePhrase) => (former ? "former" : "current");

function ownerOf(scene: Scene, { possessor }: Phrase): Filler | null {
  const owner = possessor ? fillerOf(scene, possessor) : null;
  return isType(owner, "Person") && owner.draft.named ? owner : null;
}

type Held = NonNullable<Draft["office"]>;

/** The last office without a rank that the article has given the person so far. */
function officeOf(scene: Scene, person: Draft): Held | null {
  const titles = scene.elements.flatMap((element) =>
    isPhrase(element) && fillerOf(scene, element.phrase)?.draft === person ? element.phrase.titles : [],
  );
  const here = titles.findLast(({ title }) => !/\bdeputy\b/.test(title));
  if (here) return { ...here, rank: null };
  const earlier = scene.earlier.findLast(
    ({ type, roles, mood }) =>
      TELLS_OFFICE.test(type) &&
      roles.PATIENT?.draft === person &&
      roles.OFFICE &&
      mood.polarity === "asserted",
  );
  const office = earlier?.roles.OFFICE?.draft.office;
  return office && office.rank === null ? office : null;
}

const deputyOf = (deputy: OfficePhrase, { title, jurisdiction, organization }: Held): OfficePhrase => ({
  ...deputy,
  title: `deputy ${title}`,
  jurisdiction,
  organization,
  possessed: false,
});
