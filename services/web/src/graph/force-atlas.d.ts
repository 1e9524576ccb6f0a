// biome-ignore-all lint/style/noDefaultExport: the modules of the library have nothing else
/** The steps of which graphology's ForceAtlas2 is made: taken one by one, the page stays at hand meanwhile. */
declare module "graphology-layout-forceatlas2/iterate" {
  export default function iterate(
    settings: import("graphology-layout-forceatlas2").ForceAtlas2Settings,
    nodes: Float32Array,
    edges: Float32Array,
  ): void;
}

declare module "graphology-layout-forceatlas2/helpers" {
  type AnyGraph = import("graphology-types").AbstractGraph;
  const helpers: {
    readonly graphToByteArrays: (
      graph: AnyGraph,
      weight: () => number,
    ) => { readonly nodes: Float32Array; readonly edges: Float32Array };
  };
  export default helpers;
}

declare module "graphology-layout-forceatlas2/defaults" {
  const defaults: Required<import("graphology-layout-forceatlas2").ForceAtlas2Settings>;
  export default defaults;
}
