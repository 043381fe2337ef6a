/** The roles a person may hold in a clinic; a membership holds a set of them. */
export const ROLES = ["administrator", "dermatologist", "practitioner", "reception"] as const;
export type Role = (typeof ROLES)[number];

const EVERYONE: readonly Role[] = ROLES;
const CLINICIANS: readonly Role[] = ["dermatologist", "practitioner"];
const DERMATOLOGIST: readonly Role[] = ["dermatologist"];
const ADMINISTRATOR: readonly Role[] = ["administrator"];

/** What one permission allows: which roles hold it, and whether using it may change the record. */
export type PermissionRule = { readonly roles: readonly Role[]; readonly kind: "read" | "write" };

/**
 * Who may what. This is the only place that says so in code; row-level security backs the clinical rows of it in
 * the database.
 */
export const PERMISSIONS = {
  "patient.list": { roles: EVERYONE, kind: "read" },
  "patient.register": { roles: EVERYONE, kind: "write" },
  "patient.update": { roles: EVERYONE, kind: "write" },
  "chart.read": { roles: CLINICIANS, kind: "read" },
  "facts.record": { roles: CLINICIANS, kind: "write" },
  "consultation.record": { roles: CLINICIANS, kind: "write" },
  "consultation.sign": { roles: DERMATOLOGIST, kind: "write" },
  "plan.read": { roles: CLINICIANS, kind: "read" },
  "plan.draft": { roles: CLINICIANS, kind: "write" },
  "plan.accept": { roles: DERMATOLOGIST, kind: "write" },
  "course.list": { roles: EVERYONE, kind: "read" },
  "session.record": { roles: CLINICIANS, kind: "write" },
  "session.book": { roles: EVERYONE, kind: "write" },
  "contact.log": { roles: EVERYONE, kind: "write" },
  "view.keep": { roles: EVERYONE, kind: "write" },
  "view.share": { roles: ["administrator", "dermatologist"], kind: "write" },
  "handout.compose": { roles: CLINICIANS, kind: "write" },
  "handout.issue": { roles: CLINICIANS, kind: "write" },
  "handout.print": { roles: ["dermatologist", "practitioner", "reception"], kind: "write" },
  "guide.read": { roles: EVERYONE, kind: "read" },
  "people.read": { roles: ADMINISTRATOR, kind: "read" },
  "people.manage": { roles: ADMINISTRATOR, kind: "write" },
  "audit.read": { roles: ADMINISTRATOR, kind: "read" },
  "record.keep": { roles: ADMINISTRATOR, kind: "read" },
  "record.erase": { roles: ADMINISTRATOR, kind: "write" },
  "clinic.manage": { roles: ADMINISTRATOR, kind: "write" },
  "device.read": { roles: ["administrator", "dermatologist", "practitioner"], kind: "read" },
  "device.manage": { roles: ADMINISTRATOR, kind: "write" },
  "policy.manage": { roles: DERMATOLOGIST, kind: "write" },
  "protocol.read": { roles: CLINICIANS, kind: "read" },
  "protocol.manage": { roles: DERMATOLOGIST, kind: "write" },
  "wording.read": { roles: CLINICIANS, kind: "read" },
  "wording.manage": { roles: DERMATOLOGIST, kind: "write" },
  "account.own": { roles: EVERYONE, kind: "write" },
} as const satisfies Record<string, PermissionRule>;

export type Permission = keyof typeof PERMISSIONS;

/**
 * Whether a person with these roles holds a permission.
 *
 * @param roles the membership's roles, read afresh on each request
 * @param permission one of `PERMISSIONS`; anything else is denied
 */
export function can(roles: readonly string[], permission: string): boolean {
  if (!Object.hasOwn(PERMISSIONS, permission)) return false;
  const rule: PermissionRule = PERMISSIONS[permission as Permission];
  return rule.roles.some((role) => roles.includes(role));
}

/**
 * The known roles among texts from the database, in the order of `ROLES`; anything unknown is dropped, so that an
 * unknown role grants nothing.
 */
export function readRoles(values: readonly string[]): readonly Role[] {
  return ROLES.filter((role) => values.includes(role));
}
