/** A fault of a file's name, length or marks, in words. */
export type VocabularyFault = string;

const LONGEST = 300;
const CODE = /\.(ts|tsx|js|mjs|cjs)$/;
const FREE_LENGTH = /^(lib\/catalogue\/|lib\/data\/generated\/|tests\/)|\.test\.tsx?$/;
const EMPTY_NAMES = /(^|\/)(utils?|helpers?|misc|common|stuff)(\/|\.[a-z.]+$)/;
const BARREL = /(^|\/)index\.(ts|tsx|js)$/;
const PLAIN_NAME = /^(\.?[a-z0-9]+([.-][a-z0-9]+)*|\[[^/]+\]|\([^/]+\)|[A-Z]+\.md|Dockerfile)$/;
/** Folders whose modules may not reach a browser. */
const SERVER_ONLY =
  /^lib\/(data|loaders|use-cases|actions|documents|imaging|interop)\/(?!generated\/).+\.tsx?$/;
/** Folders that run in a browser as well. */
const ISOMORPHIC = /^lib\/(clinical|catalogue|schemas|format|result)\/.+\.tsx?$/;
const SERVER_MARK = /^import "server-only";/m;

/** Whether a module holds types alone, which vanish before anything runs. */
function holdsTypesAlone(text: string): boolean {
  return !/^(export )?(default |async |const |let |function |class |declare )/m.test(
    text.replace(/^export (type|interface)/gm, "type"),
  );
}

function onlyReexports(text: string): boolean {
  const lines = text.split("\n").filter((line) => !/^\s*(\/\/|\/?\*|$)/.test(line));
  return lines.length > 0 && lines.every((line) => /^export (type )?(\*|\{[^}]*\}) from /.test(line));
}

/**
 * What is wrong with a file by the project's vocabulary.
 *
 * @param file path from the project's root, with `/`
 * @returns one phrase for each fault; empty when there is none
 */
export function vocabularyFaults(file: string, text: string): readonly VocabularyFault[] {
  if (!CODE.test(file)) return [];
  const isTest = /\.test\.tsx?$/.test(file);
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  const faults: (readonly [boolean, VocabularyFault])[] = [
    [EMPTY_NAMES.test(file), "a name that says nothing"],
    [BARREL.test(file) || onlyReexports(text), "a barrel file"],
    [
      !file.split("/").every((part) => PLAIN_NAME.test(part)),
      "a name that is not in lower-case words with hyphens",
    ],
    [!FREE_LENGTH.test(file) && lines > LONGEST, `longer than ${LONGEST} lines`],
    [
      SERVER_ONLY.test(file) && !isTest && !SERVER_MARK.test(text) && !holdsTypesAlone(text),
      'a server module without import "server-only"',
    ],
    [
      ISOMORPHIC.test(file) && SERVER_MARK.test(text),
      'a module for the browser too with import "server-only"',
    ],
    [
      /(^|\/)actions\.ts$/.test(file) && file.startsWith("app/") && !text.startsWith('"use server";'),
      'an actions.ts that does not begin with "use server"',
    ],
  ];
  return faults.filter(([isFault]) => isFault).map(([, fault]) => fault);
}
