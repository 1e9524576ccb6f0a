import { CursusError } from "@cursus/kernel";
import { asFloats, asList, asNumber, asTable, asText, field, type Table, unpack } from "./msgpack.ts";

/** One node of a thinc model, in the breadth-first order in which they are stored. */
export interface ThincNode {
  readonly name: string;
  /** A dimension such as `nV`. */
  size(dimension: string): number;
  /** A stored attribute such as `seed`. */
  attribute(name: string): unknown;
  /** A parameter such as `W`. */
  floats(parameter: string): Float32Array;
  /** The index of a node this one refers to, such as `upper`. */
  reference(name: string): number;
}

/** The nodes of a stored model. */
export function readThincModel(bytes: Uint8Array): readonly ThincNode[] {
  const model = asTable(unpack(bytes));
  const attributes = asList(field(model, "attrs"));
  const parameters = asList(field(model, "params"));
  return asList(field(model, "nodes")).map((node, index) =>
    toNode(asTable(node), asTable(attributes[index]), asTable(parameters[index])),
  );
}

function toNode(node: Table, attributes: Table, parameters: Table): ThincNode {
  const name = asText(field(node, "name"));
  return {
    name,
    size: (dimension) => asNumber(field(asTable(field(node, "dims")), dimension)),
    reference: (to) => asNumber(field(asTable(field(node, "refs")), to)),
    floats: (parameter) => asFloats(field(parameters, parameter)),
    attribute: (wanted) => {
      const bytes = field(attributes, wanted);
      return bytes instanceof Uint8Array ? unpack(bytes) : bytes;
    },
  };
}

/** The nodes of this name, in order. */
export function named(nodes: readonly ThincNode[], name: string): readonly ThincNode[] {
  return nodes.filter((node) => node.name === name);
}

/** The node at an index; ModelMalformed where there is none. */
export function nodeAt(nodes: readonly ThincNode[], index: number): ThincNode {
  const node = nodes[index];
  if (node === undefined) throw new CursusError("ModelMalformed", `the model has no node ${index}`);
  return node;
}
