/** The line that says that nothing here is about a real person; on screen and on paper. */
export function DemonstrationMark() {
  return (
    <p className="flex h-5 items-center justify-center gap-2 overflow-hidden bg-stop text-xs leading-5 font-medium whitespace-nowrap text-on-stop print:h-auto print:bg-transparent print:text-ink">
      Demonstration data — not real patients
    </p>
  );
}
