import { describe, expect, it } from "vitest";
import { saveStateWords, type SaveState } from "./save-state.tsx";

describe("the words of a save state", () => {
  it("begin with Saved only when the server has the text", () => {
    const states: readonly SaveState[] = [
      { kind: "saved", at: "14:03:22" },
      { kind: "saving" },
      { kind: "unsaved" },
      { kind: "offline", changes: 3 },
      { kind: "conflict" },
      { kind: "failed" },
    ];
    expect(states.filter((state) => saveStateWords(state).startsWith("Saved"))).toEqual([states[0]]);
  });

  it("say the time of the last save to the second", () => {
    expect(saveStateWords({ kind: "saved", at: "14:03:22" })).toBe("Saved 14:03:22");
  });

  it("count one change as one change", () => {
    expect(saveStateWords({ kind: "offline", changes: 1 })).toBe("Offline, 1 change kept in this page");
  });
});
