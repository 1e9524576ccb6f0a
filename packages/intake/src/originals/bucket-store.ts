import { CursusError } from "@cursus/kernel";
import { AwsClient } from "aws4fetch";
import { bytesHash, checkedBytes, isHash } from "./checked-bytes.ts";
import type { OriginalStore } from "./original-store.ts";

export interface BucketKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

const DEADLINE_MS = 20_000;

/** Originals in a bucket of an S3-compatible server (`https://host/bucket`), one object each. */
export function bucketStore(bucket: string, keys: BucketKeys): OriginalStore {
  const client = new AwsClient({ ...keys, service: "s3", retries: 2 });
  const addressOf = (sha256: string): string => `${bucket.replace(/\/$/, "")}/${sha256}`;
  return {
    put: async (bytes) => {
      const sha256 = bytesHash(bytes);
      const address = addressOf(sha256);
      if ((await ask(client, "HEAD", address)).ok) return sha256;
      const { ok, status } = await ask(client, "PUT", address, bytes);
      if (!ok) throw failed(`the bucket answers ${status}`);
      return sha256;
    },
    get: async (sha256) => {
      if (!isHash(sha256)) return null;
      const answer = await ask(client, "GET", addressOf(sha256));
      if (answer.status === 404) return null;
      if (!answer.ok) throw failed(`the bucket answers ${answer.status}`);
      return checkedBytes(new Uint8Array(await answer.arrayBuffer()), sha256);
    },
    remove: async (sha256) => {
      if (!isHash(sha256)) return;
      const { ok, status } = await ask(client, "DELETE", addressOf(sha256));
      if (!ok && status !== 404) throw failed(`the bucket answers ${status}`);
    },
  };
}

async function ask(client: AwsClient, method: string, address: string, body?: Uint8Array): Promise<Response> {
  const request = {
    method,
    signal: AbortSignal.timeout(DEADLINE_MS),
    ...(body && { body: Buffer.from(body) }),
  };
  try {
    return await client.fetch(address, request);
  } catch (error) {
    throw failed((error as Error).message, error);
  }
}

function failed(why: string, cause?: unknown): CursusError {
  return new CursusError("OriginalsFailed", `originals cannot be kept: ${why}`, {
    cause,
    advice: "See CURSUS_ORIGINALS and its keys.",
  });
}
