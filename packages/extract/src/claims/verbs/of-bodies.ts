import type { FactType } from "@cursus/graph-schema";

/** Facts whose subject may be a body: a party, a government, a company. */
export const OF_BODIES: ReadonlySet<FactType> = new Set(["ACCUSED", "DISMISSED", "CHARGED"]);
