/** `npm run faults` takes the full size; continuous integration the quick one, which has every kind of fault once. */
export function sized<T>({ quick, full }: { readonly quick: T; readonly full: T }): T {
  return process.env.CURSUS_FAULTS === "full" ? full : quick;
}
