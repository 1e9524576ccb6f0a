import type { FactType } from "@cursus/graph-schema";
import { type Fillings, type MakeReading, reading } from "./reading.ts";

/**
 * Forms of questions that are about the record rather than about one deed: chains, lists, counts, patterns, proof.
 */
type Forms = readonly (readonly [string, MakeReading])[];

const ask =
  (question: Parameters<typeof reading>[0], more: Readonly<Record<string, unknown>> = {}): MakeReading =>
  ({ person, by, office, place, at, from, to, a, b, event, text, offence, facts, per, kind, id }: Fillings) =>
    reading(question, {
      person,
      by,
      a,
      b,
      office,
      place,
      event,
      text,
      offence,
      facts,
      per,
      kind,
      at,
      from,
      to,
      id,
      ...more,
    });

/** Only where the question says what it is asked by: "who came back" alone could mean anybody. */
const askWith =
  (question: Parameters<typeof reading>[0], needed: keyof Fillings): MakeReading =>
  (fillings) =>
    fillings[needed] === undefined ? null : ask(question)(fillings);

const CHAINS: Forms = [
  [
    "<list> (succession|line of succession|chain of succession|succession chain|chain|sequence|line) (of|in|for|to) <postOf> {office} <period>",
    ask("successionChain"),
  ],
  [
    "(what is|what was|show|give|trace) [me] [the] {office} (succession|line of succession|chain|sequence) <period>",
    ask("successionChain"),
  ],
  [
    "<list> (holders|successive holders|occupants|incumbents) of <postOf> {office} (one after another|one after the other|in order|in sequence|in succession|in a row|chronologically|in turn|by date|<period>)",
    ask("successionChain"),
  ],
  [
    "<list> {office} (one after another|one after the other|in order|in sequence|in succession|chronologically|in chronological order|in turn|over the years|over time|by date) <period>",
    ask("successionChain"),
  ],
  [
    "(who|who all) (were|have been|was|has been|served as|held|has held|have held) [all] <postOf> {office} (one after another|one after the other|in order|in sequence|in succession|chronologically|in turn|over the years|over time) <period>",
    ask("successionChain"),
  ],
  [
    "(who|who all) (were|have been|was|has been|served as|held|has held|have held) [all] <postOf> {office} (since {from:date}|(between|from) {from:date} (and|to|until|till|through) {to:date})",
    ask("successionChain"),
  ],
  [
    "how (did|has) <postOf> {office} (change hands|changed hands|pass from hand to hand|pass on) <period>",
    ask("successionChain"),
  ],
  ["[through] whose hands (did|has) <postOf> {office} (pass|passed) <period>", ask("successionChain")],
  ["who (followed|succeeded|replaced) whom as <postOf> {office} <period>", ask("successionChain")],
  [
    "<list> everyone who (was|has been|held|has held|served as) <postOf> {office} [(in order|in sequence|in turn|chronologically)] <period>",
    ask("successionChain"),
  ],
  [
    "<list> (everybody|all people|all those|people|those) who (was|were|has been|have been|held|has held|have held|served as) <postOf> {office} <period>",
    ask("successionChain"),
  ],
];

const CAREERS: Forms = [
  [
    "[(trace|show|describe|outline)] {person} 's (rise|rise to power|path|way) (through|in|to|into) [the] (government|power|politics|ranks|office)",
    ask("career"),
  ],
  [
    "[the] (career path|career|path|cv) of {person} (year by year|step by step|over time|in order|over the years)",
    ask("career"),
  ],
  [
    "[(what is|what was|describe|show|show me|trace|outline|tell me about|give me|summarise|summarize)] {person} 's [(political|official|public|professional|government|whole|entire|full)] (career|career path|cv|resume|rise|political life)",
    ask("career"),
  ],
  [
    "[(what is|what was|describe|show|show me|trace|outline|tell me about|give me|summarise|summarize)] [the] [(political|official|public|whole|entire|full)] (career|career path|cv|resume|rise|political life) of {person}",
    ask("career"),
  ],
  ["how did {person} 's career (go|develop|unfold|progress|evolve|look)", ask("career")],
  [
    "how did {person} (rise|rise to power|rise through the ranks|come to power|get to the top|make (his|her|their) career)",
    ask("career"),
  ],
];

