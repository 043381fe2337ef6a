const STEPS = [
  "fill-mark-red",
  "fill-mark-purple",
  "fill-mark-dark-brown",
  "fill-mark-brown",
  "fill-mark-tan",
  "fill-mark-pink",
  "fill-mark-skin",
];

/** The product's sign: a mark through its colours, getting smaller until the skin is left. Decoration only. */
export function FadingMarks() {
  return (
    <svg viewBox="0 0 196 28" aria-hidden="true" focusable="false" className="h-7 w-49">
      {STEPS.map((fill, step) => (
        <circle key={fill} cx={14 + step * 28} cy="14" r={12 - step * 1.4} className={fill} />
      ))}
    </svg>
  );
}
