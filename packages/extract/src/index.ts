export { prepareReader } from "./engine.ts";
export { type ExchangeEntity, type ExchangeFact, type Prediction, toExchange } from "./exchange.ts";
export type {
  ExplainedFrame,
  ExplainedSentence,
  ExplainedSpan,
  ExplainedToken,
  Explanation,
} from "./explain.ts";
export type { Extractor } from "./extractor.ts";
export { createReader, explainReading, READ_LANGUAGES, type Reader } from "./reader.ts";
