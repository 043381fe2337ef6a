import type { ReactNode } from "react";
import { FadingMarks } from "./fading-marks.tsx";

/** The page of everybody who is not in yet. */
export function WayIn({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr] md:grid-cols-[2fr_3fr] md:grid-rows-1">
      <header className="flex flex-col justify-between gap-8 bg-sunken px-6 py-6 md:px-10 md:py-12 print:hidden">
        <p className="text-xl font-bold">Aftermark</p>
        <div className="hidden md:block">
          <FadingMarks />
          <p className="mt-4 max-w-xs text-muted">
            Assessment, treatment plans and handouts for the marks acne leaves behind.
          </p>
        </div>
      </header>
      <main className="px-6 py-8 md:px-16 md:py-12">
        <div className="max-w-sm">
          <h1 className="mb-6 text-xl font-bold">{title}</h1>
          {children}
        </div>
      </main>
    </div>
  );
}
