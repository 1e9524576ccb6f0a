export { type ExchangeEntity, type ExchangeFact, type Prediction, toExchange } from "./exchange.ts";
export type { Extractor } from "./extractor.ts";
export { createReader } from "./reader.ts";
