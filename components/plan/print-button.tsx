"use client";

import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";

/** Prints the page as it is. */
export function PrintButton() {
  return (
    <Button
      data-act=""
      tone="primary"
      icon={<Icon name="print" />}
      onClick={() => {
        window.print();
      }}
    >
      Print
    </Button>
  );
}
