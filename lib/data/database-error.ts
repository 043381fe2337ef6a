import "server-only";
import type { Refusal } from "#lib/result/result.ts";

/** What is known of a failure, in PostgreSQL's and Prisma's codes. */
export type DatabaseFailure = {
  /** SQLSTATE, five characters. */
  readonly sqlState: string | null;
  /** Prisma's code, `P` and four digits. */
  readonly prismaCode: string | null;
  /** The adapter's word for failures that have no SQLSTATE. */
  readonly kind: string | null;
  readonly constraint: string | null;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const textAt = (record: Record<string, unknown>, key: string): string | null => {
  const value = record[key];
  return typeof value === "string" ? value : null;
};

/** The driver's own sentences: it gives no code when the connection, and not a statement, failed. */
const LOST_CONNECTION =
  /Connection terminated|is not queryable|timeout exceeded when trying to connect|ECONNRE|EPIPE|ETIMEDOUT/;

/**
 * Reads the codes of a failure. Prisma wraps the adapter's error under `meta` inside a statement and under `cause`
 * around a transaction; the pool's own errors come bare.
 *
 * @returns null for what did not come from the database
 */
export function readDatabaseFailure(error: unknown): DatabaseFailure | null {
  if (!isRecord(error)) return null;
  const code = textAt(error, "code");
  const prismaCode = code !== null && /^P\d{4}$/.test(code) ? code : null;
  const wrapped = isRecord(error["meta"]) ? error["meta"]["driverAdapterError"] : undefined;
  const adapter = isRecord(wrapped) ? wrapped : error;
  const cause = isRecord(adapter["cause"]) ? adapter["cause"] : null;
  const constraint = cause !== null && isRecord(cause["constraint"]) ? cause["constraint"]["index"] : null;
  const sqlState = cause === null ? null : (textAt(cause, "originalCode") ?? textAt(cause, "code"));
  const kind = cause === null ? null : textAt(cause, "kind");
  const message = textAt(error, "message") ?? "";
  const lost = LOST_CONNECTION.test(message);
  const known = prismaCode ?? sqlState ?? kind;
  if (known === null && !lost && textAt(error, "name") !== "PrismaClientInitializationError") return null;
  return {
    sqlState,
    prismaCode,
    kind: known === null ? "ConnectionClosed" : kind,
    constraint: typeof constraint === "string" ? constraint : null,
  };
}

/** Unique constraints that a person can meet by typing, with the field at which the sentence stands. */
const UNIQUE_FIELDS: Readonly<Record<string, string>> = {
  patient_clinic_id_nhs_number_key: "nhsNumber",
  patient_clinic_id_clinic_number_key: "clinicNumber",
};

/** Unique constraints whose sentence is not about a patient of this clinic. */
const UNIQUE_REFUSALS: Readonly<Record<string, Refusal>> = {
  person_email_key: {
    code: "conflict",
    message: "Somebody in this installation signs in with this e-mail address already. Nothing was saved.",
    fields: { email: "This address is in use. Enter another one." },
  },
  content_sign_off_clinic_id_shelf_record_id_number_key: {
    code: "conflict",
    message:
      "Somebody signed off or withdrew the same page at this moment. Nothing was saved; look at it again.",
  },
};

const UNAVAILABLE_STATE = /^(08|53|57P|57014|55P03|25P0[34])/;
const UNAVAILABLE_PRISMA = /^P(1001|1002|1008|1011|1017|2024|2028|2037)$/;
const UNAVAILABLE_KIND =
  /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TlsConnectionError|TooManyConnections|TransactionAlreadyClosed)$/;

/** Whether the same work may succeed when it is done again at once: it lost against another transaction. */
export function isConflictOfTransactions(failure: DatabaseFailure): boolean {
  return (
    failure.sqlState === "40001" ||
    failure.sqlState === "40P01" ||
    failure.prismaCode === "P2034" ||
    failure.kind === "TransactionWriteConflict"
  );
}

/** Whether the connection, and not the statement, failed: at a commit nobody can say whether it took place. */
export function isLostConnection(failure: DatabaseFailure): boolean {
  return (
    /^(08|57P0)/.test(failure.sqlState ?? "") ||
    failure.prismaCode === "P1017" ||
    /^(ConnectionClosed|SocketTimeout|DatabaseNotReachable)$/.test(failure.kind ?? "")
  );
}

/**
 * The refusal that a failure means, in words of our own.
 *
 * @returns null when it is nothing a person could have caused or can wait for: a fault of the program
 */
export function refusalOf(failure: DatabaseFailure): Refusal | null {
  const { sqlState, prismaCode, kind, constraint } = failure;
  if (isConflictOfTransactions(failure)) return BUSY;
  switch (sqlState) {
    case "23505": {
      const known = constraint === null ? undefined : UNIQUE_REFUSALS[constraint];
      if (known !== undefined) return known;
      const field = constraint === null ? undefined : UNIQUE_FIELDS[constraint];
      return {
        code: "conflict",
        message: "Another entry of this clinic holds this already. Nothing was saved.",
        ...(field === undefined
          ? {}
          : { fields: { [field]: "Another patient of this clinic has this number." } }),
      };
    }
    case "23503":
    case "42501":
      return { code: "not_found", message: "This entry does not exist in this clinic. Nothing was saved." };
    case "23502":
    case "23514":
      return { code: "invalid", message: "What was entered does not fit together. Nothing was saved." };
    case "AM001":
      return { code: "unauthenticated", message: "Your session has ended. Sign in again." };
    case "AM002":
      return { code: "conflict", message: "This record is closed and cannot be changed." };
    case "AM003":
      return { code: "conflict", message: "This has moved on in the meantime. Open it again." };
    case "AM004":
      return { code: "forbidden", message: "Your role does not allow this." };
    case "AM005":
      return {
        code: "conflict",
        message: "A clinic keeps at least one administrator who can sign in. Nothing was changed.",
      };
    default:
      break;
  }
  if (sqlState?.startsWith("22") === true) {
    return { code: "invalid", message: "Something entered cannot be stored. Nothing was saved." };
  }
  if (prismaCode === "P2025")
    return { code: "not_found", message: "This entry does not exist in this clinic." };
  const unavailable =
    UNAVAILABLE_STATE.test(sqlState ?? "") ||
    UNAVAILABLE_PRISMA.test(prismaCode ?? "") ||
    UNAVAILABLE_KIND.test(kind ?? "");
  return unavailable ? BUSY : null;
}

const BUSY: Refusal = {
  code: "unavailable",
  message: "The database is busy. Nothing was saved; try again in a moment.",
};
