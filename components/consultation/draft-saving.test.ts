import { describe, expect, it } from "vitest";
import { fail, succeed } from "#lib/result/result.ts";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import {
  hasUnsaved,
  maySave,
  reduceSaving,
  retryDelay,
  startSaving,
  type DraftSaving,
  type SaveAnswer,
  type SavingEvent,
} from "./draft-saving.ts";
import { readAnswer } from "./send-draft.ts";

const FIRST = "2026-11-23T14:00:00.000Z";
const LATER = "2026-11-23T14:03:22.000Z";

const write =
  (notes: string) =>
  (draft: ConsultationDraft): ConsultationDraft => ({ ...draft, notes });
const typed = (notes: string): SavingEvent => ({ type: "changed", change: write(notes) });
const due = (key: string): SavingEvent => ({ type: "due", key });
const answered = (key: string, answer: SaveAnswer): SavingEvent => ({ type: "answered", key, answer });
const saved = (version: number): SaveAnswer => ({ kind: "saved", version, savedAt: LATER });
const play = (...events: readonly SavingEvent[]): DraftSaving =>
  events.reduce(reduceSaving, startSaving(emptyDraft(), 3, FIRST));

describe("a draft that saves itself", () => {
  it("is saved from the start, and unsaved from the first change on", () => {
    expect(hasUnsaved(play())).toBe(false);
    expect(hasUnsaved(play(typed("a")))).toBe(true);
    expect(hasUnsaved(play({ type: "changed", change: (draft) => draft }))).toBe(false);
  });

  it("counts as saved only once the server has answered", () => {
    const sent = play(typed("a"), due("k1"));
    expect(sent.save).toMatchObject({ key: "k1", version: 3, draft: { notes: "a" }, phase: "sent" });
    expect(sent.savedAt).toBe(FIRST);
    expect(hasUnsaved(sent)).toBe(true);
    const done = reduceSaving(sent, answered("k1", saved(4)));
    expect(hasUnsaved(done)).toBe(false);
    expect(done).toMatchObject({ version: 4, savedAt: LATER, save: null, trouble: null });
  });

  it("sends one save at a time; what is typed meanwhile goes with the next", () => {
    const busy = play(typed("a"), due("k1"), typed("ab"), due("k2"));
    expect(busy.save?.key).toBe("k1");
    const next = [answered("k1", saved(4)), due("k3")].reduce(reduceSaving, busy);
    expect(next.save).toMatchObject({ key: "k3", version: 4, draft: { notes: "ab" } });
  });

  it("does not save what is saved already", () => {
    expect(play(due("k1")).save).toBeNull();
  });

  it("ignores the answer to a save it no longer waits for", () => {
    const busy = play(typed("a"), due("k1"));
    expect(reduceSaving(busy, answered("other", saved(9)))).toBe(busy);
  });
});

