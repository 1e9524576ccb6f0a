import { askOf, type Forms } from "./making.ts";

/** Which offices a person held. */
export const OFFICES: Forms = [
  [
    "(what|which) <offices> (did|does|do|has|had|have) {person} (hold|held|have|had|occupy|occupied|serve in|served in|got|get) <when>",
    askOf("officesOf"),
  ],
  ["(what|which) <offices> (was|is|were|are) {person} (in|holding|serving in) <when>", askOf("officesOf")],
  ["(what|which) <offices> (was|were|is|are) held by {person} <when>", askOf("officesOf")],
  [
    "(what|which) (is|was|are|were) {person} 's [(former|current|previous|past|old|last|present)] <offices> <when>",
    askOf("officesOf"),
  ],
  [
    "(what|which) (is|was|are|were) the [(former|current|previous|past|old|last|present)] <offices> of {person} <when>",
    askOf("officesOf"),
  ],
  [
    "[(list|list all|all|name|show)] [(the|all the|of the)] [(former|current|previous|past)] <offices> (of|held by|that) {person} [(held|has held|had)] <when>",
    askOf("officesOf"),
  ],
  [
    "[(list|list all|name|show)] {person} 's [(former|current|previous|past)] <offices> <when>",
    askOf("officesOf"),
  ],
  ["what (was|is) {person} <when>", askOf("officesOf")],
  [
    "(when|how long|since when|until when|for how long|from when) (was|is|has|had) {person} [been] in (office|power|government)",
    askOf("officesOf"),
  ],
  [
    "(what|as what) (did|does|has) {person} (serve as|served as|work as|worked as|serve|do for a living)",
    askOf("officesOf"),
  ],
  ["(in what|in which) <offices> (did|has|was) {person} (serve|served|work)", askOf("officesOf")],
];
