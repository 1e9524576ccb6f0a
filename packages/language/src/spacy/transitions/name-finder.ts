import type { Move, TransitionLayout } from "../../weights/compiled-model.ts";
import { NONE } from "./arc-state.ts";
import { betterMove, type MoveRange, type MoveScorer, rangesByKind } from "./move-scorer.ts";

/** Tokens `from` to `to` of the window, the second not included. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

export interface WindowTokens {
  readonly length: number;
  isSpace(token: number): boolean;
  isSentenceStart(token: number): boolean;
}

export interface NameFinder {
  /** The names among tokens whose rows begin at `row`. */
  find(row: number, tokens: WindowTokens): readonly FoundName[];
}

/** The BILUO tagger of names: one move a token, always the best valid one. */
export function createNameFinder(scorer: MoveScorer, layout: TransitionLayout): NameFinder {
  const kinds = rangesByKind(layout.moves);
  const only = (kind: string, type: string): MoveRange => {
    const from = layout.moves.findIndex((move) => move.kind === kind && move.label === type);
    return { from, to: from + 1 };
  };
  const types = [...new Set(layout.moves.map(({ label }) => label))].filter((label) => label !== "");
  const inside = new Map(types.map((type) => [type, [only("I", type), only("L", type)] as const]));
  const outside = only("O", "");
  const begin = kinds.get("B") ?? outside;
  // A unit without a type is only for names set beforehand, which there are none of.
  const typedUnit = layout.moves.findIndex(({ kind, label }) => kind === "U" && label === "");
  const unit =
    typedUnit < 0 ? (kinds.get("U") ?? outside) : withoutLast(kinds.get("U") ?? outside, typedUnit);

  const choose = (tokens: WindowTokens, token: number, open: Open | null): number => {
    const { scores } = scorer;
    const canGoOn = token < tokens.length - 1 && !tokens.isSentenceStart(token + 1);
    if (open !== null) {
      const [goOn, end] = inside.get(open.type) ?? [outside, outside];
      return betterMove(scores, end, canGoOn ? betterMove(scores, goOn, NONE) : NONE);
    }
    let best = NONE;
    if (!tokens.isSpace(token)) {
      if (canGoOn) best = betterMove(scores, begin, best);
      best = betterMove(scores, unit, best);
    }
    return betterMove(scores, outside, best);
  };

  return {
    find: (row, tokens) => {
      const names: FoundName[] = [];
      let open: Open | null = null;
      for (let token = 0; token < tokens.length; token++) {
        scorer.ids[0] = row + token;
        scorer.ids[1] = open === null ? NONE : row + open.from;
        scorer.ids[2] = open === null ? NONE : row + token - 1;
        scorer.score();
        const { kind, label }: Move = layout.moves[choose(tokens, token, open)] ?? OUTSIDE;
        if (kind === "B") open = { from: token, type: label };
        else if (kind === "U") names.push({ from: token, to: token + 1, type: label });
        else if (kind === "L" && open !== null) {
          names.push({ from: open.from, to: token + 1, type: open.type });
          open = null;
        }
      }
      return names;
    },
  };
}

const OUTSIDE: Move = { kind: "O", label: "" };

interface Open {
  readonly from: number;
  readonly type: string;
}

/** The untyped unit is the rarest, so it stands last among the units. */
const withoutLast = (range: MoveRange, last: number): MoveRange =>
  last === range.to - 1 ? { from: range.from, to: last } : range;
