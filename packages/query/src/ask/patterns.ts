import type { FactType } from "@cursus/graph-schema";
import { MACROS } from "./macros.ts";
import { type Pattern, parsePattern } from "./pattern.ts";
import { RECORD_PATTERNS } from "./patterns-of-the-record.ts";
import {
  did,
  didTo,
  doneBy,
  doneTo,
  ENDS,
  type Fillings,
  happened,
  type MakeReading,
  reading,
  STARTS,
} from "./reading.ts";

/** A form of question, and what it asks. */
export interface QuestionForm {
  readonly pattern: Pattern;
  readonly make: MakeReading;
}

const CUSTODY: readonly FactType[] = ["ARRESTED", "SENTENCED", "RELEASED"];
const GUILT: readonly FactType[] = ["CONVICTED", "ACQUITTED", "OVERTURNED"];

const court =
  (steps?: readonly FactType[]): MakeReading =>
  ({ person, offence, at }) =>
    reading("courtRecord", { person, steps, offence, at });
const ask =
  (question: Parameters<typeof reading>[0]): MakeReading =>
  ({ person, by, office, at, id }: Fillings) =>
    reading(question, { person, by, office, at, id });

const lasted =
  (facts: readonly FactType[], office?: string): MakeReading =>
  ({ person }) =>
    reading("timeline", { person, office, facts });

/** A bank is led by its governor. */
const headOf = (body = ""): string => `${/\bbank\b/i.test(body) ? "governor" : "head"} of the ${body}`;

/** Who leads a body holds the office of its head. */
const leads =
  (title: string): MakeReading =>
  ({ body, at }) =>
    reading("holders", { office: `${title} of the ${body}`, at });

/** Who did it to whom, and whether, when, where and why it was done. */
const DEEDS: readonly (readonly [string, MakeReading])[] = [
  ["<who> {verb:past} {person} <tail>", doneTo],
  ["<who> {verb:past} {whose:person} 's {office} {person} <when>", doneTo],
  [
    "<who> (kicked|threw|forced|drove|pushed) {person} out [(of|from) <postOf> {office}] <when>",
    ask("whoDismissed"),
  ],
  [
    "<who> put {person} in charge of [the] {body} <when>",
    ({ person, body, at }) => reading("whoAppointed", { person, office: headOf(body), at }),
  ],
  ["<who> gave {person} (his|her|their|the) (job|post|office|position|seat)", ask("whoAppointed")],
  ["<who> (is|has) (replaced|succeeded) {person} <asOffice>", ask("whoSucceeded")],
  ["<who> (has|had|have) {verb:participle} {person} <tail>", doneTo],
  ["<who> {verb:past} {person} <postOf> {office} <when>", doneTo],
  ["<who> {verb:past} <postOf> {office} <when>", doneTo],
  ["<who> {verb:past} {person} <offtail> <when>", doneTo],
  ["<who> {verb:past} <asOffice> <when>", happened],
  ["<who> <be> {verb:participle} <tail>", doneTo],
  ["<who> <be> {verb:participle} <postOf> {office} <when>", doneTo],
  ["<whom> <be> {verb:participle} by {by:doer} <tail>", doneBy],
  ["<whom> <be> {verb:participle} <tail> by {by:doer} <when>", doneBy],
  ["<whom> <do> {by:doer} {verb:base} <tail>", doneBy],
  ["by <who> <be> {person} {verb:participle} <tail>", doneTo],
  ["<who> <be> {person} {verb:participle} <tail> by", doneTo],
  ["<who> <be> {person} {verb:participle} by <tail>", doneTo],
  ["{person} [<be>] {verb:participle} by <who>", doneTo],
  ["[<wh>] <be> {person} {verb:participle} [by {by:doer}] <tail>", doneTo],
  ["[<wh>] <be> {person} {verb:participle} <tail> by {by:doer} <when>", doneTo],
  ["[<wh>] <be> {person} {verb:participle} <postOf> {office} <when>", doneTo],
  ["[<wh>] <be> {person} {verb:participle} <offtail> <when>", doneTo],
  ["[<wh>] (has|had|have) {person} been {verb:participle} [by {by:doer}] <tail>", doneTo],
  ["[<wh>] (has|had|have) {person} been {verb:participle} <offtail> <when>", doneTo],
  ["[<wh>] did {person} get {verb:participle} <tail>", doneTo],
  ["<wh> {person} <be> {verb:participle} <tail>", doneTo],
  ["[<wh>] <be> <postOf> {office} {verb:participle} <when>", doneTo],
  ["[<wh>] <do> {by:doer} {verb:base} {person} <tail>", didTo],
  ["[<wh>] <do> {by:doer} {verb:base} {person} <postOf> {office} <when>", didTo],
  ["[<wh>] <do> {person} {verb:base} <tail>", did],
  ["[<wh>] <do> {person} {verb:base} <postOf> {office} <when>", did],
  ["<wh> {person} {verb:past} <tail>", did],
  [
    "what [(crime|crimes|offence|offences|offense|offenses|charge|charges)] <be> {person} {verb:participle} (with|of|for|to|over|on|from|as)",
    doneTo,
  ],
  ["(what|which) <post> <be> {person} {verb:participle} (from|to|as|for|of)", doneTo],
  ["(from|to) (what|which) <post> <be> {person} {verb:participle} <when>", doneTo],
  ["(what|which) <post> <do> {person} {verb:base} (from|as)", did],
  ["<about> {verb:noun} (of|against|for|on) {person} <asOffice> <when>", doneTo],
  ["<about> {person} 's {verb:noun} <asOffice> <when>", doneTo],
  ["{person} {verb:noun}", doneTo],
  ["[<wh>] (did|has|have) (anyone|anybody|someone|somebody) {verb:base} {person} <tail>", doneTo],
  [
    "[(list|name|show)] (everyone|everybody|all people|all those|people|those|all|all the people) [(who was|who were|who got)] {verb:participle} by {by:doer} <when>",
    doneBy,
  ],
  [
    "[(list|name|show)] (everyone|everybody|all people|all those|people|those|all the people) [(who|whom|that)] {by:person} {verb:past} <when>",
    doneBy,
  ],
];

