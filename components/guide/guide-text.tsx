import type { GuideText as Words } from "#lib/catalogue/guide/guide-record.ts";
import { TextLink } from "../ui/text-link.tsx";
import { recordAddress } from "./guide-address.ts";

/** Words of a record, with its links to other records. @param props.text The words. */
export function GuideText({ text }: { readonly text: Words }) {
  if (typeof text === "string") return text;
  return text.map((piece, index) =>
    typeof piece === "string" ? (
      piece
    ) : (
      <TextLink
        key={`${piece.shelf}-${piece.id}-${String(index)}`}
        href={recordAddress(piece.shelf, piece.id)}
      >
        {piece.text}
      </TextLink>
    ),
  );
}
