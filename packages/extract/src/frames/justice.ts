import { frame } from "./define.ts";

const JUDGED = {
  by: "AGENT",
  for: "OFFENCE",
  of: "OFFENCE",
  on: "OFFENCE",
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
        verbs: "arrest detain apprehend imprison capture nab incarcerate intern rearrest re-arrest",
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
        obliques: {
          by: "AGENT",
          from: "PLACE",
          on: "OFFENCE",
          for: "OFFENCE",
          in: "PLACE",
          at: "PLACE",
          near: "PLACE",
        },
        obliqueNoun: /^(?:custody|detention|arrest|prison|jail|bars|compound)$/,
      },
      {
        verbs: "be remain languish sit stay",
        voice: "active",
        subject: "PATIENT",
        obliques: { in: "PLACE" },
        obliqueNoun: /^(?:custody|detention|arrest|jail|prison|bars)$/,
      },
      {
        verbs: "pick round",
        particle: "up",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { by: "AGENT", in: "PLACE" },
        needs: "AGENT",
      },
    ],
    nouns: [
      {
        nouns: "arrest detention rearrest re-arrest",
        possessor: "PATIENT",
        obliques: { of: "PATIENT", by: "AGENT", in: "PLACE" },
      },
    ],
  }),
  frame({
    type: "CHARGED",
    verbs: [
      {
        verbs: "charge indict prosecute arraign recharge",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { ...JUDGED, with: "OFFENCE" },
      },
      {
        verbs: "face",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^(?:charges?|counts?|indictment|prosecution|offen[cs]es?)$/,
        patient: "subject",
        obliques: { of: "OFFENCE" },
      },
      {
        verbs: "bring file press lay level prefer lodge slap",
        subject: "AGENT",
        objectNoun: /^(?:charges?|indictment)$/,
        patient: "against",
        obliques: { of: "OFFENCE", against: "PATIENT", by: "AGENT" },
      },
    ],
    nouns: [
      {
        nouns: "indictment prosecution",
        possessor: "PATIENT",
        obliques: { of: "PATIENT", for: "OFFENCE", against: "PATIENT" },
      },
      { nouns: "charge", obliques: { against: "PATIENT", of: "OFFENCE" } },
    ],
  }),
  frame({
    type: "TRIED",
    verbs: [
      {
        verbs: "try retry court-martial",
        voice: "passive",
        subject: "COURT",
        object: "PATIENT",
        obliques: JUDGED,
      },
      {
        verbs: "go stand be face remain",
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
      {
        nouns: "trial retrial court-martial",
        possessor: "PATIENT",
        obliques: { of: "PATIENT", for: "OFFENCE", in: "PLACE" },
      },
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
      {
        verbs: "uphold confirm affirm reinstate restore",
        subject: "AGENT",
        objectNoun: /^(?:convictions?|guilty verdict)$/,
        patient: "possessor",
        obliques: { by: "AGENT" },
      },
    ],
    nouns: [
      {
        nouns: "conviction",
        possessor: "PATIENT",
        obliques: { of: "PATIENT", against: "PATIENT", for: "OFFENCE", on: "OFFENCE" },
      },
    ],
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
        verbs: "give hand award",
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
        verbs: "serve have",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^(?:sentences?|terms?|imprisonment)$/,
        patient: "subject",
        obliques: { for: "OFFENCE", in: "PLACE" },
      },
      {
        verbs: "impose hand pass pronounce",
        subject: "AGENT",
        objectNoun: /^(?:sentences?|terms?|penalty|imprisonment)$/,
        patient: "on",
        obliques: { for: "OFFENCE", on: "PATIENT", to: "PATIENT", by: "AGENT" },
      },
      {
        verbs: "reinstate restore",
        subject: "AGENT",
        objectNoun: /^(?:sentences?|terms?)$/,
        patient: "possessor",
        obliques: { by: "AGENT" },
      },
      { verbs: "fine", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
      {
        verbs: "condemn",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { for: "OFFENCE", by: "AGENT" },
        obliqueNoun: /^(?:death|prison|years?|hanging)$/,
      },
    ],
    nouns: [
      {
        nouns: "sentence",
        possessor: "PATIENT",
        obliques: { of: "PATIENT", against: "PATIENT", for: "OFFENCE" },
      },
    ],
  }),
  frame({
    type: "ACQUITTED",
    verbs: [
      {
        verbs: "acquit exonerate absolve vindicate",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { ...JUDGED },
      },
      {
        verbs: "clear",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { of: "OFFENCE", by: "AGENT" },
        obliqueNoun: /./,
      },
      { verbs: "find", particle: "not guilty", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
    ],
    nouns: [
      {
        nouns: "acquittal",
        possessor: "PATIENT",
        obliques: { of: "PATIENT", on: "OFFENCE", against: "PATIENT" },
      },
    ],
  }),
  frame({
    type: "APPEALED",
    verbs: [
      { verbs: "appeal", voice: "active", subject: "PATIENT", obliques: { to: "COURT" } },
      {
        verbs: "file lodge launch submit enter",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^appeals?$/,
        patient: "subject",
        obliques: { with: "COURT", at: "COURT" },
      },
      {
        verbs: "challenge contest dispute appeal",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^(?:convictions?|sentences?|verdicts?|rulings?)$/,
        patient: "subject",
        obliques: { at: "COURT", before: "COURT", in: "COURT" },
      },
      {
        verbs: "reject dismiss uphold hear throw deny consider allow grant turn",
        subject: "COURT",
        objectNoun: /^appeals?$/,
        patient: "possessor",
        obliques: { by: "COURT" },
      },
    ],
    nouns: [{ nouns: "appeal", possessor: "PATIENT", obliques: { by: "PATIENT" } }],
  }),
  frame({
    type: "OVERTURNED",
    verbs: [
      {
        verbs: "overturn quash annul reverse overrule void nullify vacate invalidate rescind commute",
        subject: "AGENT",
        objectNoun: /^(?:convictions?|sentences?|verdicts?|rulings?|acquittals?|judge?ments?|terms?)$/,
        patient: "possessor",
        obliques: { by: "AGENT" },
      },
      {
        verbs: "throw",
        particle: "out",
        subject: "AGENT",
        objectNoun: /^(?:convictions?|sentences?|verdicts?)$/,
        patient: "possessor",
        obliques: { by: "AGENT" },
      },
      {
        verbs: "set",
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
        verbs: "issue announce",
        subject: "AGENT",
        objectNoun: /^(?:pardon|clemency|amnesty)$/,
        patient: "for",
        obliques: { for: "PATIENT", to: "PATIENT" },
      },
      {
        verbs: "grant give",
        subject: "AGENT",
        object: "PATIENT",
        objectNoun: /^(?:pardon|clemency|amnesty)$/,
        patient: "object",
        obliques: { by: "AGENT", to: "PATIENT" },
      },
      {
        verbs: "receive get win",
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
        obliques: { by: "AGENT", from: "PLACE", in: "PLACE" },
      },
      { verbs: "order grant secure", subject: "AGENT", objectNoun: /^release$/, patient: "possessor" },
      { verbs: "set let", particle: "free", subject: "AGENT", object: "PATIENT", obliques: { by: "AGENT" } },
      { verbs: "walk go", particle: "free", voice: "active", subject: "PATIENT" },
      {
        verbs: "leave",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^(?:prison|jail|custody|detention)$/,
        patient: "subject",
      },
      { verbs: "bail parole", subject: "AGENT", object: "PATIENT", obliques: { by: "AGENT" } },
      {
        verbs: "grant",
        subject: "AGENT",
        object: "PATIENT",
        objectNoun: /^(?:bail|parole)$/,
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
        verbs: "escape flee abscond break",
        voice: "active",
        subject: "PATIENT",
        obliques: { from: "PLACE", in: "PLACE" },
        obliqueNoun: /^(?:prison|jail|custody|detention|arrest|cell|hospital)$/,
      },
    ],
    nouns: [{ nouns: "escape jailbreak", possessor: "PATIENT", obliques: { of: "PATIENT", from: "PLACE" } }],
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
      {
        verbs: "die perish succumb drown",
        voice: "active",
        intransitive: true,
        subject: "PATIENT",
        obliques: { in: "PLACE", at: "PLACE" },
      },
      {
        verbs: "kill assassinate murder execute slay lynch behead drown strangle",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { by: "AGENT", in: "PLACE", near: "PLACE", at: "PLACE" },
      },
      {
        verbs: "shoot gun find",
        particle: "dead",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { by: "AGENT", in: "PLACE", near: "PLACE", at: "PLACE" },
      },
      {
        verbs: "gun",
        particle: "down",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { by: "AGENT", in: "PLACE" },
      },
      {
        verbs: "shoot stab beat hack burn",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { by: "AGENT", in: "PLACE" },
        obliqueNoun: /^death$/,
      },
      { verbs: "commit", voice: "active", subject: "PATIENT", objectNoun: /^suicide$/, patient: "subject" },
      {
        verbs: "lose take",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^(?:life|lives)$/,
        patient: "subject",
      },
      { verbs: "pass", particle: "away", voice: "active", subject: "PATIENT", obliques: { in: "PLACE" } },
    ],
    nouns: [
      {
        nouns: "death assassination murder killing passing slaying suicide",
        possessor: "PATIENT",
        obliques: { of: "PATIENT" },
      },
    ],
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
