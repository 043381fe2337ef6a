import type { Reference } from "#lib/clinical/model/evidence.ts";

/** Short names of the sources, one a line: key, then the name. */
const TABLE = `
S0 London Dermatology Centre
S1 Kalantari 2022
S2 Kashetsky 2024
S3 Sangha AM 2021
S4 Shucheng 2024
S5 Bae-Harboe 2013
R01 Amiri 2022
R02 Macular scar lasers 2022
R03 Q-switched 585 nm trial
R04 Q-switched 585 nm 2015
R05 Pulsed dye pilot 2008
R06 Park 2014
R07 Lekwuttikarn 2017
R08 Bencharattanaphakhi 2024
R09 Chalermsuwiwattanakan 2021
R09c PDL purpura trial 2016
R10 Alam 2013
R11 Lee 2009
R12 Mathew ML 2018
R13 Gheisari 2025
R14 Min 2016
R15 Needling with tranexamic acid 2024
R16 Tranexamic serum 2022
R16b Intradermal TXA case
R17 Azelaic against tranexamic
R18 Kircik LH 2011
R19 Washrawirul 2023
R20 Del Rosso 2021
R20b KTP reports
R21 Alexis 2024
R22 Dréno 2018
R23 Bulengo-Ransby 1993
R24 Niacinamide reports
R25 Kurokawa 2020
R26 Taylor 2013
R27 Grimes PE 1999
R28 Peels in skin of colour
R29 Peel guidance summary
R29b Mandelic peel study 2024
R30 Grimes chapter on peels
R31 Castillo 2018
R32 Dayal 2021
R33 Harris 2015
R34 Juhasz 2020
R35 Needling in dark skin
R36 SkinPen trial
R36b SkinPen label
R36c Needling clinic pages
R37 FDA microneedling
R38 FDA 2025
R39 RF microneedling review 2023
R39b Needling safety summary
R40 Kang 2022
R41 Kar 2017
R42 LED acne trials
R43 LED mask recall 2019
R44 Opel 2015
R45 Pulsed dye in scars 1996
R46 Alexis 2016
R47 Fractional lasers in ethnic skin 2011
R48 Kaushik
R49 Hu 2009
R50 Peel to prevent PIH
R51 Kwon
R52 Salameh 2022
R53 Connolly 2017
R54 Scar morphology table 2010
R55 Scar treatment by type 2019
R55b Rullan practice page
R56 Ogawa 2019
R57 Keloid injections reviews
R58 Papular acne scars
R59 Tan 2017
R60 Lesion tracking 2008
R61 Abad-Casintahan 2016
R62 PIH survey 2019
R63 Elbuluk 2021
R64 Retinoids in skin of colour
R65 PIH in skin of colour review
R66 J Drugs Dermatol 2024
R67 Auffret 2025
R68 Davis 2010
R69 Savory 2014
R70 Lazar 2024
R71 Goodman 2006
R72 Clark 2018
R73 Dreno
R74 Tan 2010
R75 Reliability of CEA 2014
R76 GAGS pages
R77 IGA table
R78 Multidimensional acne grading 2020
R79 Hongbo 2005
R80 CADI pages
R81 Acne PROMs systematic review
R82 Fitzpatrick pages
R83 Monk hex values
R84 ITA pages
R85 Sonenblum 2023
R86 Jurairattanaporn 2022
R87 Medscape, PIH work-up
R88 Johnson 2019
R89 Minocycline pigmentation update 2009
R90 ASDS 2017
R91 Spring 2017
R92 Mysore 2017
R93 Blakely K 2022
R94 Chandrashekar
R95 MHRA 2023
R96 Candela Vbeam guide
R96b Candela Vbeam Prima guide
R97 Candela bulletin
R98 FDA 510(k)
R99 BMLA guidance
R99b Photosensitiser lists
R100 Drug photosensitivity 2019
R101 Cohen 2015
R102 Laser leukoderma survey 2023
R102b Light in psoriasis
R103 Trivedi 2017
R104 Gilbert 2000
R105 Fatima 2020
R106 NICE NG198
R107 AAD 2024
R108 Readability studies
R109 Epilepsy charities
R110 West 2004
R111 Dysmorphia in acne studies
R112 Lindgren 2021
R113 Hydroquinone product pages
R114 UK licensing 2025
R115 Taylor and Kelly
R116 Laser clinic leaflets
R117 Candela GentleMAX guide
R118 eTG
R118b Clinic pages on anticoagulants
R119 Code checks
R120 Skin colour lesson
R121 Diascopy pages
R122 Cochrane silicone 2021
R123 Cochrane silicone keloid 2023
R124 Bernstein 2017
R125 Tao 2024
R126 Brauer 2015
R127 Karnik 2014
R128 Keloid cryotherapy 2015
R129 O'Boyle 2017
R130 Lee 2002
R131 Bhardwaj 2010
R132 Lactic peel 2010
R133 Genedy
R134 Mohamed
R135 Eubanks 2021
R136 Radiofrequency energy 2016
R137 Taub 2011
R138 Timolol series
R139 Timolol after laser 2023
R140 Dierickx 2018
R141 Garg 2009
R142 Ravikumar 2022
`;

/** Short names of all sources, for the engine and for the reasons it gives. The full ledger stays on the server. */
export const REFERENCES: readonly Reference[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const space = line.indexOf(" ");
    return { key: line.slice(0, space), short: line.slice(space + 1) };
  });