describe("a draft whose server cannot be reached", () => {
  it("repeats the same text under the same key, whatever was typed since", () => {
    const waiting = play(typed("a"), due("k1"), answered("k1", { kind: "unreachable" }), typed("ab"));
    expect(waiting.trouble).toEqual({ kind: "offline" });
    expect(waiting.draft.notes).toBe("ab");
    expect(maySave(waiting)).toBe(false);
    const again = reduceSaving(waiting, { type: "retry" });
    expect(again.save).toMatchObject({ key: "k1", draft: { notes: "a" }, attempt: 2, phase: "sent" });
    const back = reduceSaving(again, answered("k1", saved(4)));
    expect(back.trouble).toBeNull();
    expect(maySave(back)).toBe(true);
  });

  it("does not repeat a save that is on its way", () => {
    const busy = play(typed("a"), due("k1"));
    expect(reduceSaving(busy, { type: "retry" })).toBe(busy);
  });

  it("waits longer each time, half a minute at most", () => {
    expect([1, 2, 3, 4, 5, 6, 20].map(retryDelay)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it.each(["failed", "signed-out"] as const)("keeps trying when the answer was “%s”", (kind) => {
    const waiting = play(typed("a"), due("k1"), answered("k1", { kind }));
    expect(waiting.trouble).toEqual({ kind });
    expect(waiting.save?.phase).toBe("waiting");
    expect(waiting.draft.notes).toBe("a");
  });
});

describe("a draft that was changed in another place", () => {
  const theirs = { version: 7, draft: { ...emptyDraft(), notes: "theirs" }, savedAt: LATER };
  const conflict = play(typed("mine"), due("k1"), answered("k1", { kind: "conflict", theirs }));

  it("keeps both texts and sends nothing until a person chose", () => {
    expect(conflict.draft.notes).toBe("mine");
    expect(conflict.trouble).toEqual({ kind: "conflict", theirs });
    expect(maySave(reduceSaving(conflict, typed("mine, more")))).toBe(false);
    expect(reduceSaving(conflict, typed("mine, more")).trouble).toEqual({ kind: "conflict", theirs });
  });

  it("saves one's own text over the version that was seen", () => {
    const keep = { type: "choose", draft: conflict.draft } as const;
    const kept = [keep, due("k2")].reduce(reduceSaving, conflict);
    expect(kept.save).toMatchObject({ version: 7, draft: { notes: "mine" }, key: "k2" });
  });

  it("saves parts of each, and keeps both readable until that is on record", () => {
    const mixed = { ...conflict.draft, notes: "of both" };
    const busy = [{ type: "choose", draft: mixed } as const, due("k2")].reduce(reduceSaving, conflict);
    expect(busy.save).toMatchObject({ version: 7, draft: { notes: "of both" } });
    expect(busy.decided).toEqual([{ mine: conflict.draft, theirs }]);
    const unreached = reduceSaving(busy, answered("k2", { kind: "unreachable" }));
    expect(unreached.decided).toHaveLength(1);
    const again = reduceSaving(busy, answered("k2", { kind: "conflict", theirs: { ...theirs, version: 9 } }));
    expect(again.decided).toHaveLength(1);
    expect(reduceSaving(busy, answered("k2", saved(8))).decided).toEqual([]);
  });

  it("keeps one's own text readable after the other was taken, until it is put away", () => {
    const taken = reduceSaving(conflict, { type: "take-theirs" });
    expect(taken.decided).toEqual([{ mine: conflict.draft, theirs }]);
    expect(reduceSaving(taken, { type: "put-away" }).decided).toEqual([]);
  });

  it("is settled by itself where both places came to the same text", () => {
    const same = { ...theirs, draft: write("mine ")(emptyDraft()) };
    const settled = reduceSaving(
      play(typed("mine"), due("k1")),
      answered("k1", { kind: "conflict", theirs: same }),
    );
    expect(settled).toMatchObject({ version: 7, trouble: null, save: null });
    expect(hasUnsaved(settled)).toBe(false);
  });

  it("takes the other text over as it was saved", () => {
    const taken = reduceSaving(conflict, { type: "take-theirs" });
    expect(taken).toMatchObject({ version: 7, savedAt: LATER, trouble: null, draft: { notes: "theirs" } });
    expect(hasUnsaved(taken)).toBe(false);
  });

  it("has nothing to choose while there is no conflict", () => {
    const quiet = play(typed("a"));
    expect(reduceSaving(quiet, { type: "choose", draft: emptyDraft() })).toBe(quiet);
    expect(reduceSaving(quiet, { type: "take-theirs" })).toBe(quiet);
  });
});

describe("a draft that the server refuses", () => {
  it("keeps the text and tries again after the next change", () => {
    const fields = { "draft.notes": "This is 3 characters too long; 20000 fit." };
    const refused = play(typed("a"), due("k1"), answered("k1", { kind: "refused", message: "No", fields }));
    expect(refused).toMatchObject({ save: null, trouble: { kind: "refused" }, draft: { notes: "a" } });
    const changed = reduceSaving(refused, typed("b"));
    expect(changed.trouble).toBeNull();
    expect(maySave(changed)).toBe(true);
  });

  it("sends what was refused no second time by itself", () => {
    const answer = { kind: "refused", message: "No", fields: {} } as const;
    const refused = play(typed("a"), due("k1"), answered("k1", answer));
    expect(hasUnsaved(refused)).toBe(true);
    expect(maySave(refused)).toBe(false);
    expect(reduceSaving(refused, due("k2"))).toBe(refused);
  });

  it("sends nothing more to a record that was closed, and keeps the text in the page", () => {
    const closed = play(typed("a"), due("k1"), answered("k1", { kind: "closed", message: "Signed" }));
    expect(maySave(reduceSaving(closed, typed("ab")))).toBe(false);
    expect(reduceSaving(closed, typed("ab")).draft.notes).toBe("ab");
  });
});

describe("an answer of the server", () => {
  const refusal = (code: Parameters<typeof fail>[0]["code"], details?: unknown) =>
    readAnswer(fail({ code, message: "No.", details }));

  it("tells a conflict with the other text from a closed record", () => {
    const other = { state: "draft", version: 7, draft: emptyDraft(), savedAt: null };
    expect(refusal("conflict", other).kind).toBe("conflict");
    expect(refusal("conflict", { state: "signed" }).kind).toBe("closed");
    expect(refusal("not_found").kind).toBe("closed");
  });

  it("waits for its own person where another one, or another clinic, is signed in", () => {
    expect(refusal("forbidden").kind).toBe("other-person");
    for (const kind of ["other-person", "other-clinic"]) {
      expect(refusal("conflict", { kind }).kind).toBe("other-person");
    }
  });

  it("tells what can be tried again from what cannot", () => {
    expect(readAnswer(succeed({ version: 4, savedAt: LATER }))).toEqual(saved(4));
    expect(refusal("unauthenticated").kind).toBe("signed-out");
    for (const code of ["internal", "unavailable", "outcome_unknown", "rate_limited"] as const) {
      expect(refusal(code).kind).toBe("failed");
    }
    expect(refusal("invalid").kind).toBe("refused");
  });
});
