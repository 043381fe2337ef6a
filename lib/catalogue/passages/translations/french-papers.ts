/** Consent forms and the session card. English sentence to French, under the first passage that holds it. */
export const FRENCH_PAPERS = {
  // consent.told.dye-laser
  "The papers for this laser do not name red marks left by spots.":
    "La notice de ce laser ne parle pas des marques rouges laissées par les boutons.",
  "So its use for your red marks is called off-label.":
    "Son emploi pour vos marques rouges est donc dit « hors indication ».",

  // consent.studied.dye-laser
  "It hurts for a short time while we do it.": "Cela fait mal un court moment pendant le soin.",
  "The skin can be red and puffy for 1 to 3 days.": "La peau peut être rouge et gonflée pendant 1 à 3 jours.",
  "The skin can turn darker for a while.": "La peau peut devenir plus foncée pendant un moment.",

  // consent.seen.dye-laser
  "A bruise can last 7 to 14 days.": "Un bleu peut durer 7 à 14 jours.",
  "A blister or a scar is rare.": "Une cloque ou une cicatrice est rare.",
  "The light could harm an eye, so we shield your eyes each time.":
    "La lumière pourrait abîmer un œil : nous protégeons donc vos yeux à chaque fois.",

  // consent.studied.yellow-laser
  "It can hurt, and the skin can be red and puffy for 1 to 3 days.":
    "Cela peut faire mal, et la peau peut être rouge et gonflée pendant 1 à 3 jours.",
  "In people who had gold medicine, lasers of this kind have turned the skin blue-black, even 26 years later.":
    "Après un médicament à base d’or, des lasers de ce type ont rendu la peau bleu-noir, même 26 ans plus tard.",
  "Tell us if you ever had gold medicine: we must not use this laser then.":
    "Dites-nous si vous avez déjà eu un médicament à base d’or : alors nous ne devons pas utiliser ce laser.",

  // consent.seen.yellow-laser
  "The skin can turn darker or paler.": "La peau peut devenir plus foncée ou plus claire.",

  // consent.studied.bright-light
  "Dark or tanned skin takes up more of the light, so the risk of harm is higher.":
    "Une peau foncée ou bronzée absorbe plus de lumière, donc le risque de l’abîmer est plus grand.",

  // consent.seen.bright-light
  "The skin can be red and puffy, or crust.": "La peau peut être rouge et gonflée, ou faire des croûtes.",
  "It can burn the skin, and leave marks like stripes or rings.":
    "La lumière peut brûler la peau et laisser des marques en bandes ou en anneaux.",
  "The skin can turn darker.": "La peau peut devenir plus foncée.",

  // consent.seen.green-laser
  "The skin can be red and puffy.": "La peau peut devenir rouge et gonflée.",
  "It can blister.": "Des cloques peuvent se former.",
  "The skin can turn darker or paler, more so on dark or tanned skin.":
    "La peau peut devenir plus foncée ou plus claire, surtout si elle est foncée ou bronzée.",

  // consent.studied.long-pulse-laser
  "Pulses on top of each other can burn the skin, so we leave a space between them.":
    "Des éclairs au même endroit peuvent brûler la peau : nous laissons un espace entre eux.",

  // consent.seen.long-pulse-laser
  "It hurts while we do it, and the skin can be red for 1 to 2 days.":
    "Cela fait mal pendant le soin, et la peau peut être rouge pendant 1 à 2 jours.",
  "A blister, a burn or a scar is rare.": "Une cloque, une brûlure ou une cicatrice est rare.",

  // consent.seen.colour-laser
  "The skin can be red, and thin crusts can form.":
    "La peau peut être rouge, et de fines croûtes peuvent se former.",

  // consent.studied.gentle-fractional-laser
  "The skin is red for 1 to 3 days.": "La peau est rouge pendant 1 à 3 jours.",
  "In one study about 1 in 6 people got dark marks.":
    "Dans une étude, environ 1 personne sur 6 a eu des taches foncées.",
  "In one small study of brown and black skin, 5 in 7 got dark marks at a high dose and 3 in 7 at a low dose.":
    "Dans une petite étude sur peaux brunes et noires, 5 personnes sur 7 ont eu des taches foncées à forte dose, et 3 sur 7 à faible dose.",

  // consent.seen.gentle-fractional-laser
  "The skin can swell and peel.": "La peau peut gonfler et peler.",
  "It can bring on a cold sore.": "Un bouton de fièvre peut sortir.",
  "A scar is rare.": "Une cicatrice est rare.",

  // consent.studied.strong-fractional-laser
  "In one study about 1 in 7 people got dark marks.":
    "Dans une étude, environ 1 personne sur 7 a eu des taches foncées.",
  "On brown and black skin, up to 9 in 10 people have got dark marks.":
    "Sur des peaux brunes et noires, jusqu’à 9 personnes sur 10 ont eu des taches foncées.",
  "It can bring on a cold sore, and tablets can stop that.":
    "Un bouton de fièvre peut sortir ; des comprimés peuvent l’éviter.",

  // consent.seen.strong-fractional-laser
  "The skin is raw and sore, and takes 5 to 10 days to heal.":
    "La peau est à vif et fait mal, et elle met 5 à 10 jours à guérir.",
  "It can get infected.": "L’endroit peut s’infecter.",
  "It can leave a pale patch or a scar.": "Une tache claire ou une cicatrice peut rester.",

  // consent.studied.resurfacing
  "On brown and black skin, up to 9 in 10 people have got dark marks after strong lasers.":
    "Sur des peaux brunes et noires, jusqu’à 9 personnes sur 10 ont eu des taches foncées après un laser fort.",
  "It is not done within 6 months of acne capsules.":
    "On ne le fait pas dans les 6 mois après des capsules contre l’acné.",

  // consent.seen.resurfacing
  "The skin is raw and sore for one to two weeks.":
    "La peau est à vif et fait mal pendant une à deux semaines.",
  "It can stay pink for months.": "La peau peut rester rose pendant des mois.",

  // consent.studied.soft-light
  "In 2019 a light mask was called back, as it might harm the eyes of people with some eye diseases or medicines.":
    "En 2019, un masque de lumière a été rappelé : il pouvait abîmer les yeux lors de certaines maladies des yeux ou de certains médicaments.",
  "You wear eye shields each time.": "Vous portez des protections sur les yeux à chaque fois.",

  // consent.seen.soft-light
  "The light may make the skin darker for a while.":
    "La lumière peut rendre la peau plus foncée pendant un moment.",

  // consent.told.needling
  "The papers of one well-known needling pen say it is not meant to put creams, drugs or blood into the skin.":
    "La notice d’un stylo à micro-aiguilles connu dit qu’il n’est pas fait pour mettre des crèmes, des médicaments ou du sang dans la peau.",
  "If we do that with it, it is called off-label use, and we will tell you first.":
    "Si nous le faisons, c’est un emploi « hors indication », et nous vous le dirons avant.",
  "In the United States, the pen is allowed for acne scars on the face from the age of 22.":
    "Aux États-Unis, ce stylo est autorisé pour les cicatrices d’acné du visage à partir de 22 ans.",

  // consent.studied.needling
  "The skin is red like sunburn, and is mostly calm in 1 to 3 days.":
    "La peau est rouge comme après un coup de soleil, et souvent calme en 1 à 3 jours.",
  "Spots can flare up, and tiny white bumps can form.":
    "Il peut y avoir plus de boutons, et de tout petits grains blancs.",
  "It can leave fine lines of scar.": "De fines lignes de cicatrice peuvent rester.",
  "The pen was not tested in people who get thick scars or take blood thinners.":
    "Le stylo n’a pas été testé en cas de cicatrices épaisses ou de médicament qui fluidifie le sang.",
  "In 58 studies with 1,845 people no serious harm was seen.":
    "Dans 58 études avec 1 845 personnes, aucun problème grave n’a été vu.",

  // consent.seen.needling
  "An infection is rare.": "Une infection est rare.",

  // consent.told.heat-needling
  "On 15 October 2025 the FDA, which guards drug and device safety in the United States, warned of harm from needling with heat.":
    "Le 15 octobre 2025, la FDA, qui veille à la sécurité des médicaments et des appareils aux États-Unis, a mis en garde contre des dommages dus aux micro-aiguilles avec chaleur.",
  "It had reports of burns.": "On lui a signalé des brûlures.",
  "It had reports of scarring.": "On lui a signalé des cicatrices.",
  "It had reports of fat loss, which can leave a hollow.":
    "On lui a signalé des pertes de graisse, qui peuvent laisser un creux.",
  "It had reports of disfigurement: a lasting change in how a person looks.":
    "On lui a signalé des défigurations : un changement durable de l’apparence d’une personne.",
  "It had reports of nerve damage, which can leave skin numb or weak.":
    "On lui a signalé des nerfs abîmés : la peau peut rester engourdie ou faible.",
  "Some people needed surgery to mend the harm.": "Certains ont dû être opérés pour réparer les dommages.",
  "It is a medical treatment, so it must never be done at home.":
    "C’est un soin médical : il ne faut jamais le faire chez soi.",

  // consent.studied.heat-needling
  "The skin can bruise or turn a bit darker.": "La peau peut avoir des bleus ou devenir un peu plus foncée.",
  "The needles can hold nickel, which some people react to.":
    "Les aiguilles peuvent contenir du nickel, et certaines personnes y réagissent.",
  "Tattoos and lasting make-up must not be treated.":
    "Il ne faut pas traiter les tatouages ni le maquillage permanent.",

  // consent.seen.heat-needling
  "It could upset a pacemaker or harm the skin over metal in the body.":
    "Le soin pourrait dérégler un pacemaker ou abîmer la peau au-dessus d’un métal dans le corps.",

  // consent.studied.own-blood
  "In studies, needling with blood did no more harm than needling on its own.":
    "Dans les études, les micro-aiguilles avec du sang n’ont pas fait plus de mal que seules.",

  // consent.seen.own-blood
  "The skin and the arm can be sore and bruised.": "La peau et le bras peuvent faire mal et avoir des bleus.",
  "You may bleed more if you have too few blood cells that help blood clot, or take blood thinners.":
    "Vous pouvez saigner plus si vous avez trop peu de plaquettes, qui arrêtent le sang, ou si vous prenez un médicament qui le fluidifie.",

  // consent.studied.mild-peel
  "In one study of this peel on deep skin tones, about 1 in 6 people had mild harm.":
    "Dans une étude de ce peeling sur des peaux foncées, environ 1 personne sur 6 a eu un problème léger.",

  // consent.seen.mild-peel
  "The skin can be red, tight and flaky for up to a week.":
    "La peau peut être rouge, tirer et peler jusqu’à une semaine.",
  "It can burn the skin or leave a crust.": "Le peeling peut brûler la peau ou laisser une croûte.",
  "The skin can turn paler.": "La peau peut devenir plus claire.",
  "It can leave a scar.": "Une cicatrice peut rester.",

  // consent.studied.medium-peel
  "Pale patches have been seen after this peel.": "Des taches claires ont été vues après ce peeling.",
  "On brown and black skin, the risk of dark or pale patches is higher.":
    "Sur les peaux brunes et noires, le risque de taches foncées ou claires est plus grand.",

  // consent.seen.medium-peel
  "The skin peels for 5 to 7 days.": "La peau pèle pendant 5 à 7 jours.",

  // consent.seen.acid-dot
  "A crust stays for about a week, and a red dot for weeks.":
    "Une croûte reste environ une semaine, et un point rouge pendant des semaines.",
  "The scar can get wider.": "La cicatrice peut s’élargir.",
  "A pale patch can stay.": "Une tache claire peut rester.",

  // consent.seen.freeing-scars
  "A bruise and swelling are common.": "Un bleu et un gonflement sont courants.",
  "A firm lump can stay for some weeks.": "Une boule ferme peut rester pendant quelques semaines.",
  "Harm to a nerve is rare.": "Il est rare d’abîmer un nerf.",

  // consent.seen.cutting-scars
  "It can bleed or bruise.": "L’endroit peut saigner ou avoir un bleu.",
  "You get a new scar, which can be wide or thick.":
    "Vous avez une nouvelle cicatrice, qui peut être large ou épaisse.",
  "The skin can turn darker or paler there.": "La peau peut y devenir plus foncée ou plus claire.",
  "A small patch can stay numb.": "Une petite zone peut rester insensible.",

  // consent.seen.filler
  "The skin can be red, puffy or bruised.": "La peau peut être rouge ou gonflée, ou avoir un bleu.",
  "Lumps can form, even months later.": "Des boules peuvent se former, même des mois plus tard.",
  "In rare cases filler blocks a blood vessel, and skin can die.":
    "Rarement, le produit bouche un vaisseau, et de la peau peut mourir.",
  "Very rarely a blocked vessel leads to loss of sight or a stroke.":
    "Très rarement, un vaisseau bouché fait perdre la vue ou cause un AVC.",
  "This filler stays for good and cannot be melted.":
    "Ce produit reste pour toujours, et on ne peut pas le faire fondre.",

  // consent.studied.steroid-injection
  "In one study the skin got thin in 44 of 100 people.":
    "Dans une étude, la peau est devenue fine chez 44 personnes sur 100.",
  "The scar grows back in about 1 in 3 people within a year, and in half within five years.":
    "La cicatrice repousse chez environ 1 personne sur 3 en moins d’un an, et chez la moitié en moins de cinq ans.",

  // consent.seen.steroid-injection
  "It stings, and can bruise.": "Cela pique, et un bleu peut apparaître.",
  "Tiny blood vessels can show.": "De petits vaisseaux peuvent se voir.",

  // consent.studied.fluorouracil-injection
  "In one study the skin got thin in 8 of 100 people.":
    "Dans une étude, la peau est devenue fine chez 8 personnes sur 100.",

  // consent.seen.fluorouracil-injection
  "The skin can turn darker or get a sore.": "La peau peut foncer ou avoir une plaie.",

  // consent.seen.freezing
  "It hurts, swells and can blister.": "Cela fait mal, gonfle et peut faire une cloque.",
  "A pale or dark patch can stay.": "Une tache claire ou foncée peut rester.",
  "It can leave a dent or a scar.": "Un creux ou une cicatrice peut rester.",

  // consent.told.vessel-drops
  "The papers for this drug name other uses, so its use for red marks is called off-label.":
    "La notice de ce médicament cite d’autres usages : son emploi pour les marques rouges est dit « hors indication ».",

  // consent.studied.vessel-drops
  "It was tested on marks like yours in 30 people for 12 weeks.":
    "Ce médicament a été testé sur des marques comme les vôtres chez 30 personnes pendant 12 semaines.",
  "People with high blood pressure, asthma, or heart or blood vessel disease were not tested.":
    "Il n’a pas été testé en cas de tension trop haute, d’asthme ou de maladie du cœur ou des vaisseaux.",
  "People who were pregnant were not tested.": "Il n’a pas été testé pendant la grossesse.",

  // consent.seen.vessel-drops
  "Stop it and call us if your heart races, your head aches, or the redness comes back worse.":
    "Arrêtez-le et appelez-nous si le cœur bat très vite, la tête fait mal ou la rougeur revient plus forte.",

  // consent.told.fluorouracil-injection, and the consent for what is put on the skin
  "The papers for this drug name other uses, so its use for scars is called off-label.":
    "La notice de ce médicament cite d’autres usages : son emploi pour les cicatrices est dit « hors indication ».",
  "In 1 to 2 out of 10 people the skin got more red than before.":
    "Chez 1 à 2 personnes sur 10, la peau est devenue plus rouge qu’avant.",
  "The skin can sting, itch or feel warm.": "La peau peut piquer, démanger ou chauffer.",
  "It can make you feel faint or sleepy, or slow the heart.":
    "Il peut donner un malaise ou envie de dormir, ou ralentir le cœur.",
  "Stop it and call us if you feel faint, or if the redness comes back worse.":
    "Arrêtez-le et appelez-nous si vous avez un malaise, ou si la rougeur revient plus forte.",
  "The papers for this gel name the redness of rosacea, so its use for red marks is called off-label.":
    "La notice de ce gel cite la rougeur de la rosacée : son emploi pour les marques rouges est dit « hors indication ».",
  "No clear harm was seen in them.": "Aucun effet nocif net n’a été vu chez elles.",
  "The skin can be red, dry or itch.": "La peau peut être rouge, sèche ou démanger.",
  "It can get into the blood, and slow the heart or make it hard to breathe.":
    "Il peut passer dans le sang, et ralentir le cœur ou gêner la respiration.",
  "Stop it and call us if you feel faint or short of breath.":
    "Arrêtez-le et appelez-nous si vous avez un malaise ou du mal à respirer.",
  "This drug is made as eye drops, so its use on red marks is called off-label.":
    "Ce médicament est fait pour les yeux : son emploi sur les marques rouges est dit « hors indication ».",
  "It was tested in small trials only: 18 people with red marks, and 30 with dark ones.":
    "Il n’a été testé que dans de petits essais : 18 personnes avec des marques rouges et 30 avec des marques foncées.",
  "It is not known how safe it is while you are pregnant or breast-feed.":
    "On ne sait pas s’il est sûr pendant la grossesse ou l’allaitement.",

  // consent.told.clotting-tablets
  "The papers for this drug name other uses, so its use for marks is called off-label.":
    "La notice de ce médicament cite d’autres usages : son emploi pour les marques est dit « hors indication ».",

  // consent.studied.clotting-tablets
  "It must not be used if you tend to get blood clots.":
    "Il ne faut pas prendre ce médicament si vous faites facilement des caillots de sang.",
  "It must not be used with kidney or eye disease, or while you take hormones.":
    "Il ne faut pas le prendre avec une maladie des reins ou des yeux, ou avec des hormones.",
  "It must not be used while you breastfeed.": "Il ne faut pas le prendre si vous allaitez.",

  // consent.seen.clotting-tablets
  "It can upset the stomach.": "Il peut donner mal au ventre.",
  "A blood clot is rare but can be serious.": "Un caillot de sang est rare, mais peut être grave.",

  // consent.told.acne-capsules
  "Under the age of 18, two doctors who may prescribe it must agree.":
    "Avant 18 ans, deux médecins qui ont le droit de le prescrire doivent être d’accord.",
  "You sign the national form for this drug as well.":
    "Vous signez aussi le formulaire national pour ce médicament.",

  // consent.studied.acne-capsules
  "It can harm an unborn baby, and this risk lasts for up to 4 weeks after the last dose.":
    "Ce médicament est dangereux pour un bébé à naître, et ce risque dure jusqu’à 4 semaines après la dernière dose.",
  "It can change your mood.": "Il peut changer votre humeur.",
  "It can change how sex feels, and this can last.":
    "Il peut changer les sensations sexuelles, et cela peut durer.",

  // consent.seen.acne-capsules
  "Dry lips, eyes and skin are common.": "Les lèvres, les yeux et la peau secs sont courants.",
  "It can raise blood fats, and upset the liver.":
    "Il peut augmenter les graisses dans le sang et abîmer le foie.",

  // paper.consent.title
  "Consent form": "Formulaire de consentement",
  "This form tells you what we plan to do, what may go wrong, and what else you could do.":
    "Ce formulaire dit ce que nous voulons faire, ce qui peut mal se passer et ce que vous pourriez faire d’autre.",
  "Ask us about all that is not clear.": "Demandez-nous tout ce qui n’est pas clair.",

  // paper.consent.what
  "What we will do": "Ce que nous allons faire",

  // paper.consent.area
  Where: "Où",

  // paper.consent.why
  Why: "Pourquoi",

  // paper.consent.told
  "What you must know first": "Ce que vous devez savoir d’abord",

  // paper.consent.risks
  "What can go wrong": "Ce qui peut mal se passer",

  // paper.consent.studied
  "Found in studies or named by experts": "Vu dans des études ou cité par des experts",

  // paper.consent.seen
  "Seen in clinics, with no good study that we know":
    "Vu par les soignants, sans bonne étude à notre connaissance",

  // paper.consent.all-risks
  "It may not work, and the marks may come back.":
    "Cela peut ne pas marcher, et les marques peuvent revenir.",
  "There may be harm that nobody knows of yet.":
    "Il peut y avoir des risques que personne ne connaît encore.",

  // paper.consent.choices
  "What else you could do": "Ce que vous pourriez faire d’autre",
  "You can have no treatment at all.": "Vous pouvez choisir de n’avoir aucun traitement.",
  "You can wait: marks that are flat often fade on their own.":
    "Vous pouvez attendre : les marques plates s’effacent souvent toutes seules.",
  "You can wait: dips in the skin do not fade on their own, but you need not rush.":
    "Vous pouvez attendre : les creux ne s’effacent pas seuls, mais rien ne presse.",
  "You can wait, but a raised scar can grow while you do.":
    "Vous pouvez attendre, mais une cicatrice en relief peut grandir pendant ce temps.",
  "You can use creams and sun cream at home.":
    "Vous pouvez mettre des crèmes et de la crème solaire à la maison.",
  "You can cover the marks with make-up.": "Vous pouvez cacher les marques avec du maquillage.",

  // paper.consent.other-treatments
  "Other treatments that you could have": "Autres traitements possibles pour vous",

  // paper.consent.photos
  "Photos: say yes or no to each": "Photos : dites oui ou non à chaque ligne",
  "You can say no to each of these and still have the treatment.":
    "Vous pouvez dire non à chacune et avoir quand même le traitement.",
  "You can take back a yes at any time.": "Vous pouvez revenir sur un oui à tout moment.",
  "Yes, take photos for my own record.": "Oui, prenez des photos pour mon dossier.",
  "Yes, show my photos to teach other staff.": "Oui, montrez mes photos pour former d’autres soignants.",
  "Yes, print my photos or show them to the public.": "Oui, publiez mes photos ou montrez-les au public.",

  // paper.consent.time
  "Take your time": "Prenez votre temps",
  "You do not have to sign today.": "Vous n’avez pas à signer aujourd’hui.",
  "Take this form home and think it over for as long as you need.":
    "Emportez ce formulaire chez vous et réfléchissez aussi longtemps qu’il le faut.",
  "You can change your mind at any time, even after you sign, and on the day.":
    "Vous pouvez changer d’avis à tout moment, même après avoir signé, et même le jour du soin.",
  "We will still care for you.": "Nous continuerons à vous soigner.",

  // paper.consent.agree
  "Tick what is true": "Cochez ce qui est vrai",
  "I have read this form, or someone read it to me.": "J’ai lu ce formulaire, ou quelqu’un me l’a lu.",
  "I could ask all I wanted to.": "J’ai pu poser toutes mes questions.",
  "I have had time to think.": "J’ai eu le temps de réfléchir.",
  "I know that I can say no, now or later.": "Je sais que je peux dire non, maintenant ou plus tard.",
  "I have told you if I am pregnant, or might be.":
    "Je vous ai dit si je suis enceinte ou si je pourrais l’être.",
  "I agree to this treatment.": "J’accepte ce traitement.",

  // paper.consent.signatures
  "Who signs": "Qui signe",

  // paper.sign.who
  Who: "Qui",

  // paper.sign.name
  Name: "Nom",

  // paper.sign.signature
  Signature: "Signature",

  // paper.sign.date
  Date: "Date",

  // paper.sign.patient
  Patient: "Patient ou patiente",

  // paper.sign.guardian
  "Parent or guardian": "Parent ou représentant légal",

  // paper.sign.interpreter
  "Interpreter, if there is one": "Interprète, s’il y en a un",

  // paper.sign.clinician
  Clinician: "Professionnel de santé",

  // paper.card.title
  "Your visit card": "Votre carte de rendez-vous",
  "Bring this card to each visit, and tick off each visit when it is done.":
    "Apportez cette carte à chaque rendez-vous, et cochez chaque rendez-vous quand il est passé.",

  // paper.card.treatments
  "Your treatments": "Vos traitements",

  // paper.card.done
  "Visits you have had": "Vos rendez-vous passés",

  // paper.card.coming
  "Visits to come": "Vos rendez-vous à venir",

  // paper.card.none
  "No visit is planned at the moment": "Aucun rendez-vous n’est prévu pour le moment",

  // paper.card.tell
  "Tell us at each visit": "Dites-nous à chaque rendez-vous",
  "Tell us if your health has changed, or you take a new drug.":
    "Dites-nous si votre santé a changé, ou si vous prenez un nouveau médicament.",
  "Tell us if you have a tan, a cold sore or sore skin.":
    "Dites-nous si vous avez un bronzage, un bouton de fièvre ou la peau irritée.",
  "Tell us how your skin was after the last visit.":
    "Dites-nous comment allait votre peau après le dernier rendez-vous.",
  "Tell us if you are pregnant, or might be.":
    "Dites-nous si vous êtes enceinte, ou si vous pourriez l’être.",
} as const;
