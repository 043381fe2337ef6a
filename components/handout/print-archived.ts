/** What became of the bytes: a print dialogue, a tab to print from, or neither, because the browser held back the tab. */
export type PrintOutcome = "dialogue" | "tab" | "blocked";

const FRAME_ID = "handout-print-frame";

/**
 * Prints a PDF of this server. It is fetched and shown in an unseen frame from memory, since pages here let nobody
 * frame them; a browser that cannot show PDFs in a page gets it in a tab of its own.
 *
 * @param address path of the file
 * @returns rejects when the file cannot be had
 */
export async function printArchived(address: string): Promise<PrintOutcome> {
  const answer = await fetch(address, { cache: "no-store" });
  if (!answer.ok) throw new Error(`The file was refused with ${String(answer.status)}`);
  const file = await answer.blob();
  // A browser that a script drives has no dialogue to open: Chromium without a window ends the page that asks for one.
  if (!navigator.pdfViewerEnabled || navigator.webdriver) return openTab(address);
  return (await printInFrame(URL.createObjectURL(file))) ? "dialogue" : openTab(address);
}

function openTab(address: string): PrintOutcome {
  return window.open(address, "_blank") === null ? "blocked" : "tab";
}

/** The last frame stays until the next print: a browser may still read from it after its dialogue has closed. */
function printInFrame(source: string): Promise<boolean> {
  const last = document.getElementById(FRAME_ID);
  if (last instanceof HTMLIFrameElement) {
    URL.revokeObjectURL(last.src);
    last.remove();
  }
  const frame = document.createElement("iframe");
  frame.id = FRAME_ID;
  frame.title = "Handout for the printer";
  frame.className = "sr-only";
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  return new Promise((resolve) => {
    frame.addEventListener("load", () => {
      try {
        frame.contentWindow?.focus();
        frame.contentWindow?.print();
        resolve(true);
      } catch {
        resolve(false);
      }
    });
    frame.src = source;
    document.body.append(frame);
  });
}
