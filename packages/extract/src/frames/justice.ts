import { frame } from "./define.ts";

const JUDGED = {
  by: "AGENT",
  for: "OFFENCE",
  of: "OFFENCE",
  on: "OFFENCE",
  with: "OFFENCE",
  in: "PLACE",
  at: "PLACE",
  near: "PLACE",
} as const;

/** The steps of a matter before the courts. */
export const JUSTICE_FRAMES = [
  frame({
    type: "ARRESTED",
    verbs: [
      {
        verbs: "arrest detain apprehend imprison",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { ...JUDGED, with: "PLACE", of: "PLACE" },
      },
      {
        verbs: "jail",
        voice: "passive",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { by: "AGENT", for: "OFFENCE", in: "PLACE" },
      },
      {
        verbs: "take place remand hold keep send order",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { by: "AGENT", from: "PLACE", on: "OFFENCE" },
        obliqueNoun: /^(?:custody|detention|arrest)$/,
      },
      {
        verbs: "be remain",
        voice: "active",
        subject: "PATIENT",
        obliques: { in: "PLACE" },
        obliqueNoun: /^(?:custody|detention|arrest)$/,
      },
    ],
    nouns: [
      {
        nouns: "arrest detention",
        possessor: "PATIENT",
        obliques: { of: "PATIENT", by: "AGENT", in: "PLACE" },
      },
    ],
  }),
  frame({
    type: "CHARGED",
    verbs: [
      { verbs: "charge indict prosecute", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
      {
        verbs: "face",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^(?:charges?|counts?|indictment|prosecution)$/,
        patient: "subject",
        obliques: { of: "OFFENCE" },
      },
      {
        verbs: "bring file press",
        subject: "AGENT",
        objectNoun: /^(?:charges?|indictment)$/,
        patient: "against",
        obliques: { of: "OFFENCE", against: "PATIENT", by: "AGENT" },
      },
    ],
    nouns: [
      { nouns: "indictment prosecution", possessor: "PATIENT", obliques: { of: "PATIENT", for: "OFFENCE" } },
    ],
  }),
  frame({
    type: "TRIED",
    verbs: [
      { verbs: "try", voice: "passive", subject: "COURT", object: "PATIENT", obliques: JUDGED },
      {
        verbs: "go stand be face",
        voice: "active",
        subject: "PATIENT",
        obliqueNoun: /^trial$/,
        obliques: { in: "PLACE", for: "OFFENCE", at: "PLACE" },
      },
      {
        verbs: "stand face",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^trial$/,
        patient: "subject",
        obliques: { for: "OFFENCE", in: "PLACE", on: "OFFENCE" },
      },
      {
        verbs: "put",
        subject: "AGENT",
        object: "PATIENT",
        obliqueNoun: /^trial$/,
        obliques: { for: "OFFENCE", by: "AGENT" },
      },
    ],
    nouns: [
      { nouns: "trial", possessor: "PATIENT", obliques: { of: "PATIENT", for: "OFFENCE", in: "PLACE" } },
    ],
  }),
  frame({
    type: "CONVICTED",
    verbs: [
      { verbs: "convict", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
      { verbs: "find", particle: "guilty", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
      {
        verbs: "plead",
        particle: "guilty",
        voice: "active",
        subject: "PATIENT",
        obliques: { to: "OFFENCE" },
      },
    ],
    nouns: [{ nouns: "conviction", possessor: "PATIENT", obliques: { of: "PATIENT", for: "OFFENCE" } }],
  }),
  frame({
    type: "SENTENCED",
    verbs: [
      { verbs: "sentence", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
      {
        verbs: "jail imprison",
        subject: "AGENT",
        object: "PATIENT",
        obliques: JUDGED,
        obliqueNoun: /^(?:years?|months?|life)$/,
      },
      {
        verbs: "give hand",
        subject: "AGENT",
        object: "PATIENT",
        obliques: JUDGED,
        objectNoun: /^(?:sentences?|terms?|years?|imprisonment|months?|penalty)$/,
        patient: "object",
      },
      {
        verbs: "receive get",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^(?:sentences?|terms?|years?|imprisonment)$/,
        patient: "subject",
        obliques: { for: "OFFENCE", in: "PLACE" },
      },
      {
        verbs: "condemn",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { for: "OFFENCE", by: "AGENT" },
        obliqueNoun: /^(?:death|prison|years?|hanging)$/,
      },
    ],
  }),
  frame({
    type: "ACQUITTED",
    verbs: [
      { verbs: "acquit exonerate absolve", subject: "AGENT", object: "PATIENT", obliques: { ...JUDGED } },
      {
        verbs: "clear",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { of: "OFFENCE", by: "AGENT" },
        obliqueNoun: /./,
      },
      { verbs: "find", particle: "not guilty", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
    ],
    nouns: [{ nouns: "acquittal", possessor: "PATIENT", obliques: { of: "PATIENT", on: "OFFENCE" } }],
  }),
  frame({
    type: "APPEALED",
    verbs: [
      { verbs: "appeal", voice: "active", subject: "PATIENT", obliques: { to: "COURT" } },
      {
        verbs: "file lodge launch submit",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^appeals?$/,
        patient: "subject",
        obliques: { with: "COURT", at: "COURT" },
      },
      {
        verbs: "reject dismiss uphold hear throw",
        subject: "COURT",
        objectNoun: /^appeals?$/,
        patient: "possessor",
        obliques: { by: "COURT" },
      },
    ],
  }),
  frame({
    type: "OVERTURNED",
    verbs: [
      {
        verbs: "overturn quash annul reverse overrule void",
        subject: "AGENT",
        objectNoun: /^(?:convictions?|sentences?|verdicts?|rulings?|acquittals?|judge?ments?|terms?)$/,
        patient: "possessor",
        obliques: { by: "AGENT" },
      },
      {
        verbs: "set throw",
        particle: "aside",
        subject: "AGENT",
        objectNoun: /^(?:convictions?|sentences?|verdicts?)$/,
        patient: "possessor",
        obliques: { by: "AGENT" },
      },
    ],
  }),
  frame({
    type: "PARDONED",
    verbs: [
      { verbs: "pardon amnesty", subject: "AGENT", object: "PATIENT", obliques: { by: "AGENT" } },
      {
        verbs: "grant give",
        subject: "AGENT",
        object: "PATIENT",
        objectNoun: /^(?:pardon|clemency|amnesty)$/,
        patient: "object",
        obliques: { by: "AGENT", to: "PATIENT" },
      },
      {
        verbs: "receive",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^(?:pardon|clemency|amnesty)$/,
        patient: "subject",
      },
    ],
  }),
  frame({
    type: "RELEASED",
    verbs: [
      {
        verbs: "release free",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { by: "AGENT", from: "PLACE" },
      },
      { verbs: "order", subject: "AGENT", objectNoun: /^release$/, patient: "possessor" },
      {
        verbs: "grant",
        subject: "AGENT",
        object: "PATIENT",
        objectNoun: /^bail$/,
        patient: "object",
        obliques: { by: "AGENT" },
      },
    ],
    nouns: [{ nouns: "release", possessor: "PATIENT", obliques: { of: "PATIENT", from: "PLACE" } }],
  }),
  frame({
    type: "ESCAPED",
    verbs: [
      {
        verbs: "escape",
        voice: "active",
        subject: "PATIENT",
        obliques: { from: "PLACE" },
        obliqueNoun: /^(?:prison|jail|custody|detention|arrest)$/,
      },
    ],
  }),
  frame({
    type: "EXTRADITED",
    verbs: [
      { verbs: "extradite", subject: "AGENT", object: "PATIENT", obliques: { to: "PLACE", by: "AGENT" } },
    ],
    nouns: [{ nouns: "extradition", possessor: "PATIENT", obliques: { of: "PATIENT", to: "PLACE" } }],
  }),
  frame({
    type: "ACCUSED",
    verbs: [
      { verbs: "accuse", subject: "AGENT", object: "PATIENT", obliques: { of: "OFFENCE", by: "AGENT" } },
      { verbs: "suspect", voice: "passive", object: "PATIENT", obliques: { of: "OFFENCE" } },
    ],
  }),
  frame({
    type: "DIED",
    verbs: [
      { verbs: "die", voice: "active", subject: "PATIENT", obliques: { in: "PLACE", at: "PLACE" } },
      {
        verbs: "kill assassinate murder execute shoot",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { by: "AGENT", in: "PLACE" },
      },
      { verbs: "pass", particle: "away", voice: "active", subject: "PATIENT", obliques: { in: "PLACE" } },
    ],
    nouns: [{ nouns: "death assassination murder killing", possessor: "PATIENT" }],
  }),
  frame({
    type: "REQUESTED",
    verbs: [
      {
        verbs: "ask request",
        subject: "AGENT",
        object: "TARGET",
        obliques: { for: "CONTENT", from: "TARGET" },
        obliqueNoun:
          /^(?:help|troops|assistance|aid|support|forces|intervention|protection|reinforcements|peacekeepers)$/,
      },
      {
        verbs: "seek request",
        subject: "AGENT",
        objectNoun:
          /^(?:help|troops|assistance|aid|support|forces|intervention|protection|reinforcements|peacekeepers)$/,
        patient: "subject",
        obliques: { from: "TARGET", of: "TARGET" },
      },
      {
        verbs: "appeal turn",
        voice: "active",
        subject: "AGENT",
        obliques: { to: "TARGET" },
        obliqueNoun: /^(?:help|troops|assistance|aid|support|forces)$/,
      },
    ],
  }),
];
