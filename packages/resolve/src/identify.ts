import {
  type Judgement,
  type PlacedMention,
  readSourcedId,
  type SourcedId,
  writeSourcedId,
} from "@cursus/graph-schema";
import { anchorOf, findAnchored } from "./anchor.ts";
import { judgementBetween } from "./judgement-between.ts";

/** Of what kind those are that people give ids of other collections. */
const IDENTIFIABLE: ReadonlySet<string> = new Set(["Person", "Office"]);

export const isIdentifiable = (type: string): boolean => IDENTIFIABLE.has(type);

/** Whoever this mention means is known elsewhere by this id, says the source. */
export function identify(
  mention: Parameters<typeof anchorOf>[0],
  elsewhere: SourcedId,
  by: string,
): Judgement {
  return judgementBetween("identify", anchorOf(mention), writeSourcedId(elsewhere), by);
}

/** The ids elsewhere that live judgements give, by the id of the mention they are fastened to. */
export type Identified = ReadonlyMap<string, readonly SourcedId[]>;

export function identified(mentions: readonly PlacedMention[], judgements: readonly Judgement[]): Identified {
  const given = judgements.filter(({ kind }) => kind === "identify");
  const byArticle = Map.groupBy(given.length === 0 ? [] : mentions, ({ articleKey }) => articleKey);
  const pairs = given.flatMap(({ left, right }) => {
    const [mention, elsewhere] = [findAnchored(byArticle, left), readSourcedId(right)];
    return mention === undefined || elsewhere === null || !isIdentifiable(mention.type)
      ? []
      : [{ mention: mention.id, elsewhere }];
  });
  return new Map(
    [...Map.groupBy(pairs, ({ mention }) => mention)].map(([mention, all]) => [
      mention,
      all.map(({ elsewhere }) => elsewhere),
    ]),
  );
}
