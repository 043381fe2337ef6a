/** Getting ready for a visit, and each day after it. English sentence to French, under the first passage that holds it. */
export const FRENCH_VISITS = {
  // procedure.vascular-light.before
  "Laser or bright light for red marks": "Laser ou lumière vive pour les marques rouges",
  "Keep off sun, sunbeds and fake tan for four weeks.":
    "Ni soleil, ni cabine UV, ni autobronzant les quatre semaines d’avant.",
  "Do not wax for one week.": "Pas d’épilation à la cire la semaine d’avant.",
  "Stop your vitamin A cream 3 days before the visit.": "Arrêtez votre crème à la vitamine A 3 jours avant.",
  "Stop your three-part cream 3 days before the visit.": "Arrêtez votre crème trois en un 3 jours avant.",
  "Stop hydroquinone 3 days before the visit.": "Arrêtez l’hydroquinone 3 jours avant.",
  "Stop azelaic acid 3 days before the visit.": "Arrêtez l’acide azélaïque 3 jours avant.",
  "Stop vitamin C 3 days before the visit.": "Arrêtez la vitamine C 3 jours avant.",
  "Stop tranexamic acid on the skin 3 days before the visit.":
    "Arrêtez l’acide tranexamique sur la peau 3 jours avant.",
  "Stop benzoyl peroxide 3 days before the visit.": "Arrêtez le peroxyde de benzoyle 3 jours avant.",
  "Use no fruit acids for 3 days.": "Pas d’acides de fruits les 3 jours d’avant.",
  "Call us first if you have a cold sore, sore skin or a rash.":
    "Appelez-nous d’abord en cas de bouton de fièvre, de peau irritée ou d’éruption.",
  "Tell us if your health or medicines change, or if you have had acne capsules or fits.":
    "Dites-nous si votre santé ou vos médicaments changent, ou si vous avez eu une crise d’épilepsie ou des capsules contre l’acné.",
  "Tell us if you have ever had gold injections.":
    "Dites-nous si vous avez déjà eu des piqûres de sels d’or.",
  "Tell us if you are or might be pregnant, or if you breast-feed.":
    "Dites-nous si vous êtes ou pourriez être enceinte, ou si vous allaitez.",

  // procedure.vascular-light.after
  "That day": "Le jour même",
  "It feels warm, like a snap on the skin.": "C’est chaud, comme un élastique qui claque.",
  "Hold a cool pack in a cloth on it.": "Posez dessus une poche froide dans un linge.",
  "Days 1 to 3": "Jours 1 à 3",
  "Your skin may be red or purple, and puffy.": "La peau peut être rouge ou violette, et gonflée.",
  "Use sun cream each day.": "Crème solaire chaque jour.",
  "Wash with care.": "Lavez-vous en douceur.",
  "Start azelaic acid again after 3 days.": "Reprenez l’acide azélaïque après 3 jours.",
  "Start vitamin C again after 3 days.": "Reprenez la vitamine C après 3 jours.",
  "Start tranexamic acid on the skin again after 3 days.":
    "Reprenez l’acide tranexamique sur la peau après 3 jours.",
  "Start benzoyl peroxide again after 3 days.": "Reprenez le peroxyde de benzoyle après 3 jours.",
  "Days 4 to 14": "Jours 4 à 14",
  "You may have a bruise or brown specks that fade or flake; do not pick.":
    "Un bleu ou des points bruns peuvent venir, puis s’effacer ou peler ; ne grattez pas.",
  "Keep out of strong sun for two weeks.": "Évitez le soleil fort pendant deux semaines.",
  "Start your vitamin A cream again after 14 days.": "Reprenez votre crème à la vitamine A après 14 jours.",
  "Start your three-part cream again after 14 days.": "Reprenez votre crème trois en un après 14 jours.",
  "Start hydroquinone again after 14 days.": "Reprenez l’hydroquinone après 14 jours.",
  "Use no fruit acids for 14 days.": "Pas d’acides de fruits pendant 14 jours.",
  "Weeks 2 to 6": "Semaines 2 à 6",
  "The marks may fade bit by bit.": "Les marques peuvent s’effacer peu à peu.",

  // procedure.pigment-laser.before
  "Laser for dark marks": "Laser pour les taches foncées",

  // procedure.pigment-laser.after
  "The skin is warm, and red or purple.": "La peau est chaude, et rouge ou violette.",
  "The marks may turn darker for a while.": "Les marques peuvent être plus foncées pendant un moment.",
  "Thin crusts may form and drop off; do not pick.":
    "De fines croûtes peuvent se former et tomber ; ne grattez pas.",
  "Weeks 3 to 8": "Semaines 3 à 8",
  "The marks may get lighter bit by bit.": "Les marques peuvent s’éclaircir peu à peu.",

  // procedure.fractional-laser.before
  "Gentle fractional laser": "Laser fractionné doux",

  // procedure.fractional-laser.after
  "The skin is hot, and red or purple.": "La peau est très chaude, et rouge ou violette.",
  "You may be puffy and look a bit bronze.": "Votre peau peut être gonflée et un peu bronzée.",
  "Rough skin peels off by about day 7; do not pick.":
    "La peau rugueuse tombe vers le jour 7 ; ne grattez pas.",
  Later: "Plus tard",
  "The skin may get more even over some months.": "La peau peut devenir plus régulière en quelques mois.",

  // procedure.resurfacing.before
  "Strong resurfacing": "Lissage fort de la peau",
  "Stop your vitamin A cream 14 days before the visit.":
    "Arrêtez votre crème à la vitamine A 14 jours avant.",
  "Stop your three-part cream 14 days before the visit.": "Arrêtez votre crème trois en un 14 jours avant.",
  "Ask us which other creams to stop, and when.": "Demandez-nous quelles autres crèmes arrêter, et quand.",
  "Tell us if you or your family get thick scars.":
    "Dites-nous s’il y a des cicatrices épaisses chez vous ou dans votre famille.",
  "Plan one to two weeks at home.": "Prévoyez une à deux semaines à la maison.",

  // procedure.resurfacing.after
  "The skin is raw, hot and weeps.": "La peau est à vif, chaude, et elle suinte.",
  "Use the balm we give you.": "Mettez le baume que nous vous donnons.",
  "You may be puffy and sore.": "La peau peut être gonflée et douloureuse.",
  "Keep the skin moist and clean.": "Gardez la peau humide et propre.",
  "Crusts come off as new skin forms; do not pick.":
    "Les croûtes tombent quand la peau se refait ; ne grattez pas.",
  "Keep out of the sun until the skin has closed, and for two weeks at least.":
    "Pas de soleil avant que la peau soit refermée, et pendant au moins deux semaines.",
  "Wear no make-up until the skin has closed.": "Pas de maquillage avant que la peau soit refermée.",
  "The new skin may look pink or purple for weeks.":
    "La nouvelle peau peut être rose ou violette pendant des semaines.",
  "Use sun cream when the skin has closed.": "Mettez de la crème solaire quand la peau s’est refermée.",
  "Start your vitamin A cream again when we say so.":
    "Reprenez votre crème à la vitamine A quand nous vous le disons.",
  "Start your three-part cream again when we say so.":
    "Reprenez votre crème trois en un quand nous vous le disons.",
  "Start hydroquinone again when we say so.": "Reprenez l’hydroquinone quand nous vous le disons.",
  "Start azelaic acid again when we say so.": "Reprenez l’acide azélaïque quand nous vous le disons.",
  "Start vitamin C again when we say so.": "Reprenez la vitamine C quand nous vous le disons.",
  "Start tranexamic acid on the skin again when we say so.":
    "Reprenez l’acide tranexamique sur la peau quand nous vous le disons.",
  "Start benzoyl peroxide again when we say so.":
    "Reprenez le peroxyde de benzoyle quand nous vous le disons.",

  // procedure.led.before
  "Soft light": "Lumière douce",
  "Tell us if you have fits or an eye disease.":
    "Dites-nous si vous faites des crises (épilepsie) ou avez une maladie des yeux.",
  "Tell us if you take a medicine that makes you burn in the sun.":
    "Dites-nous si vous prenez un médicament qui vous fait brûler au soleil.",

  // procedure.led.after
  "You wear eye shields.": "Vous portez des protections sur les yeux.",
  "You can go back to your day at once.": "Vous pouvez reprendre votre journée tout de suite.",

  // procedure.microneedling.before
  Needling: "Micro-aiguilles",
  "Stop your vitamin A cream 3 to 5 days before the visit.":
    "Arrêtez votre crème à la vitamine A 3 à 5 jours avant.",
  "Stop your three-part cream 3 to 5 days before the visit.":
    "Arrêtez votre crème trois en un 3 à 5 jours avant.",
  "Come without a tan or sunburn.": "Venez sans bronzage ni coup de soleil.",
  "Call us first if you have a cold sore, many sore spots or a rash.":
    "Appelez-nous d’abord si vous avez un bouton de fièvre, beaucoup de boutons douloureux ou une éruption.",
  "Tell us if you have had acne capsules.": "Dites-nous si vous avez eu des capsules contre l’acné.",
  "Tell us if you take a drug that thins the blood, but do not stop it.":
    "Dites-nous si vous prenez un médicament qui fluidifie le sang, mais ne l’arrêtez pas.",

  // procedure.microneedling.after
  "The skin feels like sunburn.": "C’est comme un coup de soleil.",
  "Wear no make-up until the next day.": "Pas de maquillage jusqu’au lendemain.",
  "Use no sun cream until the next day: stay in the shade.":
    "Pas de crème solaire jusqu’au lendemain : restez à l’ombre.",
  "The skin calms down.": "La peau se calme.",
  "Keep out of the sun for three days.": "Restez à l’abri du soleil pendant trois jours.",
  "Do no hard sport for three days.": "Pas de sport intense pendant trois jours.",
  "Days 4 to 7": "Jours 4 à 7",
  "The skin may be dry.": "La peau peut être sèche.",
  "Start your vitamin A cream again when your skin is calm.":
    "Reprenez votre crème à la vitamine A quand votre peau s’est calmée.",
  "Start your three-part cream again when your skin is calm.":
    "Reprenez votre crème trois en un quand votre peau s’est calmée.",
  "New support may grow over some months.": "Le soutien peut se refaire en quelques mois.",

  // procedure.heat-needling.before
  "Needling with heat": "Micro-aiguilles avec chaleur",
  "Tell us if you have a pacemaker, metal in your body or a nickel allergy.":
    "Dites-nous si vous avez un pacemaker, du métal dans le corps ou une allergie au nickel.",

  // procedure.heat-needling.after
  "The skin is hot, with tiny dots.": "La peau est très chaude, avec de tout petits points.",
  "You may be puffy.": "La peau peut être gonflée.",
  "The dots fade.": "Les points s’effacent.",

  // procedure.prp.before
  "Your own blood": "Votre propre sang",
  "Tell us if you bruise or bleed easily.": "Dites-nous si vous saignez ou faites des bleus facilement.",
  "You may need a blood test first.": "Il faudra peut-être d’abord une prise de sang.",

  // procedure.prp.after
  "The skin is sore to touch.": "La peau fait mal quand on la touche.",
  "You may have a bruise.": "Vous aurez peut-être un bleu.",

  // procedure.mild-peel.before
  "Mild peel": "Peeling doux",
  "Stop hydroquinone 2 days before the visit.": "Arrêtez l’hydroquinone 2 jours avant.",
  "Stop azelaic acid 2 days before the visit.": "Arrêtez l’acide azélaïque 2 jours avant.",
  "Stop vitamin C 2 days before the visit.": "Arrêtez la vitamine C 2 jours avant.",
  "Stop tranexamic acid on the skin 2 days before the visit.":
    "Arrêtez l’acide tranexamique sur la peau 2 jours avant.",
  "Use no fruit acids for 2 days.": "Pas d’acides de fruits les 2 jours d’avant.",
  "Do not tan for one week.": "Pas de bronzage la semaine d’avant.",
  "Tell us if you are allergic to aspirin.": "Dites-nous si vous avez une allergie à l’aspirine.",

  // procedure.mild-peel.after
  "It stings, and the skin may look red or purple.":
    "Cela pique, et la peau peut paraître rouge ou violette.",
  "It may turn white for a while.": "Elle peut devenir blanche pendant un moment.",
  "The skin feels tight, dry and dull.": "La peau tire, elle est sèche et terne.",
  "Use plain cream.": "Mettez une crème simple.",
  "Fine flakes may come off; do not pick.": "De petites peaux peuvent se détacher ; ne les arrachez pas.",
  "Start your vitamin A cream again when the peeling is over.":
    "Reprenez votre crème à la vitamine A quand la peau a fini de peler.",
  "Start your three-part cream again when the peeling is over.":
    "Reprenez votre crème trois en un quand la peau a fini de peler.",
  "Start hydroquinone again when the peeling is over.":
    "Reprenez l’hydroquinone quand la peau a fini de peler.",
  "Start azelaic acid again when the peeling is over.":
    "Reprenez l’acide azélaïque quand la peau a fini de peler.",
  "Start vitamin C again when the peeling is over.": "Reprenez la vitamine C quand la peau a fini de peler.",
  "Start tranexamic acid on the skin again when the peeling is over.":
    "Reprenez l’acide tranexamique sur la peau quand la peau a fini de peler.",
  "Use no fruit acids until the peeling is over.":
    "Pas d’acides de fruits avant que la peau ait fini de peler.",

  // procedure.medium-peel.before
  "Medium peel": "Peeling moyen",
  "Do not tan for four weeks.": "Pas de bronzage dans les quatre semaines d’avant.",
  "Do not wax for four weeks.": "Pas d’épilation à la cire dans les quatre semaines d’avant.",
  "Plan a week at home.": "Prévoyez une semaine à la maison.",

  // procedure.medium-peel.after
  "It burns, and the skin turns white, then red or purple.":
    "Cela brûle, et la peau devient blanche, puis rouge ou violette.",
  "The skin is puffy and tight, and goes dark.": "La peau est gonflée et tendue, et elle fonce.",
  "Days 4 to 10": "Jours 4 à 10",
  "The skin peels; do not pull it off.": "La peau pèle ; ne tirez pas dessus.",
  "Keep out of the sun for ten days.": "Restez à l’abri du soleil pendant dix jours.",
  "Wear no make-up until the peeling is over.": "Pas de maquillage avant que la peau ait fini de peler.",
  "The new skin may look pink or purple for some weeks.":
    "La nouvelle peau peut être rose ou violette quelques semaines.",
  "Use sun cream when the peeling is over.": "Mettez de la crème solaire quand la peau a fini de peler.",

  // procedure.cross.before
  "Acid dot": "Point d’acide",

  // procedure.cross.after
  "You have a white dot that stings.": "Vous avez un point blanc qui pique.",
  "Days 1 to 7": "Jours 1 à 7",
  "A small crust forms and drops off; do not pick.": "Une petite croûte se forme et tombe ; ne grattez pas.",
  "Weeks 2 to 12": "Semaines 2 à 12",
  "The dot fades as the scar fills in.": "Le point s’efface à mesure que la cicatrice se remplit.",
  "Start your vitamin A cream again when the crust is off.":
    "Reprenez votre crème à la vitamine A quand la croûte est tombée.",
  "Start your three-part cream again when the crust is off.":
    "Reprenez votre crème trois en un quand la croûte est tombée.",
  "Start hydroquinone again when the crust is off.": "Reprenez l’hydroquinone quand la croûte est tombée.",
  "Start azelaic acid again when the crust is off.": "Reprenez l’acide azélaïque quand la croûte est tombée.",
  "Start vitamin C again when the crust is off.": "Reprenez la vitamine C quand la croûte est tombée.",
  "Start tranexamic acid on the skin again when the crust is off.":
    "Reprenez l’acide tranexamique sur la peau quand la croûte est tombée.",

  // procedure.subcision.before
  "Freeing the scar": "Libération de la cicatrice",

  // procedure.subcision.after
  "The skin is sore and puffy.": "La peau est sensible et gonflée.",
  "Press on it with a cool cloth.": "Appuyez dessus avec un linge frais.",
  "Days 1 to 14": "Jours 1 à 14",
  "You may have a bruise that fades.": "Vous aurez peut-être un bleu qui s’efface.",
  "A firm lump may stay for some weeks.": "Une boule ferme peut rester quelques semaines.",

  // procedure.scar-surgery.after
  "The skin is numb, then sore.": "La peau est endormie, puis elle fait mal.",
  "Keep the stitches dry.": "Gardez les points au sec.",
  "It may be puffy, with a bruise.": "L’endroit peut être gonflé, avec un bleu.",
  "We take the stitches out.": "Nous enlevons les points.",
  "Do not stretch the skin.": "N’étirez pas la peau.",
  "The line may fade over some months.": "La ligne peut s’effacer en quelques mois.",

  // procedure.filler.before
  Filler: "Comblement",
  "Tell us if you have had filler.": "Dites-nous si vous avez déjà eu un comblement.",

  // procedure.filler.after
  "The skin may be sore and puffy.": "La peau peut être gonflée et faire mal.",
  "Do not press on it.": "N’appuyez pas dessus.",
  "You may have a small bruise or bump.": "Vous aurez peut-être un petit bleu ou une petite bosse.",

  // procedure.scar-injection.before
  "Injection into the scar": "Piqûre dans la cicatrice",
  "Tell us if you have diabetes.": "Dites-nous si vous avez du diabète.",

  // procedure.scar-injection.after
  "It stings, and you may have a small bruise.": "Cela pique, et vous aurez peut-être un petit bleu.",
  "It may be sore.": "L’endroit peut faire mal.",
  "Weeks 2 to 4": "Semaines 2 à 4",
  "The scar may get softer and flatter.": "La cicatrice peut devenir plus souple et plus plate.",

  // procedure.cryotherapy.before
  Freezing: "Traitement par le froid",
  "Tell us if the cold makes your hands go white or your skin come up in lumps.":
    "Dites-nous si le froid blanchit vos mains ou fait gonfler votre peau en plaques.",

  // procedure.cryotherapy.after
  "It stings and swells.": "Cela pique et la peau gonfle.",
  "A blister may form; do not pop it.": "Une cloque peut se former ; ne la percez pas.",
  "A crust dries and drops off.": "Une croûte sèche et tombe.",
} as const;
