import { describe, expect, it } from "vitest";
import { passwordFault } from "./password-policy.ts";

describe("a new password", () => {
  it.each(["correct horse battery", "tür früh 七つの海 morgen", "x9$kQ2!mVw7z", "four words and a stop."])(
    "is taken: %s",
    (password) => {
      expect(passwordFault(password, ["derm@example.com", "Clinic of the North"])).toBeNull();
    },
  );

  it("has twelve characters or more, counted as people count them", () => {
    expect(passwordFault("elevenchars")).toContain("12 characters");
    expect(passwordFault("twelvecharsz")).toBeNull();
    expect(passwordFault("🙂🙃😀😁😂🤣😃😄😅😆😉")).toContain("12 characters");
    expect(passwordFault("a1".repeat(200))).toContain("256 characters");
  });

  it.each([
    "123456789012",
    "qwertyuiop123!",
    "1234567891011",
    "iloveyou12345",
    "Password2026!",
    "aftermark-2026",
  ])("is not one that is tried first: %s", (password) => {
    expect(passwordFault(password)).toContain("tried first");
  });

  it("is not a few characters repeated", () => {
    expect(passwordFault("abababababab")).toContain("repeats");
  });

  it("does not hold what people around would try", () => {
    const known = ["anna.kowalska@clinic.example", "Anna Kowalska", "North Gate Clinic"];
    expect(passwordFault("kowalska and tea", known)).toContain("your name");
    expect(passwordFault("my clinic in spring", known)).toContain("your name");
    expect(passwordFault("gate keeping owls", known)).toBeNull();
  });
});
