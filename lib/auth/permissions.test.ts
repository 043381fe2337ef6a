import { describe, expect, it } from "vitest";
import { can, PERMISSIONS, readRoles, ROLES } from "./permissions.ts";

describe("permissions", () => {
  it("lets only dermatologists sign, accept a plan and set policy", () => {
    for (const permission of ["consultation.sign", "plan.accept", "policy.manage"]) {
      expect(ROLES.filter((role) => can([role], permission))).toEqual(["dermatologist"]);
    }
  });

  it("shows reception and administrators no clinical record", () => {
    for (const permission of ["chart.read", "plan.read", "facts.record", "session.record"]) {
      expect(can(["reception"], permission)).toBe(false);
      expect(can(["administrator"], permission)).toBe(false);
    }
  });

  it("lets reception print a handout but not compose or issue one", () => {
    expect(can(["reception"], "handout.print")).toBe(true);
    expect(can(["reception"], "handout.issue")).toBe(false);
    expect(can(["administrator"], "handout.print")).toBe(false);
  });

  it("adds up the roles of a person who holds several", () => {
    expect(can(["administrator", "dermatologist"], "people.manage")).toBe(true);
    expect(can(["administrator", "dermatologist"], "consultation.sign")).toBe(true);
  });

  it("denies what it does not know", () => {
    expect(can(["administrator"], "toString")).toBe(false);
    expect(can(["owner"], "patient.list")).toBe(false);
    expect(can([], "patient.list")).toBe(false);
    expect(readRoles(["reception", "owner", "dermatologist"])).toEqual(["dermatologist", "reception"]);
  });

  it("gives every permission to at least one role", () => {
    for (const [permission, rule] of Object.entries(PERMISSIONS)) {
      expect(rule.roles.length, permission).toBeGreaterThan(0);
    }
  });
});
