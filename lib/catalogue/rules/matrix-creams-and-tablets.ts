/**
 * Creams and tablets: what each patient factor does to each treatment.
 * B block, O override, C caution, – no restriction found. A star and its sources stand where a source says so; a cell
 * without a star rests on general knowledge. A row that is not written here restricts nothing in this table.
 */
export const CREAMS_AND_TABLETS_MATRIX = `
factor | topical-retinoid | azelaic-acid | niacinamide | vitamin-c | hydroquinone | triple-combination-cream | topical-tranexamic-acid | oxymetazoline | brimonidine | topical-timolol | benzoyl-peroxide | dapsone-gel | silicone | oral-isotretinoin | oral-tetracycline | oral-tranexamic-acid
pregnancy | B*R107 | –*R107 | – | – | B | B | O | O*R19 | O*R19 | O | –*R107 | C | – | B*R95 | B*R107 | B*R112
breastfeeding | C | –*R107 | – | – | O | O | C | O*R103 | O*R103 | C | – | C | – | B | O | B*R112
isotretinoin_current | B | C | – | C | O | B | – | – | – | – | C | – | – | – | B | C
isotretinoin_lt_6m | C | – | – | – | C | C | – | – | – | – | – | – | – | – | – | –
pdt_agent | – | – | – | – | – | – | – | – | – | – | – | – | – | – | C | –
other_photosensitiser | C | – | – | – | – | C | – | – | – | – | – | – | – | – | – | –
anticoagulant | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | O
bleeding_disorder | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | O
low_platelets | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | C
active_infection_or_wound_site | O | C | – | C | C | O | C | O | O | C | C | C | C | – | – | –
fst_4 | C*R118 | – | – | – | C | C | – | – | – | – | – | – | – | – | – | –
fst_5 | C*R118 | – | – | – | C | C | – | – | – | – | – | – | – | – | – | –
fst_6 | C*R118 | – | – | – | C | C | – | – | – | – | – | – | – | – | – | –
recent_tan_or_sunburn | C | – | – | – | C | C | – | – | – | – | – | – | – | – | – | –
lupus_or_photosensitive_disease | C | – | – | – | C | C | – | – | – | – | – | – | – | – | C | –
porphyria | – | – | – | – | – | – | – | – | – | – | – | – | – | – | C | –
immunosuppressed | – | – | – | – | C | C | – | – | – | – | – | – | – | – | – | –
diabetes_uncontrolled | – | – | – | – | – | – | – | – | – | C | – | – | – | C | – | C
vitiligo | C | – | – | – | C | C | – | – | – | – | – | – | – | – | – | –
psoriasis | C | – | – | – | – | C | – | – | – | – | – | – | – | – | – | –
melasma | C | – | – | – | – | – | – | – | – | – | – | – | – | – | – | –
rosacea | O | – | C | C | O | O | – | C | C | – | C | – | – | – | – | –
eczema_active | O | C | – | C | O | O | – | – | – | – | C | – | – | – | – | –
suspicious_pigmented_lesion | – | – | – | – | B | B | – | – | – | – | – | – | – | – | – | –
recent_facial_procedure_lt_4w | C | – | – | – | – | C | – | – | – | – | – | – | – | – | – | –
under_18 | C | – | – | – | O | O | C | O | O | O | – | – | – | O*R95 | – | O
bdd_positive | C | – | – | – | C | C | – | – | – | – | – | – | – | C*R95 | – | –
thrombosis_risk | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | B*R112
renal_disease | – | – | – | – | – | – | – | – | – | – | – | – | – | C | C | B*R112
hypertension_cvd | – | – | – | – | – | – | – | C*R19 | C*R19 | C | – | – | – | – | – | –
narrow_angle_glaucoma | – | – | – | – | – | – | – | B*R19 | B*R19 | – | – | – | – | – | – | –
planning_pregnancy | C | – | – | – | B | B | – | – | – | – | – | – | – | B*R95 | C | C
childbearing_potential | – | – | – | – | – | – | – | – | – | – | – | – | – | C*R95 | – | –
active_acne_moderate | – | – | – | – | – | C | – | – | – | – | – | – | – | – | – | –
under_12 | O | – | – | – | – | – | – | – | – | – | – | – | – | B | B | –
tetracycline_current | – | – | – | – | – | – | – | – | – | – | – | – | – | B | – | –
clotting_medicine_current | – | – | – | – | – | – | – | – | – | – | – | – | – | – | C | –
other_retinoid_current | – | – | – | – | – | – | – | – | – | – | – | – | – | B | – | –
myasthenia | – | – | – | – | – | – | – | – | – | – | – | – | – | – | C | –
vitamin_a_supplement | – | – | – | – | – | – | – | – | – | – | – | – | – | O | – | –
methotrexate_current | – | – | – | – | – | – | – | – | – | – | – | – | – | O | C | –
liver_disease | – | – | – | – | – | – | – | – | – | – | – | – | – | O | C | –
hyperlipidaemia | – | – | – | – | – | – | – | – | – | – | – | – | – | C | – | –
mood_disorder | – | – | – | – | – | – | – | – | – | – | – | – | – | C*R95 | – | –
inflammatory_bowel | – | – | – | – | – | – | – | – | – | – | – | – | – | C | – | –
intracranial_hypertension | – | – | – | – | – | – | – | – | – | – | – | – | – | B | B | –
g6pd_deficiency | – | – | – | – | – | – | – | – | – | – | – | O | – | – | – | –
asthma_copd | – | – | – | – | – | – | – | C*R19 | C | B | – | – | – | – | – | –
heart_block | – | – | – | – | – | – | – | C | C | B | – | – | – | – | – | –
hormone_therapy | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | B*R112
eye_disease | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | B*R112
maoi_current | – | – | – | – | – | – | – | O | B | – | – | – | – | – | – | –
beta_blocker_current | – | – | – | – | – | – | – | – | – | C | – | – | – | – | – | –
migraine_aura | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | C
seizure_disorder | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | O
soya_allergy | – | – | – | – | – | – | – | – | – | – | – | – | – | O | – | –
`;
