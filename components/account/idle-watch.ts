/** What one tab tells the others of this browser. */
export type TabNews =
  | { readonly kind: "input"; readonly at: number; readonly personId: string }
  | { readonly kind: "locked" }
  | { readonly kind: "unlocked"; readonly personId: string };

/** Input is told to the other tabs this often at most. */
const TELL_EVERY_MS = 2000;
/** A tab that was frozen hears what the others said meanwhile before it decides. */
const HEAR_MS = 250;
/** A timer stands still while a device sleeps: it looks at the clock this often at least, so that waking is seen. */
const LOOK_EVERY_MS = 5000;
/** `input` for what is dictated, or chosen by an input method, without any key. */
const INPUTS = ["pointerdown", "pointermove", "keydown", "input", "wheel", "touchmove"] as const;

export type IdleWatch = {
  readonly tell: (news: TabNews) => void;
  /** Counts as input: the time starts again. */
  readonly restart: () => void;
  readonly stop: () => void;
};

/**
 * Watches for a time without any input in any tab of this browser. What the page does by itself is no input. Time is the
 * wall clock's, so that a device that slept is found idle when it wakes.
 *
 * @param personId whose page this is: input into another person's pages does not count for it
 * @param onIdle called once each time the time is over @param onNews what another tab said of locking
 */
export function watchIdle(
  idleMs: number,
  personId: string,
  onIdle: () => void,
  onNews: (news: Exclude<TabNews, { readonly kind: "input" }>) => void,
): IdleWatch {
  // A browser without channels has each tab watch for itself.
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("aftermark-lock") : null;
  let last = Date.now();
  let told = 0;
  let timer = 0;

  const arm = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(check, Math.min(LOOK_EVERY_MS, Math.max(0, last + idleMs - Date.now())));
  };
  function check() {
    if (Date.now() < last + idleMs) {
      arm();
      return;
    }
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (Date.now() < last + idleMs) arm();
      else onIdle();
    }, HEAR_MS);
  }
  const onInput = () => {
    const now = Date.now();
    // The first touch of a device that slept must not pass for work that never stopped.
    if (now >= last + idleMs) {
      check();
      return;
    }
    last = now;
    if (now - told < TELL_EVERY_MS) return;
    told = now;
    channel?.postMessage({ kind: "input", at: now, personId } satisfies TabNews);
  };
  channel?.addEventListener("message", ({ data }: MessageEvent<TabNews>) => {
    if (data.kind !== "input") onNews(data);
    else if (data.personId === personId) last = Math.max(last, data.at);
  });
  for (const input of INPUTS) window.addEventListener(input, onInput, { capture: true, passive: true });
  document.addEventListener("visibilitychange", check);
  arm();
  return {
    tell: (news) => {
      channel?.postMessage(news);
    },
    restart: () => {
      last = Date.now();
      arm();
    },
    stop: () => {
      window.clearTimeout(timer);
      for (const input of INPUTS) window.removeEventListener(input, onInput, { capture: true });
      document.removeEventListener("visibilitychange", check);
      channel?.close();
    },
  };
}
