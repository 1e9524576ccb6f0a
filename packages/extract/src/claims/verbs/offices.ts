import { FACTS, type FactDefinition } from "@cursus/graph-schema";
import { entryOf } from "@cursus/kernel";
import type { Match } from "../../frames/match.ts";
import { POST_NOUNS } from "../../gazetteers/titles.ts";
import { lowerOf, type OfficePhrase, type Phrase } from "../../model.ts";
import { postsOf } from "../../offices/posts.ts";
import { officeOfReign } from "../../offices/reigns.ts";
import type { Filler } from "../candidate.ts";
import { officeFiller, type Scene } from "../scene.ts";
import { officesMeant, portfolioIn, seatIn } from "./offices-meant.ts";

/** Offices stated with the verb, or carried by the person's own title there. */
export function officesOf(scene: Scene, match: Match, patients: readonly Filler[]): readonly Filler[] {
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
  const reign = reignIn(scene, match);
  if (reign) return [officeFiller(scene, reign)];
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
  if (match.type === "APPOINTED" || isElsewhere(scene, match)) return [];
  const title = phrase?.titles.find((office) => !office.former) ?? phrase?.titles[0];
  return title ? [officeFiller(scene, title)] : [];
}

/** "left the presidency of X", "handed the premiership to Y", "succeeded him in the mayoralty". */
function reignIn(scene: Scene, { predicate, type }: Match): OfficePhrase | null {
  const prepositions = type === "SUCCEEDED" ? /^(?:from|to|of|for|in)$/ : /^(?:from|to|of|for)$/;
  const phrases = [
    ...predicate.objects,
    ...(predicate.passive ? predicate.subjects : []),
    ...predicate.obliques.flatMap(({ preposition, phrases: list }) =>
      prepositions.test(preposition) ? list : [],
    ),
  ];
  const offices = phrases.flatMap((phrase) => officeOfReign(scene.sentence, scene.elements, phrase) ?? []);
  return offices[0] ?? null;
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
    const title = entryOf(BY_ADJECTIVE, lowerOf(sentence, at));
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

/** "removed as chair of the water committee": an office that is not understood, but surely not the person's other one. */
export const isElsewhere = (scene: Scene, { predicate }: Match): boolean =>
  predicate.obliques.some(
    ({ preposition, phrases, under }) =>
      preposition === "as" && under === null && phrases.some((phrase) => !isBareTitle(scene, phrase)),
  );

const isBareTitle = (scene: Scene, phrase: Phrase): boolean =>
  POST_NOUNS.has(lowerOf(scene.sentence, phrase.head));
