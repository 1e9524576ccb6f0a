import { frame } from "./define.ts";

const IN_OFFICE = {
  as: "OFFICE",
  of: "OFFICE",
  to: "OFFICE",
  from: "OFFICE",
  at: "OFFICE",
  by: "AGENT",
} as const;
const DUTIES =
  /^(?:dut(?:y|ies)|posts?|positions?|office|command|responsibilit(?:y|ies)|role|roles|jobs?|powers?|functions?|seat|power|portfolio)$/;

/** Changes in who holds an office. */
export const OFFICE_FRAMES = [
  frame({
    type: "DISMISSED",
    verbs: [
      { verbs: "dismiss sack fire oust axe purge", subject: "AGENT", object: "PATIENT", obliques: IN_OFFICE },
      { verbs: "remove", subject: "AGENT", object: "PATIENT", obliques: IN_OFFICE },
      { verbs: "relieve", subject: "AGENT", object: "PATIENT", obliques: IN_OFFICE, obliqueNoun: DUTIES },
      {
        verbs: "deprive strip",
        subject: "AGENT",
        object: "PATIENT",
        obliques: IN_OFFICE,
        obliqueNoun: DUTIES,
      },
      {
        verbs: "boot kick force throw vote drive",
        particle: "out",
        subject: "AGENT",
        object: "PATIENT",
        obliques: IN_OFFICE,
      },
      {
        verbs: "drop discharge expel recall eject",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { from: "OFFICE", as: "OFFICE", by: "AGENT" },
        obliqueNoun:
          /^(?:cabinet|government|post|minister|office|job|position|duty|duties|power|ambassador|secretary|chief)$/,
      },
      { verbs: "let", particle: "go", subject: "AGENT", object: "PATIENT" },
    ],
    nouns: [
      {
        nouns: "dismissal sacking firing ouster ousting removal axing",
        possessor: "PATIENT",
        obliques: { of: "PATIENT", by: "AGENT", as: "OFFICE", from: "OFFICE" },
      },
    ],
  }),
  frame({
    type: "RESIGNED",
    verbs: [
      {
        verbs: "resign quit abdicate",
        voice: "active",
        subject: "PATIENT",
        object: "OFFICE",
        obliques: { as: "OFFICE", from: "OFFICE" },
      },
      {
        verbs: "step stand",
        particle: "down",
        voice: "active",
        subject: "PATIENT",
        obliques: { as: "OFFICE", from: "OFFICE" },
      },
      {
        verbs: "bow step",
        particle: "out",
        voice: "active",
        subject: "PATIENT",
        obliques: { as: "OFFICE", from: "OFFICE" },
        needs: "OFFICE",
      },
      {
        verbs: "step stand",
        particle: "aside",
        voice: "active",
        subject: "PATIENT",
        obliques: { as: "OFFICE", from: "OFFICE" },
      },
      {
        verbs: "announce tender submit offer hand give present declare",
        subject: "PATIENT",
        objectNoun: /^(?:resignation|notice)$/,
        patient: "subject",
        obliques: { as: "OFFICE", from: "OFFICE" },
      },
      {
        verbs: "give",
        particle: "up",
        voice: "active",
        subject: "PATIENT",
        object: "OFFICE",
        objectIsOffice: true,
      },
      {
        verbs: "relinquish vacate",
        voice: "active",
        subject: "PATIENT",
        object: "OFFICE",
        objectIsOffice: true,
      },
    ],
    nouns: [
      {
        nouns: "resignation",
        possessor: "PATIENT",
        obliques: { of: "PATIENT", as: "OFFICE", from: "OFFICE" },
      },
    ],
  }),
  frame({
    type: "APPOINTED",
    verbs: [
      {
        verbs: "appoint reappoint re-appoint install instal anoint reinstate",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { as: "OFFICE", to: "OFFICE", by: "AGENT" },
      },
      {
        verbs: "name designate declare proclaim rename confirm approve make crown ordain assign hire tap",
        needs: "OFFICE",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { as: "OFFICE", to: "OFFICE", by: "AGENT" },
      },
      {
        verbs: "nominate",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { as: "OFFICE", to: "OFFICE", for: "OFFICE", by: "AGENT" },
      },
      {
        verbs: "choose select pick unveil",
        needs: "OFFICE",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { as: "OFFICE", by: "AGENT" },
      },
      {
        verbs: "promote elevate",
        needs: "OFFICE",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { to: "OFFICE", as: "OFFICE", by: "AGENT" },
      },
      {
        verbs: "put",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { in: "OFFICE", by: "AGENT" },
        obliqueNoun: /^charge$/,
      },
    ],
    nouns: [
      {
        nouns: "appointment reappointment nomination promotion",
        possessor: "PATIENT",
        obliques: { of: "PATIENT", as: "OFFICE", to: "OFFICE", by: "AGENT" },
      },
    ],
  }),
  frame({
    type: "ELECTED",
    verbs: [
      {
        verbs: "lose concede",
        negative: true,
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^(?:election|elections|vote|runoff|race|re-election|reelection)$/,
        patient: "subject",
      },
      {
        verbs: "defeat beat",
        negative: true,
        voice: "passive",
        object: "PATIENT",
        obliques: { in: "PLACE" },
        obliqueNoun: /^(?:election|elections|vote|runoff|race|constituency|ballot|poll|polls|district|seat)$/,
      },
      {
        verbs: "elect reelect re-elect return",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { as: "OFFICE", to: "OFFICE", by: "AGENT", in: "PLACE" },
      },
      {
        verbs: "win",
        voice: "active",
        subject: "PATIENT",
        objectNoun:
          /^(?:elections?|presidency|vote|runoff|run-off|premiership|race|mayoralty|seat|term|re-election|reelection|poll|polls|ballot|contest|landslide|mandate|by-election|byelection)$/,
        patient: "subject",
        obliques: { in: "PLACE", as: "OFFICE" },
      },
      {
        verbs: "secure earn score gain record clinch",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^(?:victory|re-election|reelection|seat|landslide|term|presidency|win)$/,
        patient: "subject",
        obliques: { in: "PLACE" },
      },
      {
        verbs: "declare proclaim announce pronounce",
        subject: "AGENT",
        object: "PATIENT",
        objectNoun: /^(?:winner|victor)$/,
        patient: "object",
        obliques: { by: "AGENT", in: "PLACE" },
      },
      {
        verbs: "emerge",
        voice: "active",
        subject: "PATIENT",
        obliqueNoun: /^(?:winner|victor)$/,
        obliques: { in: "PLACE" },
      },
      { verbs: "vote", particle: "in", subject: "AGENT", object: "PATIENT", obliques: { as: "OFFICE" } },
    ],
    nouns: [
      {
        nouns: "election re-election reelection",
        possessor: "PATIENT",
        obliques: { as: "OFFICE", to: "OFFICE" },
      },
    ],
  }),
  frame({
    type: "TOOK_OFFICE",
    verbs: [
      { verbs: "swear", particle: "in", voice: "passive", object: "PATIENT", obliques: { as: "OFFICE" } },
      {
        verbs: "take assume enter",
        voice: "active",
        subject: "PATIENT",
        objectNoun:
          /^(?:office|duty|duties|post|reins|helm|charge|command|presidency|premiership|oath|power|leadership|position|role|job|seat)$/,
        patient: "subject",
        obliques: { as: "OFFICE", of: "OFFICE" },
      },
      {
        verbs: "take assume",
        voice: "active",
        subject: "PATIENT",
        object: "OFFICE",
        objectIsOffice: true,
        obliques: { as: "OFFICE" },
      },
      { verbs: "take", particle: "over", voice: "active", subject: "PATIENT", obliques: { as: "OFFICE" } },
      {
        verbs: "return come",
        voice: "active",
        subject: "PATIENT",
        obliques: { as: "OFFICE" },
        needs: "OFFICE",
      },
      { verbs: "become", voice: "active", subject: "PATIENT", object: "OFFICE", objectIsOffice: true },
      { verbs: "inaugurate", voice: "passive", object: "PATIENT", obliques: { as: "OFFICE" } },
    ],
    nouns: [
      { nouns: "inauguration swearing-in", possessor: "PATIENT", obliques: { of: "PATIENT", as: "OFFICE" } },
    ],
  }),
  frame({
    type: "LEFT_OFFICE",
    verbs: [
      { verbs: "retire", voice: "active", subject: "PATIENT", obliques: { as: "OFFICE", from: "OFFICE" } },
      {
        verbs: "leave",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^(?:office|post|position|job|government|cabinet|role|presidency|power|parliament|seat)$/,
        patient: "subject",
        obliques: { as: "OFFICE" },
      },
      {
        verbs: "overthrow topple depose unseat dethrone",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { as: "OFFICE", from: "OFFICE", by: "AGENT" },
      },
      {
        verbs: "lose",
        voice: "active",
        subject: "PATIENT",
        objectNoun: /^(?:seat|post|office|job|position|presidency|premiership)$/,
        patient: "subject",
        obliques: { as: "OFFICE" },
      },
    ],
    nouns: [
      {
        nouns: "retirement overthrow departure",
        possessor: "PATIENT",
        obliques: { of: "PATIENT", as: "OFFICE" },
      },
    ],
  }),
  frame({
    type: "REASSIGNED",
    verbs: [
      {
        verbs: "post deploy",
        voice: "passive",
        object: "PATIENT",
        obliques: { to: "OFFICE_TO", as: "OFFICE_TO", from: "OFFICE", by: "AGENT" },
        needs: "OFFICE_TO",
      },
      {
        verbs: "redeploy reassign transfer",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { to: "OFFICE_TO", as: "OFFICE_TO", from: "OFFICE", by: "AGENT" },
      },
      {
        verbs: "move",
        voice: "active",
        subject: "PATIENT",
        intransitive: true,
        obliques: { as: "OFFICE_TO", to: "OFFICE_TO", from: "OFFICE" },
        needs: "OFFICE_TO",
      },
      {
        verbs: "move shift",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { to: "OFFICE_TO", from: "OFFICE", by: "AGENT" },
        obliqueNoun: /minist|office|post|role|portfolio|department|secretary|headquarters|commission/,
      },
    ],
  }),
  frame({
    type: "SUCCEEDED",
    verbs: [
      {
        verbs: "succeed replace supersede supplant",
        subject: "SUCCESSOR",
        object: "PREDECESSOR",
        obliques: { as: "OFFICE", by: "SUCCESSOR" },
      },
      {
        verbs: "take",
        particle: "over",
        voice: "active",
        subject: "SUCCESSOR",
        obliques: { from: "PREDECESSOR", as: "OFFICE" },
      },
    ],
  }),
  frame({
    type: "DISQUALIFIED",
    verbs: [
      { verbs: "disqualify", subject: "AGENT", object: "PATIENT", obliques: { by: "AGENT" } },
      {
        verbs: "bar ban",
        subject: "AGENT",
        object: "PATIENT",
        obliques: { by: "AGENT", from: "OFFICE" },
        obliqueNoun: /^(?:office|politics|election|elections|running|standing|post|posts)$/,
      },
    ],
  }),
];
