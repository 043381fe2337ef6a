// The import rule: who may look at whom, as rules for dependency-cruiser. The table is the architecture's own,
// row by row; what a row does not name is refused.

/** Areas of the tree that rows and columns speak of. */
const AREAS = {
  clinical: "^lib/clinical/",
  catalogue: "^lib/catalogue/",
  schemas: "^lib/schemas/",
  format: "^lib/format/",
  result: "^lib/result/",
  platform: "^lib/platform/",
  auth: "^lib/auth/",
  data: "^lib/data/",
  loaders: "^lib/loaders/",
  "use-cases": "^lib/use-cases/",
  actions: "^lib/actions/",
  documents: "^lib/(documents|imaging|interop)/",
  charts: "^components/charts/",
  parts: "^components/(ui|form|data-table|layout)/",
  domain: "^components/(?!(ui|form|data-table|charts|layout)/)",
  app: "^app/",
};

const SHARED_PARTS = ["charts", "parts"];
/** Packages that the shared parts and the domain's components may use. */
const SCREEN_PACKAGES = [
  ...["react", "react-dom", "@tanstack/react-table", "d3-scale", "d3-shape", "react-hook-form"],
  ...["@hookform/resolvers", "lucide-react", "radix-ui", "cmdk", "sonner", "nuqs"],
  // Links and the address are the only things of the framework that a component may know.
  ...["next/link", "next/navigation", "next/dynamic"],
];

/**
 * `may`: areas; `types`: areas from which only types; `only`: single files of an area; `packages`: all that it may
 * use (`undefined`: any but `without`); `without`: packages it may never use; `node`: whether Node's own modules.
 */
const TABLE = [
  { from: "clinical", may: ["clinical"], packages: [], node: false },
  { from: "catalogue", may: ["catalogue"], types: ["clinical"], packages: [], node: false },
  { from: "schemas", may: ["clinical", "schemas"], packages: ["zod"], node: false },
  { from: "format", may: ["clinical", "format"], packages: ["date-fns", "@date-fns/tz"], node: false },
  { from: "result", may: ["result", "platform"], packages: ["server-only"], node: true },
  {
    from: "platform",
    may: ["result", "platform"],
    packages: ["server-only", "zod", "pino", "uuid", "uqr", "@date-fns/tz"],
    node: true,
  },
  {
    from: "auth",
    may: ["schemas", "result", "platform", "auth"],
    // Signing in and resolving a session happen before there is an actor, through definer functions.
    only: { data: "^lib/data/system/" },
    packages: [
      ...["next-auth", "next", "react", "@node-rs/argon2", "otpauth", "bowser"],
      ...["@zxcvbn-ts/language-common", "server-only", "zod"],
    ],
    node: true,
  },
  {
    from: "data",
    // `format` beyond the table: the calendar date's type and the search tokens are one for screen and database.
    may: ["clinical", "schemas", "format", "result", "platform", "data"],
    only: { auth: "^lib/auth/(actor|permissions)\\.ts$" },
    without: ["next", "react", "react-dom", "next-auth"],
    node: true,
  },
  {
    from: "documents",
    may: ["clinical", "catalogue", "schemas", "format", "result", "platform", "documents", "charts"],
    without: ["next", "next-auth", "@prisma", "pg"],
    node: true,
  },
  {
    from: "use-cases",
    may: [
      ...["clinical", "catalogue", "schemas", "format", "result", "platform", "auth", "data"],
      ...["use-cases", "documents"],
    ],
    without: ["next", "react", "react-dom", "next-auth", "@prisma", "pg"],
    node: true,
  },
  {
    from: "loaders",
    may: ["clinical", "catalogue", "schemas", "format", "result", "platform", "auth", "data", "loaders"],
    packages: ["react", "next", "server-only"],
    node: true,
  },
  {
    from: "actions",
    may: ["schemas", "result", "platform", "auth", "actions"],
    // zod gives the type of a schema that a caller hands in.
    packages: ["next", "server-only", "zod"],
    node: true,
  },
  { from: "charts", may: ["format", ...SHARED_PARTS], packages: SCREEN_PACKAGES, node: false },
  { from: "parts", may: ["format", ...SHARED_PARTS], packages: SCREEN_PACKAGES, node: false },
  {
    from: "domain",
    may: ["clinical", "catalogue", "schemas", "format", "result", "domain", ...SHARED_PARTS],
    packages: SCREEN_PACKAGES,
    node: false,
  },
  {
    from: "app",
    may: [
      ...["schemas", "format", "result", "auth", "loaders", "use-cases", "actions", "documents"],
      ...["domain", ...SHARED_PARTS, "app"],
    ],
    types: ["clinical"],
    without: ["@prisma", "pg", "next-auth"],
    node: true,
  },
];

