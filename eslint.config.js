import nextCoreWebVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { banConfigurations } from "./tests/architecture/bans.js";

export default defineConfig([
  globalIgnores([
    ".next/**",
    ".data/**",
    ".cache/**",
    "lib/data/generated/**",
    "next-env.d.ts",
    "test-results/**",
    "playwright-report/**",
  ]),
  ...nextCoreWebVitals,
  ...nextTypescript,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Event handlers and server actions of forms are given as they are.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // `module` is an ordinary word in code that runs as ES modules only.
      "@next/next/no-assign-module-variable": "off",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["**/*.test.ts", "**/*.test.tsx", "tests/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  // Pictures are made here at the size they are shown, and no optimiser runs.
  { files: ["components/**/*.tsx"], rules: { "@next/next/no-img-element": "off" } },
  // A tool's configuration is one object, and needs no name.
  { files: ["*.mjs", "*.js"], rules: { "import/no-anonymous-default-export": "off" } },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  ...banConfigurations(),
]);
