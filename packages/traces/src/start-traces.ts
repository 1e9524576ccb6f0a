import type { Logger } from "@cursus/kernel";
import type { Traces } from "./sdk.ts";

type Variables = Readonly<Record<string, string | undefined>>;

const NONE: Traces = { end: async () => undefined };

/**
 * Sends traces from now on to the collector that OpenTelemetry's variables name (OTEL_EXPORTER_OTLP_TRACES_ENDPOINT or
 * OTEL_EXPORTER_OTLP_ENDPOINT). Where they name none, or OTEL_SDK_DISABLED is true, nothing is loaded and nothing sent.
 * Whatever is wrong with the collector is logged and harms no work.
 */
export async function startTraces(variables: Variables, logger: Logger): Promise<Traces> {
  const endpoint = endpointOf(variables);
  if (endpoint === undefined) return NONE;
  if (!isHttp(endpoint)) {
    logger.warn("no traces are sent: OTEL_EXPORTER_OTLP_ENDPOINT is no http(s) address");
    return NONE;
  }
  const { startSdk } = await import("./sdk.ts");
  return startSdk(logger);
}

function endpointOf(variables: Variables): string | undefined {
  if (variables.OTEL_SDK_DISABLED?.trim().toLowerCase() === "true") return undefined;
  return [variables.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, variables.OTEL_EXPORTER_OTLP_ENDPOINT]
    .map((given) => given?.trim())
    .find((given) => given !== undefined && given !== "");
}

function isHttp(address: string): boolean {
  return URL.canParse(address) && ["http:", "https:"].includes(new URL(address).protocol);
}
