/** Why an issued handout is taken back, in words; the values are those the server knows. */
export const REVOKE_REASON_WORDS = [
  { value: "wrong-patient", label: "It went to the wrong patient" },
  { value: "wrong-content", label: "It says something wrong" },
  { value: "not-given", label: "It was never given" },
] as const;
