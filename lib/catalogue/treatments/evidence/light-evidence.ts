/** Lasers and light (light-emitting diodes included). Read by `readEvidence`, which says how a line is written. */
export const LIGHT_EVIDENCE = `
@pulsed-dye-laser-595
indication | PIE | B | S1+R05+R06+R07+R09 | Several small trials, one of which saw no difference from the untreated side; no treatment is a gold standard.
indication | HTS | B | R45 | Red and raised facial scars did better than untreated ones.
indication | KEL | C | R45+R57 | Only beside injections of a steroid.
study | R05 | 20 | for | Uncontrolled, 2 sessions 4 weeks apart | 90 % improved; the count of red marks fell by 57.6 %.
study | R06 | 12 | mixed | Randomised against a 1550 nm fractional laser, 3 sessions 4 weeks apart | No difference: good to excellent in 75 % against 91.7 %.
study | R07 | 30 | against | Randomised split-face against no treatment, 8 J/cm², 10 ms, 7 mm, 2 sessions 2 weeks apart | No difference in the grade of redness from the untreated side over 8 weeks.
study | R08 | 35 | for | Split-face after extraction of comedones | Less redness on the laser side at 2 and 4 weeks.
study | R09 | 34 | mixed | Randomised split-face against Nd:YAG 1064 nm, 3 sessions 2 weeks apart | Same benefit; more side effects than Nd:YAG.
study | R10 | 14 | for | Randomised against microsecond Nd:YAG, diffuse facial redness, types I to III | Redness fell by 8.9 % against 2.5 %; more pain.
study | R11 | 18 | mixed | Against Nd:YAG 1064 nm in acne scars, 4 sessions 2 weeks apart | Similar; ice-pick scars answered to the dye laser, boxcar scars to Nd:YAG.
study | R45 | 22 | for | Controlled, red or raised facial scars, 585 nm, 1 to 2 sessions | Better than the untreated side.
study | R09c | 55 | mixed | Split-face, bruising against non-bruising settings in active acne | Temporary darkening was the only event tied to treatment.
study | S1 | - | mixed | Systematic review of 18 studies of red marks after acne | The dye laser is the most used device; no gold standard.
study | R01 | - | mixed | Review of 12 randomised trials of light and laser in red marks after acne | Judged effective; better trials are asked for.
study | R02 | - | mixed | Review of 9 laser studies in flat acne scars | Judged effective; better trials are asked for.
phototypes | R10 | The comparison with microsecond Nd:YAG took types I to III only.
phototypes | R115 | Darker skin runs a higher risk with vascular lasers: long pulses, low fluence, a test spot.
parameters | R05 | Red marks, uncontrolled | wavelength=595 nm; pulse=long; sessions=2; interval=4 weeks
parameters | R06 | Red marks, randomised | wavelength=595 nm; sessions=3; interval=4 weeks
parameters | R07 | Red marks, randomised, no difference | wavelength=595 nm; spot=7 mm; pulse=10 ms; fluence=8 J/cm²; sessions=2; interval=2 weeks
parameters | R09 | Acne and red marks, randomised | wavelength=595 nm; sessions=3; interval=2 weeks
parameters | R10 | Diffuse facial redness | wavelength=595 nm, without bruising; sessions=4; interval=4 weeks
parameters | R97 | Diffuse redness, maker's bulletin | wavelength=595 nm; spot=10 mm; pulse=10 ms; fluence=6–7.5 J/cm², printed as 67.5; cooling=cryogen; sessions=as needed
parameters | R45 | Red or raised scars | wavelength=585 nm; pulse=short; sessions=1–2
parameters | ? | Range often taught | wavelength=595 nm; spot=7–10 mm; pulse=6–20 ms; fluence=6–9 J/cm²; passes=1–2; sessions=3–4; interval=3–4 weeks
parameters | R96b | Cooling | cooling=gel is mandatory with contact cooling
parameters | ? | Visible end-point | endpoint=brief redness and swelling or bruising of seconds without purpura; a lasting bruise with it
onset | S0 | A visible change is expected after 2 to 4 sessions.
onset | R04+R13 | Trials of vascular light judged 4 to 6 weeks, or 1 month, after the third session.
response | R05 | 57.6 % fewer red marks after 2 sessions, without a comparison group.
response | R07 | No gain over the untreated side in the one trial that compared them over 8 weeks.
downtime | R116 | Redness and swelling for up to 1 to 3 days.
downtime | ? | Bruises for 7 to 14 days where purpuric settings are used.
harms | R03+R05 | Pain, short redness and swelling.
harms | R09c | Temporary darkening in a study of 55 people with acne.
harms | ? | Blisters and scars are rare.
aftercare | R116 | Cool packs; no retinoid or fruit acid for 10 to 14 days.
aftercare | R96 | The maker asks for 72 hours without active creams, before and after.
aftercare | S0 | SPF 30 or higher and gentle cleansing.
offLabel | R98 | Red marks after acne are not named in the clearances of the device (vascular lesions, scars, inflamed acne, benign epidermal pigment): the use is recorded as off-label.
monitoring | ! | Photograph, redness grade (CEA), count of red marks and, where there is a device, erythema index at each visit.
monitoring | ! | No change after 2 to 3 sessions: stop, or change the method.
notes | R07+R03 | Time and acne control alone change redness: an untreated side improved as much in one trial, and hardly changed over 8 weeks in another (P = 0.08).

@pulsed-dye-laser-585-q-switched
indication | PIE | B | R03+R04 | One controlled split-face trial and one uncontrolled series.
study | R03 | 25 | for | Split-face controlled, 3 sessions 2 weeks apart | 22 finished; redness better than the control side at week 8, where the control side did not change significantly (P = 0.08).
study | R04 | 25 | for | Uncontrolled, 3 sessions 2 weeks apart | Red marks fell by 58.7 % at 6 weeks; erythema index from 22.29 to 17.51.
parameters | R04 | Red marks, uncontrolled | wavelength=585 nm; spot=5 mm; pulse=5–10 ns; fluence=0.30–0.55 J/cm²; passes=2–4; sessions=3; interval=2 weeks
onset | R03 | Better than the control side at week 8.
response | R04 | 58.7 % fewer red marks at the 6-week follow-up, without a comparison group.
downtime | R03 | Redness and swelling settled in 1 to 3 days.
harms | R03 | Mild to moderate pain.
harms | R101 | Lasting blue-grey colour (chrysiasis) after gold treatment, up to 26 years later: never in such a patient.
aftercare | S0 | SPF 30 or higher and gentle cleansing.
monitoring | R04 | Judged 6 weeks after the third session.
none | phototypes offLabel

@ipl
indication | PIE | C | R12+R13 | One series looking back, and the control side of one trial.
study | R12 | 33 | for | Looking back, 560 nm filter, 3 to 6 sessions 3 weeks apart | Redness grade fell from 2.57 to 1.21; excellent in 33 %, good in 45 %.
study | R13 | 33 | mixed | Randomised split-face, with or without tranexamic acid injections | The side with light alone improved; the injections added nothing significant.
study | R107 | - | mixed | US guideline on active acne 2024, marks out of scope | Evidence on light and laser was found insufficient even for active acne.
phototypes | R115 | Not wanted in types V and VI.
phototypes | ? | Types I to III; caution in type IV.
phototypes | ? | One vendor suggests filters above 755 nm for dark skin.
parameters | R12 | Red marks, looking back | filter=560 nm; sessions=3–6; interval=3 weeks
parameters | ? | Values that are taught; none was in what was read | fluence=12–20 J/cm²; pulse=double, 3–6 ms with a delay of 20–40 ms
onset | R12 | Judged after 3 to 6 sessions, 3 weeks apart.
onset | R13 | Judged 1 month after the third session.
response | R12 | Good or excellent in 78 % (33 % and 45 %), without a comparison group.
downtime | ? | Redness for 1 to 3 days; brown specks that flake.
harms | ? | Redness, swelling, crusts, burns, stripe or ring marks, darkening.
aftercare | R116 | No retinoid or fruit acid for 10 to 14 days after light treatment.
monitoring | ! | Photograph and redness grade (CEA) at each visit.
notes | R107 | A news report says that the US guideline advises against broadband light and a retinoid at once; its wording looks garbled, and the original has to be read before it is used.
none | offLabel

@ktp-532
indication | PIE | D | R20b | Two case reports.
study | R20b | 2 | mixed | Two case reports in darker skin, red face after scar treatment | Redness improved.
study | R20b | 38 | mixed | A trial of 532 nm in active acne | Acne, not marks, was studied.
phototypes | ? | Melanin takes up much of this light: types I to III, caution in IV, avoided in V and VI.
parameters | ? | Values that are taught; none was in what was read | wavelength=532 nm; spot=4–12 mm; pulse=10–20 ms; fluence=5–10 J/cm²; sessions=2–4; interval=3–4 weeks
harms | ? | Redness, swelling, blisters, change of colour.
none | onset response downtime aftercare offLabel monitoring

@nd-yag-1064-long-pulsed
indication | PIE | B | R09+R10 | Equal to the dye laser in one trial, weaker in another.
indication | BOX | C | R11 | Boxcar scars answered to it in a comparison with the dye laser.
study | R09 | 34 | for | Randomised split-face against the dye laser, 3 sessions 2 weeks apart | Same benefit, fewer side effects; patients preferred it.
study | R10 | 14 | against | Randomised against the dye laser, diffuse facial redness, types I to III | Weaker than the dye laser: redness fell by 2.5 % against 8.9 %; less pain.
study | R11 | 18 | mixed | Against 585 nm dye laser in acne scars, 4 sessions 2 weeks apart | Similar; boxcar scars answered to this laser, ice-pick scars to the dye laser.
phototypes | R10+R115 | Named as the safer vascular laser for types IV to VI.
parameters | R09 | Acne and red marks | wavelength=1064 nm; sessions=3; interval=2 weeks
parameters | R11 | Acne scars | wavelength=1064 nm; sessions=4; interval=2 weeks
parameters | ? | Values that are taught; none was in what was read | pulse=0.3 ms; fluence=13–16 J/cm²; passes=several
parameters | R96b | Over vessels | passes=pulses are never stacked; spots stay 2 spot sizes apart
onset | R09 | The trial ran for 3 sessions 2 weeks apart.
response | R09 | As much as the dye laser in 34 people.
downtime | R10 | Less pain than with the dye laser.
downtime | ? | Redness for 1 to 2 days.
harms | R09 | Fewer side effects than the dye laser.
harms | R96b | Burns where pulses are stacked.
aftercare | R96 | Active creams rest for 72 hours around a vascular laser, as the maker of a dye laser asks.
monitoring | ! | Photograph and redness grade (CEA) at each visit.
none | offLabel

@q-switched-laser
indication | PIH | 0 | S2 | Not offered for a mark by this product: lasers lightened pigment in pooled studies and made it worse in some.
study | S2 | - | mixed | Pooled outcome of all lasers in dark marks | Complete in 18.1 %, partial in 61.2 %, worse in 2.6 %.
study | R65 | - | mixed | Review of 48 studies in darker skin, all lasers | Partial improvement in 66 %; complete in 26 % of a subgroup; some got worse.
phototypes | R65 | Some darker skin got worse after laser treatment of pigment.
response | S2 | Lighter more often than gone: complete in 18.1 %, partial in 61.2 %, all lasers together.
harms | R101 | Chrysiasis after gold treatment, up to 26 years later: forbidden for life.
harms | R102 | Loss of pigment was reported in 30 of 11300 people treated with laser or pulsed light (0.27 %), most after skin damage.
harms | S2 | Darker after treatment in 2.6 %, all lasers together.
monitoring | S2 | Darker after a session: stop the device and treat the pigment.
none | parameters onset downtime aftercare offLabel

@picosecond-laser
indication | BOX,ICE,ROLL | C | R124+R125+R126 | Uncontrolled series of acne scars with fractionated handpieces; not offered by this product, since nothing was read on red or brown marks and little on which scar.
study | R124 | 27 | for | Uncontrolled, 1064 or 532 nm, 4 monthly treatments; 31 began | Scar score from 1.8 to 1.1 by blinded review; evaluators told before from after in 75 %.
study | R125 | 24 | for | Uncontrolled, 755 nm, types V and VI, up to 5 monthly treatments | 17 came to follow-up; all of them better by physician's rating, 94.1 % satisfied; no serious event.
study | R126 | 20 | for | Uncontrolled, 755 nm, 6 treatments, through news reports | Scar volume lower by 24.3 %.
phototypes | R125 | Types V and VI were treated without a serious or unanticipated event in 24 people.
parameters | R126 | Acne scars, 755 nm | wavelength=755 nm; pulse=750–850 ps; spot=6 mm; fluence=0.71 J/cm²; sessions=6; interval=4–8 weeks
parameters | R124 | Acne scars, fractionated | wavelength=1064 or 532 nm; sessions=4; interval=1 month
parameters | R125 | Acne scars, types V and VI | wavelength=755 nm; sessions=up to 5; interval=1 month
onset | R124+R125 | Judged 3 months after the last treatment.
response | R124 | Scar score from 1.8 to 1.1 three months after the last treatment, without a comparison group.
downtime | R124 | Little to none.
harms | R124 | Redness, mild swelling and pinpoint bleeding.
none | aftercare offLabel monitoring

@fractional-non-ablative
indication | PIE | B | R06 | Equal or better than the dye laser in 12 people; types IV to VI were not shown.
indication | PIE | C | R06+R46 | Types IV to VI: no trial of redness, and dark marks are common.
indication | PIH | C | R47+R48 | Low density; the laser can itself leave dark marks.
indication | BOX | B | R46+R47+R49 | Trials and series in acne scars.
indication | ICE | C | R47+R49 | Series in mixed acne scars.
indication | ROLL | C | R49 | Series in mixed acne scars.
study | R06 | 12 | for | Randomised against the dye laser, redness, 3 sessions 4 weeks apart | Equal or better: good to excellent in 91.7 % against 75 %.
study | R46 | - | mixed | Randomised, types IV to VI, acne scars | Scores improved; dark marks in 5 of 7 at high and 3 of 7 at low density.
study | R47 | 82 | for | Against ablative fractional laser, types III to V | 35 % gained more than half; dark marks in 17 %.
study | R49 | 45 | for | Uncontrolled, one session, Asian patients | 60 % good to excellent.
study | R51 | - | mixed | Split-face with or without radiofrequency needling, 3 sessions 4 weeks apart | Together better than the laser alone on the ECCA score.
study | R48 | - | for | Review of non-ablative fractional laser in skin of colour | Evidence of level 2 for acne scars in types IV to VI.
phototypes | R46 | Low density for types IV to VI: dark marks in 5 of 7 at high and 3 of 7 at low density.
phototypes | R48 | Evidence of level 2 for acne scars in types IV to VI.
parameters | R06 | Red marks | wavelength=1550 nm; sessions=3; interval=4 weeks
parameters | R51 | Scars, with radiofrequency needling | wavelength=1550 nm; sessions=3; interval=4 weeks
parameters | R46 | Darker skin | density=low: dark marks in 3 of 7 against 5 of 7 at high density
onset | R06+R51 | Judged after 3 sessions, 4 weeks apart.
response | R47 | 35 % gained more than half.
response | R49 | 60 % good to excellent after one session.
downtime | R51 | Redness for 1 to 3 days; the surface closes within a day.
downtime | ? | Bronzing, then rough peeling to day 7.
harms | R47 | Dark marks in 17 %; a bleaching cream beforehand lowered them in that series.
harms | R46 | Dark marks in types IV to VI: 5 of 7 at high density, 3 of 7 at low density.
aftercare | S0 | SPF 30 or higher every day.
monitoring | R36 | Scars are judged 3 to 6 months after the last session, as in a needling trial that looked at 1 and 6 months.
monitoring | S2 | Pigment darker after a session: pause devices and treat it.
notes | R52 | An expert consensus on devices for acne scars exists; its text was not readable for this product and nothing rests on it.
none | offLabel

@fractional-ablative
indication | BOX,ICE | C | R47 | A comparison of two lasers in 82 people, types III to V; nothing for red or brown marks alone.
study | R47 | 82 | for | Against non-ablative fractional laser, types III to V | 37 % gained more than half; dark marks in 14 %.
study | R110 | 100 | against | Randomised, creams before CO2 laser, types I to III | Glycolic acid, or hydroquinone with tretinoin, beforehand did not lower the number of dark marks.
study | R41 | - | against | Fractional CO2 laser with or without plasma | Plasma brought no extra benefit for scars; less downtime.
study | R104 | 84 | for | Randomised, valaciclovir around resurfacing | Cold sores were prevented in 100 %.
phototypes | R50 | Dark marks in up to 92 % of types IV and above in one source.
phototypes | R47 | Dark marks in 14 % of types III to V in another.
response | R47 | 37 % gained more than half.
downtime | ? | 5 to 10 days.
harms | R47+R50 | Dark marks: 14 % of types III to V in one series, up to 92 % of types IV and above in another source.
harms | R104 | Cold sores may break out.
aftercare | R104 | Anyone with cold sores in the past: valaciclovir 500 mg twice a day from the day before or the morning of treatment, for 10 to 14 days.
monitoring | R36 | Scars are judged 3 to 6 months after the last session, by analogy with a needling trial.
notes | R90+R91 | Consensus: full ablative work waits six months after isotretinoin; focal and fractional work may be suitable earlier.
notes | R110 | Priming with creams beforehand is optional; it was not tested in types IV to VI.
none | parameters onset offLabel

@full-field-ablative
study | R110 | 100 | against | Randomised, creams before CO2 laser, types I to III | Creams beforehand did not lower the number of dark marks.
harms | R50 | Dark marks in up to 92 % of types IV and above, from an introduction that speaks of CO2 laser.
aftercare | R104 | Anyone with cold sores in the past: valaciclovir 500 mg twice a day, for 10 to 14 days.
notes | R90+R91 | Not within six months of isotretinoin, on this both consensus papers agree.
notes | R93+R96 | Labels and a device guide ask for five to six months after isotretinoin.
none | indications phototypes parameters onset response downtime offLabel monitoring

@led-red
indication | PIE | 0 | R42+R107 | No study of red marks was found; studies treat inflamed acne. An extra at most.
study | R42 | - | mixed | Home device, 415 and 660 nm, 15 minutes a day for 12 weeks, inflamed acne | 76 % fewer inflamed spots; nothing on marks.
study | R42 | - | mixed | Clinic device, 415 and 633 nm, twice a week, 20 minutes | Inflamed acne was studied; nothing on marks.
study | R44 | 21 | mixed | Review with 21 own patients | Mixed results.
study | R107 | - | against | US guideline on active acne 2024 | Evidence on light devices found insufficient even for active acne.
phototypes | ? | Visible light can darken pigment: red less than blue, by dose.
parameters | R42 | Inflamed acne, home device | wavelength=415 and 660 nm; duration=15 minutes a day for 12 weeks
parameters | R42 | Inflamed acne, clinic | wavelength=415 and 633 nm; fluence=48 and 96 J/cm²; duration=20 minutes; interval=2 a week
parameters | ? | Length of a course for marks | sessions=8–24
onset | S0 | Several sessions, as an extra or as maintenance.
downtime | ? | None is expected.
harms | R43 | A consumer mask was withdrawn in 2019 over a possible harm to eyes with retinal disease or with light-sensitising medicines: goggles are worn.
monitoring | R43 | Ask about retinal disease, and about medicines that sensitise to light.
none | response aftercare offLabel

@led-blue
study | R42 | - | mixed | Home device, 415 and 660 nm, 12 weeks, inflamed acne | 76 % fewer inflamed spots; nothing on marks.
study | R107 | - | against | US guideline on active acne 2024 | Evidence on light devices found insufficient even for active acne.
phototypes | ? | Blue light can darken pigment more than red light does.
parameters | R42 | Inflamed acne, clinic | wavelength=415 and 633 nm; fluence=48 and 96 J/cm²; duration=20 minutes; interval=2 a week
harms | R43 | A consumer mask was withdrawn in 2019 over a possible harm to eyes: goggles are worn.
harms | R99+R100 | 415 nm lies inside the range in which medicines sensitise the skin; the caution stays under every policy.
monitoring | R43 | Ask about retinal disease, and about medicines that sensitise to light.
none | indications onset response downtime aftercare offLabel
`;
