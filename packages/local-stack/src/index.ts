export type { ComposeProject } from "./docker.ts";
export { findRoot, homeOf } from "./home.ts";
export { type LocatedStack, locateStack, type MissingPart, requireStack } from "./locate.ts";
export type {
  Neo4jAddress,
  OnProgress,
  PartName,
  RedisAddress,
  StackAddresses,
  StackProgress,
  Variables,
} from "./parts.ts";
export { type PartReport, type StackReport, stackReport } from "./report.ts";
export { type PartSignal, signalPart } from "./signal-part.ts";
export { type StartedStack, type StartOptions, startParts, startStack } from "./start.ts";
export type { ComposeUp } from "./start-docker-parts.ts";
export { stopStack } from "./stop.ts";
export type { ToolReport } from "./tools.ts";
