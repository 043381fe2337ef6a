import type { ConditionEntry } from "#lib/clinical/model/catalogue-condition.ts";

/**
 * Conditions, one a line: `id | factors of the safety matrix, "?" before one that the name alone does not settle |
 * names and everyday words`. The id itself, with spaces, is a name too.
 */
const TABLE = `
herpes-labialis | ?active_hsv_site hsv_history | cold sore, fever blister, herpes, oral herpes, oral hsv, herpes simplex, herpes simplex labialis, hsv, hsv-1, lip herpes, facial herpes, fieberblasen
active-herpes-labialis | active_hsv_site hsv_history | active cold sore, active herpes, active hsv, current cold sore, cold sore now, cold sore today, herpes outbreak, cold sore outbreak
eczema-herpeticum | hsv_history ?eczema_active | kaposi varicelliform eruption
genital-herpes | - | hsv-2, hsv type 2, herpes simplex type 2
shingles | ?active_infection_or_wound_site | herpes zoster, zoster, chickenpox
skin-infection | active_infection_or_wound_site | impetigo, cellulitis, folliculitis, infected skin, boil, abscess, bacterial skin infection, open wound, wound, ulcer, erysipelas, infected spot
tinea | active_infection_or_wound_site | ringworm, tinea faciei, tinea corporis, fungal skin infection
infection-of-feet-or-nails | - | athletes foot, tinea pedis, tinea versicolor, pityriasis versicolor, fungal nail, nail fungus, ingrown toenail, onychomycosis, thrush, jock itch, verruca, warts on hands, hand warts, genital warts
warts | ?active_infection_or_wound_site | viral warts, facial warts, plane warts
molluscum | ?active_infection_or_wound_site | molluscum contagiosum
scabies | ?active_infection_or_wound_site | mrsa, head lice
keloid | keloid_tendency | keloid scars, keloid scarring, keloid tendency, hypertrophic scarring, hypertrophic scars, raised scars, abnormal scarring
diabetes | ?diabetes_uncontrolled | diabetes mellitus, type 1 diabetes, type 2 diabetes, t1dm, t2dm, dm, sugar diabetes, diabetic, insulin dependent diabetes, type ii diabetes, type i diabetes
diabetes-uncontrolled | diabetes_uncontrolled | poorly controlled diabetes, brittle diabetes, badly controlled diabetes, diabetes not well controlled, diabetes not controlled, unstable diabetes
diabetes-controlled | - | well controlled diabetes, diabetes well controlled, well controlled type 2 diabetes, well controlled type 1 diabetes, diet controlled diabetes, prediabetes, gestational diabetes, impaired glucose tolerance, insulin resistance
epilepsy | ?photosensitive_epilepsy seizure_disorder | fits, seizure, convulsions, seizure disorder, epileptic, juvenile myoclonic epilepsy, jme, childhood absence epilepsy, absence seizures, temporal lobe epilepsy, grand mal, tonic clonic seizures
febrile-convulsions | - | febrile seizure, febrile fit, childhood febrile convulsions, non-epileptic attacks, non-epileptic seizures
photosensitive-epilepsy | photosensitive_epilepsy seizure_disorder | light triggered epilepsy, photosensitive seizures, flashing lights epilepsy, light triggered seizures, flashing lights trigger seizures, photic epilepsy, epilepsy triggered by flashing lights
lupus | lupus_or_photosensitive_disease autoimmune_disease | sle, systemic lupus, systemic lupus erythematosus, lupus erythematosus, discoid lupus, dle, cutaneous lupus, scle, discoid lupus erythematosus, subacute cutaneous lupus, drug-induced lupus, lupus nephritis
lupus-pernio | autoimmune_disease | -
lupus-vulgaris | active_infection_or_wound_site | skin tuberculosis
photosensitive-disease | lupus_or_photosensitive_disease | polymorphic light eruption, polymorphous light eruption, pmle, ple, solar urticaria, chronic actinic dermatitis, actinic prurigo, xeroderma pigmentosum, xp, bloom syndrome, rothmund-thomson syndrome, sun allergy, sun rash, allergic to the sun, light sensitivity, sun sensitivity, photosensitivity, photodermatosis, prickly heat from sun, hydroa vacciniforme
albinism | ?lupus_or_photosensitive_disease eye_disease | oculocutaneous albinism, ocular albinism
dermatomyositis | lupus_or_photosensitive_disease autoimmune_disease | -
porphyria | porphyria | protoporphyria, erythropoietic protoporphyria, epp, porphyria cutanea tarda, pct, variegate porphyria, congenital erythropoietic porphyria, coproporphyria, gunther disease
acute-porphyria | ?porphyria | acute intermittent porphyria, acute hepatic porphyria
pacemaker | pacemaker_or_icd | ppm, cardiac pacemaker, icd, implantable defibrillator, implantable cardioverter defibrillator, defibrillator, loop recorder, cochlear implant, deep brain stimulator, nerve stimulator, spinal cord stimulator, neurostimulator, vagus nerve stimulator, implanted electronic device, implanted cardiac device, heart device
insulin-pump | ?pacemaker_or_icd | continuous glucose monitor, glucose sensor
metal-implant | metal_implant_in_field | metal plate, facial plates, facial metal plate, facial fracture plates, jaw plate, titanium plate, metal screws, orthodontic braces, dental braces, braces, gold threads, facial implant
dental-implant | ?metal_implant_in_field | dental bridge
implant-elsewhere | - | metal plate in leg, metal plate in arm, metal plate in ankle, metal plate in wrist, metalwork in leg, hip replacement, knee replacement, copper coil, contraceptive coil, dental fillings, dental crown
tattoo | tattoo_or_pmu_in_field | facial tattoo, permanent make-up, microblading, tattooed eyebrows, pmu, semi-permanent make-up, eyebrow tattoo, tattooed eyeliner, permanent eyeliner, microbladed eyebrows, cosmetic tattoo, lip tattoo, lip blush
tattoo-elsewhere | ?tattoo_or_pmu_in_field | tattoo on arm, tattoos on arms, arm tattoo, tattoo on leg, leg tattoo, tattoo on back, back tattoo, body tattoo, tattoo on wrist, tattoo on ankle
bleeding-disorder | bleeding_disorder | haemophilia, haemophilia a, von willebrand disease, von willebrand, vwd, clotting disorder, bleeding tendency, factor viii deficiency, factor xi deficiency, factor ix deficiency, bleeding problem, coagulopathy
easy-bruising | ?bleeding_disorder | bruises easily, nosebleeds
low-platelets | low_platelets | thrombocytopenia, low platelet count, itp, immune thrombocytopenia, idiopathic thrombocytopenic purpura, immune thrombocytopenic purpura
thrombosis | thrombosis_risk | lupus anticoagulant, antiphospholipid antibodies, sticky blood, polycythaemia, polycythaemia vera, essential thrombocythaemia, dvt, deep vein thrombosis, pulmonary embolism, pe, blood clot, clot in the leg, clot in the lung, factor v leiden, factor 5 leiden, fvl, antiphospholipid syndrome, hughes syndrome, thrombophilia, prothrombin mutation, antithrombin deficiency, protein c deficiency, protein s deficiency, vte, venous thromboembolism, retinal vein occlusion, clot, thrombophlebitis
stroke | thrombosis_risk hypertension_cvd | subarachnoid haemorrhage, brain haemorrhage, cva, tia, transient ischaemic attack, mini stroke, cerebrovascular disease, cerebrovascular accident
renal-disease | renal_disease | kidney disease, chronic kidney disease, ckd, ckd3, ckd4, ckd3a, ckd3b, renal impairment, renal failure, kidney failure, dialysis, kidney problems, renal insufficiency, nephropathy, nephrotic syndrome, polycystic kidneys, one kidney, bad kidneys
liver-disease | liver_disease | hepatitis, hepatitis b, hepatitis c, hep b, hep c, cirrhosis, fatty liver, liver impairment, liver failure, hepatic impairment, nafld, masld, raised liver enzymes, abnormal lfts, liver problems, alcohol dependence, alcoholism, alcohol excess
hyperlipidaemia | hyperlipidaemia | high cholesterol, hypercholesterolaemia, high triglycerides, hypertriglyceridaemia, dyslipidaemia, raised cholesterol, high blood fats, pancreatitis
hypertension | hypertension_cvd | high blood pressure, htn, raised blood pressure, hypertensive, bp high, hypertonie
heart-disease | hypertension_cvd ?heart_block | ischaemic heart disease, ihd, coronary artery disease, coronary heart disease, angina, heart failure, cardiomyopathy, cardiovascular disease, arrhythmia, palpitations, svt, cabg, stent, cardiac stent, heart stent, coronary stent, heart bypass, heart valve replacement, valve disease, heart murmur, mitral valve prolapse, ectopic beats, hole in the heart, congenital heart disease, pots, endocarditis, aortic aneurysm, long qt syndrome
heart-attack | hypertension_cvd thrombosis_risk ?heart_block | myocardial infarction, mi, coronary thrombosis
peripheral-arterial-disease | hypertension_cvd | peripheral vascular disease, claudication
atrial-fibrillation | hypertension_cvd thrombosis_risk | af, afib, irregular heartbeat
heart-block | heart_block hypertension_cvd | bradycardia, slow heart rate, sick sinus, sick sinus syndrome, av block, atrioventricular block
hypotension | hypertension_cvd | low blood pressure, orthostatic hypotension
raynaud | hypertension_cvd cold_disease | raynaud disease, raynaud phenomenon, raynaud syndrome
cold-urticaria | cold_disease | cryoglobulinaemia, cold agglutinin disease, chilblains, perniosis, cold allergy
glaucoma | ?narrow_angle_glaucoma | raised eye pressure
open-angle-glaucoma | - | primary open angle glaucoma, normal tension glaucoma, poag, ocular hypertension
narrow-angle-glaucoma | narrow_angle_glaucoma | angle closure glaucoma, closed angle glaucoma, acute glaucoma, acute angle closure, narrow angles
retinal-disease | eye_disease | retinitis pigmentosa, macular degeneration, diabetic retinopathy, retinal dystrophy, retinopathy, eye disease, retinal detachment, visual impairment, colour vision defect, colour blindness, colour blind
eye-complaint | - | contact lenses, astigmatism, lasik, laser eye surgery, stye, cataract, dry eyes, blepharitis, conjunctivitis, myopia, short-sighted, long-sighted, corneal transplant, squint
asthma | asthma_copd | asthmatic, asma, copd, emphysema, reversible airways disease, chronic bronchitis, bronchiectasis, wheeze
immunosuppression | immunosuppressed | immunosuppressed, immunocompromised, hiv, hiv positive, aids, transplant, organ transplant, kidney transplant, renal transplant, liver transplant, heart transplant, lung transplant, bone marrow transplant, stem cell transplant, leukaemia, cll, lymphoma, myeloma, cancer on chemotherapy, on chemotherapy, chemotherapy, on chemo, immunodeficiency, immune deficiency, neutropenia, cvid, weak immune system, asplenia, no spleen, splenectomy
cancer | ?immunosuppressed ?skin_cancer_active | malignancy
cancer-elsewhere | ?immunosuppressed | breast cancer, prostate cancer, bowel cancer, colon cancer, lung cancer, thyroid cancer, cervical cancer, ovarian cancer, testicular cancer
skin-cancer | skin_cancer_active | melanoma, basal cell carcinoma, bcc, squamous cell carcinoma, scc, lentigo maligna, malignant melanoma, bowens disease, skin tumour, rodent ulcer, merkel cell carcinoma
sun-damage | ?skin_cancer_active | actinic keratosis, solar keratosis
suspicious-mole | suspicious_pigmented_lesion | atypical mole, changing mole, dysplastic naevus, suspicious pigmented lesion, atypical naevus, suspicious naevus, suspicious lesion, suspected melanoma, suspected skin cancer, suspected bcc, suspected basal cell carcinoma, possible melanoma, possible skin cancer, query melanoma, query bcc, awaiting biopsy
atypical-mole-syndrome | ?suspicious_pigmented_lesion | dysplastic naevus syndrome, fammm
vitiligo | vitiligo | loss of pigment, white patches vitiligo, leucoderma
psoriasis | psoriasis | plaque psoriasis, guttate psoriasis, facial psoriasis, sebopsoriasis
psoriatic-arthritis | psoriasis autoimmune_disease | -
lichen-planus | psoriasis | lichen planus pigmentosus, koebner phenomenon
melasma | melasma | chloasma, mask of pregnancy, pregnancy mask
rosacea | rosacea | acne rosacea, ocular rosacea, papulopustular rosacea, erythematotelangiectatic rosacea, facial flushing rosacea
eczema | eczema_active | atopic eczema, atopic dermatitis, dermatitis, facial eczema, ekzem
hand-eczema | ?eczema_active | hand dermatitis, varicose eczema, foot eczema, pompholyx, childhood eczema
contact-dermatitis | eczema_active | allergic contact dermatitis, irritant dermatitis, contact eczema
seborrhoeic-dermatitis | eczema_active | seb derm, seborrhoeic eczema
periorificial-dermatitis | eczema_active | perioral dermatitis, perioral eczema
body-dysmorphic-disorder | bdd_positive | bdd, body dysmorphia, dysmorphophobia
eating-disorder | mood_disorder ?bdd_positive | anorexia, anorexia nervosa, bulimia, binge eating
skin-picking | - | excoriation disorder, dermatillomania, skin picking disorder, compulsive skin picking
depression | mood_disorder | low mood, depressive disorder, depressed, bipolar disorder, bipolar, bipolar affective disorder, psychosis, schizophrenia, suicidal thoughts, suicidal ideation, suicidal, self harm, major depression, postnatal depression, anxiety and depression, suicide attempt
anxiety | mood_disorder | generalised anxiety disorder, anxiety disorder, anxious, panic attacks, panic disorder, ocd, obsessive compulsive disorder, ptsd, post-traumatic stress disorder, personality disorder, stress
intracranial-hypertension | intracranial_hypertension | idiopathic intracranial hypertension, iih, benign intracranial hypertension, bih, pseudotumor cerebri, pseudotumour cerebri, raised intracranial pressure, papilloedema
inflammatory-bowel-disease | inflammatory_bowel | crohns disease, crohns, ulcerative colitis, ulcerated colitis, uc, ibd, colitis
g6pd-deficiency | g6pd_deficiency | g6pd, favism, glucose-6-phosphate dehydrogenase deficiency, methaemoglobinaemia, haemolytic anaemia
autoimmune-disease | autoimmune_disease | sarcoidosis, scleroderma, systemic sclerosis, morphoea, vasculitis, sarcoid, behcets disease, behcet, polymyositis, multiple sclerosis, ms, ankylosing spondylitis, polymyalgia
sjogren-syndrome | autoimmune_disease ?lupus_or_photosensitive_disease | sjogren, sjogrens syndrome, mixed connective tissue disease
myasthenia-gravis | autoimmune_disease myasthenia | myasthenia
dpd-deficiency | dpd_deficiency | dihydropyrimidine dehydrogenase deficiency, dpyd deficiency
rheumatoid-arthritis | autoimmune_disease | ra, inflammatory arthritis, juvenile arthritis
radiotherapy | radiotherapy_field | radiotherapy to face, facial radiotherapy, radiation to the face, x-ray treatment for acne
radiotherapy-elsewhere | - | radiotherapy to breast, breast radiotherapy, radiotherapy to prostate, pelvic radiotherapy, radioiodine
sunburn | recent_tan_or_sunburn | sunburnt, recent sunburn, sunburned
ehlers-danlos | connective_tissue_disorder | eds, heds, hypermobile eds, ehlers danlos syndrome, hypermobility, hypermobility syndrome, marfan, marfan syndrome, osteogenesis imperfecta, pseudoxanthoma elasticum, collagen disorder
needle-phobia | - | fear of needles, vasovagal syncope, syncope, fainting, faints, vasovagal
nickel-allergy | lidocaine_or_metal_allergy | metal allergy, allergic to nickel, nickel allergic
lidocaine-allergy | lidocaine_or_metal_allergy | local anaesthetic allergy, lignocaine allergy, allergic to lidocaine, local anesthetic allergy
salicylate-allergy | salicylate_allergy | aspirin allergy, salicylate sensitivity, aspirin sensitive asthma, aspirin induced asthma, samters triad, aspirin exacerbated respiratory disease, allergic to aspirin, salicylate intolerance
drug-or-food-allergy | - | latex allergy, penicillin allergy, peanut allergy, nut allergy, food allergy, egg allergy, drug allergy, anaphylaxis
acne | - | acne vulgaris, spots, pimples, nodulocystic acne, cystic acne, acne scars, acne scarring, acne conglobata, hormonal acne, acne keloidalis, acne keloidalis nuchae, folliculitis keloidalis
polycystic-ovary-syndrome | - | pcos, polycystic ovaries, polycystic ovary, polycystic ovarian syndrome, hirsutism
hidradenitis-suppurativa | - | hidradenitis, acne inversa
migraine | - | migraine without aura, headache, tension headache, cluster headache
migraine-with-aura | migraine_aura | classical migraine, hemiplegic migraine
thyroid-disease | - | hypothyroidism, hypothyroid, underactive thyroid, hyperthyroidism, overactive thyroid, thyroid, hashimotos, hashimotos thyroiditis, graves disease, goitre, thyroid problems, thyroid nodule
hay-fever | - | allergic rhinitis, seasonal allergies, rhinitis, allergies, sinusitis, nasal polyps
anaemia | - | iron deficiency, iron deficiency anaemia, sickle cell trait, thalassaemia trait, vitamin d deficiency, b12 deficiency, pernicious anaemia
sickle-cell-disease | - | sickle cell anaemia, sickle cell, thalassaemia
stomach-complaint | - | gastro-oesophageal reflux, gord, gerd, reflux, heartburn, acid reflux, indigestion, stomach ulcer, peptic ulcer, hiatus hernia, gastritis
bowel-complaint | - | diverticulosis, diarrhoea, irritable bowel, ibs, irritable bowel syndrome, constipation, coeliac disease, coeliac, diverticulitis, haemorrhoids, piles, lactose intolerance
minor-liver-or-biliary-complaint | - | gallstones, gilbert syndrome, cholecystectomy
past-operation | - | appendix removed, gallbladder removed, wisdom teeth removed, deviated septum, appendicitis, appendicectomy, appendectomy, tonsillectomy, caesarean section, c-section, hysterectomy, hernia, hernia repair, vasectomy
infection-elsewhere | - | mouth ulcers, aphthous ulcers, bronchitis, cough, sore throat, whooping cough, malaria, lyme disease, uti, urinary tract infection, cystitis, tonsillitis, covid, long covid, common cold, pneumonia, chest infection, ear infection, glandular fever, flu
urinary-complaint | - | kidney stones, incontinence, enlarged prostate, bph
pregnancy | pregnancy | pregnant, currently pregnant, expecting a baby, early pregnancy
trying-to-conceive | planning_pregnancy | planning pregnancy, trying for a baby, ttc, ivf
miscarriage | - | pre-eclampsia, postpartum
breastfeeding | breastfeeding | lactating, lactation, nursing a baby, nursing mother
endometriosis | - | ovarian cyst, fibroids, heavy periods, painful periods, menorrhagia, dysmenorrhoea, menopause, perimenopause, pms, premenstrual syndrome
neurodevelopmental-condition | - | adhd, attention deficit hyperactivity disorder, autism, autistic spectrum disorder, aspergers, dyslexia, learning disability
neurological-complaint | - | carpal tunnel, concussion, trigeminal neuralgia, travel sickness, parkinsons, parkinsons disease, motor neurone disease, dementia, restless legs, neuropathy, bells palsy, essential tremor, carpal tunnel syndrome
joint-or-back-complaint | - | bunions, slipped disc, frozen shoulder, tennis elbow, plantar fasciitis, broken wrist, broken leg, broken arm, broken ankle, osteoarthritis, arthritis, back pain, sciatica, fibromyalgia, chronic pain, osteoporosis, gout, scoliosis, fracture
obesity | - | overweight, raised bmi, high bmi
smoker | - | smoking, ex-smoker
sleep-or-fatigue-complaint | - | sleep apnoea, insomnia, chronic fatigue syndrome, me/cfs
ear-complaint | - | deaf, hearing loss, tinnitus, vertigo, menieres disease
alopecia | - | hair loss, alopecia areata, male pattern baldness
urticaria | - | hives, angioedema, chronic urticaria, dermatographism, mastocytosis
benign-mole | - | mole, many moles, seborrhoeic keratosis, skin tag, freckles, naevus
minor-skin-condition | - | acanthosis nigricans, keratosis pilaris, milia, ichthyosis, hyperhidrosis, dandruff, sebaceous cyst, epidermoid cyst, lipoma, dry skin, oily skin, sensitive skin, varicose veins, cellulite, stretch marks
genetic-skin-disease | - | neurofibromatosis, tuberous sclerosis
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
