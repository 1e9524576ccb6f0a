export type ById<T> = Map<string, T>;

/** Each by its id; of several with one id the last. */
export function byId<T extends { readonly id: string }>(all: readonly T[]): ById<T> {
  return new Map(all.map((one) => [one.id, one]));
}
