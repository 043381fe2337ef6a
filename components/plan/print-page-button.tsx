"use client";

import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";

/** Prints the page as it stands. */
export function PrintPageButton() {
  return (
    <Button
      tone="primary"
      icon={<Icon name="print" className="size-4" />}
      onClick={() => {
        window.print();
      }}
    >
      Print
    </Button>
  );
}
