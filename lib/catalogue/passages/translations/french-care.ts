/** Daily care, next steps, warning signs and how to keep new marks away. English sentence to French, under the first passage that holds it. */
export const FRENCH_CARE = {
  // advice.sunscreen-spf30
  "Sun cream": "Crème solaire",
  "Put on sun cream of SPF 30 or more every day, even when it is cloudy.":
    "Mettez chaque jour une crème solaire SPF 30 ou plus, même sous les nuages.",
  "Look for “broad spectrum”, and put on more every two hours when you are outside.":
    "Cherchez la mention « large spectre », et remettez-en toutes les deux heures dehors.",
  "A tinted one guards better against dark marks.": "Une crème teintée protège mieux des taches foncées.",

  // advice.moisturiser
  Moisturiser: "Crème hydratante",
  "Use a plain face cream twice a day, to keep the skin strong.":
    "Mettez une crème simple sur le visage deux fois par jour, pour une peau solide.",
  "Look for ceramides, glycerin or hyaluronic acid on the label.":
    "Cherchez céramides, glycérine ou acide hyaluronique sur l’étiquette.",

  // advice.gentle-skin-care
  "Gentle care": "Soins doux",
  "Wash twice a day with a mild, soap-free wash and your hands.":
    "Lavez-vous deux fois par jour avec les mains et un nettoyant doux, sans savon.",
  "Do not scrub, and leave out harsh products and those with alcohol in them.":
    "Ne frottez pas, et évitez les produits agressifs ou avec de l’alcool.",

  // advice.stop-picking
  "No picking": "Ne pas gratter",
  "Do not pick or squeeze your skin, as this makes marks last and can leave scars.":
    "Ne grattez pas, ne pressez pas : les marques durent et des cicatrices peuvent rester.",

  // advice.cool-compress
  "Cool cloth": "Linge frais",
  "If the skin feels hot, hold a cool, damp cloth on it for 5 to 10 minutes, up to a few times a day.":
    "Si la peau est chaude, posez un linge frais et humide 5 à 10 minutes, jusqu’à quelques fois par jour.",
  "Do not put ice on bare skin.": "Pas de glace sur la peau nue.",

  // advice.camouflage-make-up
  "Make-up": "Maquillage",
  "You can wear make-up.": "Vous pouvez vous maquiller.",
  "Choose an oil-free kind that says it will not block pores, and take it off every night.":
    "Choisissez-le sans huile et « non comédogène » (qui ne bouche pas les pores), et enlevez-le chaque soir.",

  // advice.treat-active-acne
  "Spots first": "D’abord les boutons",
  "We treat your spots first, since each new spot can leave a new mark.":
    "Nous soignons d’abord vos boutons : chacun peut laisser une nouvelle marque.",
  "Keep up your spot treatment, even when the skin looks clear.":
    "Continuez votre traitement contre les boutons, même quand la peau paraît nette.",

  // advice.refer-dermatologist
  "Skin specialist": "Dermatologue",
  "We would like a skin doctor to see you, and will tell you when and where.":
    "Nous aimerions qu’un médecin de la peau vous examine, et nous vous dirons quand et où.",
  "Call us if you have not heard in two weeks.":
    "Appelez-nous si vous n’avez pas de nouvelles dans les deux semaines.",

  // advice.biopsy
  "Skin test": "Biopsie (bout de peau)",
  "We would like to take a tiny piece of skin and look at it up close.":
    "Nous aimerions prélever un tout petit bout de peau et le regarder de très près.",
  "We numb the skin first, and you may have a stitch.":
    "Nous endormons d’abord la peau, et vous aurez peut-être un point.",
  "Leave this mark alone until we know more.": "Ne touchez pas à cette marque avant d’en savoir plus.",

  // advice.skin-scraping
  "Skin scrape": "Léger grattage de la peau",
  "We would like to take a light scrape of the skin to look for germs.":
    "Nous aimerions gratter légèrement la peau pour chercher des microbes.",
  "It does not hurt.": "Cela ne fait pas mal.",

  // advice.stop-suspect-drug
  "Your medicines": "Vos médicaments",
  "One of your medicines may play a part in these marks.":
    "L’un de vos médicaments joue peut-être un rôle dans ces marques.",
  "Do not stop it by yourself, and ask the doctor who gave it to you first.":
    "Ne l’arrêtez pas de vous-même : demandez d’abord au médecin qui vous l’a donné.",

  // advice.antiviral-prophylaxis
  "Cold sores": "Boutons de fièvre",
  "You have had cold sores, so take your cold sore tablets with each visit.":
    "Vous avez déjà eu des boutons de fièvre : prenez vos comprimés contre eux à chaque séance.",
  "Start the day before the visit or that morning, and go on for as long as we tell you.":
    "Commencez la veille de la séance ou le matin même, et continuez aussi longtemps que nous vous le disons.",

  // advice.psychological-support
  "How you feel": "Votre moral",
  "Marks on the skin can weigh on your mind, and that is a good reason to ask for help.":
    "Les marques sur la peau peuvent peser sur le moral, et c’est une bonne raison de demander de l’aide.",
  "We can put you in touch with someone to talk to.":
    "Nous pouvons vous mettre en contact avec quelqu’un à qui parler.",

  // home-care.patience
  "Skin heals slowly, so keep going and give it time.": "Continuez : la peau guérit lentement.",
  "Near a visit, its rules come first.": "Près d’une séance, ses consignes passent d’abord.",

  // safety.after-visit
  "You get a blister, pus or a fever, or pain that spreads.":
    "Vous avez une cloque, du pus, de la fièvre ou une douleur qui s’étend.",
  "You get pus or a fever, or pain that spreads.":
    "Vous avez du pus, de la fièvre ou une douleur qui s’étend.",
  "A blister forms where we did not freeze the skin.":
    "Une cloque se forme là où nous n’avons pas gelé la peau.",
  "The skin swells a lot, or a cold sore starts.":
    "La peau gonfle beaucoup, ou un bouton de fièvre commence.",
  "The skin turns white, grey or black.": "La peau devient blanche, grise ou noire.",
  "The skin turns grey or black, or white where we did not treat it.":
    "La peau devient grise ou noire, ou blanche là où nous ne l’avons pas traitée.",
  "You see new dark patches once the skin has healed.":
    "De nouvelles taches foncées se voient une fois la peau guérie.",
  "The skin gets more red, hot or puffy after the first 3 days.":
    "Après les 3 premiers jours, la peau devient plus rouge, plus chaude ou plus gonflée.",
  "After filler, you see less, cannot speak well or feel weak on one side: call the number below at once.":
    "Après un produit de comblement, vous voyez moins bien, vous parlez mal ou un côté du corps est faible : appelez tout de suite le numéro ci-dessous.",
  "After filler, the skin turns white, grey or blotchy, or hurts a lot: call us at once.":
    "Après un produit de comblement, la peau devient blanche, grise ou marbrée, ou fait très mal : appelez-nous tout de suite.",
  "If we do not answer, call the number below.": "Si nous ne répondons pas, appelez le numéro ci-dessous.",
  "Tell us first if you are pregnant or breast-feed.":
    "Dites-nous d’abord si vous êtes enceinte ou si vous allaitez.",
  "Tell us first if you breast-feed.": "Dites-nous d’abord si vous allaitez.",
  "You see new dark patches.": "Vous voyez de nouvelles taches foncées.",
  "The skin is still red, hot or puffy after 7 days.":
    "La peau est encore rouge, chaude ou gonflée après 7 jours.",

  // safety.light
  "Your eye hurts or your sight is blurred after light treatment.":
    "Votre œil fait mal ou vous voyez flou après le laser ou la lumière.",

  // safety.heat-needling
  "The skin feels numb, or you see a new hollow.":
    "Vous ne sentez plus bien la peau, ou vous voyez un nouveau creux.",

  // safety.creams
  "A cream makes your skin burn, swell or itch a lot: wash it off and stop it.":
    "Une crème fait beaucoup brûler, gonfler ou démanger : rincez-la et arrêtez-la.",
  "A mark bleeds, grows fast or does not heal.": "Une marque saigne, grandit vite ou ne guérit pas.",

  // safety.pregnancy
  "You find that you are pregnant, or you might be.": "Vous êtes enceinte, ou vous pourriez l’être.",

  // safety.come-back
  "A mark starts to dip or rise, grows, gets darker, or spreads.":
    "Une marque se creuse, fait une bosse, grandit, devient plus foncée ou s’étend.",
  "A raised scar hurts or itches more.": "Une cicatrice en relief fait plus mal ou démange plus.",
  "The marks are no better after three months of care.":
    "Les marques ne vont pas mieux après trois mois de soins.",
  "Your spots come back.": "Vos boutons reviennent.",

  // prevention.new-marks
  "Treat spots early, before they get deep.": "Soignez les boutons tôt, avant qu’ils ne deviennent profonds.",
  "Do not squeeze them.": "Ne les pressez pas.",
  "Keep your skin care simple and mild, and use sun cream every day.":
    "Gardez des soins simples et doux, et mettez de la crème solaire tous les jours.",
  "Leave out products with alcohol in them, and take make-up off every night.":
    "Évitez les produits avec de l’alcool, et démaquillez-vous chaque soir.",
  "Niacinamide, panthenol or green tea in a cream can help to calm the skin.":
    "La niacinamide, le panthénol ou le thé vert dans une crème peuvent aider à calmer la peau.",
  "See a skin doctor if your spots go on, or if marks last more than three months.":
    "Voyez un médecin de la peau si vos boutons continuent, ou si les marques durent plus de trois mois.",
} as const;
