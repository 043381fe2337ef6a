/** Why a patient factor matters, in words for a clinician. `wait` names what has to pass or to happen first. */
export type SafetyFactor = { readonly factor: string; readonly text: string; readonly wait?: string };

/** The patient factors of the safety matrix. Facts are from the reference list; the words are this product's. */
export const SAFETY_FACTORS: readonly SafetyFactor[] = [
  {
    factor: "pregnancy",
    text: "Pregnant: elective treatment waits; some of it is a known risk, some has little data, few are thought safe.",
    wait: "Put off until after pregnancy and breastfeeding, or use an option that is thought safe.",
  },
  {
    factor: "breastfeeding",
    text: "Breastfeeding: an elective treatment with little safety data.",
    wait: "Put off until breastfeeding has ended, or use an option that is thought safe.",
  },
  {
    factor: "planning_pregnancy",
    text: "Planning a pregnancy: this must not be in use at conception, or is best avoided.",
    wait: "Agree contraception or choose another treatment.",
  },
  {
    factor: "childbearing_potential",
    text: "A pregnancy is possible: reliable contraception and pregnancy tests are part of this treatment.",
    wait: "Follow the pregnancy prevention programme.",
  },
  {
    factor: "isotretinoin_current",
    text: "Takes isotretinoin or another oral retinoid now: labels ask for a wait, consensus papers see no reason to delay lighter procedures.",
    wait: "Labels: six months after the last dose. Full ablative or mechanical resurfacing always waits.",
  },
  {
    factor: "isotretinoin_lt_6m",
    text: "Stopped isotretinoin or another oral retinoid less than six months ago: labels ask for a wait, consensus papers see no reason to delay lighter procedures.",
    wait: "Six months after the last dose.",
  },
  {
    factor: "pdt_agent",
    text: "Has a photodynamic-therapy agent on board: the skin reacts to visible light.",
    wait: "Until the medicine's label says the sensitivity is over.",
  },
  {
    factor: "amiodarone_minocycline_sjw",
    text: "Takes amiodarone, minocycline or St John's wort: sensitivity reaches into visible light, or pigment may form.",
    wait: "Test patch first. The medicine is not stopped without its prescriber.",
  },
  {
    factor: "other_photosensitiser",
    text: "Takes a medicine that sensitises to light, mostly to ultraviolet.",
    wait: "Test patch first; the laser's guide asks for 3 to 5 days without it if possible. It is not stopped without its prescriber.",
  },
  {
    factor: "anticoagulant",
    text: "Takes a blood thinner: more bruising and bleeding.",
    wait: "A prescribed blood thinner is never stopped for a cosmetic visit.",
  },
  {
    factor: "bleeding_disorder",
    text: "Bleeding disorder: bleeding and haematoma.",
    wait: "Plan with haematology.",
  },
  {
    factor: "low_platelets",
    text: "Low platelets: bleeding and haematoma.",
    wait: "Recent platelet count first.",
  },
  {
    factor: "active_hsv_site",
    text: "Cold sore or other herpes at the site now: it can spread over treated skin.",
    wait: "Until fully healed.",
  },
  {
    factor: "hsv_history",
    text: "Has had cold sores: treatment can set one off.",
    wait: "Resurfacing and medium peels: antiviral tablets from the day before or the morning, for 10 to 14 days.",
  },
  {
    factor: "active_infection_or_wound_site",
    text: "Infection or open skin at the site.",
    wait: "Until healed.",
  },
  {
    factor: "active_acne_mild",
    text: "Mild active acne: inflamed spots are left out of the treated area.",
    wait: "Treat the acne alongside.",
  },
  {
    factor: "active_acne_moderate",
    text: "Moderate active acne: mark work is put off, new marks keep coming.",
    wait: "Until the acne is controlled.",
  },
  {
    factor: "active_acne_nodulocystic",
    text: "Severe or nodulocystic acne: it is treated first.",
    wait: "Until the acne is controlled.",
  },
  {
    factor: "keloid_tendency",
    text: "Own tendency to keloids or raised scars: an injury may leave another.",
    wait: "Refer to someone who treats keloids.",
  },
  {
    factor: "keloid_family",
    text: "Keloids in the family: an injury may leave a raised scar.",
    wait: "Test area first.",
  },
  {
    factor: "fst_4",
    text: "Skin type IV: more risk of lasting dark marks after injury, heat or light.",
    wait: "Test spot, lower settings, longer pulses.",
  },
  {
    factor: "fst_5",
    text: "Skin type V: more risk of lasting dark marks, burns or pale marks.",
    wait: "Test spot, lower settings, longer pulses.",
  },
  {
    factor: "fst_6",
    text: "Skin type VI: more risk of lasting dark marks, burns or pale marks.",
    wait: "Test spot, lower settings, longer pulses.",
  },
  {
    factor: "recent_tan_or_sunburn",
    text: "Tan or sunburn in the last four weeks: tanned skin takes up the light or reacts with dark marks.",
    wait: "Four weeks without sun on the site.",
  },
  {
    factor: "self_tan_on_skin",
    text: "Self-tan on the skin: the colour takes up the light.",
    wait: "Removed, and at least 48 hours without.",
  },
  {
    factor: "photosensitive_epilepsy",
    text: "Seizures set off by flashing light.",
    wait: "Neurologist's agreement first.",
  },
  {
    factor: "lupus_or_photosensitive_disease",
    text: "Lupus or another disease that light makes worse.",
    wait: "Letter from rheumatology or dermatology.",
  },
  { factor: "porphyria", text: "Porphyria: visible light can injure the skin." },
  {
    factor: "gold_therapy_ever",
    text: "Gold treatment at any time in life: Q-switched pulses can turn the skin blue-grey for good.",
  },
  {
    factor: "pacemaker_or_icd",
    text: "Pacemaker, defibrillator or other implanted stimulator: radiofrequency current may disturb it.",
    wait: "Cardiology letter; not settled here.",
  },
  { factor: "metal_implant_in_field", text: "Metal in or under the treated area." },
  { factor: "salicylate_allergy", text: "Allergic to salicylates: the peel is absorbed." },
  { factor: "immunosuppressed", text: "Weakened immune system: infection and slow healing." },
  {
    factor: "diabetes_uncontrolled",
    text: "Diabetes that is not well controlled: infection and slow healing.",
    wait: "Better control first.",
  },
  {
    factor: "vitiligo",
    text: "Vitiligo: injury or light can leave new pale patches.",
    wait: "Stable for at least 12 months.",
  },
  {
    factor: "psoriasis",
    text: "Psoriasis or another disease that follows injury: it may appear where the skin is hurt.",
    wait: "Not on an active plaque.",
  },
  { factor: "melasma", text: "Melasma: heat and light may darken it." },
  { factor: "rosacea", text: "Rosacea: the skin is easily irritated and flushes." },
  {
    factor: "eczema_active",
    text: "Active eczema or dermatitis: the barrier is broken and irritation follows.",
    wait: "Until calm.",
  },
  {
    factor: "suspicious_pigmented_lesion",
    text: "A suspicious lesion: no procedure before it is diagnosed.",
    wait: "Diagnosis first.",
  },
  { factor: "skin_cancer_active", text: "Skin cancer not yet dealt with.", wait: "Treated first." },
  {
    factor: "tattoo_or_pmu_in_field",
    text: "Tattoo or permanent make-up in the treated area: pigment takes up the light or changes colour.",
    wait: "Never treated over.",
  },
  {
    factor: "recent_facial_procedure_lt_4w",
    text: "Another procedure on the face less than four weeks ago.",
    wait: "Four weeks.",
  },
  {
    factor: "recent_resurfacing_lt_3m",
    text: "Deep peel or resurfacing less than three months ago.",
    wait: "Three months at least.",
  },
  {
    factor: "recent_resurfacing_lt_12m",
    text: "Deep peel or resurfacing in the last twelve months.",
    wait: "Three to twelve months.",
  },
  { factor: "under_18", text: "Under 18: few data, and consent needs special care." },
  { factor: "under_22", text: "Under 22: the device is authorised from 22 years on." },
  { factor: "under_12", text: "Under 12: teeth, bones or growth may be harmed, or there are no data." },
  {
    factor: "bdd_positive",
    text: "Signs of body dysmorphic disorder: procedures seldom satisfy and may harm.",
    wait: "Screening and psychological support first.",
  },
  { factor: "thrombosis_risk", text: "Had, or is prone to, blood clots." },
  { factor: "hormone_therapy", text: "Takes a hormone that raises the risk of clots." },
  { factor: "renal_disease", text: "Kidney disease: the medicine builds up." },
  {
    factor: "hypertension_cvd",
    text: "Blood-pressure, heart or vessel disease: left out of the trial of this vessel-narrowing treatment.",
  },
  { factor: "heart_block", text: "Slow heart rate or heart block." },
  { factor: "asthma_copd", text: "Asthma or COPD." },
  { factor: "narrow_angle_glaucoma", text: "Narrow-angle glaucoma: pressure in the eye may rise." },
  { factor: "eye_disease", text: "Disease of the retina or of vision." },
  { factor: "lidocaine_or_metal_allergy", text: "Allergic to local anaesthetic or to metal of the needles." },
  {
    factor: "tetracycline_current",
    text: "Takes a tetracycline: with isotretinoin the pressure in the head may rise.",
  },
  {
    factor: "vitamin_a_supplement",
    text: "Takes vitamin A: it adds up with the retinoid.",
    wait: "Stop the supplement.",
  },
  { factor: "methotrexate_current", text: "Takes methotrexate: the liver or the dose level may suffer." },
  { factor: "liver_disease", text: "Liver disease." },
  {
    factor: "hyperlipidaemia",
    text: "High blood fats: they rise further.",
    wait: "Fasting lipids before and during.",
  },
  {
    factor: "mood_disorder",
    text: "Depression, anxiety or another mood disorder: mood is watched during treatment.",
  },
  { factor: "inflammatory_bowel", text: "Inflammatory bowel disease: watched for a flare." },
  { factor: "intracranial_hypertension", text: "Raised pressure in the head, now or before." },
  { factor: "g6pd_deficiency", text: "G6PD deficiency or haemolytic anaemia: red cells may break down." },
  { factor: "maoi_current", text: "Takes an MAO inhibitor: blood pressure may change suddenly." },
  { factor: "beta_blocker_current", text: "Takes a beta blocker: the effects add up." },
  { factor: "cold_disease", text: "Raynaud's or another disease that cold sets off." },
  {
    factor: "autoimmune_disease",
    text: "Autoimmune or granulomatous disease: lumps may form around a filler.",
  },
  { factor: "radiotherapy_field", text: "Radiotherapy at the site: the skin heals poorly." },
  { factor: "connective_tissue_disorder", text: "Connective-tissue disorder: scars widen and heal poorly." },
  {
    factor: "topical_retinoid_current",
    text: "Uses a retinoid cream: the skin is more easily injured.",
    wait: "Stopped beforehand: 3 days for laser and needling; before a peel 3 days, or 7 to 14 days for skin types IV to VI.",
  },
];
