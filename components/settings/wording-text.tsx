/** What a wording says, as a patient would read it. */
export function WordingText({
  body: { title, sentences, items, placing, notInPregnancy },
  ownStep,
  language,
}: {
  readonly body: {
    readonly title: string;
    readonly sentences: readonly string[];
    readonly items: readonly string[];
    readonly placing: "instead" | "beside";
    readonly notInPregnancy: boolean;
  };
  readonly ownStep: boolean;
  readonly language: string;
}) {
  return (
    <div className="max-w-2xl wrap-anywhere">
      <div lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
        <p className="font-semibold">{title}</p>
        <p>{sentences.join(" ")}</p>
        {items.length === 0 ? null : (
          <ul className="list-disc ps-5">
            {items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ul>
        )}
      </div>
      <p className="mt-1 text-sm text-muted">
        {ownStep
          ? "Printed for your own step of this name."
          : placing === "instead"
            ? "Printed instead of the shipped text, whose warnings stay."
            : "Printed after the shipped text."}
        {notInPregnancy ? " Left out for patients who are pregnant or trying for a baby." : ""}
      </p>
    </div>
  );
}
