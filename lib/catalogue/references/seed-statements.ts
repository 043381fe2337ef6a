/** What the seed article (S0) says, in our own words, by the ids of the clinical reference. */
const TABLE = `
SD-01 A flat red, pink or purple mark is made by widened small vessels, and the skin is smooth.
SD-02 A flat brown mark is extra colour without a change of level.
SD-03 A true scar is pitted or raised: support was lost, or too much repair tissue made.
SD-04 The kind of mark is told by its colour and its texture.
SD-05 A red mark may hide an early scar, or irritation underneath.
SD-06 Causes: inflammation, picking, fair or sensitive skin, sun, rosacea, eczema or another inflamed skin disease.
SD-07 Marks last weeks to months, and up to about a year after deep acne or in sensitive skin.
SD-08 Depth of the spot, skin type, picking and after-care change how long they last.
SD-09 On deeper skin tones marks look darker or purplish rather than red.
SD-10 Examination is by eye, and at times magnified or under special light.
SD-11 Assessed are colour, texture, skin tone, acne history, and inflammation or scarring underneath.
SD-12 Niacinamide, azelaic acid, vitamin C and retinoids, and what each does.
SD-13 Vascular laser and pulsed light narrow the vessels, with improvement after 2 to 4 visits.
SD-14 Microneedling makes new support, and may be combined with radiofrequency or plasma.
SD-15 Gentle peels come in a series every 4 to 6 weeks.
SD-16 Red light is an extra, or maintenance over several visits.
SD-17 Brown marks: peels, retinoids, gentle exfoliants. Scars: needling and resurfacing laser.
SD-18 Moisturise twice a day, with ceramides, hyaluronic acid or glycerin.
SD-19 Broad-spectrum SPF 30 or more every day, also when cloudy, and again outdoors.
SD-20 No picking, scrubbing or harsh products.
SD-21 A cool compress for 5 to 10 minutes, up to a few times a day.
SD-22 Patience, and keeping going.
SD-23 Four myths: permanent scars, scrubbing, only light skin, make-up.
SD-24 Prevention: treat acne early, no squeezing, gentle care, calming ingredients, a specialist after three months.
SD-25 Untreated marks fade over months to a year or more, and may leave dry, irritable skin; early care lowers the risk of darkening.
SD-26 See a specialist after three months, or when home care has failed.
SD-27 Flat, smooth red marks usually do not become scars; repeated irritation may darken them.
SD-28 Ten questions that people ask.
SD-29 Creams and treatment in the clinic are combined by severity.
`;

export type SeedStatement = { readonly id: string; readonly text: string };

/** The statements of the seed article. What the literature says against them stands in `SEED_CORRECTIONS`. */
export const SEED_STATEMENTS: readonly SeedStatement[] = TABLE.trim()
  .split("\n")
  .map((line) => ({ id: line.slice(0, 5), text: line.slice(6) }));
