/** Getting ready for a visit, and each day after it. English sentence to French, under the first passage that holds it. */
export const FRENCH_VISITS = {
  // procedure.vascular-light.before
  "Laser or bright light for red marks": "Laser ou lumière vive pour les marques rouges",
  "Keep out of the sun and off sunbeds for four weeks before, and do not use fake tan.":
    "Pas de soleil ni de cabine UV pendant les quatre semaines d’avant, et pas d’autobronzant.",
  "Stop your vitamin A cream 3 days before the visit.":
    "Arrêtez votre crème à la vitamine A 3 jours avant la séance.",
  "Stop your three-part cream 3 days before the visit.":
    "Arrêtez votre crème trois en un 3 jours avant la séance.",
  "Stop azelaic acid 3 days before, and start it again 3 days after.":
    "Arrêtez l’acide azélaïque 3 jours avant, et reprenez-le 3 jours après.",
  "Stop vitamin C 3 days before, and start it again 3 days after.":
    "Arrêtez la vitamine C 3 jours avant, et reprenez-la 3 jours après.",
  "Stop benzoyl peroxide 3 days before, and start it again 3 days after.":
    "Arrêtez le peroxyde de benzoyle 3 jours avant, et reprenez-le 3 jours après.",
  "Stop hydroquinone 3 days before, and start it again 14 days after.":
    "Arrêtez l’hydroquinone 3 jours avant, et reprenez-la 14 jours après.",
  "Call us first if you have a cold sore, sore skin or a new rash there.":
    "Appelez-nous d’abord si vous avez à cet endroit un bouton de fièvre, la peau irritée ou une nouvelle éruption.",
  "Tell us if your health or your medicines change, or if you have had acne capsules or gold injections.":
    "Prévenez-nous si votre santé ou vos médicaments changent, ou si vous avez déjà pris des capsules contre l’acné ou reçu des piqûres de sels d’or.",
  "Tell us if you are pregnant or might be.": "Dites-nous si vous êtes enceinte ou si vous pourriez l’être.",

  // procedure.vascular-light.after
  "That day": "Le jour même",
  "It feels warm, like a snap on the skin.": "C’est chaud, comme un élastique qui claque sur la peau.",
  "Use cool packs.": "Mettez des compresses froides.",
  "Days 1 to 3": "Jours 1 à 3",
  "Your skin may be red and puffy.": "Votre peau peut être rouge et gonflée.",
  "Use sun cream, and wash with care.": "Mettez de la crème solaire, et lavez-vous en douceur.",
  "Days 4 to 14": "Jours 4 à 14",
  "You may have a bruise or brown specks that fade or flake; do not pick.":
    "Vous aurez peut-être un bleu ou de petits points bruns qui s’effacent ou qui pèlent ; ne grattez pas.",
  "Start your vitamin A cream again after 14 days.": "Reprenez votre crème à la vitamine A après 14 jours.",
  "Start your three-part cream again after 14 days.": "Reprenez votre crème trois en un après 14 jours.",
  "Weeks 2 to 6": "Semaines 2 à 6",
  "The marks may fade bit by bit.": "Les marques peuvent s’effacer peu à peu.",

  // procedure.pigment-laser.before
  "Laser for dark marks": "Laser pour les taches foncées",

  // procedure.pigment-laser.after
  "The skin is red and warm.": "La peau est rouge et chaude.",
  "The marks may turn darker for a while.": "Les marques peuvent être plus foncées pendant un moment.",
  "Use sun cream.": "Mettez de la crème solaire.",
  "Thin crusts may form and drop off; do not pick.":
    "De fines croûtes peuvent se former et tomber ; ne grattez pas.",
  "Weeks 3 to 8": "Semaines 3 à 8",
  "The marks may get lighter bit by bit.": "Les marques peuvent s’éclaircir peu à peu.",

  // procedure.fractional-laser.before
  "Gentle fractional laser": "Laser fractionné doux",

  // procedure.fractional-laser.after
  "The skin is red and hot.": "La peau est rouge et très chaude.",
  "You may be puffy and look a bit bronze.": "Votre peau peut être gonflée et un peu bronzée.",
  "Rough skin peels off by about day 7; do not pick.":
    "La peau rugueuse tombe vers le jour 7 ; ne grattez pas.",
  Later: "Plus tard",
  "The skin gets more even over some months.": "La peau devient plus régulière en quelques mois.",

  // procedure.resurfacing.before
  "Strong resurfacing": "Lissage fort de la peau",
  "Stop your vitamin A cream 2 weeks before the visit.":
    "Arrêtez votre crème à la vitamine A 2 semaines avant la séance.",
  "Stop your three-part cream 2 weeks before the visit.":
    "Arrêtez votre crème trois en un 2 semaines avant la séance.",
  "Plan one to two weeks at home.": "Prévoyez une à deux semaines à la maison.",

  // procedure.resurfacing.after
  "The skin is raw, hot and weeps.": "La peau est à vif, chaude, et elle suinte.",
  "Use the balm we give you.": "Mettez le baume que nous vous donnons.",
  "You will be puffy and sore.": "La peau sera gonflée et douloureuse.",
  "Keep the skin moist and clean.": "Gardez la peau humide et propre.",
  "Crusts come off as new skin forms.": "Les croûtes tombent quand la nouvelle peau se forme.",
  "Do not pick, and keep out of the sun.": "Ne grattez pas, et restez à l’abri du soleil.",
  "The skin is pink for weeks.": "La peau est rose pendant des semaines.",
  "Use sun cream when the skin has closed.": "Mettez de la crème solaire quand la peau s’est refermée.",

  // procedure.led.before
  "Soft light": "Lumière douce",
  "Tell us if you have fits or an eye disease.":
    "Dites-nous si vous faites des crises d’épilepsie ou si vous avez une maladie des yeux.",
  "Tell us if you take a medicine that makes you burn in the sun.":
    "Dites-nous si vous prenez un médicament qui vous fait brûler au soleil.",

  // procedure.led.after
  "You wear eye shields.": "Vous portez des lunettes de protection.",
  "You can go back to your day at once.": "Vous pouvez reprendre votre journée tout de suite.",

  // procedure.microneedling.before
  Needling: "Micro-aiguilles",
  "Stop your vitamin A cream 3 to 5 days before the visit.":
    "Arrêtez votre crème à la vitamine A 3 à 5 jours avant la séance.",
  "Stop your three-part cream 3 to 5 days before the visit.":
    "Arrêtez votre crème trois en un 3 à 5 jours avant la séance.",
  "Come without a tan or sunburn.": "Venez sans bronzage ni coup de soleil.",
  "Tell us if you take a drug that thins the blood.":
    "Dites-nous si vous prenez un médicament qui fluidifie le sang.",

  // procedure.microneedling.after
  "The skin feels like sunburn.": "C’est comme un coup de soleil.",
  "No make-up or sun cream until the next day: stay in the shade.":
    "Pas de maquillage ni de crème solaire jusqu’au lendemain : restez à l’ombre.",
  "The redness fades.": "La rougeur s’efface.",
  "Use sun cream, stay out of the sun and skip hard sport.":
    "Mettez de la crème solaire, restez à l’abri du soleil et évitez le sport intense.",
  "Days 4 to 7": "Jours 4 à 7",
  "The skin may be dry.": "La peau peut être sèche.",
  "Start your vitamin A cream again when it is calm.":
    "Reprenez votre crème à la vitamine A quand la peau s’est calmée.",
  "Start your three-part cream again when it is calm.":
    "Reprenez votre crème trois en un quand la peau s’est calmée.",
  "New support grows over some months.": "De nouvelles fibres de soutien poussent en quelques mois.",

  // procedure.heat-needling.before
  "Needling with heat": "Micro-aiguilles avec chaleur",
  "Tell us if you have a pacemaker, metal in your body or a nickel allergy.":
    "Dites-nous si vous avez un pacemaker, du métal dans le corps ou une allergie au nickel.",

  // procedure.heat-needling.after
  "The skin is red with tiny dots.": "La peau est rouge avec de tout petits points.",
  "You may be puffy.": "La peau peut être gonflée.",
  "Use sun cream and keep out of the sun.": "Mettez de la crème solaire et restez à l’abri du soleil.",
  "The dots fade.": "Les points s’effacent.",
  "Start your vitamin A cream again when the skin is calm.":
    "Reprenez votre crème à la vitamine A quand la peau est calme.",
  "Start your three-part cream again when the skin is calm.":
    "Reprenez votre crème trois en un quand la peau est calme.",

  // procedure.prp.before
  "Your own blood": "Votre propre sang",
  "Tell us if you bruise or bleed easily, or if you take a drug that thins the blood.":
    "Dites-nous si vous avez facilement des bleus ou des saignements, ou si vous prenez un médicament qui fluidifie le sang.",

  // procedure.prp.after
  "The skin is red and tender.": "La peau est rouge et sensible.",
  "You may have a bruise.": "Vous aurez peut-être un bleu.",
  "Keep out of the sun.": "Restez à l’abri du soleil.",

  // procedure.mild-peel.before
  "Mild peel": "Peeling doux",
  "Stop your vitamin A cream 14 days before the visit.":
    "Arrêtez votre crème à la vitamine A 14 jours avant la séance.",
  "Stop your three-part cream 14 days before the visit.":
    "Arrêtez votre crème trois en un 14 jours avant la séance.",
  "Do not wax, scrub or tan for one week before.":
    "Pas d’épilation à la cire, de gommage ni de bronzage pendant la semaine d’avant.",
  "Stop other acid creams two days before.": "Arrêtez les autres crèmes acides deux jours avant.",

  // procedure.mild-peel.after
  "It stings and the skin is red.": "Cela pique et la peau est rouge.",
  "The skin feels tight, dry and dull.": "La peau tire, elle est sèche et terne.",
  "Use plain cream and sun cream.": "Mettez une crème simple et de la crème solaire.",
  "Days 3 to 7": "Jours 3 à 7",
  "Fine flakes may come off; do not pick.": "De petites peaux peuvent se détacher ; ne les arrachez pas.",
  "Start your vitamin A cream again when this is over.":
    "Reprenez votre crème à la vitamine A quand c’est fini.",
  "Start your three-part cream again when this is over.":
    "Reprenez votre crème trois en un quand c’est fini.",

  // procedure.medium-peel.before
  "Medium peel": "Peeling moyen",
  "Do not wax, scrub or tan for four weeks before.":
    "Pas d’épilation à la cire, de gommage ni de bronzage pendant les quatre semaines d’avant.",
  "Plan a week at home.": "Prévoyez une semaine à la maison.",

  // procedure.medium-peel.after
  "It burns, the skin turns white, then red.": "Cela brûle, la peau devient blanche, puis rouge.",
  "The skin is puffy, tight and brown.": "La peau est gonflée, tendue et brune.",
  "Days 4 to 10": "Jours 4 à 10",
  "The skin peels; do not pull it off.": "La peau pèle ; ne tirez pas dessus.",
  "The skin is pink for some weeks.": "La peau est rose pendant quelques semaines.",
  "Start your vitamin A cream again when we say so.":
    "Reprenez votre crème à la vitamine A quand nous vous le disons.",
  "Start your three-part cream again when we say so.":
    "Reprenez votre crème trois en un quand nous vous le disons.",

  // procedure.cross.before
  "Acid dot": "Point d’acide",
  "Tell us if you or your family get thick scars.":
    "Dites-nous s’il y a des cicatrices épaisses chez vous ou dans votre famille.",

  // procedure.cross.after
  "You have a white dot that stings.": "Vous avez un point blanc qui pique.",
  "Days 1 to 7": "Jours 1 à 7",
  "A small crust forms and drops off; do not pick.": "Une petite croûte se forme et tombe ; ne grattez pas.",
  "Weeks 2 to 12": "Semaines 2 à 12",
  "A red dot fades as the scar fills in.": "Un point rouge s’efface à mesure que la cicatrice se remplit.",

  // procedure.subcision.before
  "Freeing the scar": "Libération de la cicatrice",

  // procedure.subcision.after
  "The skin is sore and puffy.": "La peau est sensible et gonflée.",
  "Press on it with a cool cloth.": "Appuyez dessus avec un linge frais.",
  "Days 1 to 14": "Jours 1 à 14",
  "You have a bruise that fades.": "Vous avez un bleu qui s’efface.",
  "A firm lump may stay for some weeks.": "Une boule ferme peut rester quelques semaines.",

  // procedure.scar-surgery.before
  "Tell us if you take a drug that thins the blood, or if you or your family get thick scars.":
    "Dites-nous si vous prenez un médicament qui fluidifie le sang, ou s’il y a des cicatrices épaisses chez vous ou dans votre famille.",

  // procedure.scar-surgery.after
  "The skin is numb, then sore.": "La peau est endormie, puis elle fait mal.",
  "Keep it dry.": "Gardez l’endroit au sec.",
  "It may be puffy, with a bruise.": "L’endroit peut être gonflé, avec un bleu.",
  "We take the stitches out.": "Nous enlevons les points.",
  "Do not stretch the skin.": "N’étirez pas la peau.",
  "The red line fades over some months.": "La ligne rouge s’efface en quelques mois.",

  // procedure.filler.before
  Filler: "Comblement",
  "Tell us if you take a drug that thins the blood, or if you have had filler.":
    "Dites-nous si vous prenez un médicament qui fluidifie le sang, ou si vous avez déjà eu un comblement.",

  // procedure.filler.after
  "The skin may be red and puffy.": "La peau peut être rouge et gonflée.",
  "Do not press on it.": "N’appuyez pas dessus.",
  "You may have a small bruise or bump.": "Vous aurez peut-être un petit bleu ou une petite bosse.",

  // procedure.scar-injection.before
  "Injection into the scar": "Piqûre dans la cicatrice",
  "Tell us if you take a drug that thins the blood, or if you have diabetes.":
    "Dites-nous si vous prenez un médicament qui fluidifie le sang, ou si vous avez du diabète.",

  // procedure.scar-injection.after
  "It stings, and you may have a small bruise.": "Cela pique, et vous aurez peut-être un petit bleu.",
  "It may be sore.": "L’endroit peut faire mal.",
  "Weeks 2 to 4": "Semaines 2 à 4",
  "The scar may get softer and flatter.": "La cicatrice peut devenir plus souple et plus plate.",

  // procedure.cryotherapy.before
  Freezing: "Traitement par le froid",
  "Tell us if the cold makes your hands go white or your skin come up in lumps.":
    "Dites-nous si le froid fait blanchir vos mains ou fait sortir des plaques gonflées sur votre peau.",

  // procedure.cryotherapy.after
  "It stings and swells.": "Cela pique et la peau gonfle.",
  "A blister may form; do not pop it.": "Une cloque peut se former ; ne la percez pas.",
  "A crust dries and drops off.": "Une croûte sèche et tombe.",
} as const;
