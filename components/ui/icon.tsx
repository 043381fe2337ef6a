import { classNames } from "./class-names.ts";

/*
 * Drawn here on a 20-unit grid with a 1.6 stroke, so that an icon is plain markup from the server. Icon packages
 * are client components, and each page would pay for them in JavaScript.
 */
const PATHS = {
  today: "M3.5 4.5h13v12h-13zM3.5 8h13M7 2.5v3.5M13 2.5v3.5M7 12l2 2 4-4",
  patients:
    "M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 16.5c0-3 2.4-5 5.5-5s5.5 2 5.5 5M13 3.9a3 3 0 0 1 0 5.3M15 12c1.9.7 3 2.3 3 4.5",
  plans: "M3 5h5M3 10h9M3 15h6M15 5h2M15 10h2M13 15h4M11.5 5a1 1 0 1 0-.01 0zM11 15a1 1 0 1 0-.01 0z",
  guide:
    "M10 5C8 3.6 5.5 3.3 3 3.6v11.8c2.5-.3 5 0 7 1.4 2-1.4 4.5-1.7 7-1.4V3.6c-2.5-.3-5 0-7 1.4zM10 5v11.8",
  outcomes: "M3 3v14h14M6 13l3.5-4 2.5 2.5L17 6",
  settings:
    "M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM10 2.5v2.2M10 15.3v2.2M2.5 10h2.2M15.3 10h2.2M4.7 4.7l1.5 1.5M13.8 13.8l1.5 1.5M4.7 15.3l1.5-1.5M13.8 6.2l1.5-1.5",
  search: "M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.6 12.6 17 17",
  person: "M10 10a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6zM3.5 17c.4-3.2 3-5 6.5-5s6.1 1.8 6.5 5",
  check: "M4 10.5 8 14.5 16 5.5",
  cross: "M5 5l10 10M15 5 5 15",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  "chevron-down": "M5 7.5 10 12.5 15 7.5",
  "chevron-right": "M7.5 5 12.5 10 7.5 15",
  "chevron-left": "M12.5 5 7.5 10 12.5 15",
  "arrow-up": "M10 16V4M5.5 8.5 10 4l4.5 4.5",
  "arrow-down": "M10 4v12M5.5 11.5 10 16l4.5-4.5",
  "sort-both": "M6.5 8 10 4.5 13.5 8M6.5 12 10 15.5 13.5 12",
  print: "M6 7V3h8v4M6 14H3.5V8.5a1.5 1.5 0 0 1 1.5-1.5h10a1.5 1.5 0 0 1 1.5 1.5V14H14M6 11.5h8V17H6z",
  download: "M10 3v10M6 9.5l4 4 4-4M3.5 16.5h13",
  columns: "M3.5 4h13v12h-13zM8 4v12M12.5 4v12",
  calendar: "M3.5 4.5h13v12h-13zM3.5 8.5h13M7 2.5v3.5M13 2.5v3.5",
  clock: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4l2.7 2",
  phone: "M4 3.5h3l1.3 3.8-1.9 1.4c.8 2 2.9 4.1 4.9 4.9l1.4-1.9 3.8 1.3v3c-7 .8-13.3-5.5-12.5-12.5z",
  edit: "M4 16l.8-3.5L13.5 3.8l2.7 2.7-8.7 8.7z",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  lock: "M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9",
  "sign-out": "M8 3.5H4v13h4M12 6.5 15.5 10 12 13.5M15.5 10H8",
  sun: "M10 13.3a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6zM10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M4.3 15.7l1.4-1.4M14.3 5.7l1.4-1.4",
  external: "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7",
} as const;

/** The names of the icons that exist. */
export type IconName = keyof typeof PATHS;

/**
 * A line icon. It is decoration: the words beside it, or the name of the control around it, carry the meaning.
 * @param props.name Which icon. @param props.className Size and colour classes; 20 px and the text's colour by default.
 */
export function Icon({
  name,
  className,
}: {
  readonly name: IconName;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 2.4 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={classNames("shrink-0", className ?? "size-5")}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