const CASES: Forms = [
  [
    "[(show|follow|trace|tell|give)] [me] [the] (case|matter|proceedings) (against|of|involving) {person} [(over|for|about|on|concerning) {offence}] (step by step|in full|in order|from start to finish|from beginning to end)",
    ask("caseOf"),
  ],
  [
    "<list> [all] (charges|trials|sentences|verdicts|convictions|charge|trial) [(and|or)] [(charges|trials|sentences|verdicts|convictions)] [(and|or)] [(charges|trials|sentences|verdicts|convictions)] (of|against|involving) {person}",
    ask("courtRecord"),
  ],
  [
    "(what happened in|what came of|what became of|how did|where does|what is the state of|what is the status of|what was the outcome of|what is the outcome of|tell me about|<about>) [the] {offence} (case|trial|matter|proceedings|affair) (against|of|involving) {person} [(end|go|stand|proceed|turn out|progress)]",
    ask("caseOf"),
  ],
  [
    "(what happened in|what came of|what became of|how did|where does|tell me about|<about>) {person} 's {offence} (case|trial|matter|proceedings|affair) [(end|go|stand|proceed|turn out|progress)]",
    ask("caseOf"),
  ],
  [
    "(what happened in|what came of|what became of|how did|where does|tell me about|<about>) [the] (case|matter|proceedings) (against|of|involving) {person} (over|for|about|on|concerning) {offence} [(end|go|stand|proceed|turn out|progress)]",
    ask("caseOf"),
  ],
  [
    "(follow|show|trace|give|list|walk me through) [me] [the] [(whole|entire|full|legal|court)] (case|cases|matter|proceedings|court case|criminal case) (against|of|involving) {person} [from (beginning|start|arrest|charge) to (end|finish|verdict|sentence)]",
    ask("caseOf"),
  ],
];

const EVENTS: Forms = [
  [
    "(anything|everything|something|all) that (happened|took place|occurred|went on) (in|at|around) {place} <period>",
    ask("eventsAt"),
  ],
  [
    "what (happened|has happened|took place|has taken place|occurred|has occurred|went on|was going on|was reported) (in|at|around) {place} <period>",
    ask("eventsAt"),
  ],
  [
    "(what|which) events (happened|took place|occurred|were reported|are reported|are recorded|are known|were there) (in|at|around|from) {place} <period>",
    ask("eventsAt"),
  ],
  [
    "<list> (events|incidents|happenings|everything that happened|what happened) (in|at|from|around) {place} <period>",
    ask("eventsAt"),
  ],
  ["<list> {facts:plural} (in|at|from|around) {place} <period>", ask("eventsAt")],
  [
    "(what|which) {facts:plural} (happened|took place|occurred|were reported|were there|were held) (in|at) {place} <period>",
    ask("eventsAt"),
  ],
  [
    "(when|when and where|where) (was|were|did) [the] {facts:plural} in {place} [(happen|take place|occur)] <period>",
    ask("eventsAt"),
  ],
];

const toll =
  (types?: readonly FactType[]): MakeReading =>
  ({ event, place, at, from, to, facts = types }) =>
    event === undefined && place === undefined
      ? null
      : reading("casualties", { event, place, facts, at, from, to });

const TOLL_ENDS = "[(in|during|at|from|because of|as a result of) {event}] [(in|at) {place}] <period>";
const CASUALTIES: Forms = [
  [
    "[(what was|what is)] [the] {facts:toll} (of|in|from|during) [the] {at:date} {event} [(in|at) {place}]",
    toll(),
  ],
  [
    `how many [(people|persons|protesters|demonstrators|civilians|police|policemen|soldiers)] [(were|was|are|have been|got)] {facts:toll} ${TOLL_ENDS}`,
    toll(),
  ],
  [
    `how many [(people|persons|protesters|demonstrators|civilians)] [(were|was)] {facts:toll} (in|at) {place} <period> [during {event}]`,
    toll(),
  ],
  [
    `how many (casualties|victims) (were there|did {event} (have|cause|claim)|were reported) ${TOLL_ENDS}`,
    toll(),
  ],
  [
    `[(what was|what is|what were|give|show|tell me)] [me] [the] (death toll|number of deaths|number of the dead|number of dead|number of people killed|number killed) (of|in|from|during) [the] {event} [(in|at) {place}] <period>`,
    toll(["KILLED_COUNT"]),
  ],
  [
    `(what was|what is|what were|give|show|tell me|<list>) [me] [the] (casualties|toll|human cost|casualty figures|casualty count|number of casualties) (of|in|from|during) [the] {event} [(in|at) {place}] <period>`,
    toll(),
  ],
  [
    `(what was|what is|what were|give|show|tell me|<list>) [me] [the] (casualties|toll|casualty figures|number of casualties) (in|at) {place} <period>`,
    toll(),
  ],
];

