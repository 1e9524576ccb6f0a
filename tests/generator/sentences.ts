import type { Details, EntityType, FactType, Role } from "@cursus/graph-schema";
import { dayInWords, isoDay } from "./calendar.ts";
import type { Draw } from "./random.ts";
import { termOn, type World, type WorldOffice } from "./world.ts";

/** Somebody or something as a sentence names it. */
export interface Named {
  readonly type: EntityType;
  readonly words: string;
  readonly title?: string;
  readonly jurisdiction?: string;
}

/** A sentence with the fact it states: `{ROLE}` and `{DATE}` stand where the words will. */
export interface StatedFact {
  readonly type: FactType;
  readonly pattern: string;
  readonly roles: Readonly<Partial<Record<Role, Named>>>;
  readonly details?: Details;
  readonly date?: { readonly words: string; readonly edtf: string };
}

const person = (words: string): Named => ({ type: "Person", words });
const place = (words: string): Named => ({ type: "Place", words });
const officeIn = ({ title, jurisdiction }: WorldOffice): Named => ({
  type: "Office",
  words: `${title} of ${jurisdiction}`,
  title,
  jurisdiction,
});
const dated = (day: number) => ({ words: dayInWords(day), edtf: isoDay(day) });

const OFFENCES = [
  "bribery",
  "abuse of office",
  "embezzlement",
  "fraud",
  "perjury",
  "tax evasion",
  "contempt",
];

type Teller = (scene: {
  world: World;
  office: WorldOffice;
  day: number;
  draw: Draw;
}) => readonly StatedFact[];

/** Who holds it now, in passing. */
const sighting: Teller = ({ office, day }) => {
  const holder = person(office.terms[termOn(office, day)]?.holder ?? "");
  return [
    {
      type: "HELD_OFFICE",
      pattern: "{PATIENT}, the {OFFICE}, opened a new bridge.",
      roles: { PATIENT: holder, OFFICE: officeIn(office) },
      details: { status: "current" },
    },
  ];
};

/** How the present holder came in, and the one before went. */
const handover: Teller = ({ office, day, draw }) => {
  const number = termOn(office, day);
  const [now, before] = [office.terms[number], office.terms[number - 1]];
  if (now === undefined || before === undefined || now.from > day) return [];
  const roles = { PATIENT: person(now.holder), OFFICE: officeIn(office) };
  const date = dated(now.from);
  const appointed: StatedFact = {
    type: "APPOINTED",
    pattern: "{PATIENT} was appointed {OFFICE} on {DATE}.",
    roles,
    date,
  };
  const gone = { ...roles, PATIENT: person(before.holder) };
  const left: StatedFact = draw.pick([
    { type: "DISMISSED", pattern: "{PATIENT} was dismissed as {OFFICE} on {DATE}.", roles: gone, date },
    { type: "RESIGNED", pattern: "{PATIENT} resigned as {OFFICE} on {DATE}.", roles: gone, date },
    {
      type: "SUCCEEDED",
      pattern: "{SUCCESSOR} succeeded {PREDECESSOR} as {OFFICE} on {DATE}.",
      roles: { SUCCESSOR: roles.PATIENT, PREDECESSOR: gone.PATIENT, OFFICE: roles.OFFICE },
      date,
    },
  ]);
  return [appointed, left];
};

/** A matter before the courts. */
const matter: Teller = ({ world, office, day, draw }) => {
  const PATIENT = person(world.personAt(draw.next()));
  const OFFENCE: Named = { type: "Offence", words: draw.pick(OFFENCES) };
  const PLACE = place(office.jurisdiction);
  const arrest = Math.max(0, day - draw.below(300));
  return [
    {
      type: "ARRESTED",
      pattern: "{PATIENT} was arrested in {PLACE} on {DATE}.",
      roles: { PATIENT, PLACE },
      date: dated(arrest),
    },
    {
      type: "CHARGED",
      pattern: "Prosecutors charged {PATIENT} with {OFFENCE} on {DATE}.",
      roles: { PATIENT, OFFENCE },
      date: dated(Math.min(day, arrest + 20)),
    },
  ];
};

const TELLERS: readonly Teller[] = [sighting, handover, matter, sighting, handover];

/** What an article of this day reports of one office, of those who hold it and of others. */
export function factsOf(world: World, day: number, draw: Draw): readonly StatedFact[] {
  const scene = { world, office: world.officeAt(draw.next()), day, draw };
  const told = draw.pick(TELLERS)(scene);
  const more = draw.pick(TELLERS)({ ...scene, office: world.officeAt(draw.next()) });
  return [...told, ...more, ...(told.length + more.length === 0 ? sighting(scene) : [])];
}
