import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { CursusError } from "@cursus/kernel";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals a text (AES-256-GCM) so that only who has the password can read it; `about` binds it to its place. */
export function seal(text: string, password: string, about: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(password, about), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
}

/** Throws SettingsUnsafe where it was sealed with another password, for another place, or was changed. */
export function openSealed(sealed: string, password: string, about: string): string {
  const bytes = Buffer.from(sealed, "base64");
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(password, about), bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return (
      decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8")
    );
  } catch (cause) {
    throw new CursusError(
      "SettingsUnsafe",
      "a webhook's secret cannot be read: the database has another password",
      {
        cause,
        advice: "Add the webhook again: it gets a new secret.",
      },
    );
  }
}

const keyOf = (password: string, about: string): Buffer =>
  Buffer.from(hkdfSync("sha256", password, about, "cursus webhook", 32));
