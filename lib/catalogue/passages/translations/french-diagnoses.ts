/** What each kind of mark is. English sentence to French, under the first passage that holds it. */
export const FRENCH_DIAGNOSES = {
  // diagnosis.post-inflammatory-erythema
  "Red marks": "Marques rouges",
  "This is a flat mark left behind by a spot.": "C’est une marque plate, laissée par un bouton.",
  "Tiny blood vessels in the skin grew wide to help it heal, and have stayed wide for now.":
    "De petits vaisseaux se sont élargis pour aider la guérison, et restent larges.",
  "On your skin the mark may look pink, red or purple.":
    "Sur votre peau, elle peut être rose, rouge ou violette.",
  "On your skin tone the mark may look purple or brown more than red.":
    "Sur votre peau, elle peut être violette ou brune plutôt que rouge.",
  "It may look pink or red, and on deep skin tones purple or brown.":
    "Elle peut être rose ou rouge et, sur une peau foncée, violette ou brune.",
  "The skin itself is smooth.": "La peau est lisse.",
  "Most of these marks fade and leave no scar, but a few leave a dent.":
    "La plupart s’effacent sans cicatrice, mais quelques-unes laissent un creux.",
  "Marks last longer if the spot was deep or picked, if you get a lot of sun, or if your skin is sensitive.":
    "Elles durent plus avec un bouton profond ou gratté, beaucoup de soleil ou une peau sensible.",
  "A skin rash such as rosacea or eczema can slow things down too.":
    "Une rosacée ou un eczéma peut aussi ralentir cela.",

  // diagnosis.post-inflammatory-hyperpigmentation
  "Brown marks": "Taches brunes",
  "This is a flat dark mark left behind by a spot.":
    "C’est une marque foncée et plate, laissée par un bouton.",
  "The skin made too much colour while it healed.": "En guérissant, la peau a fabriqué trop de couleur.",
  "On your skin it may look tan or light brown.": "Sur votre peau, elle peut être beige ou brun clair.",
  "On your skin tone it may look dark brown, grey or almost black.":
    "Sur votre peau, elle peut être brun foncé, grise ou presque noire.",
  "It may be tan, brown or grey.": "Elle peut être beige, brune ou grise.",
  "It is not a scar, and the skin is level.": "Ce n’est pas une cicatrice : la peau est bien plate.",
  "In one large study more than half of the people had them for a year or more.":
    "Dans une grande étude, plus de la moitié des personnes ont eu ces marques pendant un an ou plus.",
  "About 1 in 5 had them for five years or more.":
    "Environ 1 personne sur 5 les a eues pendant cinq ans ou plus.",
  "Most people get lighter marks with care, but few marks clear in full.":
    "Avec des soins, les marques s’éclaircissent chez la plupart des gens, mais peu disparaissent tout à fait.",
  "Sun, bright light and picking make them darker.":
    "Le soleil, la lumière forte et le grattage les rendent plus foncées.",
  "On deep skin tones they often last longer.":
    "Sur les peaux foncées, ces marques durent souvent plus longtemps.",

  // diagnosis.atrophic-scar-ice-pick
  "Small deep scars": "Petites cicatrices profondes",
  "These scars are narrow and deep, like a tiny hole.":
    "Ces cicatrices sont étroites et profondes, comme un tout petit trou.",
  "The skin lost some of its support while it healed.":
    "En guérissant, la peau a perdu une partie de son soutien.",
  "Spots that last long leave them more often.": "Les boutons qui durent longtemps en laissent plus souvent.",
  "They do not fade on their own, and scrubbing does not lift them.":
    "Elles ne s’effacent pas seules, et frotter ne les fait pas remonter.",
  "Care can make them less deep, but not gone.":
    "Les soins peuvent les rendre moins profondes, pas les effacer.",

  // diagnosis.atrophic-scar-boxcar
  "Wide scars with sharp edges": "Cicatrices larges à bords nets",
  "These scars are wide dips with steep sides.":
    "Ces cicatrices sont des creux larges, avec des bords raides.",

  // diagnosis.atrophic-scar-rolling
  "Soft, wide scars": "Cicatrices larges et douces",
  "These scars are broad, soft dips, like waves in the skin.":
    "Ces cicatrices sont des creux larges et doux, comme des vagues dans la peau.",
  "Thin bands under the skin pull it down.": "De fines brides sous la peau la tirent vers le bas.",
  "Care can make the skin more even, but not quite smooth.":
    "Les soins peuvent rendre la peau plus régulière, pas tout à fait lisse.",

  // diagnosis.atrophic-scar-early
  "A new dip in the skin": "Un nouveau creux dans la peau",
  "A mark has started to dip.": "Une marque a commencé à se creuser.",
  "This can be the start of a scar, so it is good to act now.":
    "C’est peut-être le début d’une cicatrice, alors il est bon d’agir maintenant.",
  "In one study about 1 in 3 new dips were gone after six months.":
    "Dans une étude, environ 1 nouveau creux sur 3 avait disparu après six mois.",
  "To help stop more, calm your spots and do not pick.":
    "Pour aider à en éviter d’autres, calmez vos boutons et ne grattez pas.",

  // diagnosis.hypertrophic-scar
  "A raised scar": "Une cicatrice en relief",
  "This is a firm, raised mark.": "C’est une marque ferme et en relief.",
  "The skin made too much repair tissue.": "La peau a fabriqué trop de tissu pour se réparer.",
  "It stays inside the edge of the old spot.": "Elle ne dépasse pas les bords de l’ancien bouton.",
  "It is not a germ, and you cannot pass it on.": "Ce n’est ni un microbe, ni contagieux.",
  "It may itch.": "Elle peut démanger.",
  "It may get softer over one to two years.": "Elle peut devenir plus souple en un à deux ans.",

  // diagnosis.keloid
  "A scar that grows": "Une cicatrice qui grandit",
  "This is a firm scar called a keloid.": "C’est une cicatrice ferme, appelée chéloïde.",
  "It has grown past the edge of the old spot.": "Elle a grandi au-delà des bords de l’ancien bouton.",
  "It may itch or hurt.": "Elle peut démanger ou faire mal.",
  "It does not go down on its own, and it can grow.":
    "Elle ne diminue pas toute seule, et elle peut grandir.",
  "It can come back after care.": "Elle peut revenir après un traitement.",
  "After steroid injections, about 1 in 3 came back in the first year, and half within five years.":
    "Après des piqûres de corticoïde, environ 1 chéloïde sur 3 est revenue la première année, et la moitié en cinq ans.",
  "It can run in families.": "C’est parfois de famille.",
  "Ask us before you let anyone pierce, cut or needle your skin.":
    "Demandez-nous avant de laisser percer, couper ou piquer votre peau.",

  // diagnosis.papular-scar
  "Small raised scars": "Petites cicatrices en relief",
  "These are small, soft bumps in the colour of your skin.":
    "Ce sont de petites bosses souples, de la couleur de votre peau.",
  "Most are on the chin or the back.": "La plupart sont sur le menton ou dans le dos.",
  "They are scars, so you cannot squeeze them out.":
    "Ce sont des cicatrices : on ne peut pas les vider en les pressant.",
  "Skin like this may form thick scars, so we treat it with care.":
    "Une telle peau peut faire des cicatrices épaisses : nous la traitons avec prudence.",

  // diagnosis.post-inflammatory-hypopigmentation
  "Pale marks": "Marques claires",
  "This is a mark that is paler than the skin around it.": "C’est une marque plus claire que la peau autour.",
  "The skin lost some colour while it healed.": "En guérissant, la peau a perdu un peu de couleur.",
  "The colour may come back, but this can take many months.":
    "La couleur peut revenir, mais cela peut prendre de nombreux mois.",
  "Sun cream keeps the skin around it from going darker, so the mark shows less.":
    "La crème solaire empêche la peau autour de foncer, et la marque se voit moins.",
} as const;
