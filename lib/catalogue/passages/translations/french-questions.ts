/** What is not true, and the questions people ask. English sentence to French, under the first passage that holds it. */
export const FRENCH_QUESTIONS = {
  // myth.permanent-scars
  "“Red marks are scars that stay.”": "« Les marques rouges sont des cicatrices qui restent. »",
  "Most fade.": "La plupart s’effacent.",
  "A few do turn into dips, so let us check them.":
    "Quelques-unes deviennent des creux, alors montrez-les-nous.",

  // myth.scrubbing
  "“You can scrub them off.”": "« On peut les enlever en frottant. »",
  "Scrubbing can make the skin sore and the marks last longer.":
    "Frotter peut irriter la peau et faire durer les marques.",

  // myth.only-light-skin
  "“Only light skin gets them.”": "« Seules les peaux claires en ont. »",
  "All skin tones do.": "Toutes les couleurs de peau en ont.",
  "On deep skin the mark may look brown or purple.":
    "Sur une peau foncée, la marque peut paraître brune ou violette.",

  // myth.make-up
  "“Make-up makes them worse.”": "« Le maquillage les aggrave. »",
  "It is fine if it does not block pores and you take it off every night.":
    "Il ne pose pas de problème s’il ne bouche pas les pores et si vous l’enlevez chaque soir.",

  // myth.gone-completely
  "“Dark marks will go in full.”": "« Les taches foncées vont disparaître complètement. »",
  "Most get lighter, but few go in full.": "La plupart s’éclaircissent, peu partent tout à fait.",

  // myth.one-laser-visit
  "“One laser visit is enough.”": "« Une séance de laser suffit. »",
  "Most people need 2 to 4 visits, and it does not work for all.":
    "La plupart des gens ont besoin de 2 à 4 séances, et cela ne marche pas pour tout le monde.",

  // faq.1-what-are-they
  "What are red marks?": "Que sont les marques rouges ?",
  "They are flat marks left behind by a spot.": "Ce sont des marques plates, laissées par un bouton.",
  "Tiny blood vessels in the skin are still wide.": "De petits vaisseaux de la peau sont encore larges.",
  "Most fade over weeks or months.": "La plupart s’effacent en quelques semaines ou quelques mois.",

  // faq.2-which-kind
  "Is it a red mark, a dark mark or a scar?": "Est-ce une marque rouge, une tache foncée ou une cicatrice ?",
  "Red and flat is a red mark.": "Rouge et plate, c’est une marque rouge.",
  "Brown and flat is a dark mark.": "Brune et plate, c’est une tache foncée.",
  "A dip, or a bump that stays, is a scar.": "Un creux, ou une bosse qui reste, c’est une cicatrice.",
  "On deep skin a red mark can look purple or brown.":
    "Sur une peau foncée, une marque rouge peut paraître violette ou brune.",
  "We look at the colour and feel of each mark, at times up close or under a special light.":
    "Nous regardons la couleur de chaque marque et la touchons, parfois de très près ou sous une lumière spéciale.",

  // faq.3-why-slow
  "Why do they take so long?": "Pourquoi est-ce si long ?",
  "The tiny blood vessels need time to close.": "Les petits vaisseaux ont besoin de temps pour se refermer.",
  "Picking, sun, sensitive skin, rosacea and eczema slow this down.":
    "Gratter, le soleil, la peau sensible, la rosacée et l’eczéma ralentissent tout.",

  // faq.4-who-gets-them
  "Are some people more prone?": "Certaines personnes en ont-elles plus que d’autres ?",
  "Yes.": "Oui.",
  "On fair or sensitive skin, red shows more.": "Sur une peau claire ou sensible, le rouge se voit plus.",
  "Deep skin more often shows brown or purple.": "Une peau foncée montre plus souvent du brun ou du violet.",

  // faq.5-turn-into-scars
  "Can they turn into scars?": "Peuvent-elles devenir des cicatrices ?",
  "Most do not.": "La plupart, non.",
  "But most new dips start where there was a mark, so look out for dips and tell us.":
    "Mais la plupart des creux commencent là où il y avait une marque : surveillez-les et dites-le-nous.",
  "If you keep making the skin sore, it can leave dark marks.":
    "Si vous irritez la peau sans cesse, cela peut laisser des taches foncées.",

  // faq.6-treatments
  "What do skin doctors use?": "Que font les médecins de la peau ?",
  "Most start with creams, and add clinic visits if the marks stay.":
    "La plupart commencent par des crèmes, puis des séances si les marques restent.",
  "A vitamin A cream helps the skin renew itself.": "Une crème à la vitamine A aide la peau à se renouveler.",
  "A laser or bright light can calm the tiny blood vessels.":
    "Un laser ou une lumière vive peut calmer les petits vaisseaux.",
  "Needling helps the skin make new support.": "Les micro-aiguilles aident la peau à refaire son soutien.",
  "A mild peel takes off the dull top layer.": "Un peeling doux enlève la couche terne du dessus.",
  "Soft red light may calm the skin, as an extra.":
    "Une lumière rouge douce peut calmer la peau, en plus du reste.",
  "The plan on this sheet is what fits you.": "Le plan de cette feuille est celui qui vous convient.",

  // faq.7-at-home
  "What can I do at home?": "Que puis-je faire à la maison ?",
  "Use a plain cream twice a day and sun cream every day.":
    "Une crème simple deux fois par jour et de la crème solaire tous les jours.",
  "Do not pick or scrub.": "Ne grattez pas et ne frottez pas.",
  "A cool cloth helps hot skin.": "Un linge frais soulage la peau chaude.",

  // faq.8-how-long
  "How long do red marks last?": "Combien de temps durent les marques rouges ?",
  "Some go in weeks and most in some months.":
    "Certaines partent en quelques semaines, la plupart en quelques mois.",
  "Some take up to a year.": "Certaines mettent jusqu’à un an.",
  "If you do nothing, most still fade, but it can take a year or more.":
    "Sans rien faire, la plupart s’effacent quand même, mais cela peut prendre un an ou plus.",
  "Skin that stays sore for long may stay dry and easy to upset.":
    "Une peau longtemps irritée peut rester sèche et fragile.",
  "Care from early on may help to keep them from going dark.":
    "Des soins dès le début peuvent aider à éviter qu’elles ne foncent.",

  // faq.9-myths
  "What do people get wrong?": "Quelles sont les idées fausses ?",
  "Red marks are not always scars.": "Les marques rouges ne sont pas toujours des cicatrices.",
  "Scrubbing does not help.": "Frotter n’aide pas.",
  "All skin tones get them.": "Toutes les couleurs de peau peuvent en avoir.",
  "Make-up is fine if you take it off at night.":
    "Le maquillage ne pose pas de problème si vous l’enlevez le soir.",

  // faq.10-when-to-come
  "When should I see someone?": "Quand faut-il consulter ?",
  "Come if marks last more than three months, or if home care has not helped.":
    "Venez si les marques durent plus de trois mois, ou si les soins à la maison n’ont pas aidé.",
  "Come sooner if a mark dips, rises, bleeds or grows.":
    "Venez plus tôt si une marque se creuse, gonfle, saigne ou grandit.",
} as const;
