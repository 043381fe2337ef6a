/** Whether a stay is in the sun; null where nobody knows. */
export type InSun = boolean | null;

/** What is sent of an answer: nothing where nobody knows. */
export const sunAnswer = (inSun: InSun): { readonly inSun?: boolean } => (inSun === null ? {} : { inSun });
