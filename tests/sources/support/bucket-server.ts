import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** A server of this machine that keeps objects as S3 does, and checks every signature (AWS Signature Version 4). */
export interface BucketServer {
  readonly address: string;
  readonly objects: Map<string, Uint8Array>;
  close(): Promise<void>;
}

export async function bucketServer(secret: string): Promise<BucketServer> {
  const objects = new Map<string, Uint8Array>();
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const path = request.url ?? "/";
    if (!isSigned(request, body, secret)) return void response.writeHead(403).end();
    const kept = objects.get(path);
    if (request.method === "PUT") objects.set(path, body);
    if (request.method === "DELETE") objects.delete(path);
    if (request.method === "PUT") return void response.writeHead(200).end();
    if (request.method === "DELETE") return void response.writeHead(204).end();
    if (kept === undefined) return void response.writeHead(404).end();
    response.writeHead(200).end(request.method === "HEAD" ? undefined : kept);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=[^/]+\/(?<scope>(?<day>\d{8})\/(?<region>[^/]+)\/s3\/aws4_request), SignedHeaders=(?<names>[^,]+), Signature=(?<signature>[0-9a-f]{64})$/;

/** As https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html has it. */
function isSigned(request: IncomingMessage, body: Uint8Array, secret: string): boolean {
  const { headers, method, url } = request;
  const parts = AUTHORIZATION.exec(headers.authorization ?? "")?.groups;
  if (parts === undefined) return false;
  const { scope = "", day = "", region = "", names = "", signature } = parts;
  const stated = String(headers["x-amz-content-sha256"]);
  if (stated !== "UNSIGNED-PAYLOAD" && stated !== sha256(body)) return false;
  const signed = names.split(";").map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, url, "", signed.join(""), names, stated].join("\n");
  const text = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const key = [day, region, "s3", "aws4_request"].reduce<string | Buffer>(
    (made, part) => createHmac("sha256", made).update(part).digest(),
    `AWS4${secret}`,
  );
  return createHmac("sha256", key).update(text).digest("hex") === signature;
}

function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
