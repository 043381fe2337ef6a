import { classNames } from "./class-names.ts";

/** The three levels there are: stop needs a reason, caution is read in passing, note is there to be found. */
export type AlertLevel = "stop" | "caution" | "note";

/** The word that opens an alert of each level. */
export const ALERT_WORDS: Record<AlertLevel, string> = { stop: "Stop", caution: "Caution", note: "Note" };

const COLOURS: Record<AlertLevel, string> = {
  stop: "text-stop",
  caution: "text-caution",
  note: "text-note",
};

/**
 * The shape of an alert level: a filled octagon, an outlined triangle, an outlined circle. Colour comes last, so the
 * shapes differ in outline and in fill. Decoration: always set the word beside it.
 */
export function AlertSign({
  level,
  className,
  inverted = false,
}: {
  readonly level: AlertLevel;
  readonly className?: string | undefined;
  /** Draws it in the colour of the text around it, for a filled ground. */
  readonly inverted?: boolean | undefined;
}) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={classNames("shrink-0", className ?? "size-5", inverted ? "text-current" : COLOURS[level])}
    >
      {level === "stop" ? (
        <path
          fill="currentColor"
          fillRule="evenodd"
          d="M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7zM5 8.7v2.6h10V8.7z"
        />
      ) : null}
      {level === "caution" ? (
        <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" strokeLinecap="round">
          <path d="M10 2.5 18.2 17H1.8z" />
          <path d="M10 8v4M10 14.4v.1" />
        </g>
      ) : null}
      {level === "note" ? (
        <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
          <circle cx="10" cy="10" r="7.8" />
          <path d="M10 9.5v4.2M10 6.4v.1" />
        </g>
      ) : null}
    </svg>
  );
}
