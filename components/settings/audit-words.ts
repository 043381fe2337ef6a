/** What can be filtered by: the action, and the kind of row. */
export const ACTION_OPTIONS = [
  { value: "create", label: "Created" },
  { value: "read", label: "Read" },
  { value: "update", label: "Changed" },
  { value: "delete", label: "Ended or removed" },
  { value: "execute", label: "Done" },
] as const;

const ENTITIES = {
  "sign-in-session": "Sign-in",
  "second-factor": "Second factor",
  credential: "Password",
  "account-link": "Invitation or way back",
  person: "Person",
  "person-preference": "Own settings",
  membership: "Roles and access",
  clinic: "Clinic",
  "clinic-policy": "Policy",
  "clinic-closure": "Closed days",
  device: "Device",
  protocol: "Protocol",
  "content-sign-off": "Sign-off of content",
  patient: "Patient",
  "patient-facts": "Patient facts",
  allergy: "Allergy",
  condition: "Condition",
  medication: "Medication",
  consultation: "Consultation",
  "consultation-addendum": "Addendum",
  "consultation-template": "Template of a visit",
  "draft-key": "Key to a draft on a device",
  plan: "Plan",
  "plan-version": "Plan version",
  "treatment-session": "Treatment session",
  "treatment-consent": "Consent to a treatment",
  "test-patch-reading": "Reading of a test patch",
  "session-addendum": "Addendum to a session",
  "session-product": "Lot of a product",
  "adverse-event": "Adverse event",
  "contact-attempt": "Contact",
  "calendar-feed": "Calendar address",
  "legal-hold": "Hold on a record",
  handout: "Handout",
} as const;

export const ENTITY_OPTIONS = Object.entries(ENTITIES).map(([value, label]) => ({ value, label }));

/** An action or a kind of row in words; one that is not known stays as it is spelt. */
export const auditWords = (term: string): string =>
  [...ACTION_OPTIONS, ...ENTITY_OPTIONS].find(({ value }) => value === term)?.label ?? term;
