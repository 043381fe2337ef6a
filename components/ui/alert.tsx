import type { ReactNode } from "react";
import { ALERT_WORDS, AlertSign, type AlertLevel } from "./alert-sign.tsx";
import { classNames } from "./class-names.ts";

const FRAMES: Record<AlertLevel, string> = {
  // Paper leaves grounds out, so on paper the frame and dark words stand in for them.
  stop: "bg-stop text-on-stop [&_:is(a,summary)]:text-on-stop px-3 py-2 rounded-md print:border-2 print:border-stop print:bg-transparent print:text-ink",
  caution: "border-l-4 border-caution pl-3 py-1",
  note: "border-l border-note pl-3 py-0.5",
};

/**
 * An alert of one of the three levels. It opens with its shape and its word, then says what and why.
 * @param props.title One sentence: what is the matter. @param props.children The reason, its source, and the link to
 * the fact that would clear it. @param props.announce Reads it out at once; only for one that appears after an act.
 */
export function Alert({
  level,
  title,
  children,
  action,
  announce = false,
  className,
}: {
  readonly level: AlertLevel;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly announce?: boolean | undefined;
  readonly className?: string | undefined;
}) {
  return (
    <div
      role={announce ? (level === "stop" ? "alert" : "status") : undefined}
      className={classNames("stays-whole flex items-start gap-2", FRAMES[level], className)}
    >
      <AlertSign level={level} inverted={level === "stop"} className="mt-0.5 size-[1.125rem]" />
      <div className="min-w-0 flex-1">
        <p className={level === "note" ? "" : "font-medium"}>
          <span className={classNames("font-bold", level === "caution" && "text-caution")}>
            {ALERT_WORDS[level]}
          </span>{" "}
          {title}
        </p>
        {children ? (
          <div className={classNames("text-sm", level !== "stop" && "text-muted")}>{children}</div>
        ) : null}
      </div>
      {action ? <div className="shrink-0">{action}</div> : null}
    </div>
  );
}
