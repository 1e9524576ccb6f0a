import type { Graph } from "@cursus/graph";
import {
  type Closure,
  type Judgement,
  oldestFirst,
  type PlacedMention,
  type RecordNode,
  type RecordRules,
} from "@cursus/graph-schema";
import { RULES } from "@cursus/record";
import { anchorOf, merge, resolve } from "@cursus/resolve";
import { driverOf } from "../../../packages/graph/src/connect.ts";

/** Rules with one mistake each, which the laws must find. They live in the tests alone. */

type Project = (closure: Closure) => ReturnType<RecordRules["project"]>;

const withProject = (project: Project): RecordRules => ({ ...RULES, project });

/** Who was once linked stays linked, though what linked them is gone. */
export function ruleLinksStored(): RecordRules {
  const stored = new Map<string, Judgement>();
  return withProject((closure) => {
    const identities = resolve(closure.mentions, closure.judgements);
    const persons = closure.mentions.filter(({ type, knownAs }) => type === "Person" && knownAs === null);
    for (const group of Map.groupBy(persons, ({ id }) => identities.get(id)?.id).values()) {
      for (const [left, right] of pairsOf(group)) {
        const link = merge(left, right, "the mutant");
        stored.set(link.id, link);
      }
    }
    return RULES.project({ ...closure, judgements: [...closure.judgements, ...stored.values()] });
  });
}

const pairsOf = (group: readonly PlacedMention[]): readonly (readonly [PlacedMention, PlacedMention])[] =>
  group.flatMap((left, at) => group.slice(at + 1).map((right) => [left, right] as const));

/** The oldest is who came first, not who was published first. */
export function orderOfArrival(): RecordRules {
  const arrivals = new Map<string, number>();
  return withProject((closure) => {
    for (const { articleKey } of oldestFirst(closure.mentions)) {
      if (!arrivals.has(articleKey)) arrivals.set(articleKey, arrivals.size);
    }
    const arrived = ({ articleKey }: PlacedMention): string =>
      `${1000 + (arrivals.get(articleKey) ?? 0)}-01-01`;
    return RULES.project({
      ...closure,
      mentions: closure.mentions.map((mention) => ({ ...mention, published: arrived(mention) })),
    });
  });
}

/** A tenure that has ended stays so when the report of its end is withdrawn. */
export function retractionWithoutRevival(): RecordRules {
  return {
    ...RULES,
    difference: (before, after) => {
      const isEnded = ({ label, properties }: RecordNode): boolean =>
        label === "Tenure" && properties.to !== undefined;
      const ended = new Set(before.nodes.filter(isEnded).map(({ id }) => id));
      const difference = RULES.difference(before, after);
      return {
        ...difference,
        putNodes: difference.putNodes.filter((node) => isEnded(node) || !ended.has(node.id)),
        dropNodes: difference.dropNodes.filter((node) => !isEnded(node)),
      };
    },
  };
}

/** What is known of a person's tenures counts as context of the next article that names him. */
export function scoreReadsTenures(): RecordRules {
  const offices = new Map<string, string>();
  return {
    ...RULES,
    contextsOf: (reading, published) => {
      const contexts = RULES.contextsOf(reading, published);
      return new Map(
        reading.entities.flatMap(({ id, name }) => {
          const context = contexts.get(id);
          const known = offices.get(name);
          return context === undefined
            ? []
            : [[id, known === undefined ? context : [...new Set([...context, known])].toSorted()]];
        }),
      );
    },
    project: (closure) => {
      for (const { name, context } of closure.mentions) {
        const office = context.find((text) => text.startsWith("office:"));
        if (office !== undefined) offices.set(name, office);
      }
      return RULES.project(closure);
    },
  };
}

/** A judgement speaks of the persons that its mentions meant when it was made. */
export function judgementOnPersonId(): RecordRules {
  const meant = new Map<string, string>();
  return withProject((closure) => {
    const identities = resolve(closure.mentions, []);
    const idsOf = ({ left, right }: Judgement): string | null => {
      const ids = [left, right].map((anchor) => {
        const mention = closure.mentions.find((one) => anchorOf(one) === anchor);
        return mention === undefined ? undefined : identities.get(mention.id)?.id;
      });
      return ids.includes(undefined) ? null : ids.join();
    };
    const judgements = closure.judgements.filter((judgement) => {
      const ids = idsOf(judgement);
      if (ids !== null && !meant.has(judgement.id)) meant.set(judgement.id, ids);
      return ids === meant.get(judgement.id);
    });
    return RULES.project({ ...closure, judgements });
  });
}

/** A date that means a month is taken for the month's first day. */
export function minimumTakenAsDay(): RecordRules {
  return withProject((closure) =>
    RULES.project({
      ...closure,
      claims: closure.claims.map((claim) =>
        claim.date === null || claim.date.min === null
          ? claim
          : { ...claim, date: { ...claim.date, edtf: claim.date.min, max: claim.date.min } },
      ),
    }),
  );
}

/** Each of the two ways in which a commit sets a property of the lane, and so locks it. */
const TAKING_THE_LANE =
  /SET lane\.id = 'lane', lane\.turn = coalesce\(lane\.turn, 0\) \+ 1|SET lane\.mark = randomUUID\(\)/;

/** A graph whose commits do not wait for the lane, until the returned function is called. */
export function withoutLaneLock(graph: Graph): () => void {
  const driver = driverOf(graph);
  const open = driver.session;
  driver.session = (settings) => {
    const session = open.call(driver, settings);
    const executeWrite = session.executeWrite.bind(session);
    session.executeWrite = (work, transactionSettings) =>
      executeWrite((tx) => {
        const run = tx.run.bind(tx);
        tx.run = ((query: string, parameters?: Record<string, unknown>) =>
          run(query.replace(TAKING_THE_LANE, ""), parameters)) as typeof tx.run;
        return work(tx);
      }, transactionSettings);
    return session;
  };
  return () => {
    driver.session = open;
  };
}
