/**
 * Everyday care and pathway: what each patient factor does to each treatment.
 * B block, O override, C caution, – no restriction found. A star and its sources stand where a source says so; a cell
 * without a star rests on general knowledge. A row that is not written here restricts nothing in this table.
 */
export const CARE_AND_PATHWAY_MATRIX = `
factor | sunscreen-spf30 | moisturiser | treat-active-acne | stop-picking | gentle-skin-care | cool-compress | camouflage-make-up | refer-dermatologist | skin-scraping | stop-suspect-drug | antiviral-prophylaxis | psychological-support
pregnancy | – | – | – | – | – | – | – | – | – | – | C | –
breastfeeding | – | – | – | – | – | – | – | – | – | – | C | –
active_infection_or_wound_site | – | – | – | – | – | – | C | – | – | – | – | –
renal_disease | – | – | – | – | – | – | – | – | – | – | C | –
cold_disease | – | – | – | – | – | C | – | – | – | – | – | –
`;
