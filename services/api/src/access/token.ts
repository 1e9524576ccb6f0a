import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A key as its holder sends it: `cursus_ID_SECRET`. */
export interface Token {
  readonly id: string;
  readonly secret: string;
}

const ID_BYTES = 6;
/** 256 bits: too many to guess, so that a plain hash of it is safe to keep. */
const SECRET_BYTES = 32;
const FORM = /^cursus_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

export function newToken(): Token {
  return {
    id: randomBytes(ID_BYTES).toString("hex"),
    secret: randomBytes(SECRET_BYTES).toString("base64url"),
  };
}

export const tokenText = ({ id, secret }: Token): string => `cursus_${id}_${secret}`;

/** The token in an Authorization header (`Bearer ...`); null where there is none of our form. */
export function readToken(header: string | undefined): Token | null {
  const [, text = ""] = /^Bearer +(\S+)$/i.exec(header ?? "") ?? [];
  const [, id, secret] = FORM.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

export const hashOfSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Compares in a time that does not tell where they differ. */
export function isSecretOf(secret: string, hash: string): boolean {
  const [own, held] = [Buffer.from(hashOfSecret(secret), "hex"), Buffer.from(hash, "hex")];
  return own.length === held.length && timingSafeEqual(own, held);
}
