import type { Bounds, Role } from "@cursus/graph-schema";
import { byText, rememberOf } from "@cursus/kernel";
import { gapDays, overlap, surelyBefore, widthDays } from "./bounds.ts";
import { mayBe } from "./may-be.ts";
import { byRank } from "./order.ts";
import { isAsserted, type Participant, principalOf, type Statement } from "./statement.ts";

/** A date that means at most a month or so can be compared with another by distance; a wider one only by overlap. */
const PRECISE_DAYS = 31;

/** Reports of one event, as far as found: what they agree on is what a further report is held against. */
interface Cluster {
  readonly reports: readonly Statement[];
  readonly tellers: Tellers;
  readonly date: Bounds;
  /** What cannot lie between two reports of one event: of one taking of an office, its loss. */
  readonly partings: readonly Statement[];
}

/** Who fills the roles that tell events apart, and which figures do. */
interface Tellers {
  readonly fillers: ReadonlyMap<Role, readonly Participant[]>;
  readonly figures: string;
}

/**
 * Parts the statements of one type about one person into events. The best known reports first: those that name
 * all that the ontology tells such events apart by, and a day. A report that lacks something joins the only event
 * it can mean; where there are two, it stays an event of its own. The order of the input does not matter. What
 * lies between two dates as a parting tells two events.
 */
export function sameEvents(
  statements: readonly Statement[],
  partings: readonly Statement[] = [],
): readonly (readonly Statement[])[] {
  const stages = Map.groupBy(statements.toSorted(bySpecificity), stageOf);
  let clusters: readonly Cluster[] = [];
  for (const stage of stages.values()) clusters = withStage(clusters, clustersAlike(stage, partings));
  return clusters.map(({ reports }) => reports);
}

/** What tells two events of this type and principal apart; counts are apart where number or people are. */
const tellersOf = rememberOf((statement: Statement): Tellers => {
  const { fact, fillers, claim } = statement;
  const principal = principalOf(statement);
  const roles = (fact.oncePer as readonly Role[]).toSorted(byText);
  const filled = roles.flatMap((role): [Role, readonly Participant[]][] => {
    const filler = fillers.get(role);
    return filler === undefined || filler === principal ? [] : [[role, [filler]]];
  });
  const counts = fact.details?.includes("count") ?? false;
  const { count, who } = claim.details;
  return { fillers: new Map(filled), figures: counts ? JSON.stringify([count, who]) : "" };
});

/** The roles whose fillers are known beyond the article, and which they are. */
const identifying = rememberOf((statement: Statement): readonly (readonly [Role, string])[] =>
  [...tellersOf(statement).fillers].flatMap(([role, [filler]]) =>
    filler?.identified ? [[role, filler.id] as const] : [],
  ),
);

const precision = ({ date }: Statement): number =>
  date.min === null && date.max === null ? 2 : widthDays(date) <= PRECISE_DAYS ? 0 : 1;

const bySpecificity = byRank(
  rememberOf((statement: Statement) => {
    const known = identifying(statement);
    return [
      -known.length,
      precision(statement),
      known.map(([role]) => role).join(),
      statement.date.min ?? "",
      statement.date.max ?? "9999",
      statement.claim.id,
    ];
  }),
);

function stageOf(statement: Statement): string {
  const known = identifying(statement).map(([role]) => role);
  return `${known.join()} ${precision(statement)}`;
}

/** Reports equal in what they name, cut where their dates grow too far from the first. Expects them by date. */
function clustersAlike(stage: readonly Statement[], partings: readonly Statement[]): readonly Cluster[] {
  const alike = Map.groupBy(stage, (statement) => JSON.stringify(identifying(statement)));
  return [...alike.values()].flatMap((statements) => cutByDate(statements, partings));
}

function cutByDate(statements: readonly Statement[], partings: readonly Statement[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const statement of statements) {
    const single = clusterOf(statement, partings);
    const at = clusters.findIndex((cluster) => agree(cluster, single));
    if (at < 0) clusters.push(single);
    else clusters.splice(at, 1, merged(clusters[at] ?? single, single));
  }
  return clusters;
}

function clusterOf(statement: Statement, partings: readonly Statement[]): Cluster {
  return { reports: [statement], tellers: tellersOf(statement), date: statement.date, partings };
}

