/**
 * Everyday care and pathway: what each patient factor does to each treatment.
 * B block, O override, C caution, – no restriction found. A star and its sources stand where a source says so; a cell
 * without a star rests on general knowledge. A row with one dash restricts nothing in this table.
 */
export const CARE_AND_PATHWAY_MATRIX = `
factor | sunscreen-spf30 | moisturiser | treat-active-acne | stop-picking | gentle-skin-care | cool-compress | camouflage-make-up | refer-dermatologist | skin-scraping | stop-suspect-drug | antiviral-prophylaxis | psychological-support
pregnancy | – | – | – | – | – | – | – | – | – | – | C | –
breastfeeding | – | – | – | – | – | – | – | – | – | – | C | –
isotretinoin_current | –
isotretinoin_current@consensus | –
isotretinoin_lt_6m | –
isotretinoin_lt_6m@consensus | –
pdt_agent | –
amiodarone_minocycline_sjw | –
other_photosensitiser | –
other_photosensitiser@consensus | –
anticoagulant | –
bleeding_disorder | –
low_platelets | –
active_hsv_site | –
hsv_history | –
active_infection_or_wound_site | – | – | – | – | – | – | C | – | – | – | – | –
active_acne_mild | –
active_acne_nodulocystic | –
keloid_tendency | –
fst_4 | –
fst_5 | –
fst_6 | –
recent_tan_or_sunburn | –
self_tan_on_skin | –
photosensitive_epilepsy | –
lupus_or_photosensitive_disease | –
porphyria | –
gold_therapy_ever | –
pacemaker_or_icd | –
metal_implant_in_field | –
salicylate_allergy | –
immunosuppressed | –
diabetes_uncontrolled | –
vitiligo | –
psoriasis | –
melasma | –
rosacea | –
eczema_active | –
suspicious_pigmented_lesion | –
skin_cancer_active | –
tattoo_or_pmu_in_field | –
recent_facial_procedure_lt_4w | –
under_18 | –
bdd_positive | –
thrombosis_risk | –
renal_disease | – | – | – | – | – | – | – | – | – | – | C | –
hypertension_cvd | –
narrow_angle_glaucoma | –
lidocaine_or_metal_allergy | –
planning_pregnancy | –
childbearing_potential | –
active_acne_moderate | –
keloid_family | –
under_22 | –
under_12 | –
tetracycline_current | –
vitamin_a_supplement | –
methotrexate_current | –
liver_disease | –
hyperlipidaemia | –
mood_disorder | –
inflammatory_bowel | –
intracranial_hypertension | –
g6pd_deficiency | –
asthma_copd | –
heart_block | –
hormone_therapy | –
eye_disease | –
maoi_current | –
beta_blocker_current | –
cold_disease | – | – | – | – | – | C | – | – | – | – | – | –
autoimmune_disease | –
radiotherapy_field | –
connective_tissue_disorder | –
topical_retinoid_current | –
recent_resurfacing_lt_3m | –
recent_resurfacing_lt_12m | –
`;
