/**
 * Scar procedures and injections: what each patient factor does to each treatment.
 * B block, O override, C caution, – no restriction found. A star and its sources stand where a source says so; a cell
 * without a star rests on general knowledge. A row that is not written here restricts nothing in this table.
 * `@label` and `@consensus` hold what those sources say where it differs; `=` is no difference.
 */
export const SCAR_PROCEDURES_MATRIX = `
factor | subcision | punch-excision | surgical-excision | dermal-filler-ha | dermal-filler-permanent | mechanical-dermabrasion | intralesional-triamcinolone | intralesional-5-fu | cryotherapy | biopsy
pregnancy | O | O | O | B | B | B | O | B | C | –
breastfeeding | C | C | C | O | O | O | O | B | – | –
isotretinoin_current | O | O | O | C | O | B | C | C | C | –
isotretinoin_current@label | C | C | C | = | = | B*R93 | = | = | = | =
isotretinoin_current@consensus | C*R92+R94 | C*R92+R94 | = | = | = | B*R90+R91 | = | = | = | =
isotretinoin_lt_6m | O | O | O | C | C | B | C | C | – | –
isotretinoin_lt_6m@label | C | C | C | = | = | B*R93 | = | = | = | =
isotretinoin_lt_6m@consensus | C*R92+R94 | C*R92+R94 | = | = | = | B*R90+R91 | = | = | = | =
anticoagulant | O | C | C | C | C | O | C | C | – | C
bleeding_disorder | B | O | O | O | O | B | O | O | C | C
low_platelets | O | O | O | O | O | O | C | C | C | C
active_hsv_site | B | B | B | B | B | B | – | – | B | –
hsv_history | C | C | C | C | C | O*R104 | – | – | C | –
active_infection_or_wound_site | B | B | B | B | B | B | B | B | B | C
active_acne_mild | C | C | C | C | C | O | – | – | – | –
active_acne_nodulocystic | B | B | B | B | B | B | – | – | C | –
keloid_tendency | O | O | O*R57 | C | O | B | – | – | C | C
fst_4 | C | C | C | – | – | O | C | C | C | –
fst_5 | C | C | C | – | – | O | C | C | O | –
fst_6 | C | C | C | – | – | B | C | C | O | –
recent_tan_or_sunburn | C | C | C | – | – | B | C | C | C | –
lupus_or_photosensitive_disease | – | – | – | – | – | C | C | C | – | –
immunosuppressed | C | C | C | C | O | O | C | C | C | –
diabetes_uncontrolled | O | O | O | C | C | O | C | C | C | –
vitiligo | C | C | C | – | – | O | – | – | C | –
psoriasis | C | C | C | C | C | C | – | – | C | –
melasma | – | – | – | – | – | O | – | – | – | –
rosacea | – | – | – | – | – | O | – | – | – | –
eczema_active | C | C | C | C | C | B | – | – | – | –
suspicious_pigmented_lesion | B | B | B | B | B | B | – | – | B | –
skin_cancer_active | B | B | B | B | B | B | – | – | B | –
tattoo_or_pmu_in_field | – | – | – | – | – | B | – | – | – | –
recent_facial_procedure_lt_4w | O | O | O | O | O | O | – | – | O | –
under_18 | O | O | O | B | B | O | O | O | C | –
bdd_positive | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | – | – | O*R111 | –
lidocaine_or_metal_allergy | O | O | O | C | C | – | – | – | – | C
planning_pregnancy | – | – | – | – | – | – | – | B | – | –
childbearing_potential | – | – | – | – | – | – | – | C | – | –
active_acne_moderate | O | O | O | O | O | O | – | – | – | –
keloid_family | C | C | C | – | C | O | – | – | – | –
under_22 | – | – | – | C | C | – | – | – | – | –
under_22@label | = | = | = | – | – | = | = | = | = | =
under_22@consensus | = | = | = | – | – | = | = | = | = | =
cold_disease | – | – | – | – | – | – | – | – | B | –
autoimmune_disease | – | – | – | C | O | – | – | – | – | –
radiotherapy_field | C | C | C | – | – | O | – | – | – | –
connective_tissue_disorder | C | C | C | C | C | C | – | – | – | –
topical_retinoid_current | – | – | – | – | – | C | – | – | – | –
recent_resurfacing_lt_3m | – | – | – | – | – | O | – | – | – | –
dpd_deficiency | – | – | – | – | – | – | – | B | – | –
`;
