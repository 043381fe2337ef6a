/** Needling, plasma and peels. Read by `readEvidence`, which says how a line is written. */
export const NEEDLING_EVIDENCE = `
@microneedling
indication | ICE,BOX,ROLL | B | R33+R34 | Acne scars: a review of 58 studies.
indication | PIH | C | R35 | Types III to V, uncontrolled.
indication | PIE | C | R15 | Only together with tranexamic acid or vitamin C, which is off-label.
indication | EARLY | C | R34+R59 | By analogy with older hollow scars.
study | R34 | 1845 | for | Review of 58 studies of scars | Scars improved; no serious event.
study | R36 | 41 | for | Device trial, 3 sessions 30 days apart, 0.25–2.0 mm | No adverse event lasted to 6 months.
study | R35 | 39 | for | Uncontrolled, pigmented acne scars, types III to V | PAHPI and the Goodman and Baron score improved; nobody got worse.
study | R15 | - | mixed | With tranexamic acid or vitamin C, 4 sessions 2 weeks apart | Redness grade fell in both arms, more with tranexamic acid.
study | R33 | - | for | Review of needling for acne scars | Median of 3 sessions, 4 weeks apart, at 1.5 mm.
study | R107 | - | against | US guideline on active acne 2024, scars and marks out of scope | Evidence on needling found insufficient for active acne.
phototypes | R34 | All types, with less risk of dark marks than lasers.
phototypes | R35 | Nobody of types III to V got worse in 39 people.
parameters | R33 | Acne scars, median of studies | depth=1.5 mm; sessions=3; interval=4 weeks
parameters | R36 | Acne scars, device trial | depth=0.25–2.0 mm; sessions=3; interval=30 days
parameters | R36b | Later labelling of the same device | depth=more than 1.5 mm was not evaluated; not inside the orbital rim
parameters | R15 | Red marks, with a drug | sessions=4; interval=2 weeks
onset | R36 | Scars were judged 1 and 6 months after the last session.
response | R35 | Pigment and scar scores improved in types III to V, without a comparison group.
downtime | R36c | Like sunburn for hours; usually normal by 24 to 72 hours.
harms | R33 | Dark marks, track marks, acne flare, milia.
harms | ? | Infection is rare.
aftercare | R36c | No sunscreen or make-up for 24 hours; no sun and no hard exercise for 72 hours.
aftercare | R36c | Retinoids stop beforehand: 24 hours, 3 days or 5 days, by clinic; the longest is used here.
offLabel | R37 | The US authorisation is for facial acne scars from 22 years on.
offLabel | R36b | The device is not meant to carry cosmetics, drugs or plasma through the skin: with any of them the use is off-label and is recorded as such.
monitoring | R36 | Photographs before, and 1 and 6 months after the last session.
notes | R114 | England is preparing licences for practitioners and premises for such procedures (consultation answered on 7 August 2025): operator and premises belong in the record.

@rf-microneedling
indication | PIE | C | R14 | One study looking back.
indication | ICE,BOX,ROLL | C | R51+R55 | Split-face beside a laser, and a review by type of scar.
study | R14 | 52 | for | Looking back, 25 treated against 27 on medicines, 2 sessions 4 weeks apart | Redness and vessel markers fell.
study | R51 | - | for | Split-face with non-ablative fractional laser, 3 sessions 4 weeks apart | Together better than the laser alone on the ECCA score.
parameters | R39 | Depth by site, from a review | depth=forehead and temple 1.5 mm or more; cheek 1.0 mm; side of the nose 2.0 mm; around the mouth 0.5 mm; neck 1.5 mm
parameters | R14 | Red marks | sessions=2; interval=4 weeks
parameters | R51 | Scars, with a laser | sessions=3; interval=4 weeks
parameters | ? | Energy differs by device; no value was found | sessions=3 for scars; interval=4–6 weeks
onset | R14 | After 2 sessions, 4 weeks apart.
response | R14 | Redness and vessel markers fell in 25 treated people.
response | ? | One clinic tells of 30 to 50 % better scars.
downtime | ? | Swelling for 1 to 3 days; dots for up to 5 days.
harms | R38 | The FDA warned on 15 October 2025 of burns, scars, fat loss, disfigurement and nerve damage, some of which needed surgery.
harms | R39b | Mild dark marks, bruises, nickel allergy; tattoos and permanent make-up in the field.
harms | ? | Current near a pacemaker, a defibrillator or metal in the field; only commercial pages were found.
aftercare | R36c | As after needling: no sun for 72 hours.
offLabel | R38 | A medical procedure, not for home use; the list of harms of October 2025 belongs to consent.
monitoring | R38 | Numbness or a new hollow: stop, treat and report.
notes | R114 | England is preparing licences for practitioners and premises for such procedures (consultation answered on 7 August 2025): operator and premises belong in the record.
none | phototypes

@fractional-rf
indication | BOX,ICE,ROLL | C | R135+R136+R137 | Series of acne scars, and a comparison of two energies; nothing on red or brown marks. Not offered by this product as a step.
study | R135 | 23 | for | Uncontrolled, 3 treatments 4 weeks apart, blinded review | Better on a global scale at 12 weeks (P = 0.009).
study | R136 | 30 | mixed | Randomised split-face, 100 against 60 mJ a pin, 4 monthly treatments, types III and IV | The comparison exists; the results were cut off in what was read.
study | R137 | 20 | for | Uncontrolled, with a diode laser, up to 5 treatments 4 weeks apart, types II to V | Scars better one month after three treatments, lasting 12 weeks after the fifth.
phototypes | R137 | Improvement did not differ by skin type in 20 people of types II to V.
parameters | R135 | Acne scars | fluence=up to 124 mJ a pin (80 pins) or 62 mJ a pin (160 pins); sessions=3; interval=4 weeks
parameters | R136 | Acne scars | fluence=100 or 60 mJ a pin; sessions=4; interval=1 month
onset | R135 | Judged 6 and 12 weeks after the last treatment.
response | R135 | Better by 1.06 points (80 pins) or 0.85 points (160 pins) of a global scale, without a comparison group.
harms | R137 | Short redness and swelling.
harms | R38 | The warning of October 2025 is about radiofrequency with needles; for a device without them nothing of it was read.
none | downtime aftercare offLabel monitoring

@prp
indication | ICE,BOX,ROLL | B | R40 | Only beside needling.
indication | PIE | 0 | R40 | Studied in scars; the seed article expects a benefit for redness, and no study of it was found.
study | R40 | 472 | for | Meta-analysis of 14 studies, with needling, acne scars | More often better by over half: odds ratio 2.97 (1.96 to 4.51); satisfaction 4.15; no more severe reactions.
study | R41 | - | against | With fractional CO2 laser, acne scars | No extra benefit for scars; less downtime.
parameters | ? | With needling | sessions=3
parameters | R40 | With needling, as pooled | sessions=as the needling of the studies
response | R40 | Odds ratio 2.97 for more than half better, beside needling.
downtime | R41 | Shorter than with the laser alone.
harms | R40 | No more severe reactions than needling alone.
harms | ? | Tenderness and bruises; not with a bleeding disorder, few platelets, an anticoagulant, sepsis or pregnancy, for which no primary source was found.
offLabel | R36b | Plasma through needling is outside the label of the device: it is recorded as off-label.
none | phototypes onset aftercare monitoring

@peel-salicylic
indication | PIH | C | R27+R28 | A series in types V and VI, against a poor pooled result for all peels.
indication | PIE | 0 | S0+S2 | No trial of a peel in red marks was found; the seed article expects a benefit.
study | R27 | - | for | Uncontrolled, 20 to 30 %, types V and VI, every 2 weeks, 5 peels after 2 weeks of hydroquinone 4 % | 88 % moderate to significant improvement; mild side effects in 16 %.
study | R28 | - | mixed | 30 % salicylic against 30 % glycolic acid in acne, 6 peels 2 weeks apart, through a review | Reported as the protocol in use; the result for marks was not in what was read.
study | R32 | - | mixed | 25 % TCA against 30 % salicylic acid, every 2 weeks | The comparison exists; the result for marks was not in what was read.
study | R142 | 40 | mixed | Randomised, salicylic 30 % against glycolic 50 %, every 2 weeks for 6 weeks, post-acne pigment | Both better; glycolic acid lowered more pigment than salicylic acid.
study | S2 | 15 | against | Pooled outcome of all peels in pigment | Poor or none in 66.7 %, partial in 33.3 %.
study | R107 | - | against | US guideline on active acne 2024, marks out of scope | Evidence on peels found insufficient for active acne.
phototypes | R27 | Types V and VI: mild side effects in 16 % after two weeks of preparation.
phototypes | R31+R29 | All types; superficial depth only from type IV on.
parameters | R29 | Very superficial | strength=20 %; contact=2–4 minutes; neutralise=not needed
parameters | R29 | Superficial | strength=30 %; contact=2–4 minutes; neutralise=not needed
parameters | R27 | Pigment, types V and VI | strength=20–30 %; sessions=5; interval=2 weeks; priming=hydroquinone 4 % for 2 weeks
parameters | R28 | Acne | strength=30 %; sessions=6; interval=2 weeks
parameters | R142 | Post-acne pigment | strength=30 %; interval=2 weeks; duration=6 weeks
parameters | S0 | As the seed article spaces peels | interval=4–6 weeks
onset | R27 | Judged after 5 peels, 2 weeks apart.
response | R27 | 88 % moderate to significant improvement, without a comparison group.
response | S2 | All peels together: poor or none in 66.7 %, of 15 people.
downtime | ? | 0 to 3 days of dryness and fine peeling.
harms | R27 | Mild side effects in 16 %.
harms | R29 | Burns, crusts, dark marks, cold sores.
aftercare | S0 | SPF 30 or higher; no picking.
aftercare | R30 | Retinoids stop 1 to 2 weeks before in dark skin; other lighteners and mild acids 1 to 2 days before.
monitoring | R30 | Strength rises slowly; 2 to 4 weeks between peels, 3 to 6 peels in dark skin.
notes | R103+R107 | Pregnancy: small areas only; the acid is absorbed.
none | offLabel

@peel-glycolic
indication | PIH | C | R28+R29 | Strengths from 20 to 70 % were tried in types III and IV.
indication | PIE | 0 | S0+S2 | No trial of a peel in red marks was found.
study | R28 | - | mixed | Glycolic acid 20, 35 and 70 % in types III and IV, through a review | Tried for dark marks; sizes and results were not in what was read.
study | R142 | 40 | for | Randomised, glycolic 50 % against salicylic 30 %, every 2 weeks for 6 weeks, post-acne pigment | Both better, more with glycolic acid: over 75 % less pigment in 45 %.
study | R141 | 44 | against | Against salicylic and mandelic acid together, 6 peels 2 weeks apart, acne and marks | Both better; the mixture did more for pigment, with fewer side effects.
study | S2 | 15 | against | Pooled outcome of all peels in pigment | Poor or none in 66.7 %, partial in 33.3 %.
study | R107 | - | against | US guideline on active acne 2024, marks out of scope | Evidence on peels found insufficient for active acne.
phototypes | R29+R31 | All types; superficial strengths only in types IV to VI.
parameters | R29 | Very superficial | strength=30–50 %; contact=1–2 minutes; neutralise=10–15 % sodium bicarbonate or water
parameters | R29 | Superficial | strength=50–70 %; contact=2–5 minutes; neutralise=at about 3 minutes, or at redness or frost
parameters | R29 | Medium depth | strength=70 %; contact=3–15 minutes; neutralise=10–15 % sodium bicarbonate or water
parameters | R29 | Acne | interval=15 days; duration=4–6 months
parameters | R28 | Dark marks, types III and IV | strength=20, 35 and 70 %
parameters | R142 | Post-acne pigment | strength=50 %; interval=2 weeks; duration=6 weeks
parameters | R141 | Acne, scars and pigment | strength=35 %; sessions=6; interval=2 weeks
parameters | S0 | As the seed article spaces peels | interval=4–6 weeks
onset | R29 | Every 15 days for 4 to 6 months in acne.
response | S2 | All peels together: poor or none in 66.7 %, of 15 people.
downtime | ? | 0 to 3 days of dryness and fine peeling.
harms | R29 | Burns, crusts and dark marks, most of all where it is not neutralised in time.
aftercare | S0 | SPF 30 or higher; no picking.
aftercare | R30 | Retinoids stop 1 to 2 weeks before in dark skin; other lighteners and mild acids 1 to 2 days before.
monitoring | R30 | Strength rises slowly; 2 to 4 weeks between peels, 3 to 6 peels in dark skin.
notes | R103 | Judged safe in pregnancy.
none | offLabel

@peel-lactic
indication | PIH | D | S0+R103+R132 | Named by the seed article; one series of seven people.
indication | PIE | 0 | S0+S2 | The seed article expects a benefit; no trial was found.
study | R132 | 7 | for | Uncontrolled, pure 92 % at pH 2.0, up to 4 peels 2 weeks apart, superficial scars with pigment, types IV and V | Over 75 % better in one, 51 to 75 % in three, 26 to 50 % in two, 1 to 25 % in one.
study | S2 | 15 | against | Pooled outcome of all peels in pigment | Poor or none in 66.7 %, partial in 33.3 %.
phototypes | R132 | Seven people of types IV and V were treated.
phototypes | ? | All types.
parameters | R132 | Superficial scars with pigment | strength=92 %; ph=2.0; sessions=up to 4; interval=2 weeks
parameters | S0 | As the seed article spaces peels | interval=4–6 weeks
parameters | ? | Contact time and weaker strengths were not found | neutralise=yes
onset | R132 | Judged 3 months after the last peel.
response | R132 | More than half better in four of seven people, without a comparison group.
downtime | ? | 0 to 3 days of dryness and fine peeling.
aftercare | S0 | SPF 30 or higher; no picking.
notes | R103 | Judged safe in pregnancy.
none | harms offLabel monitoring

@peel-mandelic
indication | PIH | D | R29b | One study, types II and III.
study | R29b | - | mixed | 40 % at pH 1.5, and 10 % with gluconolactone at pH 4.0, types II and III | A study of the peels exists; the result for marks was not in what was read.
study | R141 | 44 | for | 10 % with salicylic acid 20 %, against glycolic acid 35 %, 6 peels 2 weeks apart, acne and marks | Both better; the mixture did more for pigment, with fewer side effects.
study | S2 | 15 | against | Pooled outcome of all peels in pigment | Poor or none in 66.7 %, partial in 33.3 %.
phototypes | R29b | Tested in types II and III only.
parameters | R29b | Tested | strength=40 %; ph=1.5; neutralise=yes
parameters | R29b | Tested, with gluconolactone | strength=10 %; ph=4.0
parameters | R141 | With salicylic acid 20 % | strength=10 %; sessions=6; interval=2 weeks
downtime | ? | 0 to 3 days of dryness and fine peeling.
aftercare | S0 | SPF 30 or higher; no picking.
none | onset response harms offLabel monitoring

@peel-jessner
study | S2 | 15 | against | Pooled outcome of all peels in pigment | Poor or none in 66.7 %, partial in 33.3 %.
phototypes | R28 | Caution in types IV to VI.
parameters | R28 | Composition | strength=resorcinol 14 %, lactic acid 14 %, salicylic acid 14 %; contact=layers
downtime | ? | 0 to 3 days.
aftercare | S0 | SPF 30 or higher; no picking.
notes | ? | It holds a salicylate: not with an allergy to one.
none | indications onset response harms offLabel monitoring

@peel-tca-superficial
study | S2 | 15 | against | Pooled outcome of all peels in pigment | Poor or none in 66.7 %, partial in 33.3 %.
phototypes | R30 | Strengths of 25 % and more are avoided in types IV to VI; deep peels are avoided there altogether.
parameters | R29 | Superficial | strength=10–15 %
parameters | ? | End and neutralising | contact=to frost; neutralise=no
downtime | ? | 0 to 3 days.
aftercare | S0 | SPF 30 or higher; no picking.
none | indications onset response harms offLabel monitoring

@peel-tca-medium
study | R32 | - | mixed | 25 % TCA against 30 % salicylic acid, every 2 weeks | The comparison exists; the result for marks was not in what was read.
study | S2 | 15 | against | Pooled outcome of all peels in pigment | Poor or none in 66.7 %, partial in 33.3 %.
phototypes | R30+R31 | 25 to 35 % and more is avoided in types IV to VI.
parameters | R32 | Compared with salicylic acid 30 % | strength=25 %; interval=2 weeks
parameters | R29 | Medium depth | strength=30–35 %
parameters | ? | End and neutralising | contact=to frost; neutralise=no
downtime | ? | 5 to 7 days.
harms | R29 | Lasting paler skin was reported at 30 to 35 %; burns, scars, cold sores.
aftercare | R29 | After a deep peel or resurfacing, 3 to 12 months before another.
aftercare | S0 | SPF 30 or higher; no picking.
none | indications onset response offLabel monitoring

@tca-cross
indication | ICE | C | R53+R55+R55b+R130+R131 | Named by reviews as the specific option; two uncontrolled series.
indication | BOX | C | R55 | Named by a review by type of scar.
study | R130 | 65 | for | Looking back, 65 % or 100 % TCA on the scar, types IV and V | Good in 82 % (27 of 33) with 65 % and in 94 % (30 of 32) with 100 %; no significant complication.
study | R131 | 12 | for | Uncontrolled, 100 % TCA, ice-pick scars, 4 sittings 2 weeks apart | Over 70 % better in 8 of 10 assessed; one went back after 3 months.
phototypes | R55b | All; dark marks are possible.
phototypes | R130 | 65 people of types IV and V were treated without a significant complication.
parameters | R55b | One practice | strength=TCA 30–100 %, or carbolic acid 88 %, on the spot only; sessions=2–4; interval=1–3 months
parameters | R130 | Acne scars, types IV and V | strength=TCA 65 or 100 %
parameters | R131 | Ice-pick scars | strength=TCA 100 %; sessions=4; interval=2 weeks
parameters | ? | Contact | contact=seconds; neutralise=no
onset | R55b | 2 to 4 treatments, 1 to 3 months apart.
downtime | ? | Crusts for 5 to 7 days; a red pit for weeks.
response | R130 | A good response in 82 % with 65 % TCA and in 94 % with 100 %, without a comparison group.
harms | R55b | Dark marks in any skin type.
harms | R131 | Short darkening and short paling, in one person each.
aftercare | S0 | SPF 30 or higher; no picking.
monitoring | R36 | Scars are judged 3 to 6 months after the last session, by analogy with a needling trial.
none | offLabel
`;
