import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import { recognisePatient } from "#lib/clinical/matching/recognise.ts";
import { STRICTEST_POLICIES } from "#lib/clinical/model/policies.ts";
import { FITZPATRICK_TYPES, type Fitzpatrick } from "#lib/clinical/model/vocabulary.ts";
import { assessSafety } from "#lib/clinical/safety/assess-safety.ts";
import { anyCase } from "#tests/support/arbitrary-case.ts";
import { reorderKeys } from "#tests/support/reorder-keys.ts";

/** The same ten thousand cases each time. */
const RUNS = { numRuns: 10_000, seed: 20260302 };
const SLOW = { timeout: 300_000 };

describe("an evaluation of any case", SLOW, () => {
  it("is the same bytes whatever the order of the keys of the case", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (asked, order) => {
        const once = JSON.stringify(evaluate(engineCatalogue, asked));
        expect(JSON.stringify(evaluate(engineCatalogue, reorderKeys(asked, order))) === once).toBe(true);
      }),
      RUNS,
    );
  });

  // The skin type has no part in recognising names, so they are read once for all types.
  it("restricts nothing because of the skin type but by a rule that names the skin type", () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        const names = recognisePatient(engineCatalogue, asked);
        const otherReasons = (fitzpatrick: Fitzpatrick | null): string =>
          JSON.stringify(
            assessSafety(
              engineCatalogue,
              { ...asked, patient: { ...asked.patient, fitzpatrick } },
              names,
              STRICTEST_POLICIES,
            ).map(({ because }) =>
              because.flatMap(({ rule, verdict }) => (/^SF-fst-[456]-/u.test(rule) ? [] : [rule, verdict])),
            ),
          );
        const notAsked = otherReasons(null);
        for (const type of FITZPATRICK_TYPES) expect(otherReasons(type) === notAsked, type).toBe(true);
      }),
      RUNS,
    );
  });
});
