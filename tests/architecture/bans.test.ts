import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { banConfigurations, BANS } from "./bans.js";
import { ALLOWED_CODE, PLANTED_CODE } from "./planted-code.ts";

/** The bans that report a text, were it in that file. */
function reported(file: string, text: string): string[] {
  const parser = { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } };
  const configuration = [
    { files: ["**/*.ts", "**/*.tsx"], languageOptions: parser } as Linter.Config,
    ...banConfigurations(),
  ];
  const messages = new Linter().verify(text, configuration, { filename: file });
  expect(messages.filter((message) => message.fatal === true)).toEqual([]);
  return messages.map((message) => message.ruleId ?? "");
}

describe("the lint bans", () => {
  it.each(PLANTED_CODE)("$ban reports $text in $file", ({ ban, file, text }) => {
    expect(reported(file, text)).toContain(`aftermark/${ban}`);
  });

  it.each(ALLOWED_CODE)("nothing reports $text in $file", ({ file, text }) => {
    expect(reported(file, text)).toEqual([]);
  });

  it("have a planted violation each", () => {
    const planted = new Set(PLANTED_CODE.map((one) => one.ban));
    expect(BANS.map((ban) => ban.id).filter((id) => !planted.has(id))).toEqual([]);
  });
});
