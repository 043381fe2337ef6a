/** The clinic's picture as a document names it; its bytes are kept by their digest. */
export type LetterheadPicture = {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for who does not see it. */
  readonly words: string;
};

/** What a clinic puts beside the title of the first page. */
export type Letterhead = { readonly picture: LetterheadPicture | null; readonly lines: readonly string[] };

/** Most lines of a letterhead, and most characters of one. */
export const MOST_LETTERHEAD_LINES = 4;
export const LONGEST_LETTERHEAD_LINE = 60;

const WIDEST_MM = 55;
const HIGHEST_MM = 16;

/** The lines as they are printed: in one row. */
export const letterheadText = (lines: readonly string[]): string => lines.join(" · ");

/** The size at which a picture is printed, in millimetres: as large as its place allows, in its own proportions. */
export function printedSize({ width, height }: Pick<LetterheadPicture, "width" | "height">): {
  readonly width: number;
  readonly height: number;
} {
  const scale = Math.min(WIDEST_MM / width, HIGHEST_MM / height);
  return { width: width * scale, height: height * scale };
}
