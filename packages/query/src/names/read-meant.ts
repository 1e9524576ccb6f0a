import type { GraphReader } from "@cursus/graph/reading";
import { isId } from "./find.ts";
import { type GivenNames, type IdsOf, type Meaning, meaningOf } from "./meaning.ts";

/** What the names of a question mean, and what was read about those who are meant; null where a name means nobody. */
export interface ReadMeaning<T> extends Meaning {
  readonly found: T | null;
}

/**
 * Looks up the names and reads about those who are meant. Ids are read about while they are looked up, in the same
 * journey to the server: only where something has been merged since does an id mean another, which is then read anew.
 */
export async function readMeant<T>(
  reader: GraphReader,
  given: GivenNames,
  read: (ids: IdsOf) => Promise<T>,
): Promise<ReadMeaning<T>> {
  const asked = Object.values(given).filter((text) => text !== undefined);
  const early = asked.every(isId) ? read((name) => idsAsGiven(given, name)) : undefined;
  const [meaning, found] = await Promise.all([meaningOf(reader, given), early]);
  if (meaning.unknown) return { ...meaning, found: null };
  if (found !== undefined && meaning.meant.every(isAsGiven)) return { ...meaning, found };
  return { ...meaning, found: await read(meaning.ids) };
}

function idsAsGiven(given: GivenNames, name: string): readonly string[] | null {
  const text = given[name as keyof GivenNames];
  return text === undefined ? null : [text];
}

const isAsGiven = ({ asked, candidates }: Meaning["meant"][number]): boolean =>
  candidates.length === 1 && candidates[0]?.id === asked;
