// The lint bans of the architecture, each a selector of the syntax tree with the sentence that the author reads.
// They are data so that a test can plant a violation of each and see it reported.

/** Files that plain ESLint reads as modules of ours. */
const CODE = ["**/*.ts", "**/*.tsx"];
const SERVED = [
  "app/**/*.{ts,tsx}",
  "components/**/*.{ts,tsx}",
  "lib/**/*.{ts,tsx}",
  "proxy.ts",
  "instrumentation.ts",
];
const TESTS = ["**/*.test.ts", "**/*.test.tsx", "tests/**"];

const clock = [
  [
    "NewExpression[callee.name='Date']",
    "Clinical dates are ISO texts; instants stay outside the clinical core.",
  ],
  ["MemberExpression[object.name='Date'][property.name='now']", "Time is a parameter of the clinical core."],
  ["CallExpression[callee.name='Date']", "Time is a parameter of the clinical core."],
  [
    "MemberExpression[object.name='Math'][property.name='random']",
    "The clinical core gives the same bytes for the same case.",
  ],
  ["AwaitExpression", "The clinical core waits for nothing."],
  ["ForOfStatement[await=true]", "The clinical core waits for nothing."],
  ["FunctionDeclaration[async=true]", "The clinical core waits for nothing."],
  ["ArrowFunctionExpression[async=true]", "The clinical core waits for nothing."],
  ["FunctionExpression[async=true]", "The clinical core waits for nothing."],
  ["ClassDeclaration", "The clinical core is functions over data."],
  ["ClassExpression", "The clinical core is functions over data."],
];

const useServer = [
  [
    "ExpressionStatement[directive='use server']",
    "Server actions are declared in files called actions.ts only.",
  ],
];

const rawSql = [
  ["MemberExpression[property.name=/^\\$(queryRaw|executeRaw)/]", "SQL is written in lib/data only."],
  ["ImportDeclaration[source.value='pg']", "SQL is written in lib/data only."],
];

const unsafeSql = [
  [
    "MemberExpression[property.name=/^\\$(queryRaw|executeRaw)Unsafe$/]",
    "SQL takes its values as parameters.",
  ],
];

const processEnv = [
  [
    "MemberExpression[object.name='process'][property.name='env']:not(MemberExpression[property.name='NEXT_RUNTIME'] > MemberExpression)",
    "The environment is read in lib/platform/env.ts only.",
  ],
];

const guardedTypes = [
  [
    "TSAsExpression > TSTypeReference[typeName.name=/^(ClinicTransaction|SessionCapability)$/]",
    "This type is given by its own door, never by a cast.",
  ],
  [
    "TSAsExpression > TSAsExpression > TSUnknownKeyword",
    "A cast through unknown says nothing; check the value instead.",
  ],
];

const styleAttribute = [
  [
    "JSXAttribute[name.name='style']",
    "The content policy blocks style attributes; use a class or an SVG attribute.",
  ],
];

const composedLog = [
  [
    "CallExpression[callee.object.name='logger'] > TemplateLiteral[expressions.length>0]",
    "A log message is a fixed sentence; values go in its fields.",
  ],
  [
    "CallExpression[callee.object.name='logger'] > BinaryExpression",
    "A log message is a fixed sentence; values go in its fields.",
  ],
];

const useCache = [
  [
    "ExpressionStatement[directive=/^use cache/]",
    "Nothing with patient data is cached; 'use cache' is not used.",
  ],
];

/**
 * Each ban: the name of its rule, where it holds, and the few files (`except`) that are its own door.
 *
 * @type {readonly { id: string, files: string[], except: string[], selectors: string[][] }[]}
 */
export const BANS = [
  { id: "pure-core", files: ["lib/clinical/**/*.ts"], except: TESTS, selectors: clock },
  { id: "server-actions", files: CODE, except: ["app/**/actions.ts"], selectors: useServer },
  { id: "raw-sql", files: SERVED, except: ["lib/data/**", ...TESTS], selectors: rawSql },
  { id: "unsafe-sql", files: [...SERVED, "prisma/**/*.ts"], except: TESTS, selectors: unsafeSql },
  { id: "environment", files: SERVED, except: ["lib/platform/env.ts", ...TESTS], selectors: processEnv },
  {
    id: "guarded-types",
    files: CODE,
    except: ["lib/data/with-clinic.ts", "lib/data/clinic-transaction.ts", "lib/auth/actor.ts"],
    selectors: guardedTypes,
  },
  { id: "style-attribute", files: ["**/*.tsx"], except: [], selectors: styleAttribute },
  { id: "composed-log", files: SERVED, except: TESTS, selectors: composedLog },
  { id: "use-cache", files: CODE, except: [], selectors: useCache },
];

const plugin = {
  rules: Object.fromEntries(
    BANS.map((ban) => [
      ban.id,
      {
        create: (context) =>
          Object.fromEntries(
            ban.selectors.map(([selector, message]) => [
              selector,
              (node) => context.report({ node, message }),
            ]),
          ),
      },
    ]),
  ),
};

/**
 * The bans as ESLint configuration, each a rule of its own (`aftermark/<id>`), so that none replaces another.
 *
 * @returns {import("eslint").Linter.Config[]}
 */
export function banConfigurations() {
  return BANS.map((ban) => ({
    files: ban.files,
    ...(ban.except.length > 0 ? { ignores: ban.except } : {}),
    plugins: { aftermark: plugin },
    rules: { [`aftermark/${ban.id}`]: "error" },
  }));
}