const COURTS: readonly (readonly [string, MakeReading])[] = [
  ["<court> {verb:past} {person} <offtail> <when>", doneTo],
  ["(by|in) <court> <be> {person} {verb:participle} <offtail> <when>", doneTo],
  [
    "what (happened|has happened) to {person} (in|at|before|during|through) [(the|a)] (court|courts|trial|law|justice system|dock)",
    court(),
  ],
  ["what (happened|has happened) (in|at|during|to) {person} (in court|before the courts)", court()],
  [
    "what (happened|has happened) (in|at|during|with) {person} 's (trial|case|court case|trials|cases)",
    court(),
  ],
  ["what became of {person} in court", court()],
  [
    "what did [(the|a)] (court|courts|judge|judges) (do|decide|rule|find|say) (to|about|on|with|against|for) {person}",
    court(),
  ],
  ["how did {person} 's (trial|case|court case) (end|go|turn out|finish|conclude)", court()],
  ["how did the (trial|case|court case) (of|against) {person} (end|go|turn out|finish|conclude)", court()],
  [
    "<about> (court|criminal|legal|judicial|prison) (record|records|case|cases|history|troubles|problems|proceedings) (of|against|for|about) {person}",
    court(),
  ],
  [
    "<about> {person} 's (court|criminal|legal|judicial|prison) (record|records|case|cases|history|troubles|problems|proceedings)",
    court(),
  ],
  ["<about> (trial|case|cases) (of|against) {person}", court()],
  ["<about> {person} 's (case|cases)", court()],
  [
    "(how long|for how long|how many years|how much time|how long a sentence) <be> {person} {verb:participle} [(to|for|in prison|in jail|to prison|to jail)]",
    doneTo,
  ],
  [
    "(how long|how many years|how many years in prison|how many years in jail|how much time|how long a sentence) (did|does|will|must) {person} (get|receive|serve|have to serve|spend in prison|go to prison for|go to jail for)",
    court(["SENTENCED"]),
  ],
  [
    "(how long is|how long was|what is|what was) {person} 's (sentence|prison sentence|jail sentence|prison term|jail term|term|punishment)",
    court(["SENTENCED"]),
  ],
  [
    "what (sentence|punishment|prison term|penalty|prison sentence|jail term) (did|does|has|was) {person} (get|receive|received|face|have|given|gotten)",
    court(["SENTENCED"]),
  ],
  ["what was {person} given (in court|as a sentence|as punishment)", court(["SENTENCED"])],
  ["(what|what was the) verdict (against|on|for|in) {person}", court(GUILT)],
  ["(is|was|has) {person} (found|been found) (guilty|not guilty) <offtail>", court(GUILT)],
  ["(is|was) {person} (guilty|innocent|a convict|a criminal|convicted) <offtail>", court(GUILT)],
  [
    "(is|was|did|has) {person} (in prison|in jail|behind bars|in custody|under arrest|go to prison|go to jail|been in prison|been in jail|been to prison|free|serve time|imprisoned|jailed)",
    court(CUSTODY),
  ],
  ["(is|was|did) {person} (on trial|face trial|ever tried)", court(["TRIED"])],
  [
    "what (charges|charge|accusations|crimes|crime) (did|does|has|had) {person} (face|faced|commit|committed|have|get)",
    court(["ACCUSED", "CHARGED", "CHARGE_CHANGED", "CONVICTED"]),
  ],
  [
    "what (charges|accusations) (were|was|are) (there|brought|made|filed|laid) against {person}",
    court(["ACCUSED", "CHARGED", "CHARGE_CHANGED"]),
  ],
  ["what are the charges against {person}", court(["ACCUSED", "CHARGED", "CHARGE_CHANGED"])],
  [
    "[(when|why|how)] (was|were) the (charge|charges) (against|on|of) {person} (changed|reduced|upgraded|reclassified|amended)",
    court(["CHARGE_CHANGED"]),
  ],
  [
    "(is|was|has|did) {person} (in court|before a court|before the courts|been in court|been to court|go to court|appear in court)",
    court(),
  ],
  ["<about> (outcome|result|end) of {person} 's (trial|case|appeal)", court()],
];

