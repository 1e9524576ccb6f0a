/** Names for what many patterns share. `{name:kind}` is a slot of that kind. */
export const MACROS: Readonly<Record<string, string>> = {
  who: "(who|whom|which person|which people|which official|which officials|which politician|which politicians|which leader|which president|which minister|which ministers|which judges|what person|who was it that|who was it who|who is it that|who is it who|who all)",
  be: "(was|is|were|are|been|has been|had been|have been|got|gets|get)",
  do: "(did|does|do|has|had|have)",
  wh: "(of what|with what|to what|when|why|where|how|what for|for what|on what date|on which date|on what day|on which day|in what year|in which year|what date|what day|what year|for what reason|how come)",
  court:
    "(which court|what court|which courts|which judge|what judge|which judges|which tribunal|what tribunal|the court)",
  post: "(post|posts|office|offices|position|positions|job|jobs|role|roles|seat|duties|power|duty|public office|government post|government posts)",
  inOffice: "in (office|power|government|public office)",
  when: "[(on|in|during|as of|for|at|by|in the year|on the day of) {at:date}|{at:date}|{end:now}]",
  out: "[(from|of|out of) [(his|her|their|the)] <post>|from power]",
  asOffice:
    "[(as|from|to|as the|to be|to become|from the|to the|to the <post> of|as the <post> of|from the <post> of|from (his|her|their|the) <post> (as|of)|from being|in the <post> of|in the role of) {office}]",
  postOf: "[the] [<post> of] [the]",
  sittingAt: "<postOf> [{end:sitting}]",
  about:
    "[(what is known about|what do we know about|what do you know about|tell me about|what about|how about|details of|details about|describe|explain|when was|when is|what was|what is|what were|why was|where was|who was behind|who is behind|who was responsible for|who is responsible for|who ordered|who signed|who decided on|who decided|show|information about|information on|evidence for|evidence of|news of|news about|about)] [the]",
  period:
    "[(between|from) {from:date} (and|to|until|till|through|up to) {to:date}|(since|from|after the start of) {from:date} [on|onwards]|(until|till|up to) {to:date}|(in|during|on|throughout|as of|for|at) [the year] {at:date}|{at:date}]",
  list: "[(list|list all|show|show me|name|give|give me|find|find all|display|what are|what were|which are|are there|were there|have there been|is there|was there|any|all|all of)] [all] [any] [the] [(known|reported|recorded|different)]",
  whom: "(who|whom|which person|which people|what people|which official|which officials|which politician|which politicians|what person|who all)",
  everyone: "(who|whom|everyone|everybody|all those|those|people|all the people|all people|officials)",
  officials:
    "(who|whom|which people|which person|what people|which official|which officials|which politician|which politicians|which minister|which ministers|officials|politicians|ministers|people|those|everyone|everybody|anyone|anybody|someone|somebody)",
  tail: "<out> <asOffice> <when>",
  offtail: "[(of|for|with|over|on|on charges of|on a charge of|on suspicion of|for alleged) {offence}]",
  offices:
    "(offices|office|posts|post|positions|position|jobs|job|roles|role|titles|title|public offices|public office|government posts|government jobs|government positions|official posts|official positions|political offices|political positions)",
};
