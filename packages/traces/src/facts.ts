/**
 * All that a span may tell: ids, codes and counts. Words of an article or a question, addresses and keys have no name
 * here, so that they cannot be told. Names without `cursus` are OpenTelemetry's own.
 */
export interface Facts {
  readonly "http.request.method"?: string;
  /** The route's pattern, never the path that was asked for. */
  readonly "http.route"?: string;
  readonly "http.response.status_code"?: number;
  readonly "messaging.destination.name"?: string;
  readonly "messaging.message.id"?: string;
  /** 1 for the first start of a job. */
  readonly "cursus.job.start"?: number;
  readonly "cursus.article.version"?: string;
  readonly "cursus.sentences"?: number;
  readonly "cursus.claims"?: number;
  readonly "cursus.refusals"?: number;
  readonly "cursus.outcome"?: string;
  /** Articles of one commit. */
  readonly "cursus.group.size"?: number;
  /** The code of a failure, never its words. */
  readonly "error.type"?: string;
}