const SUCCESSIONS: readonly (readonly [string, MakeReading])[] = [
  ["<who> (was|is|became|were) {person} 's (successor|replacement) <tail>", ask("whoSucceeded")],
  ["<who> (was|is|became) the (successor|replacement) (of|to|for) {person} <tail>", ask("whoSucceeded")],
  ["<about> {person} 's (successor|replacement) <tail>", ask("whoSucceeded")],
  ["<about> (successor|replacement) (of|to|for) {person} <tail>", ask("whoSucceeded")],
  ["<about> (successor|replacement) (of|to|for) {person} (at|in) [the] {office} <when>", ask("whoSucceeded")],
  ["<who> (was|is|became|were) {person} 's predecessor <tail>", ask("whoPreceded")],
  ["<who> (was|is) the predecessor (of|to) {person} <tail>", ask("whoPreceded")],
  ["<about> {person} 's predecessor <tail>", ask("whoPreceded")],
  ["<about> predecessor (of|to) {person} <tail>", ask("whoPreceded")],
  ["<who> (preceded|came before|was before) {person} <tail>", ask("whoPreceded")],
  ["<who> (came after|was next after|was after|followed) {person} <tail>", ask("whoSucceeded")],
  ["<who> (was|is|became|served as|held) <postOf> [(next|new)] {office} after {person}", ask("whoSucceeded")],
  ["<who> (was|is|served as|held) <postOf> [previous] {office} before {person}", ask("whoPreceded")],
  ["(from <who>|after <who>) did {person} (take over|become|inherit) <asOffice>", ask("whoPreceded")],
  ["<who> did {person} take over from <asOffice>", ask("whoPreceded")],
  [
    "<who> (took|took over|filled|got|inherited) {person} 's (place|post|job|office|position|seat|role) <when>",
    ask("whoSucceeded"),
  ],
  [
    "<who> (was|were) appointed (to replace|to succeed|in place of|instead of) {person} <asOffice>",
    ask("whoSucceeded"),
  ],
];

const HOLDERS: readonly (readonly [string, MakeReading])[] = [
  ["<who> (was|is|were|are|has been|have been|had been|became) <postOf> {office} <when>", ask("holders")],
  ["<who> <when> (was|is) <postOf> {office}", ask("holders")],
  ["<who> (was|is) (then|serving as|acting as|in office as) <postOf> {office} <when>", ask("holders")],
  [
    "<who> (held|holds|has held|had held|occupied|occupies|filled) <postOf> {office} [(post|office|position|job)] <when>",
    ask("holders"),
  ],
  ["<who> (served|serves|acted|worked|has served|sat|ruled) as <postOf> {office} <when>", ask("holders")],
  [
    "(list|name|list of|names of|holders of|the holders of|all holders of|past holders of) [all] [the] <postOf> {office} <when>",
    ask("holders"),
  ],
  ["(what|who) (is|was|are|were) the name [s] of <postOf> {office} <when>", ask("holders")],
  [
    "(which|what) (person|people|politician|politicians|official|officials) (was|were|held|served as) <postOf> {office} <when>",
    ask("holders"),
  ],
  ["<postOf> {office} <when>", ask("holders")],
  ["[(on|in|as of) {at:date}] <who> (was|is) <postOf> {office}", ask("holders")],
  ["(was|is|were) {person} <postOf> {office} <when>", ask("holders")],
  [
    "(did|has|does|had) {person} (hold|held|serve as|served as|been|occupy|work as|worked as|act as|acted as) <postOf> {office} <when>",
    ask("holders"),
  ],
  [
    "(when|how long|since when|until when|for how long|from when) (was|is|has|did|had) {person} (been|serve as|hold) <postOf> {office}",
    ask("holders"),
  ],
  ["(when|how long|since when|until when|for how long) (was|is) {person} <postOf> {office}", ask("holders")],
  [
    "<who> (headed|heads|led|leads|ran|runs) [the] {body} <when>",
    ({ body, at }) => reading("holders", { office: headOf(body), at }),
  ],
  ["<who> (chaired|chairs) [the] {body} <when>", leads("chair")],
];

