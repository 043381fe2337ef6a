import { drugTable } from "./drug-table.ts";

/**
 * Medicines of general practice that change what may be done to the skin. Tiers of photosensitisers follow the
 * reference list (R100 for tier 1, R99b for tier 2 and 3); relatives of a listed medicine stand in its tier as general
 * knowledge. Brand names are general knowledge, for recognition only.
 */
export const GENERAL_MEDICINES = drugTable(`
oral injected | visible-light-caution photosensitiser-1 pigmenting | - | amiodarone/cordarone/cordarone x/pacerone/nexterone
oral | visible-light-caution photosensitiser-2 | - | st johns wort/saint johns wort/sjw/hypericum/hypericum perforatum/johanniskraut/millepertuis/hierba de san juan/iperico
oral | photosensitiser-1 pigmenting | - | chlorpromazine/largactil/thorazine
oral | photosensitiser-1 | - | thioridazine/melleril/mellaril, vemurafenib/zelboraf
oral injected | photosensitiser-1 | - | voriconazole/vfend
oral | photosensitiser-1 | sulfonamides | hydrochlorothiazide/hctz/hct/microzide/hyzaar/co-diovan/co-zidocapt/zestoretic/moduretic/co-amilozide/carace plus/maxzide/water tablets?/water pill?/diuretic?/blood pressure tablets?
oral | photosensitiser-1 oral-antibiotic | quinolones | nalidixic acid/neggram
oral topical | photosensitiser-1 | nsaids | naproxen/naprosyn/aleve/feminax ultra/naproxen sodium/vimovo, piroxicam/feldene
oral | photosensitiser-2 oral-antibiotic | quinolones | ciprofloxacin/ciproxin/cipro, levofloxacin/tavanic/levaquin, ofloxacin/tarivid, lomefloxacin/maxaquin, moxifloxacin/avelox, norfloxacin, quinolone/fluoroquinolone
oral | photosensitiser-2 oral-antibiotic | sulfonamides | co-trimoxazole/septrin/bactrim/sulfamethoxazole/trimethoprim sulfamethoxazole
oral | photosensitiser-2 | sulfonamides | sulfonamide/sulfa/sulfa drugs/sulphur drugs/sulfadiazine, sulfasalazine/salazopyrin/azulfidine
oral | photosensitiser-2 | - | griseofulvin/grisovin/gris-peg, bendroflumethiazide/bendrofluazide/aprinox/water tablets?/water pill?/diuretic?, indapamide/natrilix, chlortalidone/hygroton, metolazone, xipamide, triamterene/dyazide/dytac, dronedarone/multaq, pirfenidone/esbriet, vandetanib
oral topical | oral:photosensitiser-2 | azoles | ketoconazole/nizoral
oral | photosensitiser-2 | azoles | itraconazole/sporanox
oral topical | photosensitiser-2 | - | psoralen/methoxsalen/8-mop/puva
oral | oral-antibiotic | - | trimethoprim/trimopan
oral | photosensitiser-3 pigmenting | - | diltiazem/tildiem/adizem/cardizem, imipramine/tofranil, hydroxychloroquine/plaquenil/quinoric, chloroquine/avloclor/malarone?
oral | photosensitiser-3 | - | furosemide/frusemide/lasix/water tablets?/water pill?/diuretic?, bumetanide/burinex, torasemide/torsemide, simvastatin/zocor/inegy, atorvastatin/lipitor, statin/cholesterol tablets, ramipril/tritace/altace/blood pressure tablets?, lisinopril/zestril/prinivil, enalapril/innovace/vasotec, perindopril/coversyl, captopril, losartan/cozaar, candesartan/amias/atacand, valsartan/diovan/entresto, irbesartan/aprovel/avapro, telmisartan/micardis, olmesartan/benicar/olmetec, ace inhibitor, quinine/quinine sulphate, erlotinib/tarceva, gefitinib/iressa, osimertinib/tagrisso, afatinib, egfr inhibitor, trametinib/mekinist, dabrafenib/tafinlar, encorafenib, amitriptyline/elavil, nortriptyline/allegron, clomipramine/anafranil, doxepin, dosulepin, trimipramine, tricyclic, carbamazepine/tegretol
injected | photosensitiser-3 | - | cetuximab/erbitux
oral topical | photosensitiser-3 | nsaids | ibuprofen/nurofen/brufen/advil/motrin/ibuleve, diclofenac/voltarol/voltaren/motifene/solaraze, ketoprofen/oruvail/powergel, celecoxib/celebrex, nsaid/anti-inflammatories
oral | photosensitiser-3 ssri | - | fluoxetine/prozac, sertraline/lustral/zoloft/antidepressant?, citalopram/cipramil/celexa, escitalopram/cipralex/lexapro, paroxetine/seroxat/paxil, fluvoxamine/faverin, ssri
oral injected | immunosuppressant methotrexate photosensitiser-3 | - | methotrexate/mtx/metoject/maxtrex/methofill/trexall
oral | anticoagulant | - | warfarin/coumadin/marevan, acenocoumarol/sintrom, phenprocoumon/marcoumar/falithrom, fluindione/previscan, phenindione, apixaban/eliquis, rivaroxaban/xarelto, edoxaban/lixiana/savaysa, dabigatran/pradaxa, doac/noac/direct oral anticoagulant, anticoagulant/blood thinner/blood thinning/blutverdunner/coumarin
injected | anticoagulant | heparin | heparin/lmwh/low molecular weight heparin, enoxaparin/clexane/lovenox/inhixa/blood thinning injections, dalteparin/fragmin, tinzaparin/innohep, fondaparinux/arixtra
oral | antiplatelet salicylate | salicylates nsaids | aspirin/acetylsalicylic acid/acetylsalicylate/acide acetylsalicylique/asa/ass/cardioaspirin/aspirin protect/kardegic/disprin/nu-seals/ecotrin/baby aspirin/excedrin/anadin/alka-seltzer/thomapyrin
oral | antiplatelet | - | clopidogrel/clopidrogel/plavix, ticagrelor/brilique/brilinta, prasugrel/efient/effient, dipyridamole/persantin/asasantin, cilostazol/pletal, antiplatelet/dual antiplatelet therapy/dapt
injected oral | gold pigmenting | gold | gold/gold injections/gold tablets/sodium aurothiomalate/aurothiomalate/myocrisin/tauredon/myochrysine/auranofin/ridaura/gold salts/gold therapy/aurothioglucose/solganal/chrysotherapy
topical oral | pigmenting | silver | silver/colloidal silver/silver sulfadiazine/flamazine
oral | pigmenting | - | clofazimine/lamprene, mepacrine
oral injected | immunosuppressant pigmenting | - | hydroxycarbamide/hydroxyurea/hydrea, bleomycin, busulfan
oral topical | oral:immunosuppressant | - | ciclosporin/neoral/sandimmun/capimune/ikervis@topical/verkazia@topical, ruxolitinib/jakavi@oral/opzelura@topical
oral | immunosuppressant | - | azathioprine/imuran, mercaptopurine/6-mp, mycophenolate/mycophenolate mofetil/mmf/cellcept/myfortic, sirolimus/rapamune, everolimus/certican, leflunomide/arava, fingolimod/gilenya, cladribine/mavenclad, immunosuppressant/immune suppressant/immunosuppression/anti-rejection tablets, jak inhibitor, tofacitinib/xeljanz, upadacitinib/rinvoq, baricitinib/olumiant, abrocitinib/cibinqo, ritlecitinib, deucravacitinib
oral injected | immunosuppressant | - | cyclophosphamide, chemotherapy/chemo/docetaxel/paclitaxel/carboplatin/cisplatin/doxorubicin/folfox, capecitabine/xeloda
injected | immunosuppressant | - | adalimumab/humira/imraldi/amgevita/hyrimoz/yuflyma/idacio, etanercept/enbrel/benepali, infliximab/remicade/inflectra/remsima, certolizumab/cimzia, golimumab/simponi, biologic/biologic injection/anti-tnf/tnf inhibitor, secukinumab/cosentyx, ixekizumab/taltz, brodalumab, bimekizumab/bimzelx, ustekinumab/stelara, guselkumab/tremfya, risankizumab/skyrizi, tildrakizumab/ilumetri, rituximab/mabthera/truxima, ocrelizumab/ocrevus, ofatumumab/kesimpta, natalizumab/tysabri, alemtuzumab, vedolizumab/entyvio, tocilizumab/actemra, sarilumab/kevzara, abatacept/orencia, anakinra/kineret, canakinumab, belimumab/benlysta, anifrolumab
oral topical | oral:systemic-steroid oral:immunosuppressant | corticosteroids | prednisolone/prednisone/deltacortril/pevanti/deltasone/steroid tablets/oral steroids/steroids?/steroid?/cortisone?, dexamethasone/decadron/maxidex@topical
oral | systemic-steroid immunosuppressant | corticosteroids | deflazacort
oral injected | systemic-steroid immunosuppressant | corticosteroids | methylprednisolone/medrone/medrol/depo-medrone
oral topical | combined-contraceptive photosensitiser-3 | - | combined contraceptive/ovysmen/seasonique/combined pill/combined oral contraceptive/coc/cocp/ocp/oral contraceptive/oral contraceptive pill/the pill/pill?/contraceptive pill/birth control pill/birth control?/contraception?/contraceptive?/pilule?/pille?/anticonceptivo?/antibabypille/pildora anticonceptiva/microgynon/microgynon ed/rigevidon/ovranette/levest/maexeni/yasmin/yasminelle/yaz/daylette/lucette/eloine/cilest/cilique/lizinna/marvelon/mercilon/gedarel/logynon/trinordiol/zoely/qlaira/brevinor/ethinylestradiol/ethinyl estradiol/evra/xulane/nuvaring/vaginal ring/contraceptive patch/loestrin/lo loestrin/femodene/femodette/millinette/katya/valette/maxim/belara/junel/sprintec/tri-sprintec/ortho tri-cyclen/aviane/natazia/drovelis/minidril/leeloo
oral | combined-contraceptive anti-androgen | - | co-cyprindiol/dianette/diane-35/clairette, cyproterone/cyproterone acetate/androcur
oral | progestogen | - | progestogen-only pill/mini pill/progesterone only pill/pop/desogestrel/cerazette/cerelle/feanolla/zelleta/norethisterone/norethindrone/camila/micronor/noriday/slynd/drospirenone/hana/lovima/birth control?/contraception?/contraceptive?/pilule?, progesterone/utrogestan/progestogen
injected | progestogen | - | contraceptive implant/implant contraceptive/nexplanon/implanon/etonogestrel/depo-provera/depo/depo injection/medroxyprogesterone/sayana press/contraceptive injection
injected | progestogen | - | intrauterine system/mirena/kyleena/jaydess/levosert/liletta/hormonal coil/mirena coil/ius/hormonal iud/coil?/iud?
oral topical | hormone-therapy | - | hormone replacement/hrt/hormone replacement therapy/oestrogen/estradiol/premarin/evorel/oestrogel/estradot/elleste/femoston/kliovance/tibolone/livial
oral | hormone-therapy | - | tamoxifen/nolvadex/soltamox, raloxifene/evista
oral | beta-blocker | beta-blockers | propranolol/inderal, bisoprolol/cardicor/concor/blood pressure tablets?, atenolol/tenormin, metoprolol/lopresor, nebivolol/nebilet/bystolic, carvedilol/coreg, labetalol/trandate, sotalol/sotacor, nadolol, beta blocker/b-blocker
oral | maoi | - | phenelzine/nardil/maoi/monoamine oxidase inhibitor/antidepressant?, tranylcypromine/parnate, isocarboxazid, moclobemide/manerix, selegiline, rasagiline/azilect, safinamide
oral | maoi oral-antibiotic | - | linezolid/zyvox
`);
