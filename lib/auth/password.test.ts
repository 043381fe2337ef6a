import { describe, expect, it } from "vitest";
import { checkPassword, hashPassword } from "./password.ts";

describe("a stored password", () => {
  it("is argon2id at no less than the recommended cost", async () => {
    expect(await hashPassword("correct horse")).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
  });

  it("opens with the password and with nothing else", async () => {
    const stored = await hashPassword("correct horse");
    expect(await checkPassword(stored, "correct horse")).toBe(true);
    expect(await checkPassword(stored, "correct horse ")).toBe(false);
    expect(await checkPassword(stored, "")).toBe(false);
  });

  it("is refused, never thrown, when there is none or it cannot be read", async () => {
    expect(await checkPassword(null, "anything")).toBe(false);
    expect(await checkPassword(null, "compared against when there is nobody to compare with")).toBe(false);
    expect(await checkPassword("not a hash", "anything")).toBe(false);
  });

  it("costs as much for nobody as for somebody", async () => {
    const stored = await hashPassword("correct horse");
    await checkPassword(null, "warm");
    const median = async (reference: string | null) => {
      const times: number[] = [];
      for (let run = 0; run < 9; run += 1) {
        const start = performance.now();
        await checkPassword(reference, "wrong");
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[4] ?? 0;
    };
    const [somebody, nobody] = [await median(stored), await median(null)];
    expect(nobody / somebody).toBeGreaterThan(0.5);
    expect(nobody / somebody).toBeLessThan(2);
  });
});
