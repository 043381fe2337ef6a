/**
 * Needling and peels: what each patient factor does to each treatment.
 * B block, O override, C caution, – no restriction found. A star and its sources stand where a source says so; a cell
 * without a star rests on general knowledge. A row that is not written here restricts nothing in this table.
 * `@label` and `@consensus` hold what those sources say where it differs; `=` is no difference.
 */
export const NEEDLING_AND_PEELS_MATRIX = `
factor | microneedling | rf-microneedling | fractional-rf | prp | peel-glycolic | peel-lactic | peel-mandelic | peel-salicylic | peel-jessner | peel-tca-superficial | peel-tca-medium | tca-cross
pregnancy | B*R36b | B | B | B | C*R103 | C*R103 | O | O*R103 | O*R103 | O*R103 | O*R103 | O*R103
breastfeeding | O*R36b | O | O | O | C*R103 | C*R103 | C | C*R103 | C*R103 | C | O | O
isotretinoin_current | O | O | O | O | O | O | O | O | O | O | B | B
isotretinoin_current@label | O*R36c | C | C | C | O*R93 | O*R93 | O*R93 | O*R93 | O*R93 | O*R93 | O*R93 | O*R93
isotretinoin_current@consensus | C*R92+R94 | = | = | = | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | = | =
isotretinoin_lt_6m | O | O | O | C | C | C | C | C | C | C | O | O
isotretinoin_lt_6m@label | O*R36c | C | C | C | C*R93 | C*R93 | C*R93 | C*R93 | C*R93 | C*R93 | O*R93 | O*R93
isotretinoin_lt_6m@consensus | C*R92+R94 | = | = | = | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | = | =
pdt_agent | C | C | C | – | C | C | C | C | C | C | C | C
other_photosensitiser | – | – | – | – | C | C | C | C | C | C | C | C
anticoagulant | C*R36b | O | O | O | – | – | – | – | – | – | – | –
bleeding_disorder | B*R36b | B | B | B | – | – | – | – | – | – | C | C
low_platelets | O | O | O | B | – | – | – | – | – | – | – | –
active_hsv_site | B*R36c | B | B | B | B*R29 | B*R29 | B*R29 | B*R29 | B*R29 | B*R29 | B | B
hsv_history | C*R36c | C | C | C | C | C | C | C | C | C | O*R104 | O*R104
active_infection_or_wound_site | B*R36b | B | B | B | B*R29 | B*R29 | B*R29 | B*R29 | B*R29 | B*R29 | B | B
active_acne_mild | C*R36c | C | C | C | C | C | C | C | C | C | O | O
active_acne_nodulocystic | B*R36c | B | B | B | O | O | O | O | O | O | B | B
keloid_tendency | O*R36 | O | O | O | C*R29 | C*R29 | C*R29 | C | C | C | O | O
fst_4 | C*R33 | C*R39b | C*R39b | – | C*R30 | C*R30 | C*R30 | C*R30 | C*R28 | C*R30 | O*R30 | O*R30
fst_5 | C*R33 | C*R39b | C*R39b | – | C*R30 | C*R30 | C*R30 | C*R30 | C*R28 | C*R30 | O*R30 | O*R30
fst_6 | C*R33 | C*R39b | C*R39b | – | C*R30 | C*R30 | C*R30 | C*R30 | C*R28 | O*R30 | B*R30 | B*R30
recent_tan_or_sunburn | C*R36c | O | O | C | O | O | O | O | O | O | B | B
self_tan_on_skin | C*R36c | C | C | – | – | – | – | – | – | – | – | –
lupus_or_photosensitive_disease | O | O | O | O | C | C | C | C | C | C | C | C
pacemaker_or_icd | – | B | B | – | – | – | – | – | – | – | – | –
metal_implant_in_field | C | O*R39b | O*R39b | – | – | – | – | – | – | – | – | –
salicylate_allergy | – | – | – | – | – | – | – | B | B | – | – | –
immunosuppressed | C*R36b | C | C | O | C | C | C | C | C | C | O | O
diabetes_uncontrolled | O | O | O | C | C | C | C | C | C | C | O | O
vitiligo | C | C | C | C | C*R102 | C*R102 | C*R102 | C | C | C | C | C
psoriasis | C*R102b | C | C | C | C | C | C | C | C | C | C | C
melasma | C | C | C | – | C | C | C | C | C | C | O | O
rosacea | C*R36b | C | C | C | O*R29 | O*R29 | O*R29 | O | O | O | B | B
eczema_active | C*R36b | C | C | C | O*R29 | O*R29 | O*R29 | O | O | O | B | B
suspicious_pigmented_lesion | B | B | B | B | C | C | C | C | C | C | C | C
skin_cancer_active | B*R36b | B | B | B | O | O | O | O | O | O | B | B
tattoo_or_pmu_in_field | C | C*R39b | C*R39b | – | – | – | – | – | – | – | C | C
recent_facial_procedure_lt_4w | O*R36b | O | O | O | O*R29 | O*R29 | O*R29 | O*R29 | O*R29 | O*R29 | O | O
under_18 | O*R37 | O | O | O | C | C | C | C | C | C | O | O
bdd_positive | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | O*R111
thrombosis_risk | – | – | – | C | – | – | – | – | – | – | – | –
lidocaine_or_metal_allergy | O*R36b | O*R39b | O*R39b | – | – | – | – | – | – | – | – | –
active_acne_moderate | O*R36c | O | O | O | O | O | O | O | O | O | O | O
keloid_family | C | C | C | C | – | – | – | – | – | – | C | C
under_22 | C | – | – | – | – | – | – | – | – | – | – | –
under_22@label | C*R37+R36b | = | = | = | = | = | = | = | = | = | = | =
under_22@consensus | – | = | = | = | = | = | = | = | = | = | = | =
radiotherapy_field | C | C | C | – | C | C | C | C | C | C | O | O
connective_tissue_disorder | C | C | C | – | – | – | – | – | – | – | – | –
topical_retinoid_current | C*R36c | C | C | – | C*R30 | C*R30 | C*R30 | C*R30 | C*R30 | C*R30 | C*R30 | C*R30
recent_resurfacing_lt_3m | – | – | – | – | O*R29 | O*R29 | O*R29 | O*R29 | O*R29 | O*R29 | O*R29 | O*R29
recent_resurfacing_lt_12m | – | – | – | – | C*R29 | C*R29 | C*R29 | C*R29 | C*R29 | C*R29 | C*R29 | C*R29
`;
