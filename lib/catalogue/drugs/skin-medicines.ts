import { drugTable } from "./drug-table.ts";

/**
 * Medicines of acne and of the marks it leaves. Generic names and the UK retinoid brands are from the reference list
 * (R95); other brand names are general knowledge, used for recognition only.
 */
export const SKIN_MEDICINES = drugTable(`
oral topical | oral:systemic-retinoid topical:topical-retinoid photosensitiser-3 | retinoid | isotretinoin/13-cis-retinoic acid/roaccutane/accutane/reticutan/rizuderm/absorica/amnesteem/claravis/myorisan/zenatane/sotret/epuris/clarus/oratane/curacne/procuta/contracne/aisoskin/isotroin/aknenormin/isoriac/isdiben/dercutane/flexresan/mayesta/acnotin/axotret/isotrex@topical/isotrexin@topical
oral | systemic-retinoid other-retinoid photosensitiser-3 | retinoid | acitretin/neotigason/soriatane/etretinate
oral topical | oral:systemic-retinoid oral:other-retinoid topical:topical-retinoid | retinoid | alitretinoin/toctino/panretin@topical, bexarotene/targretin
topical | topical-retinoid | retinoid | adapalene/differin/epiduo/epiduo forte/tactupump/tactuo, tazarotene/tazorac/arazlo/zorac/fabior/duobrii/avage, trifarotene/aklief/selgamis
topical oral | topical:topical-retinoid oral:systemic-retinoid oral:other-retinoid photosensitiser-3 | retinoid | tretinoin/retin-a/retin a micro/retinoic acid/vitamin a acid/vit a acid/atra/all-trans retinoic acid/altreno/atralin/renova/ketrel/effederm/treclin/acnatac/ziana/veltin/tri-luma/melacare/skinlite/kligman/kligman trio/modified kligman/triple combination cream/pigmanorm/acretin/airol/vesanoid@oral/stieva-a
topical oral | topical:topical-retinoid topical:cosmetic oral:vitamin-a | retinoid | retinol/retinal/retinaldehyde/retinyl palmitate/retinyl retinoate/granactive retinoid/hydroxypinacolone retinoate
topical oral | topical:topical-retinoid oral:systemic-retinoid substance | retinoid | retinoid/vitamin a derivatives
oral | vitamin-a | - | vitamin a/vit a/retinol palmitate/cod liver oil/vitamin a injection
oral | tetracycline oral-antibiotic photosensitiser-1 | tetracyclines | doxycycline/vibramycin/vibramycin-d/efracea/oracea/doryx/doxycycline hyclate/periostat/acticlate/monodox/doxy/tolexine/doxylis/granudoxy/acne antibiotics?/antibiotics for acne?, tetracycline/tetracycline hydrochloride/sumycin/achromycin, demeclocycline/declomycin/ledermycin
oral topical | oral:tetracycline oral:oral-antibiotic oral:photosensitiser-2 oral:visible-light-caution oral:pigmenting topical:topical-antibiotic | tetracyclines | minocycline/minocin/minocin mr/acnamino/acnamino mr/solodyn/dynacin/aknemin/minomycin/ximino/sebomin/skid/acne antibiotics?/antibiotics for acne?/amzeeq@topical/zilxi@topical
oral | tetracycline oral-antibiotic photosensitiser-2 | tetracyclines | lymecycline/tetralysal/acne antibiotics?/antibiotics for acne?, oxytetracycline/terramycin/oxymycin, sarecycline/seysara
oral topical | oral:oral-antibiotic topical:topical-antibiotic | macrolides | erythromycin/erythrocin/erymax/erythroped/eryped/stiemycin@topical/benzamycin@topical/zineryt@topical/isotrexin@topical/aknemycin@topical/acne antibiotics?/antibiotics for acne?
oral | oral-antibiotic | macrolides | azithromycin/zithromax/zithrocin, clarithromycin/klaricid/biaxin, macrolide
topical oral | topical:topical-antibiotic oral:oral-antibiotic | lincosamides | clindamycin/dalacin t/dalacin/zindaclin/cleocin/clindagel/evoclin/duac/duac once daily/benzaclin/acanya/onexton/treclin/acnatac/ziana/veltin
topical | benzoyl-peroxide photosensitiser-3 | benzoyl-peroxide | benzoyl peroxide/bpo/peroxido de benzoilo/acnecide/panoxyl/brevoxyl/benzac/cutacnyl/quinoderm/duac/duac once daily/epiduo/epiduo forte/benzaclin/acanya/onexton/benzamycin/proactiv/tactupump/clearasil
topical | azelaic-acid | azelaic-acid | azelaic acid/azelaic/acide azelaique/azelainsaure/finacea/skinoren/azelex/acnederm/azclear
topical oral | cosmetic | niacinamide | niacinamide/nicotinamide/freederm/nicam/vitamin b3
topical oral | cosmetic | vitamin-c | vitamin c/ascorbic acid/l-ascorbic acid/ascorbyl glucoside/ascorbyl palmitate/tetrahexyldecyl ascorbate/isostearyl ascorbate/vit c
topical | hydroquinone skin-lightener | hydroquinone | hydroquinone/hydroquinine cream?/tri-luma/melacare/skinlite/melalite/pigmanorm/eldoquin/lustra/obagi clear/obagi nu-derm/obagi?/melanox/esoterica/kligman/kligman trio/modified kligman/triple combination cream/ambi fade cream
topical | skin-lightener | hydroquinone | skin lightening cream/skin lightener/bleaching cream/skin bleaching/whitening cream/skin whitening/whitening soap/fade cream/lightening cream/lightening soap/bleaching lotion/carotone/fair and white/fair & white/fair and lovely/fair & lovely/caro white/caro light, mequinol/solage, monobenzone/monobenzyl ether of hydroquinone/benoquin
topical | skin-lightener cosmetic | kojic-acid | kojic acid/kojic/kojic soap
topical | skin-lightener cosmetic | hydroquinone | arbutin/alpha arbutin
topical | skin-lightener | - | cysteamine/cyspera, thiamidol/isobutylamido thiazolyl resorcinol/eucerin anti-pigment
topical | skin-lightener | mercury | mercury/mercury cream/mercurous chloride/calomel/ammoniated mercury
oral topical injected | oral:tranexamic-acid injected:tranexamic-acid | tranexamic-acid | tranexamic acid/tranexamic/txa/cyklokapron/lysteda/transamin/cyclo-f/exacyl/amchafibrin/acido tranexamico
topical inhaled | topical:vasoconstrictor | oxymetazoline | oxymetazoline/rhofade/upneeq/afrin@inhaled/sudafed nasal spray@inhaled/vicks sinex@inhaled
inhaled topical | - | oxymetazoline | xylometazoline/otrivine
topical | vasoconstrictor | brimonidine | brimonidine/mirvaso/alphagan/combigan/simbrinza/lumify
topical oral | beta-blocker | timolol | timolol/timoptol/timoptic/combigan/cosopt/ganfort/xalacom/azarga/duotrav
oral topical | oral:photosensitiser-2 | sulfones | dapsone/aczone@topical/dapsone gel@topical
topical | - | sulfonamides | sulfacetamide/sodium sulfacetamide/klaron/plexion
topical | - | sulfur | sulfur/precipitated sulphur
topical oral | - | ivermectin | ivermectin/soolantra/stromectol
topical oral | - | nitroimidazoles | metronidazole/rozex/metrogel/flagyl/metrosa
topical | anti-androgen | - | clascoterone/winlevi
topical | salicylate | salicylates | salicylic acid/salicylic/bha/beta hydroxy acid/verrugon/salactol/bazuka/occlusal
topical | cosmetic photosensitiser-3 | alpha-hydroxy-acids | glycolic acid/glycolic/aha/alpha hydroxy acid, lactic acid/lactic, mandelic acid/mandelic
topical | - | trichloroacetic-acid | trichloroacetic acid/tca
topical | - | resorcinol | resorcinol/jessner/jessner solution
oral | dpd-inhibitor | - | brivudine/zostex/brivirac, sorivudine
topical injected | photosensitiser-3 | fluorouracil | fluorouracil/5-fu/efudix/efudex/carac/tolak/actikerall
topical | - | - | imiquimod/aldara/zyclara, pimecrolimus/elidel, calcipotriol/dovonex/dovobet/enstilar/calcitriol/silkis, permethrin/lyclear, crisaborole/eucrisa, bakuchiol
topical | photosensitiser-2 | - | coal tar/exorex/polytar/t-gel
oral topical | anti-androgen | - | spironolactone/spiro/aldactone
injected topical inhaled | topical:topical-steroid injected:systemic-steroid | corticosteroids | triamcinolone/kenalog/adcortyl/triamcinolone acetonide/steroid injection/cortisone injection/aristocort@topical/nasacort@inhaled
topical oral | topical:topical-steroid oral:systemic-steroid | corticosteroids | hydrocortisone/hc45/cortaid/fucidin h/canesten hc/daktacort/hydrocortone@oral/plenadren@oral/dermacort/locoid/timodine/nystaform hc, betamethasone/betnovate/betnovate rd/diprosone/fucibet/diprolene/betacap/diprosalic/enstilar/dovobet/betesil
topical | topical-steroid | corticosteroids | clobetasol/dermovate/clobex/temovate/movate/skin light/caro white/caro light/etrivex, fluocinolone/synalar/tri-luma/melacare/skinlite/kligman/kligman trio/modified kligman/triple combination cream/pigmanorm/fluocinolone acetonide, fluocinonide/metosyn/lidex/vanos, clobetasone/eumovate/trimovate, methylprednisolone aceponate/advantan, diflucortolone/nerisone, topical steroid/steroid cream/steroid ointment/cortisone cream/cortison creme/topical corticosteroid/steroids?/steroid?/cortisone?, alclometasone, desonide, halobetasol/ultravate
topical inhaled | topical:topical-steroid | corticosteroids | mometasone/elocon/elocom/nasonex@inhaled/asmanex@inhaled
inhaled topical | topical:topical-steroid | corticosteroids | fluticasone/flixotide/seretide/flixonase/relvar/trelegy/avamys/cutivate@topical/fluticasone cream@topical
inhaled | - | corticosteroids | beclometasone/clenil/qvar/fostair/trimbow/beconase, budesonide/pulmicort/symbicort/rhinocort, ciclesonide/alvesco, inhaled steroid/steroid inhaler/steroid nasal spray/inhaled corticosteroid/preventer inhaler/brown inhaler
oral topical | oral:immunosuppressant | tacrolimus | tacrolimus/protopic@topical/tacrolimus ointment@topical/prograf@oral/advagraf@oral/adoport@oral
oral topical | antiviral | aciclovir | aciclovir/zovirax/cymex@topical
oral | antiviral | aciclovir | valaciclovir/valtrex, famciclovir/famvir
topical oral | pdt-agent | pdt-agents | aminolevulinic acid/5-aminolevulinic acid/ala cream/5-ala/ala pdt/ameluz/levulan/alacare/gliolan@oral/photodynamic therapy/pdt
topical | pdt-agent | pdt-agents | methyl aminolevulinate/mal pdt/metvix/metvixia/luxerm
injected | pdt-agent | pdt-agents | verteporfin/visudyne, porfimer/photofrin/porfimer sodium, temoporfin/foscan, padeliporfin/tookad
`);
