export { articleName } from "./page/article-name.ts";
export type { Asked } from "./page/overview.ts";
export { quotePlace, type SaidLine, saidLines } from "./page/said-lines.ts";
export type { ApiParts } from "./parts.ts";
export { askSamples } from "./read-overview.ts";
export { type RunningApi, startApi } from "./server.ts";
