import type { FactType, Polarity, StatedDate } from "@cursus/graph-schema";
import type { Phrase, SentenceView } from "../../model.ts";
import type { Filler } from "../candidate.ts";

export type HappeningType = Extract<FactType, "PROTEST" | "VIOLENCE" | "COUP">;

export const NOUNS: Readonly<Record<string, HappeningType>> = Object.fromEntries([
  ..."protest demonstration rally march uprising sit-in procession dharna walkout counter-protest counter-demonstration"
    .split(" ")
    .map((noun) => [noun, "PROTEST"]),
  ..."clash attack unrest riot rioting violence shooting bombing assault massacre fighting siege assassination robbery blast explosion crackdown ambush raid abduction kidnapping bloodshed gunfight shootout scuffle stabbing airstrike offensive insurgency skirmish firefight mutiny lynching arson stampede beheading bombardment shelling storming disturbance brawl melee pogrom gunbattle torching"
    .split(" ")
    .map((noun) => [noun, "VIOLENCE"]),
  ..."coup putsch takeover self-coup counter-coup mutiny coup-d'état"
    .split(" ")
    .map((noun) => [noun, "COUP"]),
]);

/** A mention of a protest, violence or a coup with what the sentence says of it. */
export interface Happening {
  readonly type: HappeningType;
  readonly sentence: SentenceView;
  readonly phrase: Phrase;
  readonly place: Filler | null;
  readonly agent: Filler | null;
  readonly date: StatedDate | null;
  readonly polarity: Polarity;
}
