import type { HandoutLanguage } from "./passage.ts";

/** In which direction a language is written. */
export const directionOf = (language: HandoutLanguage): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");
