import "server-only";
import { z } from "zod";

/** A switch written as `true` or `false`; anything else is refused, so that a typing slip never means "off". */
const flag = z.enum(["true", "false"]).transform((text) => text === "true");

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://")
    .optional(),
  NEXTAUTH_SECRET: z.string().optional(),
  NEXTAUTH_URL: z.url().optional(),
  AUTH_TRUST_HOST: flag.optional(),
  HOSTNAME: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  AFTERMARK_HOSTS: z.string().optional(),
  AFTERMARK_LOCK_SECONDS: z.coerce.number().int().min(5).max(300).default(300),
  AFTERMARK_DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
});

/** What the process was told from outside, checked once. Every field is read-only. */
export type Environment = {
  readonly mode: "development" | "production" | "test";
  /** Connection of the role `app`; empty when none was given (a build needs none). */
  readonly databaseUrl: string;
  /** Most connections of the pool of this process. */
  readonly databasePool: number;
  /** Key of the sign-in library; empty when none was given. Never logged. */
  readonly authSecret: string;
  /** Public address, for an installation behind a TLS proxy. */
  readonly publicUrl: string | undefined;
  /** Address the server listens on; `undefined` means every interface. */
  readonly boundTo: string | undefined;
  readonly port: number;
  /** Values of the Host header that are answered, lower case, with port. */
  readonly hosts: readonly string[];
  /** Seconds without input after which a page is locked; it can be made shorter, never longer. */
  readonly lockSeconds: number;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "fatal" | "silent";
};

/**
 * Reads and checks variables of a process.
 *
 * @param variables what `process.env` holds
 * @throws an Error that names the variables at fault and what is wrong with them, never their values
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not usable. ${faults.join("; ")}`);
  }
  const value = parsed.data;
  const own = ["localhost", "127.0.0.1", "[::1]"].map((name) => `${name}:${String(value.PORT)}`);
  const listed = (value.AFTERMARK_HOSTS ?? "").split(",").map((host) => host.trim().toLowerCase());
  const published = value.NEXTAUTH_URL === undefined ? [] : [new URL(value.NEXTAUTH_URL).host.toLowerCase()];
  return {
    mode: value.NODE_ENV,
    databaseUrl: value.DATABASE_URL ?? "",
    databasePool: value.AFTERMARK_DATABASE_POOL,
    authSecret: value.NEXTAUTH_SECRET ?? "",
    publicUrl: value.NEXTAUTH_URL,
    boundTo: value.HOSTNAME,
    port: value.PORT,
    hosts: [...new Set([...own, ...published, ...listed.filter((host) => host !== "")])],
    lockSeconds: value.AFTERMARK_LOCK_SECONDS,
    logLevel: value.LOG_LEVEL,
  };
}

let known: Environment | undefined;

/** This process's environment, read at the first call. The only place that looks at `process.env`. */
export function environment(): Environment {
  known ??= readEnvironment(process.env);
  return known;
}
