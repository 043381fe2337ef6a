"use client";

import { later } from "../ui/later.tsx";

/** Takes back a handout that should not have been given; few are. */
export const TakeBackForm = later(
  "The form to take it back",
  async () => (await import("./take-back-fields.tsx")).TakeBackFields,
  { reserve: "min-h-8" },
);
