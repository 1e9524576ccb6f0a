import type { ReactElement } from "react";
import type { Cause } from "./chart-items.ts";

/** One sign for each way into an office and out of it: told apart by form, not by colour alone. */
const SIGNS: Readonly<Record<Cause, string>> = {
  dismissal: "M2 2 L10 10 M10 2 L2 10",
  resignation: "M1 6 H10 M6.5 2.5 L10.5 6 L6.5 9.5",
  departure: "M6 1 V11",
  reassignment: "M1 8 H9 M6 5 L9.5 8 L6 11 M1 4 H7",
  succession: "M3 1.5 L8.5 6 L3 10.5",
  death: "M6 1 V11 M3 4 H9",
  abolition: "M2 2 H10 V10 H2 Z M2 10 L10 2",
  coup: "M6 1 L3 7 H7 L5 11",
  disqualification: "M6 1.5 A4.5 4.5 0 1 1 5.99 1.5 M2.8 2.8 L9.2 9.2",
  appointment: "M6 2 A4 4 0 1 1 5.99 2",
  election: "M1.5 6 L5 9.5 L10.5 2.5",
  "taking office": "M1 6 H10 M1 2 V10",
};

export function EndMark({ cause }: { readonly cause: Cause }): ReactElement {
  return (
    <svg className="end-mark" viewBox="0 0 12 12" aria-hidden="true">
      <path d={SIGNS[cause]} />
    </svg>
  );
}

export const isCause = (text: string | null | undefined): text is Cause =>
  text !== null && text !== undefined && Object.hasOwn(SIGNS, text);
