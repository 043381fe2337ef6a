import type { Catalogue } from "../model/catalogue.ts";
import { namesInPlay, type NamesInPlay } from "../visit/names-in-play.ts";
import type { SessionGround } from "./assess-session.ts";
import { knownOnDay } from "./checklist-facts.ts";

/**
 * The part of the catalogue's names that a session needs, whatever is answered: those of its record, and those that a
 * "yes" of the checklist stands for. `assessSession` answers the same with them as with all names.
 *
 * @param catalogue the whole one
 */
export function sessionNames(catalogue: Catalogue, ground: SessionGround): NamesInPlay {
  const yes = ground.questions.map(({ id }) => [id, { answer: "yes" }] as const);
  const { facts, visit } = knownOnDay(ground, Object.fromEntries(yes), {
    visitOn: ground.visitOn,
    on: ground.visitOn,
  });
  return namesInPlay(catalogue, facts, visit);
}
