/**
 * Progress of a course as dots on a line: done filled, still to come hollow, with the words beside them.
 * @param props.done How many are done. @param props.of How many there are; above 12 only the words are shown.
 * @param props.unit The plural of what is counted, "sessions" by default; read out, not shown.
 */
export function ProgressDots({
  done,
  of,
  unit = "sessions",
}: {
  readonly done: number;
  readonly of: number;
  readonly unit?: string | undefined;
}) {
  const width = of * 14 - 4;
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      {of > 0 && of <= 12 ? (
        <svg viewBox={`0 0 ${width} 10`} width={width} height="10" aria-hidden="true" className="text-accent">
          <path d={`M5 5H${width - 5}`} stroke="currentColor" strokeWidth="1" strokeOpacity="0.5" />
          {Array.from({ length: of }, (_, dot) => (
            <circle
              key={dot}
              cx={5 + dot * 14}
              cy="5"
              r="3.75"
              strokeWidth="1.5"
              stroke="currentColor"
              className={dot < done ? "fill-current" : "fill-canvas"}
            />
          ))}
        </svg>
      ) : null}
      <span>
        {done} of {of}
        <span className="sr-only"> {unit} done</span>
      </span>
    </span>
  );
}
