import "server-only";

/** What kind of row an event is about. */
type AuditEntity =
  | "clinic"
  | "clinic-policy"
  | "clinic-closure"
  | "clinic-letterhead"
  | "clinic-passage"
  | "device"
  | "protocol"
  | "content-sign-off"
  | "membership"
  | "person"
  | "account-link"
  | "person-preference"
  | "sign-in-session"
  | "patient"
  | "legal-hold"
  | "patient-facts"
  | "allergy"
  | "condition"
  | "medication"
  | "consultation"
  | "consultation-addendum"
  | "consultation-template"
  | "draft-key"
  | "plan"
  | "plan-version"
  | "treatment-session"
  | "treatment-consent"
  | "test-patch-reading"
  | "session-addendum"
  | "session-product"
  | "adverse-event"
  | "contact-attempt"
  | "calendar-feed"
  | "saved-view"
  | "handout";

/**
 * What an event says beyond its row, from a closed list: never free text and never a clinical value.
 */
type AuditDetail =
  | { readonly kind: "opened" }
  | { readonly kind: "state"; readonly from: string; readonly to: string }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "engine"; readonly version: string; readonly rulesHash: string }
  | { readonly kind: "override"; readonly rules: readonly string[] }
  | { readonly kind: "content"; readonly shelf: string; readonly page: string; readonly to: string }
  | { readonly kind: "report"; readonly as: "page" | "csv" | "json" }
  | { readonly kind: "printed"; readonly language: string }
  | { readonly kind: "exported"; readonly as: "pdf"; readonly sha256: string }
  | { readonly kind: "listed"; readonly list: string; readonly as: "csv" | "print"; readonly rows: number }
  | { readonly kind: "calendar"; readonly rows: number }
  | { readonly kind: "erased"; readonly ground: "past-retention" | "authorised-decision" }
  | { readonly kind: "moved"; readonly from: string; readonly to: string }
  | { readonly kind: "link"; readonly for: "invitation" | "new-password" | "new-factor" }
  | { readonly kind: "revoked"; readonly reason: string };

/** One event of the audit trail, after FHIR's AuditEvent: ids and names of fields only. */
export type AuditEntry = {
  readonly action: "create" | "read" | "update" | "delete" | "execute";
  readonly entity: AuditEntity;
  readonly entityId: string;
  /** The patient whose record it concerns. */
  readonly patientId?: string;
  readonly changedFields?: readonly string[];
  readonly detail?: AuditDetail;
};
