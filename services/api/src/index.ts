export type { Asked } from "./page/overview.ts";
export type { ApiParts } from "./parts.ts";
export { askSamples } from "./read-overview.ts";
export { type RunningApi, startApi } from "./server.ts";
