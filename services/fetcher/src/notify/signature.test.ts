import { expect, test } from "vitest";
import { signedHeaders } from "./signature.ts";

/** The vector that the implementations of Standard Webhooks test themselves with. */
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const MESSAGE = { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", body: '{"test": 2432232314}' };
const AT = new Date(1_614_265_330_999);

test("the published message has the published signature", () => {
  expect(signedHeaders(SECRET, MESSAGE, AT)).toEqual({
    "webhook-id": MESSAGE.id,
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  });
});

test("another secret, message or moment gives another signature", () => {
  const signatures = [
    signedHeaders(SECRET, MESSAGE, AT),
    signedHeaders("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", MESSAGE, AT),
    signedHeaders(SECRET, { ...MESSAGE, id: "msg_2" }, AT),
    signedHeaders(SECRET, { ...MESSAGE, body: "{}" }, AT),
    signedHeaders(SECRET, MESSAGE, new Date(0)),
  ].map((headers) => headers["webhook-signature"]);
  expect(new Set(signatures).size).toBe(signatures.length);
});
