import { describe, expect, it } from "vitest";
import { saveStateWords, type SaveState } from "./save-state.tsx";

describe("the words of a save state", () => {
  it("begin with Saved only when the server has the text", () => {
    const states: readonly SaveState[] = [
      { kind: "saved", at: "14:03:22" },
      { kind: "saving" },
      { kind: "unsaved" },
      { kind: "unsaved", kept: "14:03" },
      { kind: "offline", kept: null },
      { kind: "signed-out", kept: "14:03" },
      { kind: "conflict" },
      { kind: "failed" },
    ];
    expect(states.filter((state) => saveStateWords(state).startsWith("Saved"))).toEqual([states[0]]);
  });

  it("say the time of the last save to the second", () => {
    expect(saveStateWords({ kind: "saved", at: "14:03:22" })).toBe("Saved 14:03:22");
  });

  it("say where what is not saved is kept, and since when", () => {
    expect(saveStateWords({ kind: "unsaved" })).toBe("Not saved yet");
    expect(saveStateWords({ kind: "unsaved", kept: "14:03" })).toBe(
      "Not saved yet: kept on this device since 14:03",
    );
    expect(saveStateWords({ kind: "offline", kept: "14:03" })).toBe(
      "Offline: not saved yet, kept on this device since 14:03",
    );
    expect(saveStateWords({ kind: "offline", kept: null })).toBe(
      "Offline: not saved yet, kept in this page only",
    );
    expect(saveStateWords({ kind: "signed-out", kept: "14:03" })).toMatch(/^Signed out: .*since 14:03$/);
  });
});