const CONNECTIONS: Forms = [
  [
    "how (is|are|was|were) {a:party} (connected|linked|related|tied|associated) (to|with|and) {b:party}",
    ask("connection"),
  ],
  [
    "how (is|are|was|were|do|does) {a:party} and {b:party} (connected|linked|related|tied|associated|connect|relate|know each other)",
    ask("connection"),
  ],
  ["how does {a:party} (relate|connect|link) to {b:party}", ask("connection")],
  [
    "(what|who) (connects|connected|links|linked|ties|joins|relates) {a:party} (and|to|with) {b:party}",
    ask("connection"),
  ],
  [
    "[(what is|what was|is there|was there|find|show|give|are there|what are|any|trace)] [me] [a] [any] [the] (connection|connections|link|links|relationship|relation|path|tie|ties|chain) (between|from) {a:party} (and|to) {b:party}",
    ask("connection"),
  ],
  ["what do {a:party} and {b:party} have (in common|to do with each other)", ask("connection")],
  [
    "(is|are|was|were) {a:party} [and] (connected|linked|related|tied) (to|with) {b:party}",
    ask("connection"),
  ],
  ["what (has|does|did) {a:party} (to do with|have to do with) {b:party}", ask("connection")],
];

const MADE: readonly (readonly ["dismissedBy" | "appointedBy", string])[] = [
  ["dismissedBy", "(dismissed|fired|sacked|removed|ousted|axed|let go)"],
  ["appointedBy", "(appointed|named|nominated|installed|chosen|picked|promoted|put in charge)"],
];
const MADE_BASE = {
  dismissedBy: "(dismiss|fire|sack|remove|oust|axe|get rid of)",
  appointedBy: "(appoint|name|nominate|install|choose|pick|put in charge)",
} as const;
const MADE_NOUN = {
  dismissedBy: "(dismissals|firings|sackings|removals|dismissal)",
  appointedBy: "(appointments|nominations|appointees|picks)",
} as const;

const MADE_BY: Forms = MADE.flatMap(([question, participle]): Forms => {
  const did = `(${MADE_BASE[question].slice(1, -1)}|${participle.slice(1, -1)})`;
  const noun = MADE_NOUN[question];
  return [
    [
      `<whom> (was|were|has been|have been|got) ${participle} by {by:doer} <asOffice> <period>`,
      ask(question),
    ],
    [`<whom> (did|has|had|have) {by:doer} ${did} <asOffice> <period>`, ask(question)],
    [
      `(which|what) {office} (was|were|has been|have been) ${participle} by {by:doer} <period>`,
      ask(question),
    ],
    [`(which|what) {office} (did|has|had) {by:doer} ${did} <period>`, ask(question)],
    [`<list> {office} [(who|that) (was|were)] ${participle} by {by:doer} <period>`, ask(question)],
    [`<list> ${noun} (by|made by|ordered by|of|signed by) {by:doer} <period>`, askWith(question, "by")],
    [`<list> {by:person} 's ${noun} <period>`, ask(question)],
    [`${noun} {by:person} <period>`, ask(question)],
    [`<list> <everyone> [(who|whom|that)] {by:doer} [has] ${participle} <period>`, ask(question)],
    [`<list> <everyone> [(who (was|were))] ${participle} by {by:doer} <period>`, ask(question)],
  ];
});

const PURGES: Forms = [
  [
    "(did|has) {by:doer} (purge|purged) (his|her|their|the) (officials|ministers|cabinet|government|army|generals|party|opponents) <period>",
    ask("purges"),
  ],
  [
    "(did|has) {by:doer} (purge|purged|carry out a purge|carried out a purge|conduct a purge|launch a purge|stage a purge) [(of|in) (his|her|their|the) (cabinet|government|officials|ministers|army|military)] <period>",
    ask("purges"),
  ],
  [
    "<list> (purge|purges|mass dismissals|mass firings|mass sackings|waves of dismissals|clean sweeps) (by|of|under|ordered by|carried out by|made by) {by:doer} <period>",
    ask("purges"),
  ],
  ["<list> {by:person} 's (purge|purges|mass dismissals|mass firings) <period>", ask("purges")],
  [
    "<list> (purge|purges|mass dismissals|mass firings|mass sackings|waves of dismissals) <period>",
    ask("purges"),
  ],
  [
    "who (purged|carried out purges|carried out a purge|conducted purges|dismissed many people at once|fired many people at once|dismissed several people at once|dismissed the most people at once) <period>",
    ask("purges"),
  ],
  [
    "(who|which leader|which leaders|which president|which presidents) (dismissed|fired|sacked) (many|several|a lot of|lots of|multiple|large numbers of) (officials|ministers|people|generals|governors) (at once|within a month|in a short time|in one go|in a month|on one day|on the same day|in quick succession) <period>",
    ask("purges"),
  ],
];

