import { existsSync } from "node:fs";
import path from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { CRUISE_OPTIONS, CRUISED, IMPORT_RULES } from "./import-rule.js";

/** What a look at a tree's imports found: how many modules were read, and which rules were broken where. */
export type Cruised = {
  readonly modules: number;
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
};

/**
 * Follows the imports of a tree and applies the import rule.
 *
 * @param root absolute path of a tree laid out as the project is
 */
export async function cruiseTree(root: string): Promise<Cruised> {
  const present = CRUISED.filter((part) => existsSync(path.join(root, part)));
  const answer = await cruise(present, {
    ...CRUISE_OPTIONS,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: IMPORT_RULES },
  });
  const { modules, summary } = answer.output as ICruiseResult;
  return {
    modules: modules.filter((module) => !module.source.includes("node_modules")).length,
    violations: summary.violations.map((one) => ({ rule: one.rule.name, from: one.from, to: one.to })),
  };
}
