/** Surgical and injected treatments of scars. Read by `readEvidence`, which says how a line is written. */
export const SCAR_EVIDENCE = `
@subcision
indication | ROLL | C | R53+R55b | The first move for tethered scars in a review and in one practice.
harms | ? | Bruises, swelling and soreness.
notes | R53+R55b | Before resurfacing, not after it.
none | studies phototypes parameters onset response downtime aftercare offLabel monitoring

@punch-excision
indication | ICE,BOX | C | R55 | For deep boxcar and ice-pick scars in a review by type of scar.
harms | ? | A fine scar of its own, or a mismatch of level.
none | studies phototypes parameters onset response downtime aftercare offLabel monitoring

@surgical-excision
harms | R57 | A keloid that is cut out and nothing more comes back.
notes | R56 | Surgery of a keloid belongs with other treatment, such as radiotherapy in experts' hands.
none | indications studies phototypes parameters onset response downtime aftercare offLabel monitoring

@dermal-filler-ha
indication | ROLL | C | R55+R140 | Named in a review by type of scar; one small series.
study | R140 | 12 | for | Uncontrolled, 3 sessions 4 weeks apart, moderate to severe scars | Scar severity better in most, most of all at the end of 36 weeks.
parameters | R140 | Acne scars | dose=up to 2 mL a side; sessions=3; interval=4 weeks
onset | R140 | Grew until 36 weeks.
response | R140 | Scar severity better in most of 12 people, without a comparison group.
harms | R140 | Mild to moderate and tied to the injection.
harms | ? | Bruises, lumps; closed vessels are rare and urgent.
notes | ? | Light or heat treatment waits 2 weeks after it; one page on needling asks for 3 to 12 months.
none | phototypes downtime aftercare offLabel monitoring

@dermal-filler-permanent
indication | ROLL | B | R127 | One randomised trial over six months; not offered by this product, since it cannot be taken back.
study | R127 | 147 | for | Randomised against salt water, up to 2 sessions, moderate to severe rolling scars, 6 months | Success in 64 % against 33 % (P = 0.0005).
phototypes | R127 | No difference in effect or safety was seen for darker skin.
parameters | R127 | Rolling scars | sessions=up to 2
onset | R127 | Followed for 6 months only.
response | R127 | Success in 64 % against 33 % with salt water.
harms | R127 | Mostly mild and passing over 6 months.
harms | ? | Lumps and late reactions that cannot be dissolved.
notes | R55 | Named in a review by type of scar.
none | downtime aftercare offLabel monitoring

@mechanical-dermabrasion
harms | ? | Scars, dark and pale marks.
notes | R90+R91 | Not within six months of isotretinoin, on this both consensus papers agree; superficial and focal work may be safe earlier.
none | indications studies phototypes parameters onset response downtime aftercare offLabel monitoring

@intralesional-triamcinolone
indication | KEL | B | R57 | Trials and reviews of injections.
indication | HTS | B | R57 | Trials and reviews of injections.
study | R57 | - | mixed | Trials and reviews of injections in keloids | Regression by 50 to 100 %; back again in 33 % at one year, 50 % at five.
study | R57 | - | mixed | Alone against with 5-FU | More than half better in 20 % alone, 55 % together.
parameters | R57 | Keloids | interval=3–4 weeks; duration=8–24 weeks or until flat
parameters | ? | Strength that is taught; none was in what was read | strength=10–40 mg/mL
onset | ? | Flattening from 2 to 4 weeks.
response | R57 | Regression by 50 to 100 %; back again in 33 % at one year, 50 % at five.
downtime | ? | Soreness and a small bruise.
harms | R57 | Thin skin in 44 %, against 8 % with 5-FU.
monitoring | R57 | Watch for thinning, and for a return up to five years.
none | phototypes aftercare offLabel

@intralesional-5-fu
indication | KEL | B | R57 | Beside the steroid, or instead of it.
indication | HTS | B | R57 | Trials and reviews of injections.
study | R57 | - | for | With the steroid against the steroid alone | More than half better in 55 % against 20 %.
response | R57 | More than half better in 55 % with the steroid.
harms | R57 | Thin skin in 8 %, against 44 % with the steroid.
monitoring | ? | Pain, ulcers and darkening where it was injected.
offLabel | ? | The licensed uses are others: it is recorded as off-label.
none | phototypes parameters onset downtime aftercare

@cryotherapy
indication | KEL | C | R128+R129 | Freezing from inside the scar, in uncontrolled series; not offered by this product as a step.
indication | HTS | C | R129 | A review of series without comparison groups.
study | R128 | 27 | mixed | Uncontrolled, frozen from inside, 29 keloids, one year, types I to VI | Volume lower by 63 %; back again in 24 %; pale skin had recovered in 69 %.
study | R129 | - | mixed | Review of freezing from inside in raised scars | Evidence of level 4; good reduction with few treatments; pale skin, pain and return.
phototypes | R128 | Pale skin lasted more often in African American patients.
onset | R128 | Judged at 12 months.
response | R128 | Volume lower by 63 % on average after 12 months, without a comparison group.
harms | R128+R129 | Pale skin, pain, return of the keloid.
none | parameters downtime aftercare offLabel monitoring
`;
