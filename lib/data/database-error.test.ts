import { describe, expect, it } from "vitest";
import {
  isConflictOfTransactions,
  isLostConnection,
  readDatabaseFailure,
  refusalOf,
} from "./database-error.ts";

/** A statement's error as Prisma gives it. */
function statementError(sqlState: string, constraint?: string): Error {
  const cause = {
    kind: "postgres",
    originalCode: sqlState,
    ...(constraint && { constraint: { index: constraint } }),
  };
  return Object.assign(new Error("Smith violates patient_pkey"), {
    code: "P2039",
    meta: { driverAdapterError: { name: "DriverAdapterError", cause } },
  });
}

const refusalFor = (error: unknown) => {
  const failure = readDatabaseFailure(error);
  return failure === null ? null : refusalOf(failure);
};

describe("a failure of the database", () => {
  it.each([
    ["23505", "conflict"],
    ["23503", "not_found"],
    ["42501", "not_found"],
    ["23502", "invalid"],
    ["23514", "invalid"],
    ["22021", "invalid"],
    ["22001", "invalid"],
    ["AM001", "unauthenticated"],
    ["AM002", "conflict"],
    ["AM003", "conflict"],
    ["AM004", "forbidden"],
    ["AM005", "conflict"],
    ["57014", "unavailable"],
    ["55P03", "unavailable"],
    ["53300", "unavailable"],
    ["53100", "unavailable"],
    ["57P01", "unavailable"],
    ["08006", "unavailable"],
    ["40001", "unavailable"],
  ])("means for SQLSTATE %s: %s", (sqlState, code) => {
    expect(refusalFor(statementError(sqlState))?.code).toBe(code);
  });

  it("stands at the field whose number is taken, and repeats nothing of the database", () => {
    const refusal = refusalFor(statementError("23505", "patient_clinic_id_nhs_number_key"));
    expect(refusal?.fields).toHaveProperty("nhsNumber");
    expect(JSON.stringify(refusal)).not.toMatch(/Smith|pkey|P2039|23505/);
  });

  it("is tried again only when another transaction was in the way", () => {
    for (const [state, again] of [
      ["40001", true],
      ["40P01", true],
      ["23505", false],
    ] as const) {
      const failure = readDatabaseFailure(statementError(state));
      expect(failure !== null && isConflictOfTransactions(failure)).toBe(again);
    }
    const conflict = readDatabaseFailure(Object.assign(new Error(""), { code: "P2034" }));
    expect(conflict !== null && isConflictOfTransactions(conflict)).toBe(true);
  });

  it("is known as a lost connection, however it is wrapped", () => {
    for (const error of [
      Object.assign(new Error(""), { cause: { kind: "ConnectionClosed" } }),
      Object.assign(new Error(""), { code: "P1017" }),
      new Error("Connection terminated unexpectedly"),
      new Error("Client has encountered a connection error and is not queryable"),
      Object.assign(new Error("write EPIPE"), { code: "EPIPE" }),
      statementError("57P01"),
    ]) {
      const failure = readDatabaseFailure(error);
      expect(failure !== null && isLostConnection(failure)).toBe(true);
    }
    const timeout = readDatabaseFailure(statementError("57014"));
    expect(timeout !== null && isLostConnection(timeout)).toBe(false);
  });

  it("is not seen in an ordinary fault of the program", () => {
    expect(readDatabaseFailure(new TypeError("x is not a function"))).toBeNull();
    expect(readDatabaseFailure("text")).toBeNull();
    expect(refusalFor(statementError("42P01"))).toBeNull();
  });
});
