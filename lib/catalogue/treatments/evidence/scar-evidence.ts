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
indication | ROLL | C | R55 | Named in a review by type of scar.
harms | ? | Bruises, lumps; closed vessels are rare and urgent.
notes | ? | Light or heat treatment waits 2 weeks after it; one page on needling asks for 3 to 12 months.
none | studies phototypes parameters onset response downtime aftercare offLabel monitoring

@dermal-filler-permanent
harms | ? | Lumps and late reactions that cannot be dissolved.
notes | R55 | Named in a review by type of scar; not offered here, as no result was read.
none | indications studies phototypes parameters onset response downtime aftercare offLabel monitoring

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
harms | ? | Lasting paler skin, most of all in darker skin.
notes | ! | No source read for this product speaks of freezing scars; it is in the vocabulary so that an earlier treatment can be recorded and judged for safety.
none | indications studies phototypes parameters onset response downtime aftercare offLabel monitoring
`;
