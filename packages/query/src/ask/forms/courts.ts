import type { FactType } from "@cursus/graph-schema";
import { doneTo } from "../reading.ts";
import { court, type Forms, guilt } from "./making.ts";

const CUSTODY: readonly FactType[] = ["ARRESTED", "SENTENCED", "RELEASED"];

const GUILT: readonly FactType[] = ["CONVICTED", "ACQUITTED", "OVERTURNED"];

/** What the courts did. */
export const COURTS: Forms = [
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
  ["(was|has) {person} (found|been found) guilty <offtail>", court(["CONVICTED"])],
  ["(was|has) {person} (found|been found) not guilty <offtail>", court(["ACQUITTED"])],
  ["(is|was) {person} [still] (guilty|a convict|a criminal|a convicted criminal) <offtail>", guilt("guilty")],
  ["is {person} [still] (found guilty|convicted) <offtail>", guilt("guilty")],
  ["(is|was) {person} (innocent|not guilty) <offtail>", guilt("not guilty")],
  ["is {person} found not guilty <offtail>", guilt("not guilty")],
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
