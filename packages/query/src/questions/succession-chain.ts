import { type Joint, type Succession, successionOf } from "@cursus/graph-schema";
import { z } from "zod";
import type { TenureRow } from "../answer.ts";
import { type Period, periodOf } from "../dates/period.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { answerOf } from "./answer-of.ts";
import { boundsOf } from "./held-then.ts";
import { pageArguments, pageOfAll } from "./page.ts";
import { defineQuestion, minSourcesArgument, officeArgument, periodArguments } from "./question.ts";
import { isWithin, sketchesOfOffices, type TenureSketch, wholeTenures } from "./tenures-of.ts";

export const successionChain = defineQuestion({
  name: "successionChain",
  words: "who held an office one after another, with the gaps between them and the overlaps",
  arguments: z.strictObject({
    office: officeArgument,
    ...periodArguments,
    minSources: minSourcesArgument.optional(),
    ...pageArguments,
  }),
  run: async (reader, given) => {
    const { meant, unknown, found } = await readMeant(reader, { office: given.office }, (ids) =>
      sketchesOfOffices(reader, ids("office") ?? []),
    );
    const period = periodOf(given);
    const all = (found ?? []).filter(
      (one) => isWithin(one, period) && one.sources >= (given.minSources ?? 0),
    );
    const chains = [...Map.groupBy(all, ({ office }) => office.id).values()].map(chainOf);
    const byId = new Map(all.map((tenure) => [tenure.id, tenure]));
    const inOrder = chains.flatMap(({ order }) => order.flatMap((id) => byId.get(id) ?? []));
    const { rows: page, next } = pageOfAll(inOrder, given);
    const rows = await wholeTenures(reader, page);
    const joints = chains.flatMap((chain) => chain.joints);
    return answerOf({
      question: "successionChain",
      arguments: given,
      meant,
      verdict: rows.length === 0 ? "no evidence" : joints.some(isOverlap) ? "disputed" : "yes",
      notes: [
        ...meaningWords(
          meant,
          all.map(({ office }) => office.id),
        ),
        ...(rows.length > 0 || unknown ? [] : [nothing(candidateNames(meant, "office") ?? "", period)]),
      ],
      rows,
      also: [...joints.flatMap(jointWords(rows)), ...chains.flatMap(vacancyWords(rows))],
      next,
    });
  },
});

const nothing = (office: string, { words }: Period): string =>
  `There is no evidence that anybody was ${office}${words === "" ? "" : ` ${words}`}.`;

const isOverlap = ({ kind }: Joint): boolean => kind === "overlap";

/** Of an office that many hold at one time nobody is anybody's successor by the dates. */
function chainOf(tenures: readonly TenureSketch[]): Succession {
  const chain = successionOf(tenures.map(boundsOf));
  return tenures[0]?.seats === 1 ? chain : { ...chain, joints: [], vacantSince: null };
}

/** "Between Ana Ruiz and Ole Dahl no article that was read says who held it from 2020-01-02 to 2020-04-30." */
const jointWords =
  (rows: readonly TenureRow[]) =>
  ({ before, after, kind, from, to, acting }: Joint): readonly string[] => {
    const [one, other] = [before, after].map((id) => rows.find((row) => row.id === id));
    if (one === undefined || other === undefined) return [];
    const [names, days] = [`${one.holder.name} and ${other.holder.name}`, `from ${from} to ${to}`];
    if (kind === "overlap") return [`Overlap: ${names} both held ${one.office.name} ${days}.`];
    if (kind !== "gap") return [];
    const actors = rows.filter(({ id }) => acting.includes(id)).map(({ holder }) => holder.name);
    const meanwhile = actors.length === 0 ? "" : `; ${actors.join(" and ")} acted`;
    return [
      `Gap: between ${names} no article that was read says who held ${one.office.name} ${days}${meanwhile}.`,
    ];
  };

/** As far as the articles tell: of one office, all whose holders are known to have left. */
const vacancyWords =
  (rows: readonly TenureRow[]) =>
  ({ order, vacantSince }: Succession): readonly string[] => {
    const last = rows.find(({ id }) => id === order.at(-1));
    if (vacantSince === null || last === undefined) return [];
    return [`Since ${vacantSince} nobody is known to hold ${last.office.name}.`];
  };
