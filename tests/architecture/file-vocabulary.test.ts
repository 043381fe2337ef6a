import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { vocabularyFaults } from "./file-vocabulary.ts";

const PROJECT = path.resolve(import.meta.dirname, "..", "..");
const FEWEST_FILES = 100;

function projectFiles(): string[] {
  const list = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const text = execFileSync("git", list, { cwd: PROJECT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return text.split("\0").filter((file) => file !== "" && existsSync(path.join(PROJECT, file)));
}

const long = "export const one = 1;\n".repeat(301);
const marked = 'import "server-only";\nexport const one = 1;\n';
const plain = "export const one = 1;\n";

const PLANTED = [
  ["lib/format/utils.ts", plain, "a name that says nothing"],
  ["lib/helpers/dates.ts", plain, "a name that says nothing"],
  ["components/ui/misc.tsx", plain, "a name that says nothing"],
  ["components/ui/index.ts", plain, "a barrel file"],
  ["components/ui/everything.ts", 'export * from "./a.ts";\nexport { b } from "./b.ts";\n', "a barrel file"],
  ["lib/format/NhsNumber.ts", plain, "a name that is not in lower-case words with hyphens"],
  ["lib/format/long.ts", long, "longer than 300 lines"],
  ["lib/data/patient.ts", plain, 'a server module without import "server-only"'],
  ["lib/clinical/rule.ts", marked, 'a module for the browser too with import "server-only"'],
  ["app/patients/actions.ts", plain, 'an actions.ts that does not begin with "use server"'],
] as const;

const ALLOWED = [
  ["lib/catalogue/drugs.ts", long],
  ["lib/data/patient.ts", marked],
  ["lib/data/audit-event.ts", "export type AuditEntry = { readonly action: string };\n"],
  ["app/(clinic)/patients/[patientId]/page.tsx", plain],
  ["app/patients/actions.ts", '"use server";\nexport const one = 1;\n'],
  ["lib/format/nhs-number.ts", plain],
] as const;

describe("the file vocabulary", () => {
  it("is kept by every file of the project", () => {
    const files = projectFiles();
    expect(files.length).toBeGreaterThan(FEWEST_FILES);
    const faults = files.flatMap((file) =>
      vocabularyFaults(file, readFileSync(path.join(PROJECT, file), "utf8")).map(
        (fault) => `${file}: ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it.each(PLANTED)("sees %s with its fault", (file, text, fault) => {
    expect(vocabularyFaults(file, text)).toContain(fault);
  });

  it.each(ALLOWED)("finds nothing wrong with %s", (file, text) => {
    expect(vocabularyFaults(file, text)).toEqual([]);
  });
});
