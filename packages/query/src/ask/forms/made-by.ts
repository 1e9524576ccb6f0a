import { askAll, askWith, type Forms } from "./making.ts";

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

/** Whom somebody appointed or dismissed. */
export const MADE_BY: Forms = MADE.flatMap(([question, participle]): Forms => {
  const did = `(${MADE_BASE[question].slice(1, -1)}|${participle.slice(1, -1)})`;
  const noun = MADE_NOUN[question];
  return [
    [
      `<whom> (was|were|has been|have been|got) ${participle} by {by:doer} <asOffice> <period>`,
      askAll(question),
    ],
    [`<whom> (did|has|had|have) {by:doer} ${did} <asOffice> <period>`, askAll(question)],
    [
      `(which|what) {office} (was|were|has been|have been) ${participle} by {by:doer} <period>`,
      askAll(question),
    ],
    [`(which|what) {office} (did|has|had) {by:doer} ${did} <period>`, askAll(question)],
    [`<list> {office} [(who|that) (was|were)] ${participle} by {by:doer} <period>`, askAll(question)],
    [`<list> ${noun} (by|made by|ordered by|of|signed by) {by:doer} <period>`, askWith(question, "by")],
    [`<list> {by:person} 's ${noun} <period>`, askAll(question)],
    [`${noun} {by:person} <period>`, askAll(question)],
    [`<list> <everyone> [(who|whom|that)] {by:doer} [has] ${participle} <period>`, askAll(question)],
    [`<list> <everyone> [(who (was|were))] ${participle} by {by:doer} <period>`, askAll(question)],
  ];
});
