/** The line that says that nothing here is about a real person; on screen and on paper. */
export function DemonstrationMark() {
  return (
    <p className="flex h-5 items-center justify-center gap-2 overflow-hidden bg-hover text-xs leading-5 font-semibold whitespace-nowrap text-ink print:h-auto print:bg-transparent print:text-ink">
      Demonstration data — not real patients
    </p>
  );
}
