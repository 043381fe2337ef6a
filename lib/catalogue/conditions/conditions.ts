import type { ConditionEntry } from "#lib/clinical/model/catalogue-condition.ts";

/**
 * Conditions, one a line: `id | factors of the safety matrix, "?" before one that the name alone does not settle |
 * names and everyday words`. The id itself, with spaces, is a name too.
 */
const TABLE = `
herpes-labialis | ?active_hsv_site hsv_history | cold sore, cold sores, coldsore, coldsores, fever blister, fever blisters, herpes, oral herpes, herpes simplex, hsv, hsv-1, hsv1, lip herpes, facial herpes
active-herpes-labialis | active_hsv_site hsv_history | active cold sore, active cold sores, active herpes, active hsv, current cold sore, cold sore now, cold sore today, herpes outbreak, cold sore outbreak
genital-herpes | - | hsv-2, hsv2
shingles | ?active_infection_or_wound_site | herpes zoster, zoster
skin-infection | active_infection_or_wound_site | impetigo, cellulitis, folliculitis, infected skin, skin infection, boil, boils, abscess, bacterial skin infection, open wound, wound, ulcer, erysipelas, infected spot
tinea | active_infection_or_wound_site | ringworm, tinea faciei, tinea corporis, fungal skin infection
warts | ?active_infection_or_wound_site | wart, facial warts, viral warts, plane warts, verruca
molluscum | ?active_infection_or_wound_site | molluscum contagiosum
keloid | keloid_tendency | keloids, keloid scar, keloid scars, keloid scarring, keloid tendency, hypertrophic scarring, hypertrophic scars, raised scars, abnormal scarring
diabetes | ?diabetes_uncontrolled | diabetes mellitus, type 1 diabetes, type 2 diabetes, t1dm, t2dm, dm, sugar diabetes, diabetic, type ii diabetes, type i diabetes
diabetes-controlled | - | well controlled diabetes, well controlled type 2 diabetes, well controlled type 1 diabetes, diet controlled diabetes
diabetes-uncontrolled | diabetes_uncontrolled | uncontrolled diabetes, poorly controlled diabetes, brittle diabetes, badly controlled diabetes
epilepsy | ?photosensitive_epilepsy seizure_disorder | fits, seizures, seizure, convulsions, seizure disorder, epileptic, juvenile myoclonic epilepsy
febrile-convulsions | - | febrile convulsion, febrile seizure, febrile seizures, febrile fit, febrile fits, childhood febrile convulsions
photosensitive-epilepsy | photosensitive_epilepsy seizure_disorder | light triggered epilepsy, photosensitive seizures, flashing lights epilepsy, light triggered seizures, photic epilepsy, epilepsy triggered by flashing lights
lupus | lupus_or_photosensitive_disease | sle, systemic lupus erythematosus, lupus erythematosus, discoid lupus, dle, cutaneous lupus, scle, lupus sle, discoid lupus erythematosus, subacute cutaneous lupus
photosensitive-disease | lupus_or_photosensitive_disease | polymorphic light eruption, polymorphous light eruption, pmle, pmle rash, solar urticaria, chronic actinic dermatitis, actinic prurigo, xeroderma pigmentosum, sun allergy, light sensitivity, photosensitivity, photodermatosis, prickly heat from sun, hydroa vacciniforme
dermatomyositis | lupus_or_photosensitive_disease | -
porphyria | porphyria | erythropoietic protoporphyria, epp, porphyria cutanea tarda, pct, variegate porphyria
acute-porphyria | ?porphyria | acute intermittent porphyria, acute hepatic porphyria
pacemaker | pacemaker_or_icd | cardiac pacemaker, icd, implantable defibrillator, implantable cardioverter defibrillator, defibrillator, cochlear implant, deep brain stimulator, nerve stimulator, vagus nerve stimulator, implanted electronic device, heart device
insulin-pump | ?pacemaker_or_icd | continuous glucose monitor, glucose sensor
metal-implant | metal_implant_in_field | metal plate, metal plates, facial plates, facial metal plate, jaw plate, jaw plates, titanium plate, metal implant, metal screws, orthodontic braces, dental braces, braces, gold threads, facial implant
tattoo | tattoo_or_pmu_in_field | facial tattoo, face tattoo, permanent make-up, permanent makeup, microblading, tattooed eyebrows, pmu, semi-permanent make-up, eyebrow tattoo, cosmetic tattoo, lip blush
tattoo-elsewhere | ?tattoo_or_pmu_in_field | tattoo on arm, tattoos on arms, arm tattoo, tattoo on leg, leg tattoo, tattoo on back, back tattoo, body tattoo, body tattoos, tattoo on wrist, tattoo on ankle
bleeding-disorder | bleeding_disorder | haemophilia, hemophilia, von willebrand disease, von willebrand, vwd, clotting disorder, bleeding tendency, factor viii deficiency, haemophilia a, bleeding problem, coagulopathy
low-platelets | low_platelets | thrombocytopenia, low platelet count, itp, immune thrombocytopenia, idiopathic thrombocytopenic purpura
thrombosis | thrombosis_risk | dvt, deep vein thrombosis, pulmonary embolism, pe, blood clot, blood clots, clot in the leg, clot in the lung, factor v leiden, antiphospholipid syndrome, hughes syndrome, thrombophilia, protein c deficiency, protein s deficiency, vte, venous thromboembolism, retinal vein occlusion, clot
stroke | thrombosis_risk hypertension_cvd | cva, tia, transient ischaemic attack, mini stroke, cerebrovascular disease, cerebrovascular accident
renal-disease | renal_disease | kidney disease, chronic kidney disease, ckd, renal impairment, renal failure, kidney failure, dialysis, kidney problems, renal insufficiency, nephropathy
liver-disease | liver_disease | hepatitis, hepatitis b, hepatitis c, cirrhosis, fatty liver, liver impairment, liver failure, hepatic impairment, nafld, raised liver enzymes, liver problems
hyperlipidaemia | hyperlipidaemia | high cholesterol, hypercholesterolaemia, high triglycerides, hypertriglyceridaemia, hyperlipidemia, hypercholesterolemia, dyslipidaemia, raised cholesterol, high blood fats
hypertension | hypertension_cvd | high blood pressure, htn, raised blood pressure, hypertensive, bp high
heart-disease | hypertension_cvd ?heart_block | ischaemic heart disease, ihd, coronary artery disease, coronary heart disease, angina, heart failure, cardiomyopathy, cardiovascular disease, arrhythmia, palpitations
heart-attack | hypertension_cvd thrombosis_risk ?heart_block | myocardial infarction, mi, heart attacks, coronary thrombosis
atrial-fibrillation | hypertension_cvd thrombosis_risk | af, afib, a fib, irregular heartbeat
heart-block | heart_block hypertension_cvd | bradycardia, slow heart rate, sick sinus syndrome, av block, atrioventricular block
hypotension | hypertension_cvd | low blood pressure, orthostatic hypotension
raynaud | hypertension_cvd cold_disease | raynaud's, raynauds, raynaud's disease, raynaud's phenomenon, raynaud syndrome, raynauds phenomenon
cold-urticaria | cold_disease | cryoglobulinaemia, cold agglutinin disease, cryoglobulinemia, chilblains, cold allergy
glaucoma | ?narrow_angle_glaucoma | raised eye pressure
open-angle-glaucoma | - | ocular hypertension, primary open angle glaucoma, normal tension glaucoma, poag
narrow-angle-glaucoma | narrow_angle_glaucoma | angle closure glaucoma, closed angle glaucoma, acute glaucoma, angle-closure glaucoma, narrow angles
retinal-disease | eye_disease | retinitis pigmentosa, macular degeneration, diabetic retinopathy, retinal dystrophy, retinopathy, eye disease, retinal detachment, visual impairment, colour vision defect, colour blindness, colour blind, ocular albinism
asthma | asthma_copd | copd, reversible airways disease, chronic bronchitis, wheeze
immunosuppression | immunosuppressed | immunosuppressed, hiv, aids, organ transplant, kidney transplant, renal transplant, liver transplant, heart transplant, bone marrow transplant, leukaemia, leukemia, lymphoma, immunodeficiency, immune deficiency, on chemotherapy, neutropenia, cvid, weak immune system
cancer | ?immunosuppressed ?skin_cancer_active | malignancy
skin-cancer | skin_cancer_active | melanoma, basal cell carcinoma, bcc, squamous cell carcinoma, scc, lentigo maligna, malignant melanoma, bowen's disease, skin tumour, rodent ulcer, merkel cell carcinoma
suspicious-mole | suspicious_pigmented_lesion | atypical mole, changing mole, dysplastic naevus, suspicious pigmented lesion, dysplastic nevus, atypical naevus, suspicious naevus
vitiligo | vitiligo | loss of pigment, white patches vitiligo, leucoderma, leukoderma
psoriasis | psoriasis | plaque psoriasis, guttate psoriasis, facial psoriasis, psoriatic arthritis, sebopsoriasis
lichen-planus | psoriasis | lichen planus pigmentosus, koebner phenomenon
melasma | melasma | chloasma, mask of pregnancy, pregnancy mask
rosacea | rosacea | acne rosacea, ocular rosacea, papulopustular rosacea, erythematotelangiectatic rosacea, facial flushing rosacea
eczema | eczema_active | atopic eczema, atopic dermatitis, dermatitis, facial eczema
hand-eczema | ?eczema_active | hand dermatitis, varicose eczema, foot eczema, pompholyx
contact-dermatitis | eczema_active | allergic contact dermatitis, irritant dermatitis, contact eczema
seborrhoeic-dermatitis | eczema_active | seborrheic dermatitis, seb derm, seborrhoeic eczema, dandruff
periorificial-dermatitis | eczema_active | perioral dermatitis, perioral eczema
body-dysmorphic-disorder | bdd_positive | bdd, body dysmorphia, dysmorphophobia, body dysmorphic disorder
skin-picking | - | excoriation disorder, dermatillomania, skin picking disorder, compulsive skin picking
depression | mood_disorder | low mood, depressive disorder, bipolar disorder, bipolar, psychosis, schizophrenia, suicidal thoughts, self harm, major depression, anxiety and depression, suicide attempt
anxiety | mood_disorder | generalised anxiety disorder, anxiety disorder, panic attacks, panic disorder, ocd, obsessive compulsive disorder
intracranial-hypertension | intracranial_hypertension | idiopathic intracranial hypertension, iih, benign intracranial hypertension, pseudotumor cerebri, pseudotumour cerebri, raised intracranial pressure
inflammatory-bowel-disease | inflammatory_bowel | crohn's disease, crohns, crohn's, ulcerative colitis, ibd, colitis, crohns disease
g6pd-deficiency | g6pd_deficiency | g6pd, favism, glucose-6-phosphate dehydrogenase deficiency, methaemoglobinaemia, haemolytic anaemia
autoimmune-disease | autoimmune_disease | sarcoidosis, scleroderma, systemic sclerosis, morphoea, sjogren's syndrome, sjogren syndrome, mixed connective tissue disease, vasculitis, sarcoid
rheumatoid-arthritis | autoimmune_disease | ra, inflammatory arthritis, juvenile arthritis
radiotherapy | radiotherapy_field | radiotherapy to face, facial radiotherapy, radiation to the face, x-ray treatment for acne
sunburn | recent_tan_or_sunburn | sun burn, sunburnt, recent sunburn, sunburned
ehlers-danlos | connective_tissue_disorder | eds, ehlers danlos syndrome, hypermobility syndrome, marfan syndrome, collagen disorder
needle-phobia | - | fear of needles, vasovagal syncope, fainting, faints, vasovagal
nickel-allergy | lidocaine_or_metal_allergy | metal allergy, allergic to nickel
lidocaine-allergy | lidocaine_or_metal_allergy | local anaesthetic allergy, lignocaine allergy, local anesthetic allergy
salicylate-allergy | salicylate_allergy | aspirin allergy, salicylate sensitivity, aspirin sensitive asthma, samter's triad, aspirin exacerbated respiratory disease, allergic to aspirin, salicylate intolerance
acne | - | acne vulgaris, spots, pimples, nodulocystic acne, cystic acne, acne scars, acne scarring, acne conglobata, hormonal acne
polycystic-ovary-syndrome | - | pcos, polycystic ovaries, hirsutism
hidradenitis-suppurativa | - | hidradenitis, acne inversa
migraine-with-aura | migraine_aura | migraines with aura, classical migraine, hemiplegic migraine
migraine | - | migraines, migraine without aura, headache, headaches
thyroid-disease | - | hypothyroidism, underactive thyroid, hyperthyroidism, overactive thyroid, hashimoto's, hashimotos, graves disease, thyroid problems
hay-fever | - | hayfever, allergic rhinitis, seasonal allergies, rhinitis, allergies
anaemia | - | iron deficiency, iron deficiency anaemia, anemia, sickle cell trait, thalassaemia trait, vitamin d deficiency
sickle-cell-disease | - | sickle cell anaemia, sickle cell, thalassaemia
stomach-complaint | - | gastro-oesophageal reflux, gord, gerd, reflux, heartburn, acid reflux, indigestion, stomach ulcer, peptic ulcer
bowel-complaint | - | irritable bowel, ibs, irritable bowel syndrome, constipation, coeliac disease, celiac disease
pregnancy | pregnancy | pregnant, currently pregnant, expecting a baby, early pregnancy
breastfeeding | breastfeeding | breast-feeding, breast feeding, lactating, lactation, nursing a baby
endometriosis | - | fibroids, heavy periods, painful periods, menorrhagia, dysmenorrhoea
neurodevelopmental-condition | - | adhd, attention deficit hyperactivity disorder, autism, autistic spectrum disorder, asperger's, dyslexia, learning disability
joint-or-back-complaint | - | osteoarthritis, arthritis, back pain, sciatica, fibromyalgia, chronic pain, osteoporosis, gout
obesity | - | overweight, raised bmi, high bmi
sleep-or-fatigue-complaint | - | sleep apnoea, insomnia, sleep apnea, chronic fatigue syndrome, me/cfs
alopecia | - | hair loss, alopecia areata, male pattern baldness
urticaria | - | hives, angioedema, chronic urticaria
benign-mole | - | moles, mole, seborrhoeic keratosis, skin tags, freckles, naevus
minor-skin-condition | - | acanthosis nigricans, keratosis pilaris, milia, ichthyosis, hyperhidrosis
`;

function readLine(line: string): ConditionEntry {
  const [id = "", factors = "", names = ""] = line.split("|").map((field) => field.trim());
  const all = factors.split(" ").filter((factor) => factor !== "-" && factor !== "");
  return {
    id,
    names: [id.replaceAll("-", " "), ...names.split(",").map((name) => name.trim())].filter(
      (name) => name !== "-",
    ),
    factors: all.filter((factor) => !factor.startsWith("?")),
    possibleFactors: all.filter((factor) => factor.startsWith("?")).map((factor) => factor.slice(1)),
  };
}

/** Conditions that the engine recognises. Those without a factor restrict nothing and are listed to be recognised. */
export const CONDITIONS: readonly ConditionEntry[] = TABLE.split("\n")
  .filter((line) => line.trim() !== "")
  .map(readLine);
