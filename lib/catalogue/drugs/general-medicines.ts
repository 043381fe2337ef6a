import { drugTable } from "./drug-table.ts";

/**
 * Medicines of general practice that change what may be done to the skin. Tiers of photosensitisers follow the
 * reference list (R100 for tier 1, R99b for tier 2 and 3); brand names are general knowledge, for recognition only.
 */
export const GENERAL_MEDICINES = drugTable(`
amiodarone | oral injected | visible-light-caution photosensitiser-1 pigmenting | - | cordarone, cordarone x, pacerone, nexterone
st-johns-wort | oral | visible-light-caution photosensitiser-2 | - | st john's wort, saint john's wort, saint johns wort, hypericum, hypericum perforatum
chlorpromazine | oral | photosensitiser-1 pigmenting | - | largactil, thorazine
thioridazine | oral | photosensitiser-1 | - | melleril, mellaril
hydrochlorothiazide | oral | photosensitiser-1 | sulfonamides | hctz, microzide, hyzaar, co-zidocapt, zestoretic, moduretic, co-amilozide, carace plus
nalidixic-acid | oral | photosensitiser-1 oral-antibiotic | - | neggram
naproxen | oral | photosensitiser-1 | nsaids | naprosyn, aleve, feminax ultra, naproxen sodium
piroxicam | oral topical | photosensitiser-1 | nsaids | feldene
voriconazole | oral injected | photosensitiser-1 | - | vfend
vemurafenib | oral | photosensitiser-1 | - | zelboraf
ciprofloxacin | oral | photosensitiser-2 oral-antibiotic | quinolones | ciproxin, cipro
levofloxacin | oral | photosensitiser-2 oral-antibiotic | quinolones | tavanic, levaquin
ofloxacin | oral | photosensitiser-2 oral-antibiotic | quinolones | tarivid
lomefloxacin | oral | photosensitiser-2 oral-antibiotic | quinolones | maxaquin
co-trimoxazole | oral | photosensitiser-2 oral-antibiotic | sulfonamides | septrin, bactrim, sulfamethoxazole, trimethoprim sulfamethoxazole
sulfonamide | oral | photosensitiser-2 | sulfonamides | sulfa, sulpha, sulfonamides, sulphonamides, sulfa drugs, sulphur drugs, sulfadiazine, sulfasalazine, salazopyrin
trimethoprim | oral | oral-antibiotic | - | trimopan
griseofulvin | oral | photosensitiser-2 | - | grisovin, gris-peg
ketoconazole | oral topical | oral:photosensitiser-2 | azoles | nizoral
itraconazole | oral | photosensitiser-2 | azoles | sporanox
bendroflumethiazide | oral | photosensitiser-2 | - | bendrofluazide, aprinox
indapamide | oral | photosensitiser-2 | - | natrilix
triamterene | oral | photosensitiser-2 | - | dyazide, dytac
psoralen | oral topical | photosensitiser-2 | - | psoralens, methoxsalen, 8-mop, puva
diltiazem | oral | photosensitiser-3 pigmenting | - | tildiem, adizem, cardizem
furosemide | oral | photosensitiser-3 | - | frusemide, lasix
simvastatin | oral | photosensitiser-3 | - | zocor
atorvastatin | oral | photosensitiser-3 | - | lipitor
rosuvastatin | oral | - | - | crestor
pravastatin | oral | - | - | lipostat
ramipril | oral | photosensitiser-3 | - | tritace, altace
lisinopril | oral | photosensitiser-3 | - | zestril, prinivil
enalapril | oral | photosensitiser-3 | - | innovace, vasotec
perindopril | oral | photosensitiser-3 | - | coversyl
losartan | oral | photosensitiser-3 | - | cozaar
candesartan | oral | photosensitiser-3 | - | amias, atacand
valsartan | oral | photosensitiser-3 | - | diovan
ibuprofen | oral topical | photosensitiser-3 | nsaids | nurofen, brufen, advil, motrin, ibuleve
diclofenac | oral topical | photosensitiser-3 | nsaids | voltarol, voltaren, motifene
ketoprofen | topical oral | photosensitiser-3 | nsaids | oruvail, powergel
celecoxib | oral | photosensitiser-3 | nsaids | celebrex
mefenamic-acid | oral | - | nsaids | ponstan
amitriptyline | oral | photosensitiser-3 | - | elavil
nortriptyline | oral | photosensitiser-3 | - | allegron
imipramine | oral | photosensitiser-3 pigmenting | - | tofranil
fluoxetine | oral | photosensitiser-3 ssri | - | prozac
sertraline | oral | photosensitiser-3 ssri | - | lustral, zoloft
citalopram | oral | photosensitiser-3 ssri | - | cipramil, celexa
escitalopram | oral | photosensitiser-3 ssri | - | cipralex, lexapro
paroxetine | oral | photosensitiser-3 ssri | - | seroxat, paxil
venlafaxine | oral | - | - | efexor, effexor
duloxetine | oral | - | - | cymbalta
mirtazapine | oral | - | - | zispin, remeron
quinine | oral | photosensitiser-3 | - | quinine sulphate
hydroxychloroquine | oral | photosensitiser-3 pigmenting | - | plaquenil, quinoric
chloroquine | oral | photosensitiser-3 pigmenting | - | avloclor
methotrexate | oral injected | immunosuppressant methotrexate photosensitiser-3 | - | mtx, metoject, maxtrex, methofill
erlotinib | oral | photosensitiser-3 | - | tarceva
cetuximab | oral | photosensitiser-3 | - |
gefitinib | oral | photosensitiser-3 | - |
trametinib | oral | photosensitiser-3 | - |
warfarin | oral | anticoagulant | - | coumadin, marevan
acenocoumarol | oral | anticoagulant | - | sinthrome
apixaban | oral | anticoagulant | - | eliquis
rivaroxaban | oral | anticoagulant | - | xarelto
edoxaban | oral | anticoagulant | - | lixiana, savaysa
dabigatran | oral | anticoagulant | - | pradaxa
doac | oral | anticoagulant | - | noac, direct oral anticoagulant, blood thinner, blood thinners, blood-thinning tablets, anticoagulant, anticoagulants
heparin | injected | anticoagulant | heparin | 
enoxaparin | injected | anticoagulant | heparin | clexane, lovenox
dalteparin | injected | anticoagulant | heparin | fragmin
tinzaparin | injected | anticoagulant | heparin |
fondaparinux | injected | anticoagulant | heparin | arixtra
aspirin | oral | antiplatelet salicylate | salicylates nsaids | acetylsalicylic acid, disprin, nu-seals, ecotrin, low dose aspirin
clopidogrel | oral | antiplatelet | - | plavix
ticagrelor | oral | antiplatelet | - | brilique, brilinta
prasugrel | oral | antiplatelet | - | efient, effient
dipyridamole | oral | antiplatelet | - | persantin, asasantin
gold | injected oral | gold pigmenting | gold | sodium aurothiomalate, aurothiomalate, myocrisin, myochrysine, auranofin, ridaura, gold injections, gold salts, gold therapy, aurothioglucose, solganal, chrysotherapy
silver | topical oral | pigmenting | silver | colloidal silver, silver sulfadiazine, flamazine
ciclosporin | oral | immunosuppressant | - | cyclosporin, cyclosporine, neoral, sandimmun, capimune
azathioprine | oral | immunosuppressant | - | imuran
mycophenolate | oral | immunosuppressant | - | mycophenolate mofetil, cellcept, myfortic
sirolimus | oral | immunosuppressant | - | rapamune
everolimus | oral | immunosuppressant | - | certican
cyclophosphamide | oral injected | immunosuppressant | - | chemotherapy, chemo
adalimumab | injected | immunosuppressant | - | humira, imraldi, amgevita, hyrimoz
etanercept | injected | immunosuppressant | - | enbrel, benepali
infliximab | injected | immunosuppressant | - | remicade, inflectra
biologic | injected | immunosuppressant | - | 
secukinumab | injected | immunosuppressant | - | cosentyx
ixekizumab | injected | immunosuppressant | - | taltz
ustekinumab | injected | immunosuppressant | - | stelara
guselkumab | injected | immunosuppressant | - | tremfya
risankizumab | injected | immunosuppressant | - | skyrizi
rituximab | injected | immunosuppressant | - | mabthera
tocilizumab | injected | immunosuppressant | - |
abatacept | injected | immunosuppressant | - |
golimumab | injected | immunosuppressant | - |
jak-inhibitor | oral | immunosuppressant | - | 
tofacitinib | oral | immunosuppressant | - | xeljanz
upadacitinib | oral | immunosuppressant | - | rinvoq
baricitinib | oral | immunosuppressant | - | olumiant
leflunomide | oral | immunosuppressant | - | arava
prednisolone | oral topical | oral:systemic-steroid oral:immunosuppressant | corticosteroids | prednisone, deltacortril, pevanti, deltasone, steroid tablets, oral steroids
dexamethasone | oral topical | oral:systemic-steroid oral:immunosuppressant | corticosteroids | decadron
methylprednisolone | oral injected | systemic-steroid immunosuppressant | corticosteroids | medrone, medrol, depo-medrone
dupilumab | injected | - | - | dupixent
omalizumab | injected | - | - | xolair
combined-contraceptive | oral topical | combined-contraceptive photosensitiser-3 | - | combined pill, combined oral contraceptive, coc, ocp, oral contraceptive, oral contraceptive pill, the pill, contraceptive pill, birth control pill, microgynon, microgynon 30, rigevidon, ovranette, yasmin, yaz, lucette, eloine, cilest, marvelon, mercilon, gedarel, logynon, zoely, qlaira, ethinylestradiol, ethinyl estradiol, evra, nuvaring, vaginal ring, contraceptive patch, loestrin, femodene
co-cyprindiol | oral | combined-contraceptive anti-androgen | - | dianette, cyproterone, cyproterone acetate, androcur, diane-35, clairette
progestogen-only-pill | oral | progestogen | - | mini pill, minipill, progesterone only pill, progestogen only pill, desogestrel, cerazette, cerelle, norethisterone, slynd, drospirenone, hana, lovima
contraceptive-implant | injected | progestogen | - | nexplanon, implanon, etonogestrel, depo-provera, depo provera, medroxyprogesterone, sayana press, contraceptive injection
intrauterine-system | injected | progestogen | - | mirena, kyleena, jaydess, levosert, hormonal coil, mirena coil, ius
hormone-replacement | oral topical | hormone-therapy | - | hrt, hormone replacement therapy, oestrogen, estrogen, estradiol, oestradiol, premarin, evorel, oestrogel, estradot, elleste, tibolone, livial
tamoxifen | oral | hormone-therapy | - | nolvadex, soltamox
raloxifene | oral | hormone-therapy | - | evista
testosterone | topical injected | - | - | testogel, nebido, sustanon, androgel, anabolic steroids
propranolol | oral | beta-blocker | beta-blockers | inderal
bisoprolol | oral | beta-blocker | beta-blockers | cardicor, concor
atenolol | oral | beta-blocker | beta-blockers | tenormin
metoprolol | oral | beta-blocker | beta-blockers | lopresor, lopressor
carvedilol | oral | beta-blocker | beta-blockers | coreg
labetalol | oral | beta-blocker | beta-blockers | trandate
phenelzine | oral | maoi | - | nardil, maoi
tranylcypromine | oral | maoi | - | parnate
isocarboxazid | oral | maoi | - |
moclobemide | oral | maoi | - | manerix
selegiline | oral | maoi | - |
rasagiline | oral | maoi | - | azilect
`);

