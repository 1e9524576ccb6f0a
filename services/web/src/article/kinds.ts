import type { FactType } from "@cursus/graph-schema";

/** What kind of thing a claim says: five colours can be told apart, thirty cannot. */
export const KINDS = {
  office: "office held",
  came: "came to office",
  left: "left office",
  court: "police and courts",
  other: "other events",
} as const;
export type Kind = keyof typeof KINDS;

const OF: Readonly<Partial<Record<FactType, Kind>>> = {
  HELD_OFFICE: "office",
  APPOINTED: "came",
  ELECTED: "came",
  TOOK_OFFICE: "came",
  SUCCEEDED: "came",
  DISMISSED: "left",
  RESIGNED: "left",
  LEFT_OFFICE: "left",
  REASSIGNED: "left",
  DISQUALIFIED: "left",
  ABOLISHED: "left",
  COUP: "left",
  ACCUSED: "court",
  ARRESTED: "court",
  CHARGED: "court",
  CHARGE_CHANGED: "court",
  TRIED: "court",
  CONVICTED: "court",
  ACQUITTED: "court",
  SENTENCED: "court",
  APPEALED: "court",
  OVERTURNED: "court",
  PARDONED: "court",
  RELEASED: "court",
  ESCAPED: "court",
  EXTRADITED: "court",
};

export const kindOf = (type: FactType): Kind => OF[type] ?? "other";
