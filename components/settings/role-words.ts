/** The roles with what each may do, in the order in which they are offered. */
export const ROLE_CHOICES = [
  {
    value: "administrator",
    label: "Administrator",
    hint: "People, clinic and audit; reads no clinical record by this role",
  },
  { value: "dermatologist", label: "Dermatologist", hint: "Assesses, signs, accepts plans, sets policies" },
  { value: "practitioner", label: "Practitioner", hint: "Records assessments and sessions" },
  {
    value: "reception",
    label: "Reception",
    hint: "Registers, books, calls and prints; sees no clinical detail",
  },
] as const;

/** A set of roles in words. */
export const roleWords = (roles: readonly string[]): string =>
  ROLE_CHOICES.filter(({ value }) => roles.includes(value))
    .map(({ label }) => label)
    .join(", ");
