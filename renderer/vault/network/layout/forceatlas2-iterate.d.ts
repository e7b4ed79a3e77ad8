/** One step of ForceAtlas2 over plain arrays, as the package's own worker calls it. It ships no types for it. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  type Settings = {
    readonly linLogMode: boolean;
    readonly outboundAttractionDistribution: boolean;
    readonly adjustSizes: boolean;
    readonly edgeWeightInfluence: number;
    readonly scalingRatio: number;
    readonly strongGravityMode: boolean;
    readonly gravity: number;
    readonly slowDown: number;
    readonly barnesHutOptimize: boolean;
    readonly barnesHutTheta: number;
  };
  export default function iterate(
    settings: Settings,
    nodes: Float32Array,
    links: Float32Array,
  ): unknown;
}
