"use client";

import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** Says a short sentence at the foot of the screen, for what has just been done. Never for errors. */
export type ShowToast = (message: string) => void;

const ToastContext = createContext<ShowToast>(() => undefined);
const SHOWN_FOR_MS = 6000;

/** The function that shows a toast. Errors belong beside what they are about, not in a toast. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}

/** Holds the one place where toasts appear; a screen reader hears each of them once. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((next: string) => {
    clearTimeout(timer.current);
    setMessage(next);
    timer.current = setTimeout(() => {
      setMessage(null);
    }, SHOWN_FOR_MS);
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
            {message}
          </p>
        ) : null}
      </div>
    </ToastContext>
  );
}
