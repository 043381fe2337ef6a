import { describe, expect, it } from "vitest";
import { answerOf, items } from "./patient-row.ts";
import { readSpec, terms } from "./read-spec.ts";

describe("what a safety reviewer asks of one patient with plain red marks", () => {
  it.each(readSpec("reviewer-safety.csv").map((row) => [row["vignette"] ?? "", row] as const))(
    "%s",
    (_, row) => {
      const { safety, unrecognised, plan } = answerOf(row);
      const verdicts = new Map<string, string>(safety.map((entry) => [entry.treatment, entry.verdict]));
      for (const cell of terms(row["verdicts"])) {
        const [treatment = "", verdict] = cell.split("=");
        expect(verdicts.get(treatment), treatment).toBe(verdict);
      }
      for (const cell of terms(row["asks"])) {
        const [treatment = "", paths = ""] = cell.split("=");
        const asked = safety.find((entry) => entry.treatment === treatment)?.stillToAsk ?? [];
        expect([...asked].toSorted(), treatment).toEqual(
          paths === "nothing" ? [] : paths.split("+").toSorted(),
        );
      }
      expect(row["source"], "what the row rests on").not.toBe("");
      expect(unrecognised).toEqual(items(row["unrecognised"]));
      for (const step of plan.steps) expect(verdicts.get(step.treatment), step.treatment).not.toBe("block");
    },
  );
});
