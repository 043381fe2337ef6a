import { drugTable } from "./drug-table.ts";

/**
 * Medicines of acne and of the marks it leaves. Generic names and the UK retinoid brands are from the reference list
 * (R95); other brand names are general knowledge, used for recognition only.
 */
export const SKIN_MEDICINES = drugTable(`
isotretinoin | oral topical | oral:systemic-retinoid topical:topical-retinoid photosensitiser-3 | retinoid | 13-cis-retinoic acid, roaccutane, accutane, reticutan, rizuderm, absorica, absorica ld, amnesteem, claravis, myorisan, zenatane, sotret, epuris, clarus, oratane, curacne, procuta, contracne, aisoskin, isotroin, isotrex@topical, isotrexin@topical
acitretin | oral | systemic-retinoid photosensitiser-3 | retinoid | neotigason, soriatane, etretinate
alitretinoin | oral topical | oral:systemic-retinoid topical:topical-retinoid | retinoid | toctino, panretin@topical
bexarotene | oral topical | oral:systemic-retinoid topical:topical-retinoid | retinoid | targretin
adapalene | topical | topical-retinoid | retinoid | differin, differine, epiduo, epiduo forte, tactupump, tactuo
tretinoin | topical oral | topical:topical-retinoid oral:systemic-retinoid photosensitiser-3 | retinoid | retin-a, retin a micro, retinoic acid, all-trans retinoic acid, altreno, atralin, treclin, ziana, veltin, tri-luma, triluma, pigmanorm, acretin, airol, vesanoid@oral, stieva-a
tazarotene | topical | topical-retinoid | retinoid | tazorac, arazlo, zorac, fabior, duobrii, avage
trifarotene | topical | topical-retinoid | retinoid | aklief, selgamis
retinol | topical | topical-retinoid cosmetic | retinoid | retinal, retinaldehyde, retinyl palmitate, retinyl retinoate, granactive retinoid, hydroxypinacolone retinoate, retinol serum, retinol cream
vitamin-a | oral | vitamin-a | - | retinol palmitate tablets, vitamin a supplement, vitamin a capsules, cod liver oil
doxycycline | oral | tetracycline oral-antibiotic photosensitiser-1 | tetracyclines | vibramycin, vibramycin-d, efracea, oracea, doryx, doxycycline hyclate, periostat, acticlate, monodox, doxy
minocycline | oral topical | oral:tetracycline oral:oral-antibiotic oral:photosensitiser-2 oral:visible-light-caution oral:pigmenting topical:topical-antibiotic | tetracyclines | minocin, minocin mr, acnamino, acnamino mr, solodyn, dynacin, aknemin, minomycin, ximino, sebomin, amzeeq@topical, zilxi@topical
lymecycline | oral | tetracycline oral-antibiotic photosensitiser-2 | tetracyclines | tetralysal, tetralysal 300
oxytetracycline | oral | tetracycline oral-antibiotic photosensitiser-2 | tetracyclines | terramycin, oxymycin
tetracycline | oral | tetracycline oral-antibiotic photosensitiser-1 | tetracyclines | tetracycline hydrochloride, sumycin, achromycin, tetracyclines
sarecycline | oral | tetracycline oral-antibiotic photosensitiser-2 | tetracyclines | seysara
demeclocycline | oral | tetracycline oral-antibiotic photosensitiser-1 | tetracyclines | declomycin, ledermycin
erythromycin | oral topical | oral:oral-antibiotic topical:topical-antibiotic | macrolides | erythrocin, erymax, erythroped, eryped, stiemycin@topical, benzamycin@topical, zineryt@topical, isotrexin@topical, aknemycin@topical
azithromycin | oral | oral-antibiotic | macrolides | zithromax, zithrocin
clarithromycin | oral | oral-antibiotic | macrolides | klaricid, biaxin
clindamycin | topical oral | topical:topical-antibiotic oral:oral-antibiotic | lincosamides | dalacin t, dalacin, zindaclin, cleocin, clindagel, evoclin, duac, duac once daily, benzaclin, acanya, onexton, treclin, ziana, veltin
benzoyl-peroxide | topical | benzoyl-peroxide photosensitiser-3 | benzoyl-peroxide | bpo, acnecide, panoxyl, brevoxyl, benzac, quinoderm, duac, epiduo, epiduo forte, benzaclin, acanya, onexton, benzamycin, proactiv, tactupump, clearasil
azelaic-acid | topical | azelaic-acid | azelaic-acid | azelaic, finacea, skinoren, azelex, acnederm, azclear
niacinamide | topical oral | cosmetic | niacinamide | nicotinamide, freederm, nicam, vitamin b3, niacinamide serum
vitamin-c | topical oral | cosmetic | vitamin-c | ascorbic acid, l-ascorbic acid, ascorbyl glucoside, ascorbyl palmitate, tetrahexyldecyl ascorbate, isostearyl ascorbate, vit c, vitamin c serum
hydroquinone | topical | hydroquinone skin-lightener | hydroquinone | tri-luma, triluma, pigmanorm, eldoquin, lustra, obagi clear, obagi nu-derm, melanox, esoterica, kligman, kligman formula, modified kligman, triple combination cream, bleaching cream, skin bleaching cream, skin lightening cream, fade cream, ambi fade cream, lightening cream, bleaching lotion
monobenzone | topical | skin-lightener | hydroquinone | monobenzyl ether of hydroquinone, benoquin
kojic-acid | topical | skin-lightener cosmetic | kojic-acid | kojic, kojic soap
arbutin | topical | skin-lightener cosmetic | hydroquinone | alpha arbutin, alpha-arbutin
cysteamine | topical | skin-lightener | - | cyspera
thiamidol | topical | skin-lightener cosmetic | - | isobutylamido thiazolyl resorcinol, eucerin anti-pigment
mequinol | topical | skin-lightener | hydroquinone | solage
mercury | topical | skin-lightener | mercury | mercury cream, mercurous chloride, calomel, ammoniated mercury
tranexamic-acid | oral topical injected | oral:tranexamic-acid | tranexamic-acid | txa, cyklokapron, lysteda, transamin, cyclo-f
oxymetazoline | topical inhaled | topical:vasoconstrictor | oxymetazoline | rhofade, afrin, sudafed nasal spray, vicks sinex, upneeq
xylometazoline | inhaled topical | - | oxymetazoline | otrivine, otrivin
brimonidine | topical | vasoconstrictor | brimonidine | mirvaso, alphagan, combigan, simbrinza, lumify
timolol | topical oral | beta-blocker | timolol | timoptol, timoptic, combigan, cosopt, ganfort, xalacom, azarga, duotrav
dapsone | oral topical | oral:photosensitiser-2 | sulfones | aczone@topical, dapsone gel@topical
sulfacetamide | topical | - | sulfonamides | sodium sulfacetamide, klaron, plexion
sulfur | topical | - | sulfur | sulphur, precipitated sulphur
ivermectin | topical oral | - | ivermectin | soolantra, stromectol
metronidazole | topical oral | - | nitroimidazoles | rozex, metrogel, flagyl, metrosa
clascoterone | topical | anti-androgen | - | winlevi
salicylic-acid | topical | salicylate | salicylates | salicylic, bha, beta hydroxy acid, salicylic acid cleanser, verrugon, salactol, bazuka, occlusal
glycolic-acid | topical | cosmetic photosensitiser-3 | alpha-hydroxy-acids | glycolic, aha, alpha hydroxy acid, glycolic acid toner
lactic-acid | topical | cosmetic photosensitiser-3 | alpha-hydroxy-acids | lactic
mandelic-acid | topical | cosmetic photosensitiser-3 | alpha-hydroxy-acids | mandelic
trichloroacetic-acid | topical | - | trichloroacetic-acid | tca
resorcinol | topical | - | resorcinol | jessner, jessner solution, jessners solution
fluorouracil | topical injected | photosensitiser-3 | fluorouracil | 5-fu, 5-fluorouracil, 5 fluorouracil, efudix, efudex, carac, tolak, actikerall
imiquimod | topical | - | imiquimod | aldara, zyclara
spironolactone | oral topical | anti-androgen | - | aldactone
triamcinolone | injected topical inhaled | topical:topical-steroid injected:systemic-steroid | corticosteroids | kenalog, adcortyl, triamcinolone acetonide, aristocort@topical, nasacort@inhaled
hydrocortisone | topical oral | topical:topical-steroid oral:systemic-steroid | corticosteroids | hc45, cortaid, fucidin h, canesten hc, daktacort, hydrocortone@oral, dermacort
clobetasol | topical | topical-steroid | corticosteroids | dermovate, clobex, clobetasol propionate, temovate, movate, skin light, caro white, caro light
betamethasone | topical oral | topical:topical-steroid oral:systemic-steroid | corticosteroids | betnovate, diprosone, fucibet, diprolene, betacap, diprosalic, enstilar, dovobet
mometasone | topical inhaled | topical:topical-steroid | corticosteroids | elocon, elocom, nasonex@inhaled
fluocinolone | topical | topical-steroid | corticosteroids | synalar, tri-luma, triluma, fluocinolone acetonide
fluocinonide | topical | topical-steroid | corticosteroids | metosyn, lidex, vanos
clobetasone | topical | topical-steroid | corticosteroids | eumovate, trimovate
topical-steroid | topical | topical-steroid | corticosteroids | steroid cream, steroid ointment, cortisone cream, topical corticosteroid, topical steroid cream
tacrolimus | oral topical | oral:immunosuppressant | tacrolimus | protopic@topical, prograf@oral, advagraf@oral, adoport@oral
pimecrolimus | topical | - | - | elidel
aciclovir | oral topical | antiviral | aciclovir | acyclovir, zovirax, cymex
valaciclovir | oral | antiviral | aciclovir | valacyclovir, valtrex
famciclovir | oral | antiviral | aciclovir | famvir
aminolevulinic-acid | topical oral | pdt-agent | pdt-agents | 5-aminolevulinic acid, 5-ala, ala pdt, ameluz, levulan, levulan kerastick, alacare, gliolan@oral, photodynamic therapy, pdt
methyl-aminolevulinate | topical | pdt-agent | pdt-agents | methyl aminolevulinate, mal pdt, metvix, metvixia, luxerm
verteporfin | injected | pdt-agent | pdt-agents | visudyne
porfimer | injected | pdt-agent | pdt-agents | photofrin, porfimer sodium
temoporfin | injected | pdt-agent | pdt-agents | foscan
`);
