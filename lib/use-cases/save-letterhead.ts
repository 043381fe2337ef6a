import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import { createLetterhead, findLetterhead, keepPicture } from "#lib/data/letterhead.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import {
  LARGEST_LOGO_FILE,
  prepareLogo,
  type LogoFault,
  type PreparedLogo,
} from "#lib/imaging/prepare-logo.ts";
import type { Result } from "#lib/result/result.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { SaveLetterheadInput } from "#lib/schemas/letterhead.ts";
import { setHandoutPdf } from "./set-handout-pdf.ts";

const FAULTS: Readonly<Record<LogoFault, string>> = {
  "not-a-picture": "This is no PNG, JPEG or WebP picture.",
  moving: "This picture moves. Choose one that stands still.",
  "too-many-pixels": "This picture has more than 16 million pixels. Make it smaller first.",
  "too-small": "This picture is smaller than 40 pixels on one side.",
  "too-thin": "This picture is more than eight times as long as it is wide.",
  damaged: "This file is damaged and cannot be drawn.",
};

/**
 * Changes what stands at the top of the clinic's sheets. A new picture is drawn anew before it is kept; the earlier
 * ones stay for the sheets that were issued with them.
 *
 * @returns the number of the change. Refused as `invalid`, naming the field, for a file that is no still picture, for a
 *   picture without words for those who do not see it, and for letters that cannot be printed; as `conflict` when
 *   somebody changed it meanwhile
 */
export function saveLetterhead(
  actor: Actor,
  { number, picture: file, removePicture = false, words, lines }: SaveLetterheadInput,
): Promise<Result<{ readonly number: number }>> {
  return withClinic(actor, "clinic.manage", async (tx) => {
    const before = await findLetterhead(tx);
    if (before.number !== number) {
      refuse("conflict", "Somebody changed the letterhead meanwhile. Load this page again and compare.");
    }
    const drawn = file === undefined ? null : await drawnAnew(file);
    const pictureId = drawn !== null ? await keepPicture(tx, drawn) : removePicture ? null : before.pictureId;
    if (pictureId !== null && words === undefined) {
      const sentence = "Write what the picture shows, for people who do not see it.";
      refuse("invalid", sentence, { fields: { words: sentence } });
    }
    if (!(await setHandoutPdf(sampleSheet(lines))).ok) {
      refuse("invalid", NOT_PRINTABLE, { fields: { lines: NOT_PRINTABLE } });
    }
    const entityId = await createLetterhead(tx, {
      number: number + 1,
      pictureId,
      pictureWords: pictureId === null ? null : (words ?? null),
      lines,
    });
    tx.audit({
      action: "create",
      entity: "clinic-letterhead",
      entityId,
      changedFields: [
        ...(pictureId === before.pictureId ? [] : ["picture"]),
        ...(pictureId === null || words === before.picture?.words ? [] : ["words"]),
        ...(lines.join("\n") === before.lines.join("\n") ? [] : ["lines"]),
      ],
    });
    return { number: number + 1 };
  });
}

const NOT_PRINTABLE = "A letter here is in none of the typefaces of the printed sheet. Write it another way.";

async function drawnAnew(file: File): Promise<PreparedLogo> {
  const refused = (message: string) => refuse("invalid", message, { fields: { picture: message } });
  if (file.size > LARGEST_LOGO_FILE) return refused("This file is larger than 2 MB.");
  const drawn = await prepareLogo(new Uint8Array(await file.arrayBuffer()));
  return "fault" in drawn ? refused(FAULTS[drawn.fault]) : drawn;
}

/** A sheet that holds nothing but the lines, to see whether they can be printed. */
function sampleSheet(lines: readonly string[]): HandoutDocument {
  return {
    format: 1,
    language: "en",
    direction: "ltr",
    printSize: "normal",
    title: "Letterhead",
    lead: [],
    identity: { name: "", born: "", number: "" },
    clinicName: "Letterhead",
    demonstrationMark: null,
    madeOn: "2026-01-01",
    imprint: "",
    page: "",
    contentVersion: "",
    letterhead: { picture: null, lines },
    sections: [],
  };
}
