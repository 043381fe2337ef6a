"use client";

import { useRouter } from "next/navigation";
import type { AnchorHTMLAttributes, MouseEvent } from "react";

/**
 * A link that changes the page without loading the frame again, and fetches nothing ahead. It stands for the
 * framework's own, which costs every page some 3 kB for fetching ahead that nothing here may do. A new tab, a new
 * window and another site stay the browser's.
 */
export function SoftLink({
  href,
  ...anchor
}: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "style" | "onClick"> & { readonly href: string }) {
  const router = useRouter();
  function go(event: MouseEvent<HTMLAnchorElement>) {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere || !/^[/?#](?!\/)/.test(href)) return;
    event.preventDefault();
    router.push(href);
  }
  return <a {...anchor} href={href} onClick={go} />;
}
