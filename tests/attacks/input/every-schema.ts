import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { InputSchema } from "#lib/schemas/parse-strictly.ts";
import { PROJECT } from "../../../scripts/bootstrap/first-step.js";

const FOLDER = path.join(PROJECT, "lib", "schemas");

/** A schema of the product, by its own name. */
export type NamedSchema = { readonly name: string; readonly schema: InputSchema<unknown> };

/** Every schema that the product exports, read from its folder, so that a new one is among them. */
export async function everySchema(): Promise<readonly NamedSchema[]> {
  const files = readdirSync(FOLDER).filter((file) => !file.endsWith(".test.ts"));
  const found = await Promise.all(
    files.map(async (file) => {
      const exported = (await import(pathToFileURL(path.join(FOLDER, file)).href)) as Record<string, unknown>;
      return Object.entries(exported).flatMap(([name, schema]) =>
        name.endsWith("Schema") && schema instanceof z.ZodType ? [{ name, schema }] : [],
      );
    }),
  );
  return found.flat();
}
