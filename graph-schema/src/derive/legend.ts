import type { EdgeDefinition } from "../define.ts";
import { EDGES } from "../ontology.ts";
import { FACT_TYPES, factDefinition, NODE_LABELS, nodeDefinition } from "./types.ts";

export interface NodeLegend {
  readonly label: string;
  readonly words: string;
  readonly plural: string;
  readonly colour: string;
}

export interface FactLegend {
  readonly type: string;
  /** The second label of the event's node; null for a statement that is no event. */
  readonly label: string | null;
  readonly words: string;
  readonly colour: string;
}

export interface EdgeLegend {
  readonly type: string;
  readonly reads: string;
  /** How it reads from the other end; short edges only. */
  readonly reverse: string | null;
  readonly colour: string | null;
}

export interface Legend {
  readonly nodes: readonly NodeLegend[];
  readonly facts: readonly FactLegend[];
  readonly edges: readonly EdgeLegend[];
}

/** What a picture of the graph needs: colours and words for everything that can be drawn. */
export function legend(): Legend {
  return {
    nodes: NODE_LABELS.map((label) => {
      const { words, plural, colour } = nodeDefinition(label);
      return { label, words, plural, colour };
    }),
    facts: FACT_TYPES.map((type) => {
      const { label, words, colour } = factDefinition(type);
      return { type, label, words, colour };
    }),
    edges: [...shortEdges(), ...structuralEdges()],
  };
}

function shortEdges(): EdgeLegend[] {
  return FACT_TYPES.map(factDefinition).flatMap(({ edges, colour }) =>
    (edges ?? []).map(({ type, reads, reverse }) => ({ type, reads, reverse, colour })),
  );
}

const structuralEdges = (): EdgeLegend[] =>
  Object.entries<EdgeDefinition>(EDGES).map(([type, { words }]) => ({
    type,
    reads: words,
    reverse: null,
    colour: null,
  }));
