import { drugTable } from "./drug-table.ts";

/** Substances people are allergic to, and what is put on the skin beside medicines. */
export const SUBSTANCES = drugTable(`
topical injected | substance | amide-anaesthetics | lidocaine/lignocaine/xylocaine/emla/lmx4/prilocaine/bupivacaine/articaine/mepivacaine/local anaesthetic/local anesthetic/numbing cream/dental anaesthetic/dentist injections
topical | substance | ester-anaesthetics | benzocaine/tetracaine/amethocaine/ametop/procaine/novocaine
topical | substance | metals | nickel/nickle/cheap jewellery/costume jewellery, metal/cobalt/chromium/stainless steel
topical | salicylate substance | salicylates | salicylate/methyl salicylate/wintergreen oil/bismuth subsalicylate/pepto-bismol
injected topical | substance | hyaluronic-acid | hyaluronic acid/hyaluronan/ha filler/juvederm/restylane/teosyal/filler
injected | substance | hyaluronidase | hyaluronidase/hyalase
injected | substance | pmma | pmma filler/polymethylmethacrylate/bellafill/artefill/bovine collagen
topical injected | substance | silicone | silicone/dimethicone/silicone gel
topical | substance | cryogen | cryogen/tetrafluoroethane
topical | substance | latex | latex/rubber
topical | substance | adhesive | adhesive/plasters/sticking plaster/elastoplast/adhesive tape/surgical tape/micropore/tape/dressings
topical | substance | acrylates | acrylate/nail varnish/gel nails/nail glue
topical | substance | chlorhexidine | chlorhexidine/hibiscrub
topical | substance | iodine | iodine/povidone iodine/betadine/contrast dye
topical | substance | fragrance | fragrance/perfume/balsam of peru/essential oil
topical | substance | preservatives | paraben/methylisothiazolinone/formaldehyde/preservatives
topical | substance | propylene-glycol | propylene glycol
topical | substance | lanolin | lanolin/wool/wool alcohol
topical | substance | sunscreen-filters | sunscreen filter/sunscreen allergy/oxybenzone/avobenzone/octocrylene/chemical sunscreen
oral | substance | soya | soya/soy/soybean, peanut/groundnut
oral | substance | egg | egg/eggs
oral | substance | nuts | nuts/tree nuts/nut/almond/hazelnut/coconut/sesame
oral | substance | seafood | seafood/shellfish/fish/prawns
oral | substance | milk | milk/dairy/cows milk/lactose
oral | substance | food | food/wheat/gluten/strawberries/kiwi/banana/mango/tomato/alcohol
inhaled | substance | pollen | pollen/grass/hay fever/dust mite/house dust mite/dust/cat hair/cats/dogs/animal hair/pet dander/feathers/horses/mould
injected | substance | venom | wasp sting/bee sting/bee venom
topical | substance | ppd | hair dye/ppd/paraphenylenediamine/henna
topical | self-tan cosmetic | - | self-tan/self-tanner/fake tan/self tanning mousse/tanning mousse/tanning drops/dihydroxyacetone/dha/st tropez/gradual tan/tanning lotion
topical | cosmetic | - | moisturiser/emollient/cerave/cetaphil/e45/aveeno/nivea/vaseline/petrolatum/petroleum jelly/aquaphor/aqueous cream/diprobase/sudocrem/ceramide/face cream/hyaluronic acid serum/glycerin/panthenol/cica cream/centella/aloe vera/day cream/night cream/urea cream, make-up/foundation/concealer/bb cream/powder/primer, cleanser/face wash/soap/facial wash/micellar water/toner/witch hazel/astringent, oil/coconut oil/bio-oil/rosehip oil/castor oil/olive oil/argan oil/tea tree oil/tea tree/hair oil/pomade/cocoa butter/shea butter/vitamin e oil/facial oil, scrub/exfoliator/exfoliating scrub/physical exfoliant/st ives scrub/face scrub, home remedy/lemon juice/toothpaste/baking soda/apple cider vinegar/honey/turmeric mask/clay mask/garlic/green tea
topical | cosmetic | sunscreen-filters | sunscreen/sun cream/spf/spf 30/spf 50/sunblock/tinted sunscreen/anthelios
topical | cosmetic | silicone | silicone gel sheet/kelo-cote/dermatix/silicone sheet/scaraway/cica-care
`);