const CAREERS: readonly (readonly [string, MakeReading])[] = [
  [
    "(what|which) <offices> (did|does|do|has|had|have) {person} (hold|held|have|had|occupy|occupied|serve in|served in|got|get) <when>",
    ask("officesOf"),
  ],
  ["(what|which) <offices> (was|is|were|are) {person} (in|holding|serving in) <when>", ask("officesOf")],
  ["(what|which) <offices> (was|were|is|are) held by {person} <when>", ask("officesOf")],
  [
    "(what|which) (is|was|are|were) {person} 's [(former|current|previous|past|old|last|present)] <offices> <when>",
    ask("officesOf"),
  ],
  [
    "(what|which) (is|was|are|were) the [(former|current|previous|past|old|last|present)] <offices> of {person} <when>",
    ask("officesOf"),
  ],
  [
    "[(list|list all|all|name|show)] [(the|all the|of the)] [(former|current|previous|past)] <offices> (of|held by|that) {person} [(held|has held|had)] <when>",
    ask("officesOf"),
  ],
  [
    "[(list|list all|name|show)] {person} 's [(former|current|previous|past)] <offices> <when>",
    ask("officesOf"),
  ],
  ["what (was|is) {person} <when>", ask("officesOf")],
  [
    "(what|as what) (did|does|has) {person} (serve as|served as|work as|worked as|serve|do for a living)",
    ask("officesOf"),
  ],
  ["(in what|in which) <offices> (did|has|was) {person} (serve|served|work)", ask("officesOf")],
];

const LIVES: readonly (readonly [string, MakeReading])[] = [
  [
    "(what is known about|what do we know about|what do you know about|what is there about|what is there on|tell me about|tell us about|about|everything about|everything on|all about|what about|what is reported about|what is recorded about|what has been reported about|summarise|summarize|information about|information on) {person} <when>",
    ask("timeline"),
  ],
  [
    "(what is known about|what do we know about|what do you know about) <postOf> {office} <when>",
    ask("timeline"),
  ],
  ["who (is|was) {person}", ask("timeline")],
  [
    "[(the|a|show|show me|give|give me|make|make a)] [the] (timeline|history|biography|story|chronology|life|record) (of|for|about) {person}",
    ask("timeline"),
  ],
  [
    "[(show|what is|what was)] {person} 's (timeline|history|biography|story|chronology|life|record)",
    ask("timeline"),
  ],
  ["[the] (timeline|history|chronology) of <postOf> {office}", ask("timeline")],
  ["what (happened|has happened) to {person} <when>", ask("timeline")],
  ["what became of {person}", ask("timeline")],
  ["what (did|has) {person} (do|done) <when>", ask("timeline")],
  ["{person}", ask("timeline")],
  [
    "(when|how|why) did {person} 's (term|tenure|time in office|rule|reign) (end|finish|come to an end)",
    lasted(ENDS),
  ],
  ["(when|how) did {person} 's (term|tenure|time in office|rule|reign) (begin|start)", lasted(STARTS)],
  ["(when|how|why) did {person} 's presidency (end|finish|come to an end)", lasted(ENDS, "president")],
  ["(when|how) did {person} 's presidency (begin|start)", lasted(STARTS, "president")],
  ["(when|how|why) did {person} 's premiership (end|finish|come to an end)", lasted(ENDS, "prime minister")],
  ["(when|how) did {person} 's premiership (begin|start)", lasted(STARTS, "prime minister")],
];

const PROOFS: readonly (readonly [string, MakeReading])[] = [
  [
    "[(what is|show|give)] [the] (evidence|proof|quotes|sources|source|quote) (for|of|behind) {id}",
    ask("evidence"),
  ],
  ["(who says|why|prove|show|what proves) {id}", ask("evidence")],
  ["{id}", ask("evidence")],
];

/** Every form of question the grammar reads. */
export const FORMS: readonly QuestionForm[] = [
  ...DEEDS,
  ...COURTS,
  ...SUCCESSIONS,
  ...HOLDERS,
  ...CAREERS,
  ...LIVES,
  ...PROOFS,
  ...RECORD_PATTERNS,
].map(([text, make]) => ({ pattern: parsePattern(text, MACROS), make }));
