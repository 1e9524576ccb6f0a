import { type Graph, type OfficeChange, officeChanges, presentIds, readTurn } from "@cursus/graph";
import type { Clock } from "@cursus/kernel";
import { findOffices, findPersons, type PageAsked, pageOfAll } from "@cursus/query";
import { RULES } from "@cursus/record";

/** What of the feed is asked for: names or ids. */
export interface FeedAsked extends PageAsked {
  readonly office?: string | undefined;
  readonly person?: string | undefined;
}

export interface OfficeFeed {
  /** A page of the changes, the latest first. Throws UsageInvalid for a cursor that no page gave. */
  page(
    asked: FeedAsked,
  ): Promise<{ readonly changes: readonly OfficeChange[]; readonly next: string | null }>;
}

/** How far back the feed goes; `cursus changes` goes further. */
export const FEED_DAYS = 90;
const DAY_MS = 86_400_000;
/** Clocks of workers may be ahead of ours. */
const AHEAD_MS = DAY_MS;

/**
 * The feed of changes of hands. They are computed once for each state of the record, however many ask for them at once.
 */
export function openOfficeFeed(graph: Graph, clock: Clock): OfficeFeed {
  let held: { readonly state: string; readonly changes: Promise<readonly OfficeChange[]> } | null = null;
  const all = async (): Promise<readonly OfficeChange[]> => {
    const today = Math.floor(clock().getTime() / DAY_MS) * DAY_MS;
    const state = `${today} ${await readTurn(graph)}`;
    if (held?.state !== state) {
      const changes = changesSince(graph, today);
      held = { state, changes };
      // What failed is tried again by who asks next.
      changes.catch(() => {
        held = null;
      });
    }
    return held.changes;
  };
  return {
    page: async ({ office, person, ...asked }) => {
      const chosen = await chosenFrom(graph, await all(), { office, person });
      const { rows, next } = pageOfAll(chosen, asked);
      return { changes: rows, next };
    },
  };
}

async function changesSince(graph: Graph, today: number): Promise<readonly OfficeChange[]> {
  const from = new Date(today - FEED_DAYS * DAY_MS);
  const changes = await officeChanges(graph, RULES, from, new Date(today + DAY_MS + AHEAD_MS));
  return changes.toReversed();
}

/** The changes of an office and of a person; what concerns no one office is in each choice. */
async function chosenFrom(
  graph: Graph,
  changes: readonly OfficeChange[],
  { office, person }: Pick<FeedAsked, "office" | "person">,
): Promise<readonly OfficeChange[]> {
  const [offices, persons] = await Promise.all([
    office === undefined ? null : findOffices(graph, office),
    person === undefined ? null : findPersons(graph, person),
  ]);
  if (offices === null && persons === null) return changes;
  const present = await presentIds(graph, changes.flatMap(idsIn));
  const isOf = (found: typeof offices, asked: string | undefined, node: OfficeChange["office"]): boolean => {
    if (found === null || node === null) return true;
    const id = present.get(node.id) ?? node.id;
    return (
      id === asked ||
      node.id === asked ||
      node.name === asked ||
      found.candidates.some((one) => one.id === id)
    );
  };
  return changes.filter((one) => isOf(offices, office, one.office) && isOf(persons, person, one.person));
}

const idsIn = ({ office, person }: OfficeChange): readonly string[] =>
  [office, person].flatMap((node) => node?.id ?? []);
