"use client";

import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** What takes back that which the toast tells of; it stays reachable elsewhere too. */
export type ToastAct = { readonly label: string; readonly onPress: () => void };

/** Says a short sentence at the foot of the screen, for what has just been done. Never for errors. */
export type ShowToast = (message: string, act?: ToastAct) => void;

const ToastContext = createContext<ShowToast>(() => undefined);
const SHOWN_FOR_MS = 6000;
/** Long enough to read, decide and reach it. */
const SHOWN_WITH_ACT_MS = 20_000;

/** The function that shows a toast. Errors belong beside what they are about, not in a toast. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}

/** Holds the one place where toasts appear; a screen reader hears each of them once. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState<{
    readonly words: string;
    readonly act?: ToastAct | undefined;
  } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback<ShowToast>((words, act) => {
    clearTimeout(timer.current);
    setMessage({ words, act });
    timer.current = setTimeout(
      () => {
        setMessage(null);
      },
      act === undefined ? SHOWN_FOR_MS : SHOWN_WITH_ACT_MS,
    );
  }, []);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  return (
    <ToastContext value={show}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-4 bottom-[calc(var(--bottom-bar)+1rem)] z-40 flex justify-center print:hidden"
      >
        {message ? (
          <p className="flex items-center gap-2 rounded-md bg-stop px-3 py-2 text-on-stop shadow-floating">
            <Icon name="check" className="size-4" />
            {message.words}
            {message.act ? (
              <button
                type="button"
                className="pointer-events-auto ml-1 min-h-7 rounded-sm px-1 font-semibold underline pointer-coarse:min-h-11"
                onClick={() => {
                  setMessage(null);
                  message.act?.onPress();
                }}
              >
                {message.act.label}
              </button>
            ) : null}
          </p>
        ) : null}
      </div>
    </ToastContext>
  );
}