const RETURNS: Forms = [
  [
    "<officials> (in|of) {place} who (left|were dismissed|was dismissed|were fired) and (came back|returned|got back) [to (the same|a|their|their old) (office|job|post|position)] <period>",
    ask("revolvingDoor"),
  ],
  [
    "<list> [the] revolving door [(cases|politicians|officials|appointments)] (in|of|at|for) ({place}|<postOf> {office}) <period>",
    ask("revolvingDoor"),
  ],
  [
    "<officials> (went|passed|came) through [the] revolving door (in|of|at) ({place}|<postOf> {office}) <period>",
    ask("revolvingDoor"),
  ],
  [
    "<officials> (returned|came back|has returned|have returned|got back|was brought back|were brought back|was reappointed|were reappointed) (to|into|as) (office|power|government|public office|the same office|the same post|their post|their old post|a post|{office}) [(after (a|being|their|his|her) (dismissed|dismissal|sacked|fired|removal|ousted))] (in|of) {place} <period>",
    ask("revolvingDoor"),
  ],
  [
    "<officials> (returned|came back|has returned|have returned|got back|was brought back|was reappointed|were reappointed) (to|into|as) <postOf> {office} [(after (a|being|their|his|her) (dismissed|dismissal|sacked|fired|removal|ousted))] <period>",
    askWith("revolvingDoor", "office"),
  ],
  [
    "<officials> [in {place}] (was|were|held|has been|have been|served as|has held|have held) <postOf> {office} (twice|more than once|again|two times|several times|a second time|repeatedly|on two occasions|multiple times) <period>",
    ask("revolvingDoor"),
  ],
  [
    "<list> (revolving door|revolving doors|comebacks|returns to office) (in|of|at|for) ({place}|<postOf> {office}) <period>",
    ask("revolvingDoor"),
  ],
  [
    "(did|has|when did) {person} (return to office|come back|come back to office|return|returned to office|come back to power|return to power) <period>",
    ask("revolvingDoor"),
  ],
];

const ACTING: Forms = [
  ["who (is|was|has been) acting (for|as) <postOf> {office} <period>", ask("actingFor")],
  ["who (stood in|stepped in|filled in) as (acting|interim|caretaker) {office} <period>", ask("actingFor")],
  [
    "who (was|is|were|are|has been|became|served as|acted as|serves as) [the] (acting|interim|caretaker|provisional|temporary) <postOf> {office} <period>",
    ask("actingFor"),
  ],
  ["<list> (acting|interim|caretaker|provisional|temporary) {office} <period>", ask("actingFor")],
  [
    "who (acted|stood in|filled in|deputised|deputized|stepped in|held the fort|was standing in|was filling in) (as|for) <postOf> {office} <period>",
    ask("actingFor"),
  ],
  [
    "who (held|holds|filled) <postOf> {office} (in an acting capacity|temporarily|ad interim|on an acting basis|on an interim basis|provisionally|as a caretaker) <period>",
    ask("actingFor"),
  ],
];

