import type * as OpenTelemetry from "@opentelemetry/api";

type Api = typeof OpenTelemetry;

let loaded: Api | null = null;

/** OpenTelemetry's interface, or null where nobody has asked for traces: then not even that is loaded. */
export function loadedApi(): Api | null {
  return loaded;
}

export function keepApi(api: Api): void {
  loaded = api;
}