/** Common medicines that no rule restricts. They are listed so that a reader sees them recognised, not passed over. */
export const UNRESTRICTED_MEDICINES = drugTable(`
paracetamol | oral | - | paracetamol | acetaminophen, tylenol, panadol, calpol
codeine | oral | - | opioids | co-codamol, solpadol, co-dydramol, kapake
dihydrocodeine | oral | - | opioids |
tramadol | oral | - | opioids | zydol, ultram
morphine | oral injected | - | opioids | oramorph, mst
oxycodone | oral injected | - | opioids |
buprenorphine | oral injected | - | opioids |
fentanyl | oral injected | - | opioids |
levothyroxine | oral | - | - | thyroxine, eltroxin, synthroid, l-thyroxine
carbimazole | oral | - | - |
liothyronine | oral | - | - |
salbutamol | inhaled | - | - | ventolin, albuterol, salamol, proair
terbutaline | inhaled | - | - | bricanyl
beclometasone | inhaled | - | corticosteroids | clenil, qvar, fostair, beclomethasone
budesonide | inhaled | - | corticosteroids | pulmicort, symbicort
fluticasone | inhaled | - | corticosteroids | flixotide, seretide, flixonase, relvar
montelukast | oral | - | - | singulair
tiotropium | inhaled | - | - | spiriva
metformin | oral | - | - | glucophage
gliclazide | oral | - | - | diamicron
insulin | injected | - | - | novorapid, lantus, humalog, levemir, tresiba, insulin glargine
empagliflozin | oral | - | - | jardiance
dapagliflozin | oral | - | - | forxiga
sitagliptin | oral | - | - | januvia
semaglutide | injected oral | - | - | ozempic, wegovy, rybelsus
liraglutide | injected oral | - | - | saxenda
tirzepatide | injected oral | - | - | mounjaro
omeprazole | oral | - | - | losec, prilosec
lansoprazole | oral | - | - | zoton
esomeprazole | oral | - | - | nexium
pantoprazole | oral | - | - |
famotidine | oral | - | - | pepcid
ranitidine | oral | - | - | zantac
amlodipine | oral | - | - | istin, norvasc
nifedipine | oral | - | - | adalat
doxazosin | oral | - | - | cardura
cetirizine | oral | - | - | zyrtec, zirtek, piriteze
loratadine | oral | - | - | clarityn, claritin
desloratadine | oral | - | - | neoclarityn
fexofenadine | oral | - | - | telfast, allegra
chlorphenamine | oral | - | - | piriton, chlorpheniramine
promethazine | oral | - | - |
amoxicillin | oral | oral-antibiotic | penicillins | amoxil, co-amoxiclav, augmentin, amoxycillin
flucloxacillin | oral | oral-antibiotic | penicillins | floxapen
penicillin | oral | oral-antibiotic | penicillins | phenoxymethylpenicillin, penicillin v, penicillins
cefalexin | oral | oral-antibiotic | cephalosporins | cephalexin, keflex, cephalosporin, cephalosporins
nitrofurantoin | oral | oral-antibiotic | - | macrobid
fusidic-acid | topical | topical-antibiotic | - | fucidin, fucidin cream
mupirocin | topical | topical-antibiotic | - | bactroban
fluconazole | oral | - | azoles | diflucan
clotrimazole | topical | - | azoles | canesten
miconazole | topical | - | azoles | daktarin
terbinafine | oral topical | - | - | lamisil
gabapentin | oral | - | - | neurontin
pregabalin | oral | - | - | lyrica
lamotrigine | oral | - | - | lamictal
levetiracetam | oral | - | - | keppra
sodium-valproate | oral | - | - | epilim, valproate, depakote, valproic acid
carbamazepine | oral | - | - | tegretol
phenytoin | oral | - | - | dilantin, epanutin
lithium | oral | - | - | priadel, camcolit, lithium carbonate
quetiapine | oral | - | - | seroquel
olanzapine | oral | - | - | zyprexa
aripiprazole | oral | - | - | abilify
risperidone | oral | - | - | risperdal
methylphenidate | oral | - | - | ritalin, concerta
lisdexamfetamine | oral | - | - | elvanse, vyvanse
atomoxetine | oral | - | - |
sumatriptan | oral | - | - | imigran, imitrex
rizatriptan | oral | - | - |
diazepam | oral | - | - | valium
lorazepam | oral | - | - |
zopiclone | oral | - | - |
melatonin | oral | - | - |
ferrous-sulfate | oral | - | - | ferrous sulphate, ferrous fumarate, iron tablets, iron, iron supplement
folic-acid | oral | - | - | folate, pregnacare, prenatal vitamins
vitamin-d | oral | - | - | colecalciferol, cholecalciferol, adcal, adcal-d3
calcium | oral | - | - | calcichew
vitamin-b12 | oral injected | - | - | cyanocobalamin, hydroxocobalamin, b12, vitamin b complex
multivitamin | oral | - | - | multivitamins, multi vitamin
zinc | oral | - | - |
magnesium | oral | - | - |
probiotic | oral | - | - | probiotics
omega-3 | oral | - | - | fish oil
evening-primrose-oil | oral | - | - |
turmeric | oral | - | - |
biotin | oral | - | - | collagen supplement
botulinum-toxin | injected | - | botulinum | botox, dysport, azzalure, xeomin, bocouture
minoxidil | topical oral | - | minoxidil | regaine, rogaine
finasteride | oral | - | - | propecia, proscar
sildenafil | oral | - | - | viagra
tadalafil | oral | - | - | cialis
allopurinol | oral | - | - | zyloric
colchicine | oral | - | - | colcrys
`);

