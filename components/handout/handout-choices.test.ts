import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, succeed, type Result } from "#lib/result/result.ts";
import { createChoiceSaver, type HandoutChoiceValues, type SavedChoices } from "./handout-choices.ts";

const CHOICES: HandoutChoiceValues = {
  language: "en",
  printSize: "normal",
  paperSize: "a4",
  withoutSections: [],
  order: [],
  note: "",
  acceptsUnreviewed: false,
};
const start = { choices: CHOICES, version: 1, noteGrade: null };
const saved = (version: number): Result<SavedChoices> => succeed({ version, noteGrade: null });

describe("saving the choices of a handout", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("waits for a pause in typing, and sends a choice at once", async () => {
    const send = vi.fn(() => Promise.resolve(saved(2)));
    const saver = createChoiceSaver(start, send, () => undefined);
    saver.change({ note: "W" }, true);
    await vi.advanceTimersByTimeAsync(300);
    saver.change({ note: "Well" }, true);
    await vi.advanceTimersByTimeAsync(499);
    expect(send).not.toHaveBeenCalled();
    expect(saver.snapshot().state).toBe("unsaved");
    await vi.advanceTimersByTimeAsync(1);
    expect(send).toHaveBeenCalledExactlyOnceWith({ ...CHOICES, note: "Well" }, 1);
    expect(saver.snapshot()).toMatchObject({ state: "saved", version: 2 });
    saver.change({ printSize: "large" });
    await vi.advanceTimersByTimeAsync(0);
    expect(send).toHaveBeenLastCalledWith({ ...CHOICES, note: "Well", printSize: "large" }, 2);
  });

  it("saves one after the other, each from the version before, and the last choice wins", async () => {
    let version = 1;
    const send = vi.fn(async (_choices: HandoutChoiceValues, from: number) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(from).toBe(version);
      version += 1;
      return saved(version);
    });
    const redraw = vi.fn();
    const saver = createChoiceSaver(start, send, redraw);
    saver.change({ printSize: "large" });
    await vi.advanceTimersByTimeAsync(50);
    saver.change({ printSize: "normal" });
    saver.change({ withoutSections: ["myths"] });
    const done = saver.flush();
    await vi.advanceTimersByTimeAsync(400);
    expect(await done).toBe(true);
    expect(send).toHaveBeenCalledTimes(2);
    expect(saver.snapshot()).toMatchObject({ version: 3, choices: { printSize: "normal" }, state: "saved" });
    expect(redraw).toHaveBeenCalled();
  });

  it("keeps a typed note through a conflict and takes over everything else", async () => {
    const send = vi.fn(() =>
      Promise.resolve<Result<SavedChoices>>(fail({ code: "conflict", message: "Moved" })),
    );
    const saver = createChoiceSaver(start, send, () => undefined);
    saver.change({ note: "Mine" }, true);
    expect(await saver.flush()).toBe(false);
    expect(saver.snapshot()).toMatchObject({
      state: "conflict",
      message: "Moved",
      choices: { note: "Mine" },
    });
    saver.adopt(4, { ...CHOICES, printSize: "large", note: "Theirs" });
    expect(saver.snapshot()).toMatchObject({
      version: 4,
      state: "unsaved",
      choices: { printSize: "large", note: "Mine" },
    });
    send.mockImplementation(() => Promise.resolve(saved(5)));
    expect(await saver.flush()).toBe(true);
    expect(send).toHaveBeenLastCalledWith({ ...CHOICES, printSize: "large", note: "Mine" }, 4);
  });

  it("says that the server did not answer, and never that it saved", async () => {
    const saver = createChoiceSaver(
      start,
      () => Promise.reject(new Error("offline")),
      () => undefined,
    );
    saver.change({ note: "Mine" });
    expect(await saver.flush()).toBe(false);
    expect(saver.snapshot()).toMatchObject({ state: "failed", savedAt: null, choices: { note: "Mine" } });
    expect(saver.snapshot().message).toContain("did not answer");
  });
});
