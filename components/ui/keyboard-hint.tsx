/**
 * A key or a chord, such as `Ctrl K`, drawn as keys.
 * @param props.keys The keys in order.
 */
export function KeyboardHint({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="inline-flex gap-0.5 print:hidden">
      {keys.map((key, index) => (
        <kbd
          key={index}
          className="min-w-5 rounded-sm border border-line px-1 text-center font-sans text-xs text-muted"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
