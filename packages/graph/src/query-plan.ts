import type { Plan, ResultSummary } from "neo4j-driver";
import { reasonGuarded } from "./guarded-nodes.ts";

/** Procedures that read the schema or search by name. All others are refused, whatever mode they declare. */
const ALLOWED_PROCEDURES: ReadonlySet<string> = new Set([
  "db.index.fulltext.queryNodes",
  "db.index.fulltext.queryRelationships",
  "db.labels",
  "db.propertyKeys",
  "db.relationshipTypes",
  "db.schema.nodeTypeProperties",
  "db.schema.relTypeProperties",
  "db.schema.visualization",
]);

/** Operators that read from elsewhere than the graph, or speak of the server; of `Show...` two tell the schema. */
const REFUSED_OPERATOR =
  /^(?:Load|Administration|Terminate|Show(?!Indexes$|Constraints$)|Alter|Grant|Deny|Revoke)/;

/** Functions from outside Neo4j's own, which may do anything. Texts never match: the planner takes them out. */
const FOREIGN_FUNCTION = /\b(?:apoc|gds|dbms|genai|custom)\s*\.\s*\w+/i;

/** A fold over counted numbers is one expression, which the server cannot stop however long it takes. */
const UNSTOPPABLE = /\breduce\s*\(.*\brange\s*\(/is;

/** A subquery that the planner left within an expression: what it would do stands in no operator. */
const UNPLANNED = /\b(?:COLLECT|COUNT|EXISTS)\s*\{/i;

/** A name in the form of a plan, which may be any text: a column is called by its whole expression. */
const QUOTED_NAME = /`[^`]*`/g;
/** What puts a backtick into a name: where names end is then not to be told. */
const BACKTICK_IN_NAME = /``|\\u+0*60/i;

export interface Judging {
  /** The query as it was typed. */
  readonly cypher: string;
  /** True for whoever may read every node, also those that are for admins. */
  readonly everything: boolean;
}

/**
 * Why a query may not run, judged by the plan the server made of it and never by its spelling; null where it
 * may. Escapes, comments and nesting are undone by then.
 */
export function reasonToRefuse(
  { queryType, plan }: Pick<ResultSummary, "queryType" | "plan">,
  judging: Judging,
): string | null {
  if (queryType !== "r") return "it does more than read the graph";
  if (plan === false) return "the server made no plan of it";
  return reasonInPlan(plan, judging);
}

function reasonInPlan(plan: Plan, judging: Judging): string | null {
  const children = plan.children.map((child) => reasonInPlan(child, judging));
  return reasonInOperator(plan, judging) ?? children.find((reason) => reason !== null) ?? null;
}

function reasonInOperator(plan: Plan, { cypher, everything }: Judging): string | null {
  const operator = operatorName(plan);
  const details = String(plan.arguments.Details ?? "");
  if (REFUSED_OPERATOR.test(operator)) return `it uses ${operator}`;
  if (operator === "ProcedureCall" && !ALLOWED_PROCEDURES.has(procedureName(details))) {
    return `it calls ${procedureName(details)}`;
  }
  if (hasUnplanned(details, cypher))
    return "it has a subquery inside a list or a CASE: put it in a CALL of its own";
  if (UNSTOPPABLE.test(details)) return "it folds over a range, which cannot be stopped";
  const foreign = FOREIGN_FUNCTION.exec(details);
  if (foreign !== null && operator !== "ProcedureCall") return `it uses ${foreign[0]}`;
  return everything ? null : reasonGuarded(operator, details);
}

function hasUnplanned(details: string, cypher: string): boolean {
  return UNPLANNED.test(BACKTICK_IN_NAME.test(cypher) ? details : details.replace(QUOTED_NAME, ""));
}

/** `LoadCSV@neo4j` without the database. */
function operatorName({ operatorType }: Plan): string {
  return operatorType.split("@")[0] ?? "";
}

/** `db.labels` of `db.labels() :: (label :: STRING)`. */
function procedureName(details: string): string {
  return details.split("(")[0]?.trim() ?? "";
}
