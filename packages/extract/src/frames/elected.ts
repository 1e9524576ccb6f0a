import { frame } from "./define.ts";

const POLL =
  /^(?:election|elections|vote|runoff|run-off|race|ballot|poll|polls|primary|by-election|byelection|contest|landslide)$/;

export const ELECTED = frame({
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
      verbs: "defeat beat unseat",
      voice: "active",
      subject: "PATIENT",
      obliques: { in: "PLACE" },
      obliqueNoun: POLL,
    },
    { verbs: "defeat beat unseat", voice: "passive", obliques: { by: "PATIENT" }, obliqueNoun: POLL },
    {
      verbs: "lose",
      voice: "active",
      objectNoun: /^(?:election|elections|vote|runoff|race|re-election|reelection|seat|presidency)$/,
      obliques: { to: "PATIENT" },
    },
    {
      verbs: "win",
      voice: "passive",
      objectNoun: /^(?:seat|election|by-election|byelection|race|presidency|constituency)$/,
      obliques: { by: "PATIENT" },
    },
    {
      verbs: "elect reelect re-elect",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { as: "OFFICE", to: "OFFICE", by: "AGENT", in: "PLACE" },
    },
    {
      verbs: "return",
      voice: "passive",
      needs: "PATIENT",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { as: "OFFICE", to: "OFFICE", by: "AGENT", in: "PLACE" },
    },
    {
      // "voters returned X to parliament"
      verbs: "return",
      voice: "active",
      needs: "PATIENT",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { to: "OFFICE", in: "PLACE" },
      obliqueNoun: /^(?:parliament|assembly|senate|house|congress|council|commons|seat|power)$/,
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
      verbs: "secure earn score gain record clinch retain regain capture",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:victory|re-election|reelection|seat|landslide|term|presidency|win)$/,
      patient: "subject",
      obliques: { in: "PLACE" },
    },
    // Who holds a presidency is in office; who holds a seat has kept it.
    {
      verbs: "hold",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^seat$/,
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
});
