import { reading } from "../reading.ts";
import { askAll, type Forms } from "./making.ts";

/** What is found by its name. */
export const FINDING: Forms = [
  [
    "(search|look|find) [for] (anything|everything|something|sentences|articles|passages) (mentioning|about|on|with|containing|that mentions|that mention) {text:words}",
    askAll("search"),
  ],
  [
    "(search|search for|look for|look up|find|find everything about|full text search for) {text:words}",
    askAll("search"),
  ],
  [
    "(which|what) (sentences|passages|quotes|texts|articles|stories|reports) (mention|contain|mentioned|speak of|talk about|refer to|include) [the] [(word|words|phrase|name)] {text:words}",
    askAll("search"),
  ],
  ["(where|where else) is {text:words} mentioned", askAll("search")],
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
