/**
 * Why each patient factor matters, by kind of treatment, in words for a clinician. One factor a block: its name and what
 * it is, then, a line for each kind, the risk and what is done about it. Facts are from the reference list.
 *
 * Kinds: `L` lasers and intense pulsed light, `D` light-emitting diodes, `N` needling, `P` peels, `C` creams and care,
 * `T` tablets, `S` scar surgery and freezing, `I` injections and fillers. A treatment's own line comes before its kind's.
 */
export const FACTOR_WORDS = `
pregnancy | Pregnant
L elective, and hardly studied in pregnancy. Put off until after pregnancy and breastfeeding.
D no data in pregnancy. Put off.
N elective; left out of studies and labels. Put off until after pregnancy and breastfeeding.
P thought safe when weak: low strength, small area.
peel-salicylic peel-jessner salicylic acid is absorbed: small areas only; a glycolic or lactic peel is preferred.
peel-mandelic not judged in pregnancy; a glycolic or lactic peel is preferred.
peel-tca-superficial peel-tca-medium tca-cross to be avoided or kept small; a glycolic or lactic peel is preferred.
C not shown to be safe in pregnancy. Azelaic acid is preferred.
T known or possible harm to the child.
antiviral-prophylaxis taken only where clearly needed; the obstetric team is asked.
S elective. Put off until after pregnancy.
I elective, not studied in pregnancy. Put off.
intralesional-5-fu may harm the unborn child.

breastfeeding | Breastfeeding
L elective, little data. Can wait until breastfeeding has ended.
D no data. Can wait.
N left out of studies and labels. Put off until breastfeeding has ended.
P glycolic and lactic peels are thought safe; of the others small areas only.
C little is known of what reaches the milk. Keep off the breast, small amounts, or azelaic acid instead.
T passes, or may pass, into milk.
antiviral-prophylaxis passes into milk in small amounts; taken only where needed.
S elective. Can wait; keep local anaesthetic to what is needed.
I elective, no data. Put off.
intralesional-5-fu may harm the child.

planning_pregnancy | Planning a pregnancy
C stopped before conception, or azelaic acid instead.
T must not be in use at conception; effective contraception or another treatment.
oral-tetracycline oral-tranexamic-acid stopped as soon as pregnancy is possible.
I must not be in use at conception.

childbearing_potential | A pregnancy is possible
T under the pregnancy prevention programme, with reliable contraception and tests.
I reliable contraception during treatment; a pregnancy test first.

isotretinoin_current | Takes isotretinoin or another oral retinoid
L labels and a laser guide ask for a wait of five to six months after the last dose; consensus papers see no reason to delay vascular and non-ablative lasers.
fractional-ablative labels ask for five to six months after the last dose; one consensus finds fractional ablative treatment suitable, the other only superficial or focal work.
full-field-ablative mechanical-dermabrasion labels and consensus papers agree: not before six months after the last dose, for fear of abnormal scars.
D eyes and skin are more sensitive. Goggles, shorter first session.
N clinics that needle ask for six months after the last dose; labels do not name it; a guideline and a series of 110 patients saw no harm.
rf-microneedling fractional-rf prp neither labels nor consensus papers name it; clinics that needle ask for six months.
P labels ask for five to six months; consensus papers see no reason to delay superficial peels.
peel-tca-medium tca-cross labels ask for five to six months; the consensus on superficial peels does not reach this depth.
C the skin is already dry and thin: more irritation. Stop it or use less of it.
T taken together with it.
oral-tetracycline a tetracycline with isotretinoin may raise the pressure in the head: not together.
S labels do not name it; a guideline and a series of 110 patients saw no harm.
surgical-excision cryotherapy slower healing is feared; no source settles it.
I slower healing and dry skin; more bruising. Small first session.

isotretinoin_lt_6m | Stopped isotretinoin or another oral retinoid less than six months ago
L labels and a laser guide ask for five to six months after the last dose; consensus papers see no reason to delay vascular and non-ablative lasers.
fractional-ablative labels ask for five to six months after the last dose; consensus papers find superficial, focal or fractional work suitable earlier.
full-field-ablative mechanical-dermabrasion labels and consensus papers agree: not before six months after the last dose, for fear of abnormal scars.
D eyes and skin may still be more sensitive. Goggles.
N clinics that needle ask for six months after the last dose; labels do not name it; a guideline and a series of 110 patients saw no harm.
rf-microneedling fractional-rf prp neither labels nor consensus papers name it; clinics that needle ask for six months.
P labels ask for five to six months; consensus papers see no reason to delay superficial peels.
peel-tca-medium tca-cross labels ask for five to six months; the consensus on superficial peels does not reach this depth.
C the skin may still be dry. Start slowly.
S labels do not name it; a guideline and a series of 110 patients saw no harm.
surgical-excision slower healing is feared; no source settles it.
I healing may still be slow. Small first session.

pdt_agent | Has a photodynamic agent on board
LD visible light can burn the skin. Wait until the medicine's label says the sensitivity is over.
NP treated skin stays sensitive to daylight. Keep out of light until the label's time is over.
T a second medicine that sensitises to light. Strict protection from light.

amiodarone_minocycline_sjw | Takes, or lately took, amiodarone, minocycline or St John's wort
L sensitivity reaches into visible light, or pigment may form. Test patch; not stopped without the prescriber.
D sensitivity reaches into visible light. Shorter first session; not stopped without the prescriber.

other_photosensitiser | Takes a medicine that sensitises to light
L a laser guide asks for 3 to 5 days without it if possible; British guidance holds a reaction above 500 nm very unlikely. Test patch; not stopped without the prescriber.
D makers warn of eyes and skin; British guidance places the risk below about 460 nm, where blue light lies. Goggles, shorter first session.
P peeled skin burns more easily. Daily sunscreen, and shade for two weeks.
C both make the skin burn more easily. Use it at night, with sunscreen by day.

anticoagulant | Takes a blood thinner
L bruising. Settings that leave no purpura; never stopped for a cosmetic visit.
N bruising and bleeding. Shallow, firm pressure; never stopped for a cosmetic visit.
T clots against bleeding: the prescriber decides.
SI bleeding and haematoma. Check the level, press longer; never stopped for a cosmetic visit.

bleeding_disorder | Bleeding disorder
L bruising. Plan with haematology.
NPSI bleeding and haematoma. Plan with haematology.
T acts on clotting: haematology decides.

low_platelets | Low platelets
L bruising. Recent platelet count first.
NSI bleeding and haematoma. Recent platelet count first.
T acts on clotting: haematology decides.

active_hsv_site | Cold sore or other herpes now
LNPSI it can spread over treated skin. Wait until fully healed.

hsv_history | Has had cold sores
L heat and light can set one off. Put off if one tingles; antiviral tablets near the mouth.
fractional-ablative full-field-ablative peel-tca-medium tca-cross mechanical-dermabrasion one may spread over raw skin: antiviral tablets from the day before or the morning, for 10 to 14 days.
N injury can set one off. Put off if one tingles; antiviral tablets near the mouth.
P a peel can set one off. Put off if one tingles; antiviral tablets near the mouth.
SI injury near the mouth can set one off. Consider antiviral tablets.

active_infection_or_wound_site | Infection or open skin
LNPSI it may spread, and heals badly. Wait until healed.
D not over open or infected skin.
C stings, and more is absorbed. Not on broken or infected skin until healed.
biopsy taken from inflamed edge, not through pus, unless the infection is the question.

active_acne_mild | Mild active acne
L inflamed spots are left out. Treat the acne alongside.
fractional-ablative full-field-ablative peel-tca-medium tca-cross mechanical-dermabrasion raw skin and inflamed spots scar. Clear the acne first.
N needles spread bacteria; inflamed spots are left out. Treat the acne alongside.
P stings on inflamed spots, which are left out. Treat the acne alongside.
SI inflamed spots are left out. Treat the acne alongside.

active_acne_moderate | Moderate active acne
LNPSI new marks keep coming. Put off until the acne is controlled.
C the steroid in it may worsen acne. Treat the acne first.

active_acne_nodulocystic | Severe or nodulocystic acne
LNPSI inflamed deep spots flare and scar. Treat the acne first.
D too weak for it. Treat the acne first.

keloid_tendency | Own tendency to keloids or raised scars
L heat and injury may leave another. Low settings, test area.
fractional-ablative full-field-ablative mechanical-dermabrasion raw skin may leave another. Not offered.
N needling may leave another. Someone who treats keloids decides.
P a burn may leave another. Superficial only, test area.
S cutting may leave another, and a keloid cut out alone grows back. Only with someone who treats keloids.
biopsy the smallest sample, away from chest and shoulder; warn of a raised scar.
cryotherapy may leave pale skin; used for small keloids by those who treat them.
I a needle track may leave another. Test area first.

keloid_family | Keloids in the family
LNPSI an injury may leave a raised scar. Test area first.

fst_4 | Skin type IV
q-switched-laser picosecond-laser burns and lasting dark marks are likelier. Test spot, lowest fluence that works.
L burns and lasting dark marks are likelier. Test spot, lower settings, longer pulses.
fractional-non-ablative fractional-ablative full-field-ablative dark marks are frequent. Test spot, low density; a gentler option is weighed.
peel-tca-medium tca-cross mechanical-dermabrasion lasting dark or pale marks are frequent. A gentler way is weighed; one scar first.
D blue light may darken the skin. Shorter sessions; stop if marks darken.
N dark marks are likelier. Shallower, fewer passes, sunscreen.
P dark marks are likelier. Low strength first, retinoid stopped earlier, sunscreen; superficial depth only.
C irritation may leave dark marks. Start on alternate nights, with moisturiser.
S dark or pale marks are likelier. A few scars first.
cryotherapy lasting pale skin is likelier. Short freeze, one small spot first.
I pale or dark skin around the injection is likelier. Low dose, small volumes.

fst_5 | Skin type V
ipl ktp-532 dark skin takes up too much of this light and burns. Not used; 1064 nm is the vascular option.
q-switched-laser picosecond-laser burns and lasting dark or pale marks are likelier. Test spot, lowest fluence that works, long wavelength.
L burns and lasting dark or pale marks are likelier. Test spot, lower settings, longer pulses.
fractional-non-ablative fractional-ablative full-field-ablative lasting dark marks are frequent. Test spot, low density; a gentler option is weighed.
peel-tca-medium tca-cross mechanical-dermabrasion lasting dark or pale marks are frequent. A gentler way is weighed; one scar first.
D blue light may darken the skin. Shorter sessions; stop if marks darken.
N dark marks are likelier. Shallower, fewer passes, sunscreen.
P dark marks are likelier. Low strength first, retinoid stopped earlier, sunscreen; superficial depth only.
C irritation may leave dark marks. Start on alternate nights, with moisturiser.
S dark or pale marks are likelier. A few scars first.
cryotherapy lasting pale skin is likelier. Short freeze, one small spot first.
I pale or dark skin around the injection is likelier. Low dose, small volumes.

fst_6 | Skin type VI
ipl ktp-532 dark skin takes up too much of this light and burns. Not used; 1064 nm is the vascular option.
q-switched-laser picosecond-laser burns and lasting dark or pale marks are likelier. Test spot, lowest fluence that works, long wavelength.
L burns and lasting dark or pale marks are likelier. Test spot, lower settings, longer pulses.
fractional-non-ablative fractional-ablative full-field-ablative lasting dark marks are frequent. Test spot, low density; a gentler option is weighed.
peel-tca-medium tca-cross mechanical-dermabrasion lasting dark or pale marks are the rule. Not used.
D blue light may darken the skin. Shorter sessions; stop if marks darken.
N dark marks are likelier. Shallower, fewer passes, sunscreen.
P dark or pale marks are likelier. Lowest strength first, retinoid stopped earlier, sunscreen; superficial depth only.
C irritation may leave dark marks. Start on alternate nights, with moisturiser.
S dark or pale marks are likelier. A few scars first.
cryotherapy lasting pale skin is likelier. Short freeze, one small spot first.
I pale or dark skin around the injection is likelier. Low dose, small volumes.

recent_tan_or_sunburn | Tan or sunburn in the last four weeks
L tanned skin takes up the light and burns. Four weeks without sun.
D tanned or burnt skin reacts more. Wait until it has calmed.
N tanned skin reacts with dark marks. Wait until it has faded.
P tanned or burnt skin peels unevenly. Four weeks without sun.
C burnt skin stings and burns again. Pause until calm; sunscreen daily.
SI tanned skin heals with dark marks. Four weeks without sun.

self_tan_on_skin | Self-tan on the skin
L the colour takes up the light. Scrub it off, and at least 48 hours without.
D the colour takes up the light. Wash it off.
N the colour is driven in. Remove it, and 48 hours without.

photosensitive_epilepsy | Seizures set off by flashing light
L flashes may set one off. A neurologist agrees first; eyes covered.
D flickering light may set one off. Not used.

lupus_or_photosensitive_disease | Lupus or another disease that light makes worse
L light may set off a flare. A letter from rheumatology or dermatology first.
D visible light may set off a flare. Not used.
N injury may set off a flare or a scar. A letter from rheumatology or dermatology first.
P peeled skin is open to light, and may flare. Quiet disease only, strict sunscreen.
C irritated skin may flare. Start slowly, strict sunscreen.
T some sensitise to light or set off lupus. Ask whoever treats it.
SI injury may set off a flare. Quiet disease only.

porphyria | Porphyria
LD visible light can blister the skin.
T may set off an attack: checked against the porphyria drug lists.

gold_therapy_ever | Gold treatment at any time in life
L gold in the skin darkens for good under short pulses. Long pulses were used to treat it: test spot.
pulsed-dye-laser-585-q-switched q-switched-laser picosecond-laser ktp-532 fractional-non-ablative short pulses turn gold in the skin blue-grey for good.

pacemaker_or_icd | Pacemaker, defibrillator, pump or implanted stimulator
N the current may disturb it. Not used while it is in place; needles without current can be.

metal_implant_in_field | Metal in or under the treated area
L it may heat. Keep away from it, or shield it.
N needles may strike it, and current heats it. Keep away from it.
rf-microneedling fractional-rf it draws the current and heats. Keep well away; the dentist or surgeon is asked.

salicylate_allergy | Allergic to aspirin or salicylates
P the acid is absorbed. A fruit-acid peel instead.

immunosuppressed | Weakened immune system
LNPSI infection and slow healing. Case by case, with whoever treats it.
C infection may spread unseen. Watch the skin.

diabetes_uncontrolled | Diabetes that is not well controlled
LNPSI infection and slow healing. Better control first.
intralesional-triamcinolone the steroid raises blood sugar. Better control first.
C a beta blocker hides low blood sugar. Small amounts; warn.
T sugar control may shift, and vessels are at risk. Check bloods.

vitiligo | Vitiligo
L injury or light can leave new pale patches. Stable for 12 months, test spot.
D light near pale patches burns them. Cover them.
NPS injury can leave new pale patches. Stable for 12 months, test area.
C irritation or bleaching can leave new pale patches. Not near them.

psoriasis | Psoriasis or another disease that follows injury
LNPSI it may appear where the skin is hurt. Not on an active plaque.
C irritates an active plaque. Not on it; stopping a steroid suddenly may flare it.

melasma | Melasma
LD heat and light may darken it. Low settings, strict sunscreen, test spot.
NPS irritation may darken it. Go gently, strict sunscreen.
C irritation may darken it. Start slowly, strict sunscreen.

rosacea | Rosacea
L heat may set off a flare. Low settings, cool well.
D warmth may set off flushing. Short sessions.
N the skin flares easily. Only while calm.
P stings and flares. Only while calm, weakest acid.
peel-tca-medium tca-cross too deep for skin that flares. Not used.
C irritates, or redness rebounds. Start slowly, or azelaic acid instead.
S raw skin flares. Only while calm.

eczema_active | Active eczema or dermatitis
LNSI the barrier is broken: infection and dark marks. Wait until calm.
P stings and goes deeper than meant. Wait until calm.
C irritates broken skin. Calm the eczema first.

suspicious_pigmented_lesion | A suspicious lesion
LNPSI nothing is done before it is diagnosed.
C bleaching hides it. Diagnosis first.

skin_cancer_active | Skin cancer not yet dealt with
LDNPSI it is treated first.

tattoo_or_pmu_in_field | Tattoo or permanent make-up in the treated area
L the pigment takes up the light, burns or turns dark. Never treated over.
NPS the pigment may smear or change. Go around it.

recent_facial_procedure_lt_4w | Another procedure on the face less than four weeks ago
LNPSI the skin has not recovered. Four weeks between.
C treated skin is easily irritated. Start again when it has healed.

recent_resurfacing_lt_3m | Deep peel or resurfacing less than three months ago
LPS the skin is still healing. Three months at least, up to twelve.

recent_resurfacing_lt_12m | Deep peel or resurfacing in the last twelve months
P sources ask for three to twelve months. Superficial only, test area.

under_18 | Under 18
LNPSI few data; assent, and consent of a parent. Can it wait?
dermal-filler-ha dermal-filler-permanent fillers for looks are not given under 18.
D few data. Goggles; a parent agrees.
C few data at this age. Small amounts, reviewed early.
oral-isotretinoin in the UK two prescribers must agree.
T few data at this age.

under_22 | Under 22
N the device is authorised from 22 years on. Say so in the consent.
I fillers are authorised in some countries from 22 years on. Say so in the consent.

under_12 | Under 12
C no data at this age. A children's dermatologist decides.
T harms growing teeth or bones, or there are no data.

bdd_positive | Signs of body dysmorphic disorder
LNPSI procedures seldom satisfy and may harm. Screening and psychological support first.
D looks checked daily may feed the worry. Psychological support alongside.
C expectations are unlikely to be met. Psychological support alongside.
T mood is watched closely. Psychological support alongside.

thrombosis_risk | Had, or is prone to, clots
T it keeps clots from dissolving.
N platelets are activated. Discuss with haematology.

migraine_aura | Migraine with aura
T stroke risk is already raised. The benefit is small: weigh it with the patient.

seizure_disorder | Seizures, now or before
T it can set off seizures; labels leave these patients out.

hormone_therapy | Takes a hormone that raises the risk of clots
T the two risks add up.

renal_disease | Kidney disease
T it builds up. Lower dose or another medicine.
oral-tranexamic-acid it builds up. Not taken.
antiviral-prophylaxis it builds up. Lower dose.

hypertension_cvd | Blood-pressure, heart or vessel disease
C acts on vessels or heart; the trial left these patients out. Small area, check blood pressure.

heart_block | Slow heart rate or heart block
C may slow the heart further.

asthma_copd | Asthma or COPD
C may tighten the airways; the trial left asthma out.

narrow_angle_glaucoma | Narrow-angle glaucoma
C pressure in the eye may rise.

eye_disease | Disease of the retina or of vision
D bright light may harm the eye. Opaque goggles; ask the eye clinic.
T may harm vision, and hides its warning sign.

lidocaine_or_metal_allergy | Allergic to local anaesthetic or to metal of needles
N numbing cream, or nickel in the needles. Find out which; leave it out.
SI local anaesthetic is usual. Find out which; use another kind or none.

soya_allergy | Allergic to soya or peanut
T many capsules hold soya oil. Check the brand.

tetracycline_current | Takes a tetracycline
T with isotretinoin the pressure in the head may rise. Stop it first.

clotting_medicine_current | Takes warfarin or another anticoagulant
T warfarin may act more strongly. Check the INR.

other_retinoid_current | Takes another oral retinoid
T they add up. Not together.

dpd_deficiency | DPD deficiency, or brivudine in the last month
I it is broken down too slowly.

myasthenia | Myasthenia gravis
T muscles may weaken further.

vitamin_a_supplement | Takes vitamin A
T it adds up with the retinoid. Stop the supplement.

methotrexate_current | Takes methotrexate
T the liver suffers, or the methotrexate level rises. Blood tests, or another medicine.

liver_disease | Liver disease
T the liver may suffer further. Liver tests first.

hyperlipidaemia | High blood fats
T they rise further. Fasting lipids before and during.

mood_disorder | Depression, anxiety or another mood disorder
T mood may change: ask before and at each visit.

inflammatory_bowel | Inflammatory bowel disease
T watch for a flare.

intracranial_hypertension | Raised pressure in the head, now or before
T it may rise again.

g6pd_deficiency | G6PD deficiency or haemolytic anaemia
C red cells may break down. Blood count first.

maoi_current | Takes an MAO inhibitor
C blood pressure may change suddenly.

beta_blocker_current | Takes a beta blocker
C the effects add up. Check the heart rate.

cold_disease | Raynaud's or another disease that cold sets off
S cold may set off an attack or kill skin.
C cold may set off an attack. Cool, not cold; a minute at a time.

autoimmune_disease | Autoimmune or granulomatous disease
I lumps may form around the filler. Quiet disease only.

radiotherapy_field | Radiotherapy at the site
LNPS the skin heals poorly. Test area; ask the oncologist.

connective_tissue_disorder | Connective-tissue disorder
LNSI scars widen and heal poorly. Small test area.

topical_retinoid_current | Uses a retinoid cream
L the skin is more easily injured. Stop it 3 days before and after.
N the skin is more easily injured. Stop it 3 days before.
P the acid goes deeper. Stop it 3 days before, or 7 to 14 days for skin types IV to VI.
S the skin is more easily injured. Stop it 3 days before.
`;
