import { askAll, type Forms } from "./making.ts";

/** How two are connected. */
export const CONNECTIONS: Forms = [
  [
    "how (is|are|was|were) {a:party} (connected|linked|related|tied|associated) (to|with|and) {b:party}",
    askAll("connection"),
  ],
  [
    "how (is|are|was|were|do|does) {a:party} and {b:party} (connected|linked|related|tied|associated|connect|relate|know each other)",
    askAll("connection"),
  ],
  ["how does {a:party} (relate|connect|link) to {b:party}", askAll("connection")],
  [
    "(what|who) (connects|connected|links|linked|ties|joins|relates) {a:party} (and|to|with) {b:party}",
    askAll("connection"),
  ],
  [
    "[(what is|what was|is there|was there|find|show|give|are there|what are|any|trace)] [me] [a] [any] [the] (connection|connections|link|links|relationship|relation|path|tie|ties|chain) (between|from) {a:party} (and|to) {b:party}",
    askAll("connection"),
  ],
  ["what do {a:party} and {b:party} have (in common|to do with each other)", askAll("connection")],
  [
    "(is|are|was|were) {a:party} [and] (connected|linked|related|tied) (to|with) {b:party}",
    askAll("connection"),
  ],
  ["what (has|does|did) {a:party} (to do with|have to do with) {b:party}", askAll("connection")],
];
