/** Everyday care and steps on the way. Read by `readEvidence`, which says how a line is written. */
export const CARE_EVIDENCE = `
@treat-active-acne
study | R22 | - | for | Randomised, adapalene 0.3 % with benzoyl peroxide 2.5 %, 24 weeks | Scars −21.7 % against +16.7 % with the vehicle.
study | R60 | 25 | mixed | Lesions mapped in untreated acne for 12 weeks | Red macules were 26 % of all lesions, and came before 12 % of new inflamed ones.
study | R59 | 32 | mixed | Lesions mapped for 6 months in moderate acne | 83 % of hollow scars arose from a red or brown macule; 5.7 % of first lesions scarred; 66.2 % of scars had not resolved at 6 months.
response | R22 | Fewer scars while acne is treated.
notes | R106 | NICE: up to 34 inflamed lesions and up to 2 nodules is mild to moderate; more of either is moderate to severe.
notes | S0 | The seed article asks for early treatment.
notes | R36c | Needling clinics do not treat over active spots.
notes | R77+R78 | Severity is graded by IGA; a newer scale counts marks and scars too.
na | indications phototypes parameters onset downtime harms aftercare offLabel monitoring

@stop-picking
study | R62 | 262 | mixed | Survey, Middle East, acne with dark marks | 69 % picked; 87.2 % had dark marks, 52.6 % for a year or more.
notes | R106 | NICE: picking raises the risk of scars.
notes | S0 | The seed article: no picking, squeezing or scrubbing.
na | indications phototypes parameters onset response downtime harms aftercare offLabel monitoring

@gentle-skin-care
parameters | R106 | Cleanser | frequency=twice a day; strength=pH-neutral or slightly acidic syndet
notes | S0 | No scrubs, no harsh products and none with much alcohol; niacinamide, panthenol and green tea are named.
none | studies
na | indications phototypes onset response downtime harms aftercare offLabel monitoring

@cool-compress
parameters | S0 | On hot skin | duration=5–10 minutes; frequency=up to a few times a day
harms | ? | Ice on bare skin can burn it.
none | studies
na | indications phototypes onset response downtime aftercare offLabel monitoring

@camouflage-make-up
notes | S0 | Non-comedogenic, taken off every evening: a myth says that it makes marks worse.
notes | R106 | NICE: oil-based products are avoided in skin that tends to acne.
none | studies
na | indications phototypes parameters onset response downtime harms aftercare offLabel monitoring

@refer-dermatologist
notes | S0 | Marks over three months old, or home care that has failed.
notes | R106 | Acne with fever, joint pain or ulcers is seen by a hospital dermatologist within 24 hours.
notes | ? | NICE on referral of scars was recalled, and the passage was not seen.
none | studies
na | indications phototypes parameters onset response downtime harms aftercare offLabel monitoring

@biopsy
notes | ! | The one procedure that is left in a plan while a cancer or a same-day cause is suspected.
none | studies
na | indications phototypes parameters onset response downtime harms aftercare offLabel monitoring

@skin-scraping
notes | R88 | For a ring with an advancing scaly edge.
none | studies
na | indications phototypes parameters onset response downtime harms aftercare offLabel monitoring

@stop-suspect-drug
notes | R89 | Minocycline pigment: types I and II fade slowly once it is stopped, type III stays.
notes | R118b | Prescribed blood thinners are never stopped for a cosmetic visit.
none | studies
na | indications phototypes parameters onset response downtime harms aftercare offLabel monitoring

@antiviral-prophylaxis
study | R104 | 84 | for | Randomised, valaciclovir 500 mg twice a day for 14 days around resurfacing, begun the day before or the same morning | No cold sore in 100 %.
study | R104 | 120 | mixed | 10 against 14 days | Equal.
parameters | R104 | Around resurfacing | dose=500 mg; frequency=twice a day; duration=10–14 days, from the day before or the morning of treatment
response | R104 | No cold sore in 84 people.
none | harms monitoring
na | indications phototypes onset downtime aftercare offLabel

@psychological-support
study | R111 | - | mixed | Screening in acne and dermatology clinics | 10.6 % and 12.4 % of people with acne, 9.5 % in dermatology, screened positive for dysmorphic disorder.
notes | R111 | Procedures satisfy poorly where there is dysmorphic disorder: screen before any.
notes | R76 | Grades of acne do not follow quality of life (DLQI); it is asked for by itself.
notes | R81 | A review of 21 questionnaires on acne recommends two, neither of which is shipped here.
na | indications phototypes parameters onset response downtime harms aftercare offLabel monitoring
`;
