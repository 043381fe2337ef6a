import localFont from "next/font/local";

/*
 * Vazirmatn for Arabic letters, the same as in the printed file. It is fetched only by a page that shows any.
 */
const arabic = localFont({
  src: [
    {
      path: "../../node_modules/@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf",
      weight: "400",
      style: "normal",
    },
    {
      path: "../../node_modules/@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf",
      weight: "700",
      style: "normal",
    },
  ],
  display: "swap",
  preload: false,
  variable: "--font-arabic",
  adjustFontFallback: false,
  declarations: [
    { prop: "unicode-range", value: "U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC" },
  ],
});

/** Class name that puts the face into the CSS variable `--font-arabic`. */
export const arabicFontClassName = arabic.variable;
