import { describe, expect, it } from "vitest";
import type { ProtocolBody, ProtocolStep } from "#lib/clinical/accepted-plan/protocol.ts";
import { protocolDifferences } from "./protocol-difference.ts";

const laser: ProtocolStep = {
  treatment: "pulsed-dye-laser-595",
  sessions: 3,
  intervalWeeks: { min: 4, max: 4 },
  reason: null,
};
const cream: ProtocolStep = { treatment: "azelaic-acid", sessions: null, intervalWeeks: null, reason: null };
const NAMES = { "pulsed-dye-laser-595": "Dye laser", "azelaic-acid": "Azelaic acid" };
const first: ProtocolBody = { steps: [laser, cream], reviewWeeks: [], note: null };
const compare = (later: ProtocolBody, name = "Red marks") =>
  protocolDifferences({ name: "Red marks", body: first }, { name, body: later }, NAMES);

describe("the difference between two versions of a protocol", () => {
  it("is nothing between equal ones", () => {
    expect(compare({ ...first })).toEqual([]);
  });

  it("names what was added, changed and taken out, with both sides", () => {
    const later: ProtocolBody = {
      steps: [{ ...laser, sessions: 5, reason: "Agreed by all" }],
      reviewWeeks: [6, 18],
      note: "Photographs first.",
    };
    expect(compare(later, "Redness")).toEqual([
      { what: "Name", before: "Red marks", after: "Redness" },
      {
        what: "Dye laser",
        before: "3\u00a0sessions, 4\u00a0weeks apart",
        after: "5\u00a0sessions, 4\u00a0weeks apart. Reason: Agreed by all",
      },
      { what: "Azelaic acid", before: "At home", after: null },
      { what: "Further reviews", before: null, after: "6\u00a0weeks, 18\u00a0weeks" },
      { what: "Note", before: null, after: "Photographs first." },
    ]);
  });

  it("tells another order of the same treatments", () => {
    expect(compare({ ...first, steps: [cream, laser] })).toEqual([
      { what: "Order", before: "Dye laser, then Azelaic acid", after: "Azelaic acid, then Dye laser" },
    ]);
  });
});
