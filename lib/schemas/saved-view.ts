import { z } from "zod";
import { idField, versionField } from "./field.ts";
import { requiredText } from "./text.ts";

/** Lists that keep views. */
export const LISTS_WITH_VIEWS = ["plans"] as const;
export type ListWithViews = (typeof LISTS_WITH_VIEWS)[number];

/** Views of one owner, a person or the clinic, that a list keeps at most. */
export const MOST_VIEWS = 30;

const LONGEST = 1000;
/** What a view never keeps: a search may be somebody's name, a page is a place, and the last is the view itself. */
const LEFT_OUT = ["q", "page", "cards", "saved"];
const NAME_OF_PARAMETER = /^[a-z][a-zA-Z]{0,19}$/u;
const VALUE = /^[\w,.-]{1,400}$/u;

/**
 * The part of a list's address that a view keeps: filters, order, columns and kind of view. The list reads it with its own
 * parsers, which drop what they do not know.
 */
export const viewQueryField = z
  .string()
  .max(2 * LONGEST)
  .transform((text) => {
    const kept = [...new URLSearchParams(text)].filter(
      ([name, value]) => !LEFT_OUT.includes(name) && NAME_OF_PARAMETER.test(name) && VALUE.test(value),
    );
    return new URLSearchParams(kept).toString();
  })
  .refine((query) => query.length <= LONGEST, "This view says too much to be kept.");

const nameField = requiredText("Enter the view's name.", { max: 60 });
const list = z.enum(LISTS_WITH_VIEWS);

/** Keeps how a list looks now, for oneself. */
export const keepViewSchema = z.strictObject({ list, name: nameField, query: viewQueryField });
export type KeepViewInput = z.output<typeof keepViewSchema>;

const named = { viewId: idField, version: versionField };

/** Gives a view another name, or what the list looks like now. */
export const changeViewSchema = z.strictObject({
  ...named,
  name: nameField.optional(),
  query: viewQueryField.optional(),
});
export type ChangeViewInput = z.output<typeof changeViewSchema>;

export const removeViewSchema = z.strictObject(named);
export type RemoveViewInput = z.output<typeof removeViewSchema>;

/** With which view a list opens; null for none. */
export const openWithViewSchema = z.strictObject({ list, viewId: idField.nullable() });
export type OpenWithViewInput = z.output<typeof openWithViewSchema>;