const CONTRADICTIONS: Forms = [
  [
    "<list> (conflicting reports|conflicting accounts|conflicting claims|contradictory reports|contradictory claims) (on|about|over|of|as to) who (is|was) <postOf> {office}",
    ask("contradictions"),
  ],
  [
    "(where|do|on what) [do] [any] [the] (articles|sources|reports|newspapers|accounts|claims|outlets) (disagree|contradict each other|conflict|differ) (about|on|over|as to) (when|the {kind} [(when|that|on which)]) {person} {verb:past}",
    ({ person, verb, kind = "date" }) => reading("contradictions", { person, facts: verb, kind }),
  ],
  [
    "(<list>|what|which) (contradictions|contradiction|conflicts|inconsistencies|conflicting reports|conflicting accounts|conflicting statements|conflicting claims|discrepancies|disagreements) (are there|are known|exist) [(about|on|over|regarding|concerning|around) ({person}|{office})] [in the record]",
    ask("contradictions"),
  ],
  [
    "<list> (contradictions|contradiction|conflicts|inconsistencies|conflicting reports|conflicting accounts|conflicting statements|conflicting claims|discrepancies|disagreements) [(about|on|over|regarding|concerning|around|in reports on|in reports about) ({person}|{office})] [in the record]",
    ask("contradictions"),
  ],
  [
    "(where|do|on what|about what|over what|when) [do] [the] [(articles|sources|reports|newspapers|accounts|claims|outlets)] (disagree|contradict each other|contradict one another|conflict|differ|not agree) [(about|on|over|regarding|concerning|as to) ({person}|{office})]",
    ask("contradictions"),
  ],
  [
    "(where|do|on what) [do] [the] (articles|sources|reports|newspapers|accounts|claims|outlets) (disagree|contradict each other|conflict|differ) (about|on|over) [the] {kind} (of|when) {person} [('s {verb:noun}|was {verb:participle}|{verb:past})]",
    ask("contradictions"),
  ],
  [
    "(is|are) there [any] (disagreement|conflicting evidence|contradictory claims|contradictory reports) (about|on|over) ({person}|{office})",
    ask("contradictions"),
  ],
];

const FINDING: Forms = [
  [
    "(search|look|find) [for] (anything|everything|something|sentences|articles|passages) (mentioning|about|on|with|containing|that mentions|that mention) {text:words}",
    ask("search"),
  ],
  [
    "(search|search for|look for|look up|find|find everything about|full text search for) {text:words}",
    ask("search"),
  ],
  [
    "(which|what) (sentences|passages|quotes|texts|articles|stories|reports) (mention|contain|mentioned|speak of|talk about|refer to|include) [the] [(word|words|phrase|name)] {text:words}",
    ask("search"),
  ],
  ["(where|where else) is {text:words} mentioned", ask("search")],
  [
    "(show|open|read|give|display) [me] [the] article {text:words}",
    ({ text }) => reading("article", { article: text }),
  ],
  [
    "what does [the] (article|story|report) [(titled|called|entitled|named|headlined)] {text:words} (say|claim|state|report|tell us|contain)",
    ({ text }) => reading("article", { article: text }),
  ],
  [
    "what (is|was) (said|claimed|stated|reported) in [the] (article|story|report) [(titled|called|entitled|named|headlined)] {text:words}",
    ({ text }) => reading("article", { article: text }),
  ],
];

const PROOF_LEAD =
  "(what is the evidence|what evidence is there|what evidence do you have|what evidence do we have|is there evidence|is there any evidence|is there proof|what proof is there|show me the evidence|show the evidence|show evidence|give me evidence|give the evidence|how do you know|how do we know|who says|which article says|which articles say|which sentence says|which sentences say|which sources say|what says|where does it say|prove|what proves|what is the proof|where is it written) [that]";
const proven: MakeReading = ({ verb, person, by, office }) =>
  reading("evidence", { person, fact: verb, by, office });
const PROOFS: Forms = [
  [`${PROOF_LEAD} {by:doer} {verb:past} {person} <asOffice>`, proven],
  [`${PROOF_LEAD} {person} (was|were|has been|got) {verb:participle} [by {by:doer}] <asOffice>`, proven],
  [`${PROOF_LEAD} {person} {verb:past} <asOffice>`, proven],
  [
    "<list> (evidence|proof|quotes|sources|sentences) (of|for|on|behind|about) {person} 's {verb:noun}",
    proven,
  ],
  [
    "<list> (evidence|proof|quotes|sources|sentences) (of|for|on|behind|about) [the] {verb:noun} of {person} [by {by:doer}]",
    proven,
  ],
  [
    "(what is|what was|show|show me|give|give me) [the] (evidence|proof|sources|quotes) (of|for|behind) {person} 's {verb:noun}",
    proven,
  ],
  [
    "(what is|what was|show|show me|give|give me) [the] (evidence|proof|sources|quotes) (of|for|behind) [the] {verb:noun} of {person} [by {by:doer}]",
    proven,
  ],
  [
    "(why do you say|why do you think|why do you believe|how do you know|how do we know|explain why|explain how you know|prove|explain|on what grounds do you say|what makes you say) [that] {person} (was|is|has been|became|held|served as) <postOf> {office} <period>",
    ask("explain"),
  ],
  ["(explain|what are the fewest sentences behind|what is the smallest proof of) {id}", ask("explain")],
];