const NPM = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "npm-bundled"];
const NOT_TESTS = "\\.test\\.tsx?$";

/** Places of packages, and of single modules of the framework (`next/link`). */
function packagePatterns(names) {
  return names.flatMap((name) =>
    /^next\/./.test(name)
      ? [`node_modules/${name}\\.`]
      : [`node_modules/${name}/`, `node_modules/@types/${name}/`],
  );
}

function rulesOf(row) {
  const from = { path: AREAS[row.from], pathNot: NOT_TESTS };
  const types = row.types ?? [];
  const only = row.only ?? {};
  const closed = Object.keys(AREAS).filter(
    (area) => !row.may.includes(area) && !types.includes(area) && !(area in only),
  );
  const rule = (name, to) => ({ name: `${row.from}: ${name}`, severity: "error", from, to });
  const rules = [rule("areas", { path: closed.map((area) => AREAS[area]) })];
  for (const area of types) {
    rules.push(rule(`${area} by type only`, { path: AREAS[area], dependencyTypesNot: ["type-only"] }));
  }
  for (const [area, files] of Object.entries(only)) {
    rules.push(rule(`${area} in part`, { path: AREAS[area], pathNot: files }));
  }
  if (row.packages !== undefined) {
    const allowed = row.packages.length > 0 ? { pathNot: packagePatterns(row.packages) } : {};
    rules.push(rule("packages", { dependencyTypes: NPM, ...allowed }));
  }
  if (row.without !== undefined) rules.push(rule("packages", { path: packagePatterns(row.without) }));
  if (!row.node) rules.push(rule("Node", { dependencyTypes: ["core"] }));
  return rules;
}

const GENERAL = [
  {
    name: "no cycles",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "nothing imports app",
    severity: "error",
    from: { pathNot: ["^app/", "^tests/", NOT_TESTS] },
    to: { path: "^app/" },
  },
  {
    name: "the Prisma client is imported by lib/data",
    severity: "error",
    from: { pathNot: ["^lib/data/", "^tests/", "^scripts/", "^prisma\\.config\\.ts$", NOT_TESTS] },
    to: { path: ["^lib/data/generated/", ...packagePatterns(["@prisma"])] },
  },
  {
    name: "next-auth is imported by lib/auth",
    severity: "error",
    from: { pathNot: ["^lib/auth/", "^tests/", NOT_TESTS] },
    to: { path: packagePatterns(["next-auth"]) },
  },
  {
    name: "use cases are called from actions.ts and route.ts",
    severity: "error",
    from: { path: "^app/", pathNot: ["/(actions|route)\\.ts$", NOT_TESTS] },
    to: { path: AREAS["use-cases"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "the proxy authorises nothing",
    severity: "error",
    from: { path: "^proxy\\.ts$" },
    to: { path: [AREAS.data, AREAS.loaders, AREAS["use-cases"], AREAS.actions] },
  },
  {
    name: "what is imported exists",
    severity: "error",
    from: { pathNot: "^lib/data/generated/" },
    to: { couldNotResolve: true },
  },
];

/**
 * The rules, as dependency-cruiser takes them.
 *
 * @type {import("dependency-cruiser").IForbiddenRuleType[]}
 */
export const IMPORT_RULES = [...TABLE.flatMap(rulesOf), ...GENERAL];

/** Where imports are looked for. */
export const CRUISED = ["app", "components", "lib", "prisma", "scripts", "proxy.ts", "instrumentation.ts"];

/** How imports are followed; `#lib/…` through package.json's own map. */
export const CRUISE_OPTIONS = {
  doNotFollow: { path: "node_modules|^lib/data/generated/" },
  exclude: { path: "^\\.next/|^\\.cache/|\\.css$" },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["import", "node", "types", "default", "require"],
    extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".d.ts", ".json"],
  },
};