/** Substances people are allergic to, and what is put on the skin beside medicines. */
export const SUBSTANCES = drugTable(`
lidocaine | topical injected | substance | amide-anaesthetics | lignocaine, xylocaine, emla, lmx4, prilocaine, bupivacaine, articaine, mepivacaine, local anaesthetic, local anesthetic, local anaesthetics, numbing cream, dental anaesthetic
benzocaine | topical | substance | ester-anaesthetics | tetracaine, amethocaine, ametop, procaine, novocaine
nickel | topical | substance | metals | nickel allergy, nickle, cheap jewellery, costume jewellery
metal | topical | substance | metals | metals, cobalt, chromium, stainless steel
salicylate | topical | salicylate substance | salicylates | salicylates, methyl salicylate, wintergreen oil, bismuth subsalicylate, pepto-bismol
retinoid | topical | substance | retinoid | retinoids, vitamin a derivatives
hyaluronic-acid | injected topical | substance | hyaluronic-acid | hyaluronan, ha filler, juvederm, restylane, teosyal
pmma-filler | injected | substance | pmma | polymethylmethacrylate, bellafill, artefill, bovine collagen
silicone | topical injected | substance | silicone | dimethicone, silicones, silicone gel
cryogen | topical | substance | cryogen | tetrafluoroethane
latex | topical | substance | latex | rubber, latex gloves
adhesive | topical | substance | adhesive | plasters, sticking plaster, elastoplast, adhesive tape, surgical tape, micropore
chlorhexidine | topical | substance | chlorhexidine | hibiscrub
iodine | topical | substance | iodine | povidone iodine, betadine
fragrance | topical | substance | fragrance | perfume, fragrances, balsam of peru, essential oils
paraben | topical | substance | preservatives | parabens, methylisothiazolinone, formaldehyde, preservatives
propylene-glycol | topical | substance | propylene-glycol | propylene glycol
lanolin | topical | substance | lanolin | wool alcohol, wool alcohols
sunscreen-filter | topical | substance | sunscreen-filters | sunscreen allergy, oxybenzone, avobenzone, octocrylene, chemical sunscreen
egg | oral | substance | egg | eggs
nuts | oral | substance | nuts | peanut, peanuts, tree nuts, nut, almond, hazelnut
seafood | oral | substance | seafood | shellfish, fish, prawns
milk | oral | substance | milk | dairy, cow's milk, lactose
pollen | inhaled | substance | pollen | grass pollen, hay fever, hayfever, dust mites, house dust mite, dust, cat hair, cats, dogs, animal hair, pet dander
wasp-sting | injected | substance | venom | bee sting, wasp stings, bee stings
hair-dye | topical | substance | ppd | ppd, paraphenylenediamine, henna
self-tan | topical | self-tan cosmetic | - | self-tanner, self tanner, fake tan, self tan, self-tanning lotion, self tanning mousse, tanning mousse, tanning drops, dihydroxyacetone, dha, st tropez, gradual tan, tanning lotion
moisturiser | topical | cosmetic | - | moisturizer, emollient, cerave, cetaphil, e45, aveeno, nivea, vaseline, petrolatum, petroleum jelly, aquaphor, ceramide cream, ceramides, face cream, hyaluronic acid serum, glycerin, glycerine, panthenol, cica cream, centella, aloe vera, day cream, night cream
sunscreen | topical | cosmetic | - | sun cream, suncream, spf, spf 30, spf 50, sunblock, tinted sunscreen, sun screen
make-up | topical | cosmetic | - | makeup, make up, foundation, concealer, bb cream, powder, primer
cleanser | topical | cosmetic | - | face wash, soap, facial wash, micellar water, toner, witch hazel, astringent
oil | topical | cosmetic | - | coconut oil, bio-oil, bio oil, rosehip oil, castor oil, olive oil, argan oil, tea tree oil, tea tree, hair oil, pomade, cocoa butter, shea butter, vitamin e, vitamin e oil, facial oil
scrub | topical | cosmetic | - | exfoliator, exfoliating scrub, physical exfoliant, st ives scrub, face scrub
home-remedy | topical | cosmetic | - | lemon juice, toothpaste, baking soda, apple cider vinegar, honey, turmeric mask, clay mask, garlic, green tea
silicone-gel | topical | cosmetic | silicone | kelo-cote, dermatix, silicone sheet, silicone sheets, scaraway, cica-care
`);
