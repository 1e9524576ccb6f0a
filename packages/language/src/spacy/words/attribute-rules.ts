import type { AttributeTest, RulerAttribute, RulerRule, TokenPattern } from "../../weights/compiled-model.ts";

/** What rules see of a token. */
export interface RuledToken {
  readonly TAG: string;
  readonly LOWER: string;
  readonly DEP: string;
  readonly IS_SPACE: boolean;
}

/** What rules say of it; absent where none does. */
export type RuledAttributes = RulerRule["set"];

export interface AttributeRules {
  /** What the rules of one token say, whatever stands beside it. */
  alone(token: RuledToken): RuledAttributes;
  /** What all rules say of the tokens that a rule of several tokens touches, by token index. */
  together(tokens: readonly RuledToken[]): ReadonlyMap<number, RuledAttributes>;
}

type Test = (token: RuledToken) => boolean;

interface CompiledRule {
  readonly patterns: readonly (readonly Test[])[];
  readonly index: number;
  readonly set: RuledAttributes;
}

/** Rules are applied in order, so that later ones win; all look at the tokens as they were before the first. */
export function createAttributeRules(rules: readonly RulerRule[]): AttributeRules {
  const compiled = rules.map(compileRule);
  const single = compiled.filter(({ patterns }) => patterns.every((pattern) => pattern.length === 1));
  const several = compiled.filter((rule) => !single.includes(rule));
  const setAt = (list: readonly CompiledRule[], tokens: readonly RuledToken[], at: number) =>
    Object.assign({}, ...list.filter((rule) => matchesAt(rule, tokens, at)).map(({ set }) => set));
  return {
    alone: (token) => setAt(single, [token], 0),
    together: (tokens) => {
      const touched = new Map<number, RuledAttributes>();
      for (let at = 0; at < tokens.length; at++)
        if (several.some((rule) => matchesAt(rule, tokens, at))) touched.set(at, setAt(compiled, tokens, at));
      return touched;
    },
  };
}

/** True where a match of the rule sets the token at this index. */
function matchesAt({ patterns, index }: CompiledRule, tokens: readonly RuledToken[], at: number): boolean {
  return patterns.some((pattern) => {
    const start = at - (index < 0 ? pattern.length + index : index);
    return pattern.every((test, offset) => {
      const token = tokens[start + offset];
      return token !== undefined && test(token);
    });
  });
}

function compileRule({ patterns, index, set }: RulerRule): CompiledRule {
  return { index, set, patterns: patterns.map((pattern) => pattern.map(compilePattern)) };
}

function compilePattern(pattern: TokenPattern): Test {
  const tests = pattern.map(([attribute, test]) => compileTest(attribute, test));
  return (token) => tests.every((test) => test(token));
}

function compileTest(attribute: RulerAttribute, test: AttributeTest): Test {
  if ("is" in test) return (token) => token[attribute] === test.is;
  if ("in" in test) {
    const members = new Set<string | boolean>(test.in);
    return (token) => members.has(token[attribute]);
  }
  if ("notIn" in test) {
    const members = new Set<string | boolean>(test.notIn);
    return (token) => !members.has(token[attribute]);
  }
  const expression = new RegExp(test.matches, "u");
  return (token) => expression.test(String(token[attribute]));
}
