/** A statement of a migration, as the rules read it. */
export type SqlStatement = {
  /** In lower case and single spaces, without comments and double quotes; texts stand as `''`, bodies as `$$`. */
  readonly text: string;
  /** What stood in its quotes and dollar quotes. */
  readonly quoted: readonly string[];
  /** The comments since the statement before it. */
  readonly note: string;
};

/** In the order in which they are tried; what matches none is a character of the statement. */
const TOKENS =
  /--[^\n]*|\/\*[\s\S]*?\*\/|\be'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|(\$\w*\$)[\s\S]*?\1|;|"(?:[^"]|"")*"|[\s\S]/giu;

/**
 * Cuts SQL into its statements: not at a `;` inside a text, a comment or a function's body.
 *
 * @param sql a whole file, or the body of a `DO` block
 * @returns the statements in order; comments after the last one belong to none
 */
export function readStatements(sql: string): readonly SqlStatement[] {
  const statements: SqlStatement[] = [];
  let text = "";
  let note = "";
  let quoted: string[] = [];
  const finish = () => {
    const plain = text.replaceAll(/\s+/gu, " ").trim().toLowerCase();
    if (plain !== "") statements.push({ text: plain, quoted, note });
    if (plain !== "") note = "";
    text = "";
    quoted = [];
  };
  for (const [token, dollar] of sql.matchAll(TOKENS)) {
    if (token === ";") finish();
    else if (token.startsWith("--") || token.startsWith("/*")) {
      note += `${token}\n`;
      text += " ";
    } else if (dollar !== undefined) {
      quoted.push(token.slice(dollar.length, -dollar.length));
      text += "$$";
    } else if (/^e?'/iu.test(token) && token.length > 1) {
      quoted.push(token.slice(token.indexOf("'") + 1, -1).replaceAll("''", "'"));
      text += "''";
    } else text += token.startsWith('"') ? token.slice(1, -1) : token;
  }
  finish();
  return statements;
}

/**
 * Cuts a list at the commas that stand in no brackets.
 *
 * @param list such as the actions of one `ALTER TABLE`
 */
export function cutAtCommas(list: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const character of list) {
    if (character === "(" || character === "[") depth += 1;
    if (character === ")" || character === "]") depth -= 1;
    if (character === "," && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${character}`);
  }
  return parts.map((part) => part.trim());
}
