import type { Answer, EventRow, TenureRow } from "@cursus/query";
import { tenureBar, tenureDates } from "../office/tenure-bar.ts";
import { sayDates } from "../proof/say-dates.ts";
import type { Lane, Point } from "../timeline/chart-items.ts";
import { dayOf } from "../timeline/days.ts";

/** The steps of a matter before the courts. */
const COURT = new Set<string>([
  "ACCUSED",
  "ARRESTED",
  "CHARGED",
  "CHARGE_CHANGED",
  "TRIED",
  "CONVICTED",
  "ACQUITTED",
  "SENTENCED",
  "APPEALED",
  "OVERTURNED",
  "PARDONED",
  "RELEASED",
  "ESCAPED",
  "EXTRADITED",
]);

/** A person's life on record on one axis: a lane an office, one for the courts, one for what the person did to others. */
export function personLanes(answer: Answer | undefined, person: string): readonly Lane[] {
  const rows = answer === undefined ? [] : [...answer.rows, ...answer.related];
  const tenures = rows.filter((row) => row.kind === "tenure");
  const events = rows.filter((row) => row.kind === "event");
  const told = new Set(
    tenures.flatMap(({ changes }) => changes.filter(({ link }) => link !== "none")).map((one) => one.event),
  );
  const suffered = events.filter(({ participants: { PATIENT = [] } }) =>
    PATIENT.some(({ id }) => id === person),
  );
  const court = suffered.filter(({ type }) => COURT.has(type));
  const others = events.filter((event) => !court.includes(event) && !told.has(event.id));
  const did = others.filter(({ participants: { AGENT = [] } }) => AGENT.some(({ id }) => id === person));
  const rest = others.filter((event) => !did.includes(event));
  return [
    ...officeLanes(tenures),
    pointLane("court", "Before the courts", court, "court"),
    pointLane("did", "Did to others", did, "plain"),
    pointLane("rest", "Further events", rest, "plain"),
  ].filter(({ items, href }) => items.length > 0 || href !== null);
}

function officeLanes(tenures: readonly TenureRow[]): readonly Lane[] {
  const byOffice = Map.groupBy(tenures, ({ office }) => office.id);
  return [...byOffice.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const items = rows.map((row) => tenureBar(row)).filter((bar) => bar !== null);
    const note = rows.map((row) => `${row.acting ? "acting, " : ""}${tenureDates(row)}`).join("; ");
    return [
      { id: first.office.id, title: first.office.name, note, href: `/office/${first.office.id}`, items },
    ];
  });
}

function pointLane(id: string, title: string, events: readonly EventRow[], tone: Point["tone"]): Lane {
  const dated = events.filter(({ date }) => date.min !== null || date.max !== null);
  const undated = events.length - dated.length;
  return {
    id,
    title,
    note: undated === 0 ? "" : `${undated} not dated`,
    href: null,
    items: dated.map((event) => ({
      kind: "point",
      id: event.id,
      label: sayDates(event.says),
      from: dayOf(event.date.min),
      to: dayOf(event.date.max),
      tone: event.status === "asserted" ? tone : "unsure",
    })),
  };
}
