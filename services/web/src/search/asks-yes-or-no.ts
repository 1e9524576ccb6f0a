/** "Was she ...?", "On 2023-06-01, did he ...?": what can be answered with yes or no. */
const YES_OR_NO =
  /^(?:(?:on|in|as of)\s[^,]*,\s*)?(?:is|was|are|were|has|have|had|does|do|did|can|could|will|would)\b/i;

/** True where a verdict answers the question by itself. Who, when or how many is not answered with yes. */
export const asksYesOrNo = (asked: string): boolean => YES_OR_NO.test(asked.trim());
