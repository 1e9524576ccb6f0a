export { isPublicAddress } from "./address-policy.ts";
export type { FetchLimits } from "./client.ts";
export {
  AGENT_NAME,
  type BeforeHop,
  createFetcher,
  FETCH_LIMITS,
  type FetchedDocument,
  type Fetcher,
  type FetchSettings,
} from "./fetch-document.ts";
export { allowedUrl, type FetchPolicy, PUBLIC_WEB } from "./fetch-policy.ts";
export { type Resolve, type ResolvedAddress, systemResolve } from "./judging-agent.ts";
export { createRobots, type Robots, type RobotsRules } from "./robots.ts";
