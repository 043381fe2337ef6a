/** Creams, gels and tablets. Read by `readEvidence`, which says how a line is written. */
export const CREAM_EVIDENCE = `
@sunscreen-spf30
indication | PIE | D | S0 | Part of every plan; no trial in red marks was read.
indication | PIH | D | S0+R105 | Part of every plan; tinted where marks are brown.
indication | ICE,BOX,ROLL,EARLY,HTS,KEL,PAP,HYPO | D | S0 | Part of every plan.
phototypes | R105 | All; tinted with iron oxides where marks are brown, because visible light darkens them too.
parameters | S0 | Every day, also when cloudy | strength=SPF 30 or higher, broad spectrum; frequency=daily, again outdoors
parameters | R105 | Outdoors | frequency=again after 2 hours
aftercare | S0 | Put on again outdoors.
notes | R116 | A lead-in of 2 to 4 weeks before light treatment, so that no tan is present.
none | studies onset response downtime harms offLabel monitoring

@moisturiser
indication | PIE,PIH,ICE,BOX,ROLL,EARLY,HTS,KEL,PAP,HYPO | D | S0 | Supports the skin; no trial in marks was read.
parameters | S0 | With ceramides, hyaluronic acid or glycerin | frequency=twice a day
none | studies phototypes onset response downtime harms aftercare offLabel monitoring

@niacinamide
indication | PIE | 0 | S0 | No trial in red marks was found; the seed article names it for redness.
indication | PIH | C | R24 | A trial in melasma, through a secondary source.
study | R24 | 27 | mixed | 4 % against hydroquinone 4 % in melasma, 8 weeks, through a secondary source | Score fell by 62 % against 70 %.
study | R24 | - | for | 5 % in photo-aged skin, 12 weeks, through a secondary source | Less red blotchiness; not after acne.
phototypes | ? | All types.
parameters | R24 | As tried | strength=4–5 %; duration=8–12 weeks
parameters | ? | As used | frequency=twice a day
onset | R24 | 8 weeks in melasma, 12 weeks in photo-aged skin.
response | R24 | Melasma score fell by 62 %.
harms | ? | Stinging; a lower strength where it irritates.
notes | ? | Generally held safe in pregnancy.
none | downtime aftercare offLabel monitoring

@azelaic-acid
indication | PIE | B | S4 | One randomised trial against placebo.
indication | PIH | B | S4+R17+R18 | Pigment improved in both arms of the trial; equal to tranexamic acid in another.
indication | EARLY | D | S4 | For the redness over a new hollow; nothing is known of the hollow.
study | S4 | - | for | Randomised against placebo, 15 % gel twice a day, 12 weeks | PAHPI of red marks better at 8 and 12 weeks, haemoglobin lower at 12; brown marks improved in both arms, melanin fell in the active one only.
study | R17 | 60 | mixed | Randomised, 20 % cream against 5 % tranexamic acid, 12 weeks | Same benefit for pigment, 30 people an arm.
study | R18 | 20 | for | Uncontrolled, 15 % gel, 16 weeks, types V and VI | Pigment and acne improved.
phototypes | R18 | All types; an uncontrolled study of 16 weeks took types V and VI.
parameters | S4 | Red and brown marks | strength=15 % gel; frequency=twice a day; duration=12 weeks
parameters | R17 | Brown marks | strength=20 % cream; duration=12 weeks
parameters | ? | To begin | frequency=once a day for 1–2 weeks, then twice
onset | S4 | 8 to 12 weeks.
response | S4 | Redness better than with placebo at 8 and 12 weeks.
harms | ? | Stinging, usually passing; once a day where it irritates.
monitoring | S4 | Judged at 8 and 12 weeks.
notes | R107 | Favoured in pregnancy; a conditional recommendation for active acne.
none | downtime aftercare offLabel

@vitamin-c
indication | PIE | C | R25 | One uncontrolled pilot of a derivative.
indication | PIH | C | R25+R26 | The same pilot, and a series with an electric current.
study | R25 | 25 | for | Uncontrolled, 2 % of an isostearyl derivative, 3 months | Marked improvement of red marks in 48 %, of brown ones in 28 %.
study | R26 | - | for | Series, brought in by current, melasma and dark marks | 73 % mean improvement of pigment.
phototypes | ? | All types.
parameters | R25 | Derivative | strength=2 % gel; duration=3 months
parameters | ? | Acidic vitamin C | strength=10–20 %; frequency=every other morning, then every morning
onset | R25 | 3 months.
response | R25 | Marked improvement of red marks in 48 %, of brown ones in 28 %, without a comparison group.
harms | ? | Stinging of acidic forms; a derivative where it irritates.
notes | ? | Held safe in pregnancy.
none | downtime aftercare offLabel monitoring

@topical-retinoid
indication | PIH | B | R21+R23 | Two randomised trials, one of which missed its main end-point.
indication | EARLY,ICE,BOX,ROLL | B | R22 | Fewer scars with adapalene and benzoyl peroxide together.
indication | PIE | 0 | R21+S0 | Photographs in a trial looked less red, which was not a measured end-point; skin may redden at first.
study | R23 | - | for | Randomised, tretinoin 0.1 %, 40 weeks | Lesions 40 % lighter against 18 %; dermatitis in 50 %.
study | R21 | - | mixed | Randomised, trifarotene 50 µg/g, 24 weeks | Better at week 12 but not at week 24, the main end-point; PAHPI −18.9 against −11.3 %.
study | R22 | - | for | Randomised, adapalene 0.3 % with benzoyl peroxide 2.5 %, 24 weeks | Scars −21.7 % against +16.7 %; −26.9 % at 48 weeks.
study | R65 | 1356 | for | Review of 48 studies in darker skin | Partial improvement of pigment in 85 % with topical retinoids.
study | S2 | - | mixed | Pooled outcome of all creams in pigment | Complete in 5.4 %, partial in 72.4 %.
phototypes | R64 | All; US authors call retinoids first line for dark marks.
phototypes | R118 | The Australian guideline advises against tretinoin for dark marks, because irritation can leave more of them.
parameters | R23 | Brown marks | strength=tretinoin 0.1 %; frequency=at night; duration=40 weeks
parameters | R21 | Brown marks | strength=trifarotene 50 µg/g; frequency=at night; duration=24 weeks
parameters | R22 | Scars in active acne | strength=adapalene 0.3 % with benzoyl peroxide 2.5 %; frequency=at night; duration=24 weeks
parameters | ? | To begin | frequency=2–3 nights a week, then alternate nights after 2 weeks, nightly after 4–6 weeks; dose=a pea-sized amount for the whole face, moisturiser first
onset | R23 | From week 4; the trial ran for 40 weeks.
response | R23 | 40 % lighter, against 18 % with the vehicle.
response | R22 | Scar count −21.7 % at 24 weeks, against +16.7 %.
harms | R23 | Dermatitis in half with tretinoin 0.1 %.
harms | S0 | Skin may redden at first.
aftercare | R30 | Stops 1 to 2 weeks before a peel in dark skin.
aftercare | R36c | Stops before needling: 24 hours, 3 days or 5 days, by clinic.
aftercare | R116+R96 | Stops 3 days before light treatment and waits 3 days (maker) to 10 to 14 days (clinic) after it.
monitoring | ! | Week 4: irritation means a step down, not stopping.
notes | R107 | Strongly recommended for active acne; avoided in pregnancy.
none | downtime offLabel

@benzoyl-peroxide
indication | EARLY | B | R22 | Together with adapalene: fewer scars.
study | R22 | - | for | Randomised, with adapalene 0.3 %, 24 weeks | Scars −21.7 % against +16.7 %.
parameters | R22 | With adapalene | strength=2.5 %; frequency=at night; duration=24 weeks
harms | ? | Irritation; it bleaches fabric.
notes | R107 | Recommended for active acne; not expected to harm in pregnancy.
none | phototypes onset response downtime aftercare offLabel monitoring

@hydroquinone
indication | PIH | C | S2+R113 | Pooled result of creams; the course is from commercial pages.
study | S2 | - | mixed | Pooled outcome of all creams in pigment | Partial in 72.4 %, complete in 5.4 %.
study | R24 | 27 | for | 4 % against niacinamide 4 % in melasma, 8 weeks, through a secondary source | Score fell by 70 % against 62 %.
study | R110 | 100 | against | Randomised, with tretinoin before CO2 laser, types I to III | Did not lower the number of dark marks after the laser.
phototypes | ? | All types; ochronosis is described most after long use.
parameters | R113 | Brown marks | duration=3–6 months; frequency=stopped if there is no benefit by 3 months
parameters | R27 | Before salicylic peels, types V and VI | strength=4 %; duration=2 weeks
parameters | ? | To begin | frequency=patch behind the ear for 24–48 hours, then nightly on marks only
onset | S2+R113 | 8 to 12 weeks.
response | S2 | Creams together: partial in 72.4 %, complete in 5.4 %.
harms | R113 | Blue-black darkening (ochronosis) after long use.
aftercare | R113 | Sun protection is essential.
offLabel | R113 | Prescription only in the UK.
monitoring | R113 | Look for ochronosis; stop if there is no benefit by 3 months.
notes | R113 | Much of it is absorbed: not in pregnancy.
none | downtime

@triple-combination-cream
indication | PIH | C | S2 | Pooled result of creams; no trial of its own was read.
study | S2 | - | mixed | Pooled outcome of all creams in pigment | Partial in 72.4 %, complete in 5.4 %.
parameters | R113 | Of the hydroquinone in it | duration=3–6 months
response | S2 | Creams together: partial in 72.4 %, complete in 5.4 %.
harms | R113 | Ochronosis after long use.
harms | ? | The steroid may thin the skin or bring spots.
offLabel | R113 | Hydroquinone is prescription only in the UK.
monitoring | R113 | As for hydroquinone: stop if there is no benefit by 3 months.
none | phototypes onset downtime aftercare

@topical-tranexamic-acid
indication | PIE | B | R16 | One small split-face trial in acne; read it as B with a minus.
indication | PIH | B | R17 | Equal to azelaic acid 20 %; read it as B with a minus.
study | R16 | 18 | for | Randomised split-face, 10 % serum in acne, 8 weeks | Less redness and fewer red marks.
study | R17 | 60 | mixed | Randomised, 5 % solution against azelaic acid 20 %, 12 weeks | Same benefit for pigment.
study | R16b | 1 | mixed | One patient, injected, against dye laser | a* fell by 17.8 % against 16 % at 14 days.
study | R13 | 33 | against | Injected, beside intense pulsed light | Nothing significant gained over the light alone.
study | R15 | - | for | Under needling, against vitamin C, 4 sessions 2 weeks apart | Redness fell more than with vitamin C.
phototypes | R16+R17 | Studied in types III to VI.
parameters | R16 | Red marks | strength=10 % serum; frequency=twice a day; duration=8 weeks
parameters | R17 | Brown marks | strength=5 % solution; frequency=twice a day; duration=12 weeks
parameters | ? | Injected under the skin, not offered here | strength=4–5 mg/mL
onset | R16 | 4 to 8 weeks.
response | R16 | Less redness, and fewer papules and pustules, from week 4 to 8.
offLabel | R112 | Licensed uses are different: it is recorded as off-label.
notes | ? | Safety in pregnancy is not settled.
none | downtime harms aftercare monitoring

@oxymetazoline
indication | PIE | B | R19 | One randomised trial.
study | R19 | 30 | for | Randomised, 0.05 % twice a day, 12 weeks | 4.3 fewer marks at week 8; erythema index lower from week 2; no rebound.
parameters | R19 | Red marks | strength=0.05 % solution; frequency=twice a day; duration=12 weeks
onset | R19 | 2 to 8 weeks.
response | R19 | 4.3 fewer marks at week 8.
response | R19 | Counted as a response: redness clear, almost clear, or two grades lower.
harms | R19 | No rebound was seen in the trial.
harms | ? | Stopped for palpitations, headache or more redness.
offLabel | R19 | Used in a trial only; licensed uses are different.
monitoring | R19 | Left out of the trial, so asked for first: high or low blood pressure, asthma, heart or brain vessel disease, narrow-angle glaucoma, pregnancy.
none | phototypes downtime aftercare

@brimonidine
indication | PIE | D | S1+R20+R133+R134 | Named as promising; two small studies of which little was read.
study | R133 | 30 | for | Uncontrolled, 0.2 % solution twice a day for 4 weeks, red marks after acne | Redness score lower at 4 weeks, and still 4 weeks after stopping.
study | R134 | 60 | mixed | Randomised, 0.33 % gel once a day for 3 months against 577 nm laser, 4 sessions | Both were rated; the shares in the listing do not add up, so none is told.
parameters | R133 | Red marks | strength=0.2 % solution; frequency=twice a day; duration=4 weeks
parameters | R134 | Red marks | strength=0.33 % gel; frequency=once a day; duration=3 months
onset | R20 | Minutes to hours.
harms | R20 | Redder than before in 10 to 20 %.
offLabel | R20 | Licensed for the redness of rosacea; red marks after acne are outside it.
response | R133 | Redness score lower after 4 weeks, without a comparison group.
notes | ? | Safety in pregnancy is not settled.
none | phototypes downtime aftercare monitoring

@topical-timolol
indication | PIE | C | R138 | One uncontrolled series; not offered by this product.
study | R138 | 30 | for | Uncontrolled, 0.5 % eye drops on the skin at night, 12 weeks | Redness grade (CEA) from 2.7 to 1.0.
study | R139 | 30 | against | Split-face, after fractional CO2 laser against the laser alone, hollow scars | No significant gain over the laser alone.
parameters | R138 | Red marks | strength=0.5 % eye drops; dose=3–5 drops; frequency=at night; duration=12 weeks
onset | R138 | Judged at 12 weeks.
response | R138 | Redness grade from 2.7 to 1.0, without a comparison group.
harms | R138 | No obvious side effect in 30 people.
harms | ? | Slow pulse or tight chest where much is absorbed.
offLabel | ? | Licensed for the eye: on the skin it is recorded as off-label.
none | phototypes downtime aftercare monitoring

@silicone
indication | HTS | C | R122 | Small trials that differ in site and follow-up.
indication | KEL | D | R123 | Two small trials.
study | R122 | - | mixed | Systematic review of thirteen randomised trials in hypertrophic scars of any cause | Trials of 10 to 60 people that differ in site and follow-up; the conclusions were not in the part read.
study | R123 | 36 | mixed | Systematic review of two randomised trials in keloids of any cause | Only two trials, of 16 and 20 people, were found; the conclusions were not in the part read.
parameters | ? | On closed skin | duration=months
harms | ? | Sore or itchy skin under a sheet.
none | phototypes onset response downtime aftercare offLabel monitoring

@dapsone-gel
harms | ? | With benzoyl peroxide it stains the skin for a while; asked for first: G6PD deficiency.
notes | ! | No source read for this product speaks of dapsone gel in marks; it is for active acne.
none | indications studies phototypes parameters onset response downtime aftercare offLabel monitoring

@oral-isotretinoin
parameters | ? | Dose by weight is the prescriber's | dose=not given here
harms | R95 | Harm to an unborn child; mood and sexual side effects are monitored in the UK.
offLabel | R95 | UK: under 18 two prescribers agree; pregnancy prevention programme; 30 days' supply where pregnancy is possible.
monitoring | R95 | Pregnancy prevention up to 4 weeks after stopping; mood and sexual function.
notes | R107 | Strongly recommended for severe or scarring acne; not for a mark.
notes | R90+R91+R93+R96 | Procedures during and after it: labels ask for five to six months, consensus papers only for full ablative work and mechanical dermabrasion.
notes | R94 | No keloid and no delayed healing in a series of 110 patients treated for scars during it.
none | indications studies phototypes onset response downtime aftercare

@oral-tetracycline
harms | R100 | Doxycycline and tetracycline are among the medicines most consistently tied to reactions to light.
harms | R89 | Minocycline can leave blue-black or blue-grey pigment in scars; of the three types, that in sun-exposed skin stays.
notes | R107 | For active acne, not for a mark; avoided in pregnancy.
none | indications studies phototypes parameters onset response downtime aftercare offLabel monitoring

@oral-tranexamic-acid
study | R112 | 82 | mixed | People at high risk, one clinic, 5 years | Used to prevent and treat dark marks; no comparison.
parameters | R112 | As used | dose=250 mg; frequency=twice a day
harms | R112 | Clots, kidneys, eyes: never with a clotting tendency, kidney or eye disease, hormones, pregnancy or breastfeeding.
offLabel | R112 | Licensed uses are different: it is recorded as off-label.
monitoring | R112 | Clotting tendency, kidneys, eyes, hormones, pregnancy and breastfeeding are asked for first.
none | indications phototypes onset response downtime aftercare
`;
