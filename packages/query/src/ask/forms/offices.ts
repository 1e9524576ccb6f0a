import { askOffices, type Forms } from "./making.ts";

/** Which offices a person held. */
export const OFFICES: Forms = [
  [
    "(what|which) <offices> (did|does|do|has|had|have) {person} (hold|held|have|had|occupy|occupied|serve in|served in|got|get) <when>",
    askOffices,
  ],
  ["(what|which) <offices> (was|is|were|are) {person} (in|holding|serving in) <when>", askOffices],
  ["(what|which) <offices> (was|were|is|are) held by {person} <when>", askOffices],
  [
    "(what|which) (is|was|are|were) {person} 's [(former|current|previous|past|old|last|present)] <offices> <when>",
    askOffices,
  ],
  [
    "(what|which) (is|was|are|were) the [(former|current|previous|past|old|last|present)] <offices> of {person} <when>",
    askOffices,
  ],
  [
    "[(list|list all|all|name|show)] [(the|all the|of the)] [(former|current|previous|past)] <offices> (of|held by|that) {person} [(held|has held|had)] <when>",
    askOffices,
  ],
  ["[(list|list all|name|show)] {person} 's [(former|current|previous|past)] <offices> <when>", askOffices],
  ["what (was|is) {person} <when>", askOffices],
  [
    "(when|how long|since when|until when|for how long|from when) (was|is|has|had) {person} [been] in (office|power|government)",
    askOffices,
  ],
  ["(was|is|were) {person} <inOffice> <when>", askOffices],
  ["has {person} been <inOffice> <when>", askOffices],
  [
    "(did|does|has|had) {person} (hold|held) [(a|an|any|some)] [(public|political|government)] (office|offices|post|power) <when>",
    askOffices,
  ],
  [
    "(what|as what) (did|does|has) {person} (serve as|served as|work as|worked as|serve|do for a living)",
    askOffices,
  ],
  ["(in what|in which) <offices> (did|has|was) {person} (serve|served|work)", askOffices],
];
