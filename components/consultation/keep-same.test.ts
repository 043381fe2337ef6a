import { describe, expect, it } from "vitest";
import { keepSame } from "./keep-same.ts";

const before = { list: [{ id: 1, words: ["a"] }, { id: 2 }], other: { empty: null }, gone: 1 };

describe("a value beside the one before it", () => {
  it("is the one before where it says the same", () => {
    expect(keepSame(before, structuredClone(before))).toBe(before);
  });

  it("says what is new, and keeps the parts that are not", () => {
    const after = { list: [{ id: 1, words: ["a"] }, { id: 3 }], other: { empty: null } };
    const kept = keepSame<Partial<typeof before>>(before, after);
    expect(kept).toEqual(after);
    expect(kept).not.toHaveProperty("gone");
    expect(kept.list?.[0]).toBe(before.list[0]);
    expect(kept.other).toBe(before.other);
  });

  it("tells a list from a record, a shorter list from a longer one, and nothing from a field without a value", () => {
    expect(keepSame<unknown>([], {})).toEqual({});
    expect(keepSame([1, 2], [1])).toEqual([1]);
    expect(keepSame([1], [1, 2])).toEqual([1, 2]);
    expect(keepSame<unknown>({ a: undefined }, { b: undefined })).toHaveProperty("b");
    expect(keepSame<unknown>(null, { a: 1 })).toEqual({ a: 1 });
  });
});
