/**
 * Lasers, light and diodes: what each patient factor does to each treatment.
 * B block, O override, C caution, – no restriction found. A star and its sources stand where a source says so; a cell
 * without a star rests on general knowledge. A row that is not written here restricts nothing in this table.
 * `@label` and `@consensus` hold what those sources say where it differs; `=` is no difference.
 */
export const LIGHT_MATRIX = `
factor | pulsed-dye-laser-595 | pulsed-dye-laser-585-q-switched | ipl | ktp-532 | nd-yag-1064-long-pulsed | q-switched-laser | picosecond-laser | fractional-non-ablative | fractional-ablative | full-field-ablative | led-red | led-blue
pregnancy | O*R103 | O*R103 | O | O | O | O | O | O | B | B | O | O
breastfeeding | C | C | C | C | C | C | C | C | O | O | C | C
isotretinoin_current | O | O | O | O | O | O | O | O | B*R90 | B | C*R93 | C*R93
isotretinoin_current@label | O*R96+R93 | O*R93 | O*R93 | O*R93 | O*R93 | O*R93 | O*R93 | O*R93 | O*R93 | B*R93 | = | =
isotretinoin_current@consensus | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | O*R91 | B*R90+R91 | = | =
isotretinoin_lt_6m | O | O | O | O | O | O | O | O | O | B | C | C
isotretinoin_lt_6m@label | O*R96+R93 | O*R93 | O*R93 | O*R93 | O*R93 | O*R93 | O*R93 | O*R93 | O*R93 | B*R93 | = | =
isotretinoin_lt_6m@consensus | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R90+R91 | C*R91 | B*R90+R91 | = | =
pdt_agent | B*R99 | B*R99 | B*R99 | B*R99 | B*R99 | B*R99 | B*R99 | B*R99 | B*R99 | B*R99 | B*R99 | B*R99
amiodarone_minocycline_sjw | C*R99 | C*R99 | C*R99 | C*R99 | C*R99 | C*R99 | C*R99 | C*R99 | C | C | C*R99 | C*R99
other_photosensitiser | C*R100 | C*R100 | C*R100 | C*R100 | C*R100 | C*R100 | C*R100 | C*R100 | C | C | C*R100 | C*R100
other_photosensitiser@label | C*R96 | C*R96 | C | C | C | C | C | C | – | – | C*R43 | C*R43
other_photosensitiser@consensus | –*R99 | –*R99 | –*R99 | –*R99 | –*R99 | –*R99 | –*R99 | –*R99 | –*R99 | –*R99 | –*R99 | C*R99+R100
anticoagulant | C*R96 | C*R96 | C | C | C | C | C | C | C | C | – | –
bleeding_disorder | C | C | C | C | C | C | C | C | O | O | – | –
low_platelets | C | C | C | C | C | C | C | C | O | O | – | –
active_hsv_site | B*R96 | B*R96 | B | B | B | B | B | B | B | B | – | –
hsv_history | C*R96 | C*R96 | C | C | C | C | C | C | O*R104 | O*R104 | – | –
active_infection_or_wound_site | B | B | B | B | B | B | B | B | B | B | C | C
active_acne_mild | C | C | C | C | C | C | C | C | O | O | – | –
active_acne_nodulocystic | O | O | O | O | O | O | O | O | B | B | C | C
keloid_tendency | C | C | C | C | C | C | C | O | B | B | – | –
fst_4 | C*R115+R10 | C*R115+R10 | C*R115 | O | C | C | C | C*R46 | O*R50 | O*R50 | – | C
fst_5 | O*R115+R10 | O*R115+R10 | B*R115 | B | C*R115 | O | O | O*R46 | O*R50 | O*R50 | – | C
fst_6 | O*R115+R10 | O*R115+R10 | B*R115 | B | C*R115 | O | O | O*R46 | O*R50 | O*R50 | – | C
recent_tan_or_sunburn | B*R116+R96 | B*R116+R96 | B*R116 | B*R116 | O*R116 | B | B | O | B | B | C | C
self_tan_on_skin | B*R96 | B*R96 | B*R116 | B | C | B | B | C | C | C | C | C
photosensitive_epilepsy | O*R109+R96 | O*R109+R96 | B*R109 | O | C | C | C | C | C | C | B*R109 | B*R109
lupus_or_photosensitive_disease | O | O | B | B | O | O | O | O | O | O | B | B
porphyria | B | B | B | B | O | O | O | O | O | O | B | B
gold_therapy_ever | C*R101 | B*R101 | C | B*R101 | C*R101 | B*R101 | B | B*R101 | C | C | – | –
metal_implant_in_field | – | – | – | – | – | – | – | C | C | C | – | –
immunosuppressed | C | C | C | C | C | C | C | C | O | O | – | –
diabetes_uncontrolled | C | C | C | C | C | C | C | C | O | O | – | –
vitiligo | C*R102 | C*R102 | C*R102 | C*R102 | C*R102 | C*R102 | C*R102 | C*R102 | C*R102 | C*R102 | C | C
psoriasis | C*R102b | C*R102b | C | C | C | C | C | C | C | C | – | –
melasma | C | C | O | O | C | O | O | O | O | O | C | C
rosacea | – | – | C | C | C | C | C | O | O | O | C | C
eczema_active | C | C | C | C | C | C | C | O | B | B | – | –
suspicious_pigmented_lesion | B | B | B | B | B | B | B | B | B | B | – | –
skin_cancer_active | B | B | B | B | B | B | B | B | B | B | C | C
tattoo_or_pmu_in_field | B*R96 | B*R96 | B*R96 | B | B | B | B | O | B | B | – | –
recent_facial_procedure_lt_4w | O | O | O | O | O | O | O | O | O | O | – | –
under_18 | O | O | O | O | O | O | O | O | O | O | C | C
bdd_positive | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | O*R111 | C | C
active_acne_moderate | O | O | O | O | O | O | O | O | O | O | – | –
keloid_family | – | – | – | – | – | – | – | – | C | O | – | –
eye_disease | – | – | – | – | – | – | – | – | – | – | C*R43 | C*R43
radiotherapy_field | – | – | – | – | – | – | – | C | O | O | – | –
connective_tissue_disorder | – | – | – | – | – | – | – | – | C | C | – | –
topical_retinoid_current | C*R96 | C*R96 | – | – | – | – | – | C | C | C | – | –
recent_resurfacing_lt_3m | – | – | – | – | – | – | – | – | O | O | – | –
`;
