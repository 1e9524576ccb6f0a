import { askAll, askWith, type Forms } from "./making.ts";

/** Who came back to office. */
export const RETURNS: Forms = [
  [
    "<officials> (in|of) {place} who (left|were dismissed|was dismissed|were fired) and (came back|returned|got back) [to (the same|a|their|their old) (office|job|post|position)] <period>",
    askAll("revolvingDoor"),
  ],
  [
    "<list> [the] revolving door [(cases|politicians|officials|appointments)] (in|of|at|for) ({place}|<postOf> {office}) <period>",
    askAll("revolvingDoor"),
  ],
  [
    "<officials> (went|passed|came) through [the] revolving door (in|of|at) ({place}|<postOf> {office}) <period>",
    askAll("revolvingDoor"),
  ],
  [
    "<officials> (returned|came back|has returned|have returned|got back|was brought back|were brought back|was reappointed|were reappointed) (to|into|as) (office|power|government|public office|the same office|the same post|their post|their old post|a post|{office}) [(after (a|being|their|his|her) (dismissed|dismissal|sacked|fired|removal|ousted))] (in|of) {place} <period>",
    askAll("revolvingDoor"),
  ],
  [
    "<officials> (returned|came back|has returned|have returned|got back|was brought back|was reappointed|were reappointed) (to|into|as) <postOf> {office} [(after (a|being|their|his|her) (dismissed|dismissal|sacked|fired|removal|ousted))] <period>",
    askWith("revolvingDoor", "office"),
  ],
  [
    "<officials> [in {place}] (was|were|held|has been|have been|served as|has held|have held) <postOf> {office} (twice|more than once|again|two times|several times|a second time|repeatedly|on two occasions|multiple times) <period>",
    askAll("revolvingDoor"),
  ],
  [
    "<list> (revolving door|revolving doors|comebacks|returns to office) (in|of|at|for) ({place}|<postOf> {office}) <period>",
    askAll("revolvingDoor"),
  ],
  [
    "(did|has|when did) {person} (return to office|come back|come back to office|return|returned to office|come back to power|return to power) <period>",
    askAll("revolvingDoor"),
  ],
];
