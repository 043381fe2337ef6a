import { describe, expect, it } from "vitest";
import { signConsultationSchema } from "./consultation-acts.ts";

describe("the request to sign", () => {
  const named = { consultationId: "019aaaaa-0000-7000-8000-000000000001", version: 2 };

  it("says whether suggestions stood on the screen, in the words of the record only", () => {
    const sent = { ...named, shown: null, suggestions: "hidden-by-clinic" };
    expect(signConsultationSchema.parse(sent)).toMatchObject({ suggestions: "hidden-by-clinic" });
    expect(signConsultationSchema.safeParse(named).success).toBe(true);
    expect(signConsultationSchema.safeParse({ ...named, suggestions: "hidden" }).success).toBe(false);
  });
});
