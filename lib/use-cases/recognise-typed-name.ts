import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { recogniseName, type RecognisedName } from "#lib/clinical/matching/recognise-name.ts";
import { succeed, type Result } from "#lib/result/result.ts";
import type { RecogniseNameInput } from "#lib/schemas/patient-facts.ts";

/** What a name typed into a list of the chart stands for. Reads no row of the clinic. */
export function recogniseTypedName(
  _actor: Actor,
  { kind, name }: RecogniseNameInput,
): Promise<Result<RecognisedName>> {
  return Promise.resolve(succeed(recogniseName(engineCatalogue, kind, name)));
}