const COUNTS: Forms = [
  [
    "how many {facts:plural} (were there|are there|happened|took place|have there been|did we see|are recorded|were reported|are on record) <period> [(by|per|each|every|a|in each|for each|for every) {per}] <period>",
    ask("counts"),
  ],
  ["how many {facts:plural} (by|per|each|every|a|in each|for each) {per} <period>", ask("counts")],
  [
    "(count|number of|the number of|what is the number of|count of|give me the number of|show the number of|show|chart|plot|tally) [all] [the] {facts:plural} (by|per|each|every|in each|for each) {per} <period>",
    ask("counts"),
  ],
  [
    "how many (people|officials|ministers|persons|politicians|governors|judges|generals) (were|have been|got) {facts:participle} (by|per|each|every|in each|for each) {per} <period>",
    ask("counts"),
  ],
  [
    "how many (people|officials|ministers|persons|politicians|governors|judges|generals) (were|have been|got) {facts:participle} <period> (by|per|each|every|in each|for each) {per}",
    ask("counts"),
  ],
  ["how often (were|are|was) (people|officials|ministers) {facts:participle} <period>", ask("counts")],
];

const MOST =
  "(most|most often|the most|most frequently|the most often|the most times|most times|more often than anyone|more often than anyone else|more than anyone)";
const FIRED = "(dismissed|fired|sacked|removed|ousted|kicked out)";
const RANKINGS: Forms = [
  [
    `<officials> (was|were|has been|have been|got|gets|is) ${FIRED} ${MOST} <asOffice> <period>`,
    ask("mostDismissed"),
  ],
  [
    `(which|what) [(person|holder of)] <postOf> {office} (was|were|has been|got) ${FIRED} ${MOST} <period>`,
    ask("mostDismissed"),
  ],
  [`who (has|had) been ${FIRED} ${MOST} <asOffice> <period>`, ask("mostDismissed")],
  [
    "(who|which person|which politician|which official) (has|had|has had|suffered|saw) (the most|most) (dismissals|firings|sackings) <asOffice> <period>",
    ask("mostDismissed"),
  ],
  [
    "(which|what) <post> (has|had|saw|has seen|has had|suffered) (the most|most) (dismissals|firings|sackings|changes by dismissal) <period>",
    ask("mostDismissed", { of: "office" }),
  ],
  [
    `(from|in) (which|what) <post> (were|have been|was) (people|most people|holders) ${FIRED} ${MOST} <period>`,
    ask("mostDismissed", { of: "office" }),
  ],
  [
    "<list> (most dismissed|most frequently dismissed|most often dismissed) (persons|people|officials|politicians|ministers) <period>",
    ask("mostDismissed"),
  ],
  [
    "who (was|served as|held|has been|were|has held|served|has served as) <postOf> {office} (longest|the longest|for the longest|for longest|for the longest time|for the longest period|longer than anyone|longer than anyone else) <period>",
    ask("longestTenures"),
  ],
  [
    "who (served|has served|lasted|sat|ruled|stayed) (longest|the longest|for the longest time) (as|in|as the|in the <post> of) <postOf> {office} <period>",
    ask("longestTenures"),
  ],
  [
    "(who (was|is|were|are)|<list>) [the] (longest-serving|longest serving|longest-ruling) {office} <period>",
    ask("longestTenures"),
  ],
  [
    "(<list>|what is|what was|who had|who has had|who had) [the] (longest tenure|longest tenures|longest term|longest terms|longest time in office|longest reign) (as|of|in|in the <post> of|for) (<postOf> {office}|{place}) <period>",
    ask("longestTenures"),
  ],
  ["how long did each {office} (serve|last|hold office|stay) <period>", ask("longestTenures")],
];

export const RECORD_PATTERNS: Forms = [
  ...CHAINS,
  ...CAREERS,
  ...CASES,
  ...EVENTS,
  ...CASUALTIES,
  ...CONNECTIONS,
  ...MADE_BY,
  ...PURGES,
  ...RETURNS,
  ...ACTING,
  ...CONTRADICTIONS,
  ...FINDING,
  ...PROOFS,
  ...COUNTS,
  ...RANKINGS,
];
