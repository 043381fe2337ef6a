import "server-only";
import { pino } from "pino";
import { environment } from "./env.ts";

/**
 * The only fields a log line may carry. Ids of clinics and people are opaque; there is none for a patient, none
 * for free text, and none for a value a person typed.
 */
export type LogFields = {
  /** Reference shown to the person, by which a line is found again. */
  readonly reference?: string;
  readonly clinicId?: string;
  readonly personId?: string;
  /** Pattern of a route (`/patients/[patientId]`), never the address that was asked for. */
  readonly route?: string;
  readonly method?: string;
  readonly status?: number;
  readonly durationMs?: number;
  /** Error code of ours, of PostgreSQL or of Prisma. */
  readonly code?: string;
  readonly permission?: string;
  readonly operation?: string;
  readonly count?: number;
  readonly attempt?: number;
  /** Reduced to its class, its code and its stack frames: messages can repeat what a person typed. */
  readonly error?: unknown;
};

type Line = Record<string, string | number | readonly string[]>;

const TEXT_FIELDS = [
  "reference",
  "clinicId",
  "personId",
  "method",
  "code",
  "permission",
  "operation",
] as const;
const NUMBER_FIELDS = ["status", "durationMs", "count", "attempt"] as const;

/** One word of a machine: without spaces, so that a name or a note cannot travel in it. */
const TOKEN = /^[A-Za-z0-9_.:-]{1,80}$/;
const ROUTE = /^\/[A-Za-z0-9_./[\]()-]{0,200}$/;

function describeError(error: unknown): Line {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const code =
    "code" in error && typeof error.code === "string" && TOKEN.test(error.code) ? error.code : null;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    errorName: TOKEN.test(error.name) ? error.name : "Error",
    ...(code === null ? {} : { errorCode: code }),
    frames: frames.slice(0, 12).map((line) => line.trim()),
  };
}

/**
 * Reduces what a caller gave to what may be written.
 *
 * @param fields anything; keys outside the list and values of another form are left out
 */
export function permittedFields(fields: Readonly<Record<string, unknown>>): Line {
  const line: Line = {};
  for (const key of TEXT_FIELDS) {
    const value = fields[key];
    if (typeof value === "string" && TOKEN.test(value)) line[key] = value;
  }
  for (const key of NUMBER_FIELDS) {
    const value = fields[key];
    if (typeof value === "number" && Number.isFinite(value)) line[key] = value;
  }
  const route = fields["route"];
  if (typeof route === "string" && ROUTE.test(route)) line["route"] = route;
  return fields["error"] === undefined ? line : { ...line, ...describeError(fields["error"]) };
}

let destination: ReturnType<typeof pino> | undefined;

function sink() {
  destination ??= pino({
    level: environment().logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
  return destination;
}

/**
 * Writes JSON lines to standard output. The message is a fixed sentence of the program (a lint rule refuses one
 * that is put together), the fields are those of `LogFields`.
 */
export const logger = {
  debug: (fields: LogFields, message: string): void => {
    sink().debug(permittedFields(fields), message);
  },
  info: (fields: LogFields, message: string): void => {
    sink().info(permittedFields(fields), message);
  },
  warn: (fields: LogFields, message: string): void => {
    sink().warn(permittedFields(fields), message);
  },
  error: (fields: LogFields, message: string): void => {
    sink().error(permittedFields(fields), message);
  },
  fatal: (fields: LogFields, message: string): void => {
    sink().fatal(permittedFields(fields), message);
  },
};
