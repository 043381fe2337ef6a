/** Creams, tablets and what is done in the clinic. English sentence to French, under the first passage that holds it. */
export const FRENCH_TREATMENTS = {
  // treatment.niacinamide
  Niacinamide: "Niacinamide",
  "Use it twice a day on clean skin.": "Mettez-en deux fois par jour sur peau propre.",
  "It is a B vitamin that can calm the skin and help it stay strong.":
    "Cette vitamine B peut calmer et fortifier la peau.",
  "Give it 8 to 12 weeks.": "Comptez 8 à 12 semaines.",
  "No one has tested it well on marks like these, so it may not help.":
    "Peu testée sur ces marques, elle peut ne pas aider.",

  // treatment.azelaic-acid
  "Azelaic acid": "Acide azélaïque",
  "Use it once a day for one or two weeks, then twice a day.":
    "Mettez-en une fois par jour pendant une ou deux semaines, puis deux fois par jour.",
  "It can calm red marks and lighten dark ones.":
    "Il peut calmer les marques rouges et éclaircir les foncées.",
  "It may sting at first, but this often wears off.": "Il peut piquer au début, mais souvent cela passe.",
  "If it is too sore, go back to once a day and tell us.":
    "Si cela irrite trop, revenez à une fois par jour et dites-le-nous.",
  "In a good trial it helped red marks more than a plain gel.":
    "Dans une bonne étude, il a aidé les marques rouges plus qu’un simple gel.",

  // treatment.vitamin-c
  "Vitamin C": "Vitamine C",
  "Use it in the morning, before your sun cream.": "Mettez-en le matin, avant la crème solaire.",
  "It can brighten the skin and help it heal.": "Elle peut donner de l’éclat à la peau et l’aider à guérir.",
  "Give it three months.": "Comptez trois mois.",
  "In one small study about half of the people had much less red, and about 1 in 4 had much less brown.":
    "Dans une petite étude, environ la moitié des gens avaient bien moins de rouge, et environ 1 sur 4 bien moins de brun.",

  // treatment.topical-retinoid
  "Vitamin A cream (retinoid)": "Crème à la vitamine A (rétinoïde)",
  "Use it at night, two or three nights a week to start.":
    "Mettez-en le soir, deux ou trois soirs par semaine au début.",
  "A bit the size of a pea is enough for the whole face.":
    "La taille d’un petit pois suffit pour tout le visage.",
  "Put your plain cream on first.": "Mettez d’abord votre crème hydratante simple.",
  "If your skin is fine, build up as we told you.":
    "Si tout va bien, augmentez peu à peu comme nous l’avons dit.",
  "It speeds up how fast the skin renews itself.": "Elle aide la peau à se renouveler plus vite.",
  "It may make your skin dry, or more red, at first.":
    "Au début, elle peut rendre votre peau sèche ou plus rouge.",
  "Sore skin can leave dark marks, so go slowly.":
    "Une peau irritée peut laisser des taches foncées : allez-y doucement.",
  "If it is too sore, use it on fewer nights and tell us.":
    "Si cela irrite trop, mettez-en moins de soirs et dites-le-nous.",
  "Give it at least 12 weeks.": "Comptez au moins 12 semaines.",
  "In one trial 4 in 10 people got lighter marks, against 2 in 10 with a plain cream.":
    "Dans une étude, les marques étaient plus claires chez 4 personnes sur 10, contre 2 sur 10 avec une crème simple.",
  "Half of those who used it got sore skin.": "La moitié de ceux qui l’ont utilisée ont eu la peau irritée.",
  "Do not use it if you are pregnant or trying for a baby; tell us at once if that could be so.":
    "Ne l’utilisez pas si vous êtes enceinte ou essayez d’avoir un bébé ; dites-le-nous tout de suite si c’est possible.",

  // treatment.benzoyl-peroxide
  "Benzoyl peroxide": "Peroxyde de benzoyle",
  "Use a thin layer once a day, where you get spots.":
    "Mettez une couche fine une fois par jour, là où sortent les boutons.",
  "It treats spots, so that fewer new marks form.": "Il soigne les boutons, pour moins de nouvelles marques.",
  "It can dry the skin, and it can bleach hair, towels and clothes.":
    "Il peut dessécher la peau et décolorer les cheveux, les serviettes et les vêtements.",
  "Do not use it at the same time as hydroquinone, as the skin can stain for a while.":
    "Ne l’utilisez pas en même temps que l’hydroquinone : la peau peut se tacher pendant un moment.",

  // treatment.hydroquinone
  Hydroquinone: "Hydroquinone",
  "Put it on the dark marks only, once a night.":
    "Mettez-en seulement sur les taches foncées, une fois chaque soir.",
  "Try it first on a small patch of skin, as we showed you.":
    "Essayez d’abord sur une petite zone de peau, comme nous vous l’avons montré.",
  "It slows down how much colour the skin makes.": "Elle freine la couleur que la peau fabrique.",
  "It needs sun cream every day to work.": "Sans crème solaire tous les jours, cela ne marche pas.",
  "Use it only for as long as we say, and stop if it has not helped in three months.":
    "Ne dépassez pas la durée que nous disons, et arrêtez si cela n’a pas aidé en trois mois.",
  "Stop and call us if the skin gets darker or sore.":
    "Arrêtez et appelez-nous si la peau devient plus foncée ou irritée.",
  "About 7 in 10 people get lighter marks with creams of this kind, but only about 1 in 20 clear in full.":
    "Avec ces crèmes, les marques s’éclaircissent chez environ 7 personnes sur 10, mais ne partent tout à fait que chez environ 1 sur 20.",

  // treatment.triple-combination-cream
  "Three-part cream": "Crème trois en un",
  "It has three drugs in one: one slows colour, one renews skin and one calms it.":
    "Elle réunit trois médicaments : l’un freine la couleur, l’un renouvelle la peau, l’un la calme.",
  "Use it only for as long as we say.": "Ne dépassez pas la durée que nous disons.",
  "Stop and call us if the skin gets thin, dark or sore.":
    "Arrêtez et appelez-nous si la peau devient fine, foncée ou irritée.",
  "Most people get lighter marks, but few marks clear in full.":
    "Chez la plupart des gens, les marques s’éclaircissent, mais peu disparaissent tout à fait.",

  // treatment.topical-tranexamic-acid
  "Tranexamic acid on the skin": "Acide tranexamique sur la peau",
  "It can calm red marks and lighten brown ones.":
    "Il peut calmer les marques rouges et éclaircir les brunes.",
  "Only small trials have been done, so we cannot be sure that it will help you.":
    "Il n’y a eu que de petites études : nous ne pouvons pas être sûrs que cela vous aidera.",

  // treatment.oxymetazoline
  Oxymetazoline: "Oxymétazoline",
  "Dab it on the red marks twice a day for 12 weeks.":
    "Tapotez-en sur les marques rouges deux fois par jour pendant 12 semaines.",
  "It makes the tiny blood vessels in the skin narrower.":
    "Elle rend plus étroits les petits vaisseaux de la peau.",
  "It is sold for other things, and has had one small trial on red marks.":
    "Elle est vendue pour autre chose, avec une seule petite étude sur les marques rouges.",
  "In that trial there were fewer red marks by week 8.":
    "Dans cette étude, il y avait moins de marques rouges à la semaine 8.",
  "Tell us first if you have asthma, high or low blood pressure, or a heart, stroke or eye disease.":
    "Prévenez-nous d’abord en cas d’asthme, de tension trop haute ou trop basse, d’AVC passé, ou de maladie du cœur ou des yeux.",
  "Stop and call us if your heart races, your head hurts or the red gets worse.":
    "Arrêtez et appelez-nous si le cœur bat très vite, la tête fait mal ou la rougeur augmente.",

  // treatment.brimonidine
  Brimonidine: "Brimonidine",
  "Put a thin layer on the red skin, once a day at most.":
    "Mettez une couche fine sur la peau rouge, une fois par jour au maximum.",
  "It makes skin look less red for some hours.": "La peau paraît moins rouge pendant quelques heures.",
  "It does not heal the marks.": "Cela ne guérit pas les marques.",
  "In 1 to 2 out of 10 people the skin gets more red.":
    "Chez 1 à 2 personnes sur 10, la peau devient plus rouge.",
  "Stop and call us if that happens.": "Arrêtez et appelez-nous si cela arrive.",

  // treatment.topical-timolol
  "Timolol drops on the skin": "Gouttes de timolol sur la peau",
  "Put one small drop on the mark, as we showed you.":
    "Mettez une petite goutte sur la marque, comme nous l’avons montré.",
  "It acts on the tiny blood vessels in the skin.": "Le produit agit sur les petits vaisseaux de la peau.",
  "Little is known of how well it works for marks like these.":
    "On ne sait pas encore bien si cela marche sur des marques comme celles-ci.",
  "Do not use it if you have asthma or a slow heart, and tell us first.":
    "Ne l’utilisez pas en cas d’asthme ou de cœur lent, et dites-le-nous d’abord.",
  "Stop and call us if you feel faint or short of breath.":
    "Arrêtez et appelez-nous si la tête vous tourne ou si vous respirez mal.",

  // treatment.silicone
  "Silicone gel or sheet": "Gel ou plaque de silicone",
  "Wear the sheet, or put the gel on, every day as we showed you.":
    "Portez la plaque, ou mettez le gel, tous les jours comme nous vous l’avons montré.",
  "It keeps the scar soft and may help it go flat.":
    "Le silicone garde la cicatrice souple et peut l’aider à s’aplatir.",
  "Give it two to three months.": "Comptez deux à trois mois.",
  "Take a break if the skin gets sore.": "Faites une pause si la peau est irritée.",

  // treatment.dapsone-gel
  "Dapsone gel": "Gel à la dapsone",
  "Use a thin layer on clean skin, as we told you.":
    "Mettez une couche fine sur peau propre, comme nous l’avons dit.",
  "It calms spots, so that fewer new marks form.": "Il calme les boutons, pour moins de nouvelles marques.",
  "Do not use it at the same time as benzoyl peroxide, as the skin can turn orange for a while.":
    "Ne l’utilisez pas en même temps que le peroxyde de benzoyle : la peau peut devenir orange pendant un moment.",
  "Give it 12 weeks.": "Comptez 12 semaines.",
  "Stop and call us if your lips turn blue or grey, or if you feel short of breath.":
    "Arrêtez et appelez-nous si vos lèvres deviennent bleues ou grises, ou si vous avez du mal à respirer.",

  // treatment.oral-isotretinoin
  "Isotretinoin capsules": "Capsules d’isotrétinoïne",
  "Take them with food, at the dose we give you.": "Prenez-les en mangeant, à la dose que nous vous donnons.",
  "They treat strong acne, so that fewer new scars form.":
    "Elles soignent l’acné forte, pour moins de nouvelles cicatrices.",
  "Dry lips, eyes and skin are very common.": "Les lèvres, les yeux et la peau secs sont très courants.",
  "Some people feel low in mood, so tell us and your family if you do.":
    "Certaines personnes ont le moral bas : si c’est votre cas, dites-le à vos proches et à nous.",
  "If you think of harming yourself, get help at once.":
    "Si vous pensez à vous faire du mal, demandez de l’aide tout de suite.",
  "Some have problems with sex, so tell us about that too.":
    "Certaines personnes ont des problèmes sexuels : parlez-nous-en aussi.",
  "You will have blood tests.": "Vous aurez des prises de sang.",
  "Do not wax the skin, and stay out of strong sun.":
    "Ne vous épilez pas à la cire, et évitez le soleil fort.",
  "Do not give blood until we say it is safe.": "Ne donnez pas votre sang avant notre accord.",
  "These capsules can badly harm an unborn baby, so you must not get pregnant while you take them, or in the four weeks after.":
    "Ces capsules sont très dangereuses pour un bébé à naître : vous ne devez pas tomber enceinte tant que vous les prenez, ni dans les quatre semaines d’après.",
  "Use the birth control we agreed, and come for your tests.":
    "Utilisez la contraception décidée avec nous, et venez faire vos tests.",

  // treatment.oral-tetracycline
  "Antibiotic tablets for acne": "Comprimés d’antibiotique contre l’acné",
  "Take them as the label says, sitting up, with a full glass of water.":
    "Prenez-les comme l’étiquette le dit, en position assise, avec un grand verre d’eau.",
  "They calm spots, so that fewer new marks form.":
    "Ils calment les boutons, pour moins de nouvelles marques.",
  "Your skin may burn more quickly in the sun, so take care.":
    "Votre peau peut brûler plus vite au soleil, alors faites attention.",
  "Most people take them for up to three months.":
    "La plupart des gens les prennent pendant trois mois au maximum.",
  "Stop and call us if you get a bad headache or your sight goes blurred.":
    "Arrêtez et appelez-nous si vous avez très mal à la tête ou si vous voyez flou.",
  "Do not take them if you are pregnant or trying for a baby.":
    "Ne les prenez pas si vous êtes enceinte ou si vous essayez d’avoir un bébé.",

  // treatment.oral-tranexamic-acid
  "Tranexamic acid tablets": "Comprimés d’acide tranexamique",
  "Take them as the label says.": "Prenez-les comme l’étiquette le dit.",
  "They can help to lighten dark marks.": "Ils peuvent aider à éclaircir les taches foncées.",
  "They are sold for heavy bleeding, and we use them in a new way here.":
    "Ils sont vendus contre les forts saignements ; ici, c’est un nouvel usage.",
  "Tell us if you or your family have had a blood clot.":
    "Dites-nous s’il y a eu un caillot de sang chez vous ou dans votre famille.",
  "Tell us if you take a hormone pill, or have a kidney or eye disease.":
    "Dites-nous si vous prenez la pilule ou d’autres hormones, ou si vous avez une maladie des reins ou des yeux.",
  "Get help at once if you have chest pain, or if a leg swells and hurts.":
    "Demandez de l’aide tout de suite si vous avez mal à la poitrine, ou si une jambe gonfle et fait mal.",
  "Stop and call us if your sight changes.": "Arrêtez et appelez-nous si votre vue change.",
  "Do not take them if you are pregnant, trying for a baby or breast-feeding.":
    "Ne les prenez pas si vous êtes enceinte, si vous essayez d’avoir un bébé ou si vous allaitez.",

  // treatment.pulsed-dye-laser-595
  "Pulsed dye laser": "Laser à colorant pulsé",
  "This laser heats the tiny blood vessels that make the mark red, and they shrink.":
    "Ce laser chauffe les petits vaisseaux qui rendent la marque rouge, et ils rétrécissent.",
  "It spares most of the skin around them.": "Il épargne la plus grande partie de la peau autour.",
  "Many people look less red after 2 to 4 visits.":
    "Beaucoup de gens ont la peau moins rouge après 2 à 4 séances.",
  "In one small study 3 in 4 people did well, but in one good trial it was no better than no laser.":
    "Dans une petite étude, bon résultat chez 3 personnes sur 4 ; mais dans une bonne étude, il n’a pas fait mieux que sans laser.",
  "It can leave dark patches for a time.": "Des taches foncées peuvent rester pendant un temps.",

  // treatment.pulsed-dye-laser-585-q-switched
  "Gentle yellow laser": "Laser jaune doux",
  "This laser sends very short, low pulses into the mark, so that it may look less red.":
    "Ce laser envoie dans la marque des éclairs très courts et faibles, pour qu’elle puisse paraître moins rouge.",
  "In one small study people had less than half as many red marks after 3 visits.":
    "Dans une petite étude, après 3 séances, il restait moins de la moitié des marques rouges.",
  "It may not work for you.": "Cela peut ne pas vous aider.",

  // treatment.ipl
  "Bright light (IPL)": "Lumière pulsée (IPL)",
  "Flashes of bright light make the tiny blood vessels shrink, so the mark may look less red.":
    "Des éclairs de lumière vive font rétrécir les petits vaisseaux, et la marque peut paraître moins rouge.",
  "In one small study about 3 in 4 people did well after 3 to 6 visits.":
    "Dans une petite étude, bon résultat chez environ 3 personnes sur 4 après 3 à 6 séances.",
  "It can burn the skin or leave dark patches, more so on deep skin tones.":
    "Elle peut brûler la peau ou laisser des taches foncées, surtout sur peau foncée.",

  // treatment.ktp-532
  "Green laser (KTP)": "Laser vert (KTP)",
  "This green laser heats the tiny blood vessels that make the mark red.":
    "Ce laser vert chauffe les petits vaisseaux qui rendent la marque rouge.",
  "Most people need more than one visit.": "La plupart des gens ont besoin de plus d’une séance.",
  "It can blister the skin or leave it darker or paler, more so on deep skin tones.":
    "Il peut faire des cloques, foncer ou éclaircir la peau, surtout les peaux foncées.",

  // treatment.nd-yag-1064-long-pulsed
  "Long-pulse laser (Nd:YAG)": "Laser Nd:YAG (long)",
  "This laser reaches the tiny blood vessels that make the mark red.":
    "Ce laser atteint les petits vaisseaux qui font la rougeur.",
  "It suits deep skin tones well.": "Il convient bien aux peaux foncées.",
  "In one trial it worked as well as the most used laser for red marks, and did less harm.":
    "Dans une étude, il a égalé le laser habituel des marques rouges, avec moins de problèmes.",

  // treatment.q-switched-laser
  "Colour laser (Q-switched)": "Laser des taches (Q-switched)",
  "This laser breaks up the dark colour in the mark with very short pulses.":
    "Ce laser casse la couleur foncée de la marque avec des éclairs très courts.",
  "About 6 in 10 people get lighter marks with a laser, and about 1 in 5 clear in full.":
    "Avec un laser, les marques s’éclaircissent chez environ 6 personnes sur 10, et partent tout à fait chez environ 1 sur 5.",
  "In about 1 in 40 people the marks got worse.":
    "Chez environ 1 personne sur 40, les marques sont devenues pires.",

  // treatment.picosecond-laser
  "Very short-pulse laser": "Laser picoseconde",
  "This laser breaks up the dark colour in the mark with very, very short pulses.":
    "Ce laser casse la couleur foncée de la marque avec des éclairs extrêmement courts.",

  // treatment.fractional-non-ablative
  "Fractional laser (gentle)": "Laser fractionné (doux)",
  "This laser heats tiny columns deep in the skin and leaves the top whole, so new support can grow.":
    "Ce laser chauffe de fines colonnes au fond de la peau sans abîmer le dessus, pour que le soutien se refasse.",
  "In one study 6 in 10 people did well after one visit.":
    "Dans une étude, bon résultat chez 6 personnes sur 10 après une séance.",
  "In one study about 1 in 6 people got dark marks for a time.":
    "Dans une étude, environ 1 personne sur 6 a eu des taches foncées pendant un temps.",
  "In a very small study on deep skin tones, 8 in 14 got dark marks.":
    "Dans une très petite étude sur peaux foncées, 8 personnes sur 14 ont eu des taches foncées.",

  // treatment.fractional-ablative
  "Fractional laser (strong)": "Laser fractionné (fort)",
  "This laser takes off tiny dots of skin, so that new, more even skin can grow.":
    "Ce laser enlève de tout petits points de peau, pour qu’une peau neuve, plus régulière, pousse.",
  "In one study about 4 in 10 people had scars that were more than half better.":
    "Dans une étude, chez environ 4 personnes sur 10, les cicatrices allaient mieux de plus de moitié.",
  "About 1 in 7 or more get dark marks for a time.":
    "Environ 1 personne sur 7 ou plus a des taches foncées pendant un temps.",
  "On deep skin tones it may be up to 9 in 10.": "Sur peau foncée, cela peut aller jusqu’à 9 sur 10.",
  "It takes about 5 to 10 days to heal.": "Il faut environ 5 à 10 jours pour guérir.",

  // treatment.full-field-ablative
  "Full-face resurfacing laser": "Laser de lissage de tout le visage",
  "This laser takes off the top layer of the skin, so that new, more even skin can grow.":
    "Ce laser enlève le dessus de la peau, pour qu’une peau neuve, plus régulière, pousse.",
  "It is the strongest laser, and takes one to two weeks to heal.":
    "C’est le laser le plus fort, et il faut une à deux semaines pour guérir.",
  "The new skin may look pink or purple for some weeks or months.":
    "La nouvelle peau peut être rose ou violette quelques semaines ou mois.",
  "It can leave the skin darker or paler than it was.":
    "Après, la peau peut être plus foncée ou plus claire qu’avant.",

  // treatment.led-red
  "Red light (LED)": "Lumière rouge (LED)",
  "You rest under a soft red light for about 20 minutes.":
    "Vous restez sous une lumière rouge douce pendant environ 20 minutes.",
  "It may calm the skin and help it heal.": "Elle peut calmer la peau et l’aider à guérir.",
  "No one has tested it well on marks like these, so we use it as an extra only.":
    "Personne ne l’a bien testée sur ces marques : nous l’utilisons seulement en plus.",

  // treatment.led-blue
  "Blue light (LED)": "Lumière bleue (LED)",
  "You rest under a soft blue light for about 20 minutes.":
    "Vous restez sous une lumière bleue douce pendant environ 20 minutes.",
  "It may help to calm spots.": "Elle peut aider à calmer les boutons.",
  "It does not treat the marks they leave, so we use it as an extra only.":
    "Elle ne traite pas leurs marques : nous l’utilisons seulement en plus.",
  "Light like this may make dark marks darker.": "Une telle lumière peut assombrir les taches foncées.",

  // treatment.microneedling
  Microneedling: "Microneedling (micro-aiguilles)",
  "Very fine needles make tiny holes in the skin, with a numbing cream first.":
    "De très fines aiguilles font de tout petits trous dans la peau, après une crème qui l’endort.",
  "As the holes heal, the skin makes new support.": "En guérissant, la peau refait son soutien.",
  "Most people have about 3 visits.": "La plupart des gens ont environ 3 séances.",
  "It can make scars less deep and the skin more even, but it does not take scars away.":
    "Il peut rendre les cicatrices moins profondes et la peau plus régulière, mais il ne les enlève pas.",
  "For red marks there are only small studies.": "Pour les marques rouges, il n’y a que de petites études.",
  "A few people get dark marks, small white bumps or more spots.":
    "Quelques-uns ont des taches foncées, de petits grains blancs ou plus de boutons.",

  // treatment.rf-microneedling
  "Microneedling with heat (RF)": "Micro-aiguilles et chaleur (radiofréquence)",
  "Fine needles bring heat to the deep skin, so that it makes new support.":
    "De fines aiguilles chauffent le fond de la peau, pour qu’elle refasse son soutien.",
  "In small studies red marks and scars got better.":
    "Dans de petites études, marques rouges et cicatrices allaient mieux.",
  "It has risks: some people have had burns, scars, loss of fat, a changed look or hurt nerves.":
    "Il y a des risques : certains ont eu des brûlures, des cicatrices, une perte de graisse, une apparence changée ou des nerfs abîmés.",
  "Some of them needed surgery.": "Certains ont dû être opérés.",
  "We will talk these through before you say yes.": "Nous en parlerons avant que vous disiez oui.",

  // treatment.fractional-rf
  "Heat in tiny dots (RF)": "Chaleur en petits points (radiofréquence)",
  "Heat goes into the skin in tiny dots, so that it makes new support.":
    "La chaleur entre par petits points dans la peau, pour qu’elle refasse son soutien.",
  "It can burn or scar the skin, and we will talk this through before you say yes.":
    "Elle peut brûler la peau ou laisser une cicatrice : nous en parlerons avant que vous disiez oui.",

  // treatment.prp
  "Treatment with your own blood (PRP)": "Traitement avec votre propre sang (PRP)",
  "We take a little of your blood, spin it, and put the clear part on or in the skin.":
    "Nous prenons un peu de votre sang, le faisons tourner, puis mettons la partie claire sur la peau ou dedans.",
  "With needling, it can help scars more than needling alone.":
    "Ajouté aux micro-aiguilles, il peut aider les cicatrices plus qu’elles seules.",
  "It has not been tested on red marks.": "Il n’a pas été testé sur les marques rouges.",

  // treatment.peel-glycolic
  "Glycolic peel": "Peeling glycolique",
  "A mild fruit acid takes off the dull top layer of the skin.":
    "Un acide de fruit doux enlève la couche terne du dessus de la peau.",
  "It can make dark marks a little lighter over a set of visits.":
    "Il peut éclaircir un peu les taches foncées au fil de plusieurs séances.",
  "In one small review 1 in 3 people got some help, and the rest got little or none.":
    "Dans un petit bilan d’études, 1 personne sur 3 a été un peu aidée, les autres peu ou pas.",
  "Peels have not been tested on red marks.": "Les peelings n’ont pas été testés sur les marques rouges.",
  "It can leave the skin sore, or darker for a time.":
    "La peau peut rester irritée, ou plus foncée pendant un temps.",

  // treatment.peel-lactic
  "Lactic peel": "Peeling lactique",

  // treatment.peel-mandelic
  "Mandelic peel": "Peeling mandélique",

  // treatment.peel-salicylic
  "Salicylic peel": "Peeling salicylique",
  "A mild acid cleans the pores and takes off the dull top layer of the skin.":
    "Un acide doux nettoie les pores et enlève la couche terne du dessus de la peau.",
  "In one small study on deep skin tones, nearly 9 in 10 people had lighter marks after 5 visits.":
    "Dans une petite étude sur peaux foncées, près de 9 personnes sur 10 avaient des marques plus claires après 5 séances.",
  "About 1 in 6 had mild side effects.": "Environ 1 personne sur 6 a eu de légers effets gênants.",
  "Other peels have done less well, so we will see how yours goes.":
    "D’autres peelings ont moins bien marché : nous verrons pour le vôtre.",

  // treatment.peel-jessner
  "Jessner peel": "Peeling de Jessner",
  "A mix of three mild acids takes off the dull top layer of the skin.":
    "Un mélange de trois acides doux enlève la couche terne du dessus de la peau.",
  "It does not work for all, and it can leave dark marks.":
    "Il ne marche pas pour tout le monde, et il peut laisser des taches foncées.",

  // treatment.peel-tca-superficial
  "TCA peel (mild)": "Peeling au TCA (doux)",
  "This acid takes off the top layer of the skin.": "Cet acide enlève la couche du dessus de la peau.",
  "The skin turns white for a short time, then peels.":
    "La peau devient blanche un court moment, puis elle pèle.",
  "It can make dark marks a little lighter.": "Il peut éclaircir un peu les taches foncées.",
  "It can also leave darker or paler skin.": "Il peut aussi foncer ou éclaircir la peau.",

  // treatment.peel-tca-medium
  "TCA peel (medium)": "Peeling au TCA (moyen)",
  "This acid takes off more of the skin than a mild peel.":
    "Cet acide enlève plus de peau qu’un peeling doux.",
  "The skin turns white, then dark, then peels for about a week.":
    "La peau devient blanche, puis foncée, puis elle pèle pendant environ une semaine.",
  "It can help scars that are not too deep.": "Il peut aider les cicatrices qui ne sont pas trop profondes.",
  "It can also leave darker or paler skin, more so on deep skin tones.":
    "Il peut aussi foncer ou éclaircir la peau, surtout les peaux foncées.",

  // treatment.tca-cross
  "Acid dot in the scar (CROSS)": "Point d’acide dans la cicatrice (CROSS)",
  "We put one tiny dot of strong acid into each deep, narrow scar.":
    "Nous mettons un tout petit point d’acide fort dans chaque cicatrice profonde et étroite.",
  "The scar fills in slowly from below.": "La cicatrice se remplit lentement par le fond.",
  "Most people need 2 to 4 visits.": "La plupart des gens ont besoin de 2 à 4 séances.",
  "It can leave a dark or pale dot.": "Il peut laisser un point foncé ou clair.",

  // treatment.subcision
  "Freeing the scar (subcision)": "Libération de la cicatrice (subcision)",
  "We numb the skin and use a fine needle to free the bands that pull the scar down.":
    "Nous endormons la peau, puis une fine aiguille libère les brides qui tirent la cicatrice vers le bas.",
  "Most people have a bruise for a week or two.":
    "La plupart des gens ont un bleu pendant une semaine ou deux.",
  "It can lift soft, wide scars, and some people need more than one visit.":
    "Elle peut relever les cicatrices larges et douces, parfois en plus d’une séance.",

  // treatment.punch-excision
  "Taking out a scar (punch)": "Retrait d’une cicatrice (punch)",
  "We numb the skin, take out a small deep scar and close the gap with a stitch.":
    "Nous endormons la peau, enlevons une petite cicatrice profonde et fermons le trou avec un point.",
  "We aim to swap a deep scar for a flat, fine line.":
    "Le but : une ligne plate et fine à la place d’une cicatrice profonde.",
  "Keep it clean and dry as we show you, and come back to have the stitch out.":
    "Gardez l’endroit propre et sec comme nous vous le montrons, et revenez faire enlever le point.",

  // treatment.surgical-excision
  "Cutting out a scar": "Retrait d’une cicatrice (chirurgie)",
  "We numb the skin, cut out the scar and close it with stitches.":
    "Nous endormons la peau, enlevons la cicatrice et fermons avec des points.",
  "We aim to swap the scar for a fine line.": "Le but : une ligne fine à la place de la cicatrice.",
  "A keloid often comes back if it is only cut out, so we may add more care.":
    "Une chéloïde seulement enlevée revient souvent : nous ajouterons peut-être un soin.",
  "Keep it clean and dry as we show you, and come back to have the stitches out.":
    "Gardez l’endroit propre et sec comme nous vous le montrons, et revenez faire enlever les points.",

  // treatment.dermal-filler-ha
  "Filler gel": "Gel de comblement",
  "We put a soft gel under the scar to lift it up.":
    "Nous mettons un gel souple sous la cicatrice pour la relever.",
  "You can see the lift at once.": "L’effet se voit tout de suite.",
  "The gel wears off with time, so you may want more later.":
    "Le gel disparaît avec le temps : il en faudra peut-être encore.",

  // treatment.dermal-filler-permanent
  "Lasting filler": "Produit de comblement permanent",
  "We put a lasting filler under the scar to lift it up.":
    "Nous mettons sous la cicatrice un produit qui reste, pour la relever.",
  "It does not wear off.": "Il ne disparaît pas avec le temps.",
  "Lumps can form, even years later, and it is hard to take out.":
    "Des boules peuvent venir, même des années après, et il est difficile à enlever.",

  // treatment.mechanical-dermabrasion
  "Sanding the skin": "Ponçage de la peau (dermabrasion)",
  "We numb the skin and sand down the top layer, so that new, more even skin can grow.":
    "Nous endormons la peau et ponçons le dessus, pour qu’une peau neuve, plus régulière, pousse.",
  "It takes one to two weeks to heal.": "Il faut une à deux semaines pour guérir.",

  // treatment.intralesional-triamcinolone
  "Steroid put into the scar": "Piqûre de corticoïde dans la cicatrice",
  "We put a small dose of steroid into the scar to make it soft and flat.":
    "Nous mettons un peu de corticoïde dans la cicatrice pour l’assouplir et l’aplatir.",
  "Doses are most often 3 to 4 weeks apart, until the scar is flat.":
    "Les doses sont souvent espacées de 3 à 4 semaines, jusqu’à ce que la cicatrice soit plate.",
  "In one study the skin got thin in about 4 in 10 people, and it can get pale too.":
    "Dans une étude, la peau est devenue fine chez environ 4 personnes sur 10 ; elle peut aussi pâlir.",
  "A keloid can come back, so we will keep an eye on it.":
    "Une chéloïde peut revenir : nous allons donc la surveiller.",

  // treatment.intralesional-5-fu
  "5-FU put into the scar": "Piqûre de 5-FU dans la cicatrice",
  "We put a small dose of this drug into the scar to slow its growth.":
    "Nous en mettons une petite dose dans la cicatrice pour la freiner.",
  "With a steroid, about half of the people had a scar that was more than half better.":
    "Avec un corticoïde, chez environ la moitié des gens, la cicatrice allait mieux de plus de moitié.",
  "It can sting, and the skin can get sore or dark.":
    "Cela peut piquer, et la peau peut devenir irritée ou foncée.",
  "You must not have it if you are pregnant or trying for a baby.":
    "Vous ne devez pas le recevoir si vous êtes enceinte ou essayez d’avoir un bébé.",

  // treatment.cryotherapy
  "Freezing the scar": "Froid sur la cicatrice (cryothérapie)",
  "We freeze the scar for a few seconds to make it shrink.":
    "Nous gelons la cicatrice pendant quelques secondes pour la faire rétrécir.",
  "It stings, and a blister may form.": "Cela pique, et une cloque peut se former.",
  "It can leave a pale mark, more so on deep skin tones.":
    "Il peut rester une marque claire, surtout sur les peaux foncées.",
} as const;
