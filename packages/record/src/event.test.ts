import { expect, test } from "vitest";
import { tenuresIn } from "./fixtures/look.ts";
import { current, dismissed, fact, on, PEOPLE } from "./fixtures/office-words.ts";
import { type ToldArticle, told } from "./fixtures/told.ts";
import { project } from "./project.ts";

const REPORTS = Array.from({ length: 12 }, (_, at) => String(at + 10)).map((day) =>
  on(`2022-02-${day}`, dismissed("Ana", "defence", "2022-02-09")),
);
const first = REPORTS.slice(0, 1);

const idOf = (label: string, articles: readonly ToldArticle[]) =>
  project(told(...articles)).nodes.find((node) => node.label === label)?.id;

test.each(["Event", "Tenure"])("the id of an %s stays, whatever later reports of it arrive", (label) => {
  for (let count = 2; count <= REPORTS.length; count += 1)
    expect(idOf(label, REPORTS.slice(0, count))).toBe(idOf(label, first));
});

test("the id of a case stays, whatever later reports and steps arrive", () => {
  const steps = [
    on("2022-02-10", fact("ARRESTED", { PATIENT: PEOPLE.Ana }, "2022-02-09")),
    on("2022-02-11", fact("ARRESTED", { PATIENT: PEOPLE.Ana }, "2022-02-09")),
    on("2022-03-11", fact("TRIED", { PATIENT: PEOPLE.Ana }, "2022-03-09")),
    on("2022-03-12", fact("TRIED", { PATIENT: PEOPLE.Ana }, "2022-03-09")),
  ];
  for (let count = 2; count <= steps.length; count += 1)
    expect(idOf("Case", steps.slice(0, count))).toBe(idOf("Case", steps.slice(0, 1)));
});

test.each(["Event", "Tenure"])(
  "an older report gives an %s another id, and tells the former one",
  (label) => {
    const articles = [on("2022-02-08", dismissed("Ana", "defence", "2022-02-09")), ...REPORTS];
    const former = idOf(label, REPORTS);
    const record = project(told(...articles));
    const now = record.nodes.find((node) => node.label === label)?.id;
    expect(now).not.toBe(former);
    const anchors = record.edges.filter(({ type, to }) => type === "EVIDENCE_FOR" && to.id === now);
    expect(anchors.map(({ properties }) => properties.anchor)).toEqual(expect.arrayContaining([former, now]));
  },
);

test("an event is inferred where its office stands elsewhere in the article, and so is its short edge", () => {
  const roles = { AGENT: PEOPLE.Ole, PATIENT: PEOPLE.Ana };
  const bare = on("2022-01-20", current("Ana", "defence"), fact("DISMISSED", roles, "2022-01-19"));
  const full = on("2022-01-20", dismissed("Ana", "defence", "2022-01-19"));
  const basesOf = (...articles: readonly ToldArticle[]) => {
    const { nodes, edges } = project(told(...articles));
    const event = nodes.find(({ label }) => label === "Event");
    const edge = edges.find(({ type, from }) => type === "DISMISSED" && from.label === "Person");
    return [event?.properties.basis, edge?.properties.basis];
  };
  expect(basesOf(bare)).toEqual(["inferred", "inferred"]);
  expect(basesOf(full)).toEqual(["stated", undefined]);
  expect(tenuresIn(project(told(bare)))).toHaveLength(1);
});

test("who did it is inferred where another sentence names them, until a report says so itself", () => {
  const roles = { AGENT: PEOPLE.Ole, PATIENT: PEOPLE.Ana };
  const own = told(on("2022-01-20", fact("DISMISSED", roles, "2022-01-19")));
  const carried = told(on("2022-01-21", fact("DISMISSED", roles, "2022-01-19")));
  const elsewhere = carried.claims.map((claim) => ({
    ...claim,
    roles: { ...claim.roles, AGENT: { entity: claim.roles.AGENT?.entity ?? "", start: 900, end: 901 } },
  }));
  const basesOf = (...closures: readonly Pick<typeof own, "mentions" | "claims">[]) =>
    project({
      mentions: closures.flatMap(({ mentions }) => mentions),
      claims: closures.flatMap(({ claims }) => claims),
      judgements: [],
    })
      .edges.filter(({ type }) => type === "DISMISSED" || type === "AGENT")
      .map(({ properties }) => properties.basis);
  expect(new Set(basesOf({ ...carried, claims: elsewhere }))).toEqual(new Set(["inferred"]));
  expect(new Set(basesOf({ ...carried, claims: elsewhere }, own))).toEqual(new Set(["stated"]));
});
