import { askAll, type Forms } from "./making.ts";

const MOST =
  "(most|most often|the most|most frequently|the most often|the most times|most times|more often than anyone|more often than anyone else|more than anyone)";

const FIRED = "(dismissed|fired|sacked|removed|ousted|kicked out)";

/** Who or what was most, or longest. */
export const RANKINGS: Forms = [
  [
    `<officials> (was|were|has been|have been|got|gets|is) ${FIRED} ${MOST} <asOffice> <period>`,
    askAll("mostDismissed"),
  ],
  [
    `(which|what) [(person|holder of)] <postOf> {office} (was|were|has been|got) ${FIRED} ${MOST} <period>`,
    askAll("mostDismissed"),
  ],
  [`who (has|had) been ${FIRED} ${MOST} <asOffice> <period>`, askAll("mostDismissed")],
  [
    "(who|which person|which politician|which official) (has|had|has had|suffered|saw) (the most|most) (dismissals|firings|sackings) <asOffice> <period>",
    askAll("mostDismissed"),
  ],
  [
    "(which|what) <post> (has|had|saw|has seen|has had|suffered) (the most|most) (dismissals|firings|sackings|changes by dismissal) <period>",
    askAll("mostDismissed", { of: "office" }),
  ],
  [
    `(from|in) (which|what) <post> (were|have been|was) (people|most people|holders) ${FIRED} ${MOST} <period>`,
    askAll("mostDismissed", { of: "office" }),
  ],
  [
    "<list> (most dismissed|most frequently dismissed|most often dismissed) (persons|people|officials|politicians|ministers) <period>",
    askAll("mostDismissed"),
  ],
  [
    "who (was|served as|held|has been|were|has held|served|has served as) <postOf> {office} (longest|the longest|for the longest|for longest|for the longest time|for the longest period|longer than anyone|longer than anyone else) <period>",
    askAll("longestTenures"),
  ],
  [
    "who (served|has served|lasted|sat|ruled|stayed) (longest|the longest|for the longest time) (as|in|as the|in the <post> of) <postOf> {office} <period>",
    askAll("longestTenures"),
  ],
  [
    "(who (was|is|were|are)|<list>) [the] (longest-serving|longest serving|longest-ruling) {office} <period>",
    askAll("longestTenures"),
  ],
  [
    "(<list>|what is|what was|who had|who has had|who had) [the] (longest tenure|longest tenures|longest term|longest terms|longest time in office|longest reign) (as|of|in|in the <post> of|for) (<postOf> {office}|{place}) <period>",
    askAll("longestTenures"),
  ],
  ["how long did each {office} (serve|last|hold office|stay) <period>", askAll("longestTenures")],
];
