import { expect, test } from "vitest";
import { hashOfSecret, isSecretOf, newToken, readToken, tokenText } from "./token.ts";

test("a key is read back from its header, and only its own secret fits its hash", () => {
  const token = newToken();
  expect(readToken(`Bearer ${tokenText(token)}`)).toEqual(token);
  expect(isSecretOf(token.secret, hashOfSecret(token.secret))).toBe(true);
  expect(isSecretOf(newToken().secret, hashOfSecret(token.secret))).toBe(false);
  expect(isSecretOf(token.secret, "")).toBe(false);
});

test("what is not of the form is no key", () => {
  const { id, secret } = newToken();
  for (const header of [
    undefined,
    "",
    "Bearer",
    `Basic cursus_${id}_${secret}`,
    `Bearer cursus_${id}_${secret}x`,
    `Bearer cursus_${id.toUpperCase()}G_${secret}`,
  ])
    expect(readToken(header), String(header)).toBeNull();
});