/** The first cluster stays the one that further reports are held against: dates do not drift from report to report. */
function merged(first: Cluster, second: Cluster): Cluster {
  return {
    ...first,
    reports: [...first.reports, ...second.reports],
    tellers: joined(first.tellers, second.tellers),
    date: isOpen(first.date) ? second.date : first.date,
  };
}

function joined(a: Tellers, b: Tellers): Tellers {
  const roles = new Set([...a.fillers.keys(), ...b.fillers.keys()]);
  const both = [...roles].map((role): [Role, readonly Participant[]] => {
    const fillers = [...(a.fillers.get(role) ?? []), ...(b.fillers.get(role) ?? [])];
    return [role, [...new Map(fillers.map((filler) => [filler.id, filler])).values()]];
  });
  return { ...a, fillers: new Map(both) };
}

const isOpen = ({ min, max }: Bounds): boolean => min === null && max === null;

/** Each new cluster joins the one old cluster it can mean; two that cannot be one event do not join the same. */
function withStage(old: readonly Cluster[], fresh: readonly Cluster[]): readonly Cluster[] {
  const homes = fresh.map((cluster) => theOnlyHome(old, cluster));
  const grown = old.map((home) => {
    const joining = fresh.filter((_, at) => homes[at] === home);
    return agreeAll(joining) ? joining.reduce(merged, home) : home;
  });
  const left = fresh.filter((_, at) => {
    const home = homes[at];
    return home === undefined || !agreeAll(fresh.filter((__, other) => homes[other] === home));
  });
  return [...grown, ...left];
}

/** Of several that it can mean, the one of its own article. */
function theOnlyHome(old: readonly Cluster[], cluster: Cluster): Cluster | undefined {
  const homes = old.filter((home) => agree(home, cluster));
  if (homes.length <= 1) return homes[0];
  const versions = new Set(cluster.reports.map(({ claim }) => claim.version));
  const own = homes.filter(({ reports }) => reports.some(({ claim }) => versions.has(claim.version)));
  return own.length === 1 ? own[0] : undefined;
}

const agreeAll = (clusters: readonly Cluster[]): boolean =>
  clusters.every((a, at) => clusters.slice(at + 1).every((b) => agree(a, b)));

const agree = (a: Cluster, b: Cluster): boolean => tellersAgree(a.tellers, b.tellers) && datesAgree(a, b);

function tellersAgree(a: Tellers, b: Tellers): boolean {
  if (a.figures !== b.figures) return false;
  return [...b.fillers].every(([role, theirs]) =>
    (a.fillers.get(role) ?? []).every((ours) => theirs.every((other) => mayBe(ours, other))),
  );
}

function datesAgree(a: Cluster, b: Cluster): boolean {
  if (contradictsItself(a, b) || tooEarly(a, b) || tooEarly(b, a)) return false;
  if (isOpen(a.date) || isOpen(b.date) || overlap(a.date, b.date)) return true;
  const nearDays = a.reports[0]?.fact.nearDays ?? 0;
  const isNear = isPrecise(a.date) && isPrecise(b.date) && gapDays(a.date, b.date) <= nearDays;
  return isNear && !(surelyBefore(a.date, b.date) ? arePartedBy(a, b) : arePartedBy(b, a));
}

/** Whether the opposite in the same office surely lies between. */
function arePartedBy(first: Cluster, second: Cluster): boolean {
  const office = first.reports[0]?.fillers.get("OFFICE");
  return first.partings.some(({ date, fillers }) => {
    const other = fillers.get("OFFICE");
    const isElsewhere = office !== undefined && other !== undefined && !mayBe(office, other);
    if (isElsewhere || !isPrecise(date)) return false;
    return surelyBefore(first.date, date) && surelyBefore(date, second.date);
  });
}

const isPrecise = (date: Bounds): boolean => widthDays(date) <= PRECISE_DAYS;

/** One article that gives two dates speaks of two events. */
function contradictsItself(a: Cluster, b: Cluster): boolean {
  return a.reports.some((left) =>
    b.reports.some((right) => left.claim.version === right.claim.version && !overlap(left.date, right.date)),
  );
}

/** An undated report of what has happened cannot mean what happened after it was published. */
function tooEarly(undated: Cluster, dated: Cluster): boolean {
  if (!isOpen(undated.date)) return false;
  return undated.reports.some(
    (report) => isAsserted(report) && surelyBefore({ min: null, max: report.claim.published }, dated.date),
  );
}
