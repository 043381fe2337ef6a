"use client";

import { Alert } from "../ui/alert.tsx";

/** A link that was just made, shown this once. @param props.title For whom it is, and how long it works. */
export function MadeLinkNote({ link, title }: { readonly link: string; readonly title: string }) {
  const origin = typeof window === "undefined" ? "" : window.location.origin;
  return (
    <Alert level="caution" title={title} announce>
      <p className="py-1 font-mono text-ink wrap-anywhere select-all">{`${origin}/welcome#${link}`}</p>
      <p>It works once, and is not shown again. Give it to nobody else: whoever opens it comes in.</p>
    </Alert>
  );
}
