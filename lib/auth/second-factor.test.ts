import { describe, expect, it } from "vitest";
import { factorSetUp, newFactorSecret, openSecret, sealSecret, stepOfCode } from "./second-factor.ts";

/** The secret of RFC 6238's test vectors. */
const SECRET = Buffer.from("12345678901234567890");

describe("a code from an authenticator app", () => {
  // RFC 6238, appendix B, SHA-1; the last six of its eight digits.
  it.each([
    [59n, "287082"],
    [1_111_111_109n, "081804"],
    [1_111_111_111n, "050471"],
    [1_234_567_890n, "005924"],
    [2_000_000_000n, "279037"],
    [20_000_000_000n, "353130"],
  ])("at %s seconds is the one of the standard", (at, code) => {
    expect(stepOfCode(SECRET, code, at)).toBe(at / 30n);
  });

  it("counts in its own thirty seconds and in the next thirty, and at no other time", () => {
    const step = 37_037_037n;
    const code = "050471";
    expect(1_111_111_111n / 30n).toBe(step);
    for (const [offset, found] of [
      [-1n, null],
      [0n, step],
      [1n, step],
      [2n, null],
    ] as const) {
      expect(stepOfCode(SECRET, code, (step + offset) * 30n)).toBe(found);
      expect(stepOfCode(SECRET, code, (step + offset) * 30n + 29n)).toBe(found);
    }
  });

  it("may be typed in two groups, and is six digits", () => {
    expect(stepOfCode(SECRET, " 050 471 ", 1_111_111_111n)).not.toBeNull();
    for (const typed of ["", "50471", "0504711", "05047a", "٠٥٠٤٧١", "05.471"]) {
      expect(stepOfCode(SECRET, typed, 1_111_111_111n)).toBeNull();
    }
  });

  it("is set up by an address that names the product and the person, and by text in groups", () => {
    const { uri, text } = factorSetUp(SECRET, "derm@example.com");
    expect(uri).toMatch(/^otpauth:\/\/totp\/Aftermark:derm%40example\.com\?/);
    expect(new URL(uri).searchParams.get("secret")).toBe(text.replaceAll(" ", ""));
    expect(new URL(uri).searchParams.get("issuer")).toBe("Aftermark");
  });
});

describe("a secret in the database", () => {
  const key = "a secret of the tests, long enough for anyone";

  it("is twenty random bytes that open for their own person under the same key only", () => {
    const secret = newFactorSecret();
    expect(secret).toHaveLength(20);
    const sealed = sealSecret(key, "person one", secret);
    expect(Buffer.from(sealed).includes(Buffer.from(secret))).toBe(false);
    expect(Buffer.from(openSecret(key, "person one", sealed))).toEqual(Buffer.from(secret));
    expect(() => openSecret(key, "person two", sealed)).toThrow();
    expect(() => openSecret(`${key}.`, "person one", sealed)).toThrow();
    const changed = Uint8Array.from(sealed, (byte, index) => (index === 30 ? byte ^ 1 : byte));
    expect(() => openSecret(key, "person one", changed)).toThrow();
  });

  it("is never stored twice alike", () => {
    const secret = newFactorSecret();
    expect(sealSecret(key, "p", secret)).not.toEqual(sealSecret(key, "p", secret));
  });
});
