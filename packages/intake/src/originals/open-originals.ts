import { CursusError } from "@cursus/kernel";
import { type BucketKeys, bucketStore } from "./bucket-store.ts";
import { folderStore } from "./folder-store.ts";
import type { OriginalStore } from "./original-store.ts";

/** The keys to a bucket among the variables of a process, under the names that every tool for buckets knows. */
export function bucketKeys(variables: Readonly<Record<string, string | undefined>>): Partial<BucketKeys> {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION } = variables;
  return {
    ...(AWS_ACCESS_KEY_ID === undefined ? {} : { accessKeyId: AWS_ACCESS_KEY_ID }),
    ...(AWS_SECRET_ACCESS_KEY === undefined ? {} : { secretAccessKey: AWS_SECRET_ACCESS_KEY }),
    ...(AWS_REGION === undefined ? {} : { region: AWS_REGION }),
  };
}

/**
 * The store of an address: a folder, or a bucket of an S3-compatible server as `s3+https://HOST/BUCKET`. Throws
 * EnvironmentInvalid where it is neither, or a bucket without keys.
 */
export function openOriginals(address: string, keys: Partial<BucketKeys>): OriginalStore {
  if (!/^s3\+https?:\/\//.test(address)) return folderStore(address);
  const { accessKeyId, secretAccessKey, region = "us-east-1" } = keys;
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new CursusError(
      "EnvironmentInvalid",
      "CURSUS_ORIGINALS names a bucket and there are no keys to it",
      {
        advice: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
      },
    );
  return bucketStore(address.slice("s3+".length), { accessKeyId, secretAccessKey, region });
}
