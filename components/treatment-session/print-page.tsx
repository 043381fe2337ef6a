"use client";

import { Button } from "#components/ui/button.tsx";

/** Prints the page as it stands. */
export function PrintPage() {
  return (
    <Button
      size="small"
      className="print:hidden"
      onClick={() => {
        window.print();
      }}
    >
      Print
    </Button>
  );
}
