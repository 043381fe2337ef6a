import { buttonClassNames } from "../ui/button-class-names.ts";

const NOT_LOADED = "The PDF could not be loaded. Nothing is lost; press Download PDF again.";

/**
 * A link that saves the PDF. Without scripts it is a plain download; with them a refusal is told in words.
 * @param props.before Awaited first, and given up on false: what is typed is saved before it is set.
 * @param props.onRefusal Called with the sentence to show, or null when the last one no longer holds.
 */
export function DownloadLink({
  address,
  before,
  onRefusal,
}: {
  readonly address: string;
  readonly before: () => Promise<boolean>;
  readonly onRefusal: (sentence: string | null) => void;
}) {
  const href = `${address}?download=1`;
  async function save() {
    onRefusal(null);
    if (!(await before())) return;
    try {
      const { saveFile } = await import("./save-file.ts");
      onRefusal(await saveFile(href));
    } catch {
      onRefusal(NOT_LOADED);
    }
  }
  return (
    <a
      href={href}
      download
      className={buttonClassNames()}
      onClick={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      Download PDF
    </a>
  );
}
