import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { SAFETY_RULES } from "../rules/safety-rules.ts";
import { GUIDE_SHELVES } from "./guide-record.ts";
import { factorRuleId } from "./guide-words.ts";
import { entriesOf, recordOf } from "./guide.ts";
import { contentHashes, hashOfRecord, shelfStates, signedOffWith } from "./signable-content.ts";
import { worklistCounts, worklistOf, type StandingEntry } from "./worklist.ts";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("what is signed off", () => {
  it("is every page of every shelf, each under the hash of its own words", () => {
    for (const shelf of GUIDE_SHELVES) {
      const hashes = contentHashes(shelf, digest);
      expect([...hashes.keys()]).toEqual(entriesOf(shelf).map(({ id }) => id));
      expect(new Set(hashes.values()).size).toBe(hashes.size);
    }
  });

  it("has an id that the form of a sign-off can carry", () => {
    const ids = GUIDE_SHELVES.flatMap((shelf) => entriesOf(shelf).map(({ id }) => id));
    expect(ids.filter((id) => !/^[A-Za-z0-9._-]{1,120}$/.test(id))).toEqual([]);
  });

  it("has another hash once a single word, a mark or the target of a link is another", () => {
    const record = recordOf("treatments", "ipl");
    if (record === null) throw new Error("no such page");
    const other = [
      { ...record, lead: `${record.lead}.` },
      { ...record, marks: [] },
      {
        ...record,
        sections: [...record.sections, { title: "More", list: [[{ shelf: "rules", id: "x", text: "y" }]] }],
      },
      {
        ...record,
        sections: [...record.sections, { title: "More", list: [[{ shelf: "rules", id: "z", text: "y" }]] }],
      },
    ] as const;
    const hashes = [record, ...other].map((one) => hashOfRecord(one, digest));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashOfRecord({ ...record }, digest)).toBe(hashes[0]);
  });

  it("goes with its row for a cell of the safety matrix, and with no page for a family of rules", () => {
    for (const rule of SAFETY_RULES) {
      for (const { id } of rule.cells)
        expect(signedOffWith("rules", id, digest)).toBe(factorRuleId(rule.factor));
    }
    expect(signedOffWith("treatments", "ipl", digest)).toBe("ipl");
    expect(signedOffWith("rules", "SF-allergy-latex", digest)).toBeNull();
  });
});

describe("the worklists of a shelf", () => {
  const acts = new Map([
    ["ipl", { act: "signed-off", contentHash: contentHashes("treatments", digest).get("ipl") ?? "" }],
    ["azelaic-acid", { act: "signed-off", contentHash: "earlier" }],
    ["microneedling", { act: "withdrawn", contentHash: "earlier" }],
  ] as const);
  const states = shelfStates(
    "treatments",
    new Map(
      [...acts].map(([id, act]) => [
        id,
        {
          ...act,
          number: 1,
          by: "Dr One",
          on: "2026-03-01",
          reviewDueOn: act.act === "withdrawn" ? null : "2027-03-01",
          reason: act.act === "withdrawn" ? "x" : null,
        },
      ]),
    ),
    "2026-11-23",
    digest,
  );
  const entries: StandingEntry[] = entriesOf("treatments").map((entry) => ({
    ...entry,
    signOff: states.get(entry.id) ?? { kind: "never" },
  }));

  it("hold each page once, beside what rests on general knowledge", () => {
    const { "general-knowledge": general, ...counts } = worklistCounts(entries);
    expect(counts).toEqual({
      "to-sign-off": entries.length - 2,
      changed: 1,
      "review-due": 0,
      "signed-off": 1,
    });
    expect(general).toBe(entries.filter(({ marks }) => marks.some(({ tone }) => tone === "doubt")).length);
    expect(worklistOf("changed", entries).map(({ id }) => id)).toEqual(["azelaic-acid"]);
    expect(worklistOf("to-sign-off", entries).some(({ id }) => id === "microneedling")).toBe(true);
  });
});
