/**
 * Names a part of a document by its place: a section, a block of it, an item or row of that. Paper and screen count
 * alike, so that the screen can show where the pages of the paper begin.
 */
export const partKey = (...places: readonly number[]): string => places.join(".");
