import type { Predicate } from "../predicate.ts";

export type Known = ReadonlyMap<number, Predicate>;
