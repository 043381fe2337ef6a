import type { GuideMark } from "#lib/catalogue/guide/guide-record.ts";
import { Badge } from "../ui/badge.tsx";

/** A record's standing, as badges: what rests on no source stands out. @param props.marks What to show. */
export function GuideMarks({ marks }: { readonly marks: readonly GuideMark[] }) {
  return marks.map((mark) => (
    <Badge key={mark.text} tone={mark.tone === "doubt" ? "caution" : "plain"}>
      {mark.text}
    </Badge>
  ));
}
