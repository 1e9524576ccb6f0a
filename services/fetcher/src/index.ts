export { fetchPage, type PageOutcome } from "./fetch-page.ts";
export { type NotifierSettings, type RunningNotifier, startNotifier } from "./notify/start-notifier.ts";
export { FETCHING, type FetchingSettings, type FetchParts } from "./parts.ts";
export { type FetcherSettings, fetchParts, type RunningFetcher, startFetcher } from "./start-fetcher.ts";
export { webSettings } from "./web-settings.ts";
