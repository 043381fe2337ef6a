import type { LedgerEntry } from "./ledger-entry.ts";

/**
 * The sources, in full. For the server: the engine carries only the short names. `readAs` tells how much was read: abs
 * abstract, open opening part, table the table itself, sec a secondary source, title the title only.
 */
export const REFERENCE_LEDGER: readonly LedgerEntry[] = [
  {
    key: "S0",
    citation: "London Dermatology Centre. Red marks after acne (web article).",
    identifier: "web page of the clinic",
    readAs: "full",
    checked: "2026-11",
  },
  {
    key: "S1",
    citation:
      "Kalantari Y et al. Post-acne erythema treatment: a systematic review of the literature. J Cosmet Dermatol 2022;21(4):1379–1392. doi 10.1111/jocd.14804. PMID 35076997.",
    identifier: "doi:10.1111/jocd.14804; PMID 35076997",
    readAs: "abs",
    checked: "2026-11",
    note: "The seed article prints 21(8):2367–2375; PubMed has 21(4):1379–1392.",
  },
  {
    key: "S2",
    citation:
      "Kashetsky N, Feschuk A, Pratt ME. Post-inflammatory hyperpigmentation: a systematic review of treatment outcomes. J Eur Acad Dermatol Venereol 2024;38(3):470–479. doi 10.1111/jdv.19566. PMID 37843491",
    identifier: "doi:10.1111/jdv.19566; PMID 37843491",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "S3",
    citation:
      "Sangha AM. Managing post-inflammatory hyperpigmentation in acne (title as in seed). J Clin Aesthet Dermatol 2021. PMC8565877",
    identifier: "PMC8565877",
    readAs: "**not found**; known from the article alone",
    checked: "2026-11",
    note: "Not found under the title the seed article gives.",
  },
  {
    key: "S4",
    citation:
      "Shucheng H, Zhou X, Du D, Li J, Yu C, Jiang X. Effects of 15% azelaic acid gel in the management of post-inflammatory erythema and post-inflammatory hyperpigmentation in acne vulgaris. Dermatol Ther (Heidelb) 2024;14(5):1293–1314. doi 10.1007/s13555-024-01176-2. PMID 38734843. PMC11116308.",
    identifier: "doi:10.1007/s13555-024-01176-2; PMID 38734843; PMC11116308",
    readAs: "abs",
    checked: "2026-11",
    note: "The seed article leaves out the authors and the first half of the title; it is a trial, not a review.",
  },
  {
    key: "S5",
    citation:
      "Bae-Harboe YS, Graber EM. Easy as PIE (postinflammatory erythema). J Clin Aesthet Dermatol 2013;6(9):46–47. PMC3780804",
    identifier: "PMC3780804",
    readAs: "sec (galdermahcp.com; scienceandskincare.blog)",
    checked: "2026-11",
  },
  {
    key: "R01",
    citation:
      "Amiri R et al. Treatment protocols and efficacy of light and laser treatments in post-acne erythema. J Cosmet Dermatol 2022;21(2):648–656. doi 10.1111/jocd.14729",
    identifier: "doi:10.1111/jocd.14729",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R02",
    citation:
      "Lasers for erythema, dyspigmentation and decreased elasticity in macular acne scars: a systematic review. Lasers Med Sci 2022. doi 10.1007/s10103-022-03621-0 (nine studies; background only)",
    identifier: "doi:10.1007/s10103-022-03621-0",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R03",
    citation: "585 nm Q-switched laser for acne and PIE, split-face (Chinese). PMC9069050",
    identifier: "PMC9069050",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R04",
    citation:
      "Low-fluence 585 nm Q-switched Nd:YAG laser for post-acne erythema. Lasers Surg Med 2015;47(2):148–155. doi 10.1002/lsm.22321. PMID 25645645 (authors not shown)",
    identifier: "doi:10.1002/lsm.22321; PMID 25645645",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R05",
    citation:
      "Acne erythema improvement by long-pulsed 595-nm pulsed-dye laser: a pilot study. J Dermatolog Treat 2008;19(1):38–44. PMID 18273723 (authors not shown; first author recalled as Yoon)",
    identifier: "PMID 18273723",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R06",
    citation:
      "Park KY, Ko EJ, Seo SJ, Hong CK. Fractional nonablative 1550-nm vs 595-nm PDL for facial erythema from acne. J Cosmet Laser Ther 2014;16:120–123. doi 10.3109/14764172.2013.854626",
    identifier: "doi:10.3109/14764172.2013.854626",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R07",
    citation:
      "Lekwuttikarn R et al. RCT split-face 595-nm PDL in acne and acne erythema. Int J Dermatol 2017. doi 10.1111/ijd.13631",
    identifier: "doi:10.1111/ijd.13631",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R08",
    citation:
      "Bencharattanaphakhi R et al. 595 nm PDL for post-comedone-extraction erythema. J Cosmet Dermatol 2024;23(5):1645–1653. doi 10.1111/jocd.16178",
    identifier: "doi:10.1111/jocd.16178",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R09",
    citation:
      "Chalermsuwiwattanakan N et al. 1064-nm long-pulsed Nd:YAG vs 595-nm PDL for acne. J Cosmet Dermatol 2021;20(7):2108–2115",
    identifier: "J Cosmet Dermatol 2021;20(7):2108–2115",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R09c",
    citation:
      "Split-face 595-nm PDL purpuric vs subpurpuric for acne. Dermatol Surg 2016;42(3):403–409. PMID 26890802",
    identifier: "PMID 26890802",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R10",
    citation:
      "Alam M et al. Nonpurpuragenic 595-nm PDL vs microsecond 1064-nm Nd:YAG for diffuse facial erythema, RCT (n=14, types I–III). 2013",
    identifier: "no identifier known; known by its title",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R11",
    citation: "Lee DH et al. 585-nm PDL vs 1064-nm Nd:YAG for acne scars. J Am Acad Dermatol 2009",
    identifier: "no identifier known; known by its title",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R12",
    citation:
      "Mathew ML. IPL therapy for acne-induced PIE. Indian Dermatol Online J 2018;9(3):159–164. doi 10.4103/idoj.IDOJ_306_17",
    identifier: "doi:10.4103/idoj.IDOJ_306_17",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R13",
    citation:
      "Gheisari M et al. Intradermal tranexamic acid after IPL for persistent PAE, split-face. Arch Dermatol Res 2025. doi 10.1007/s00403-025-04215-w",
    identifier: "doi:10.1007/s00403-025-04215-w",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R14",
    citation:
      "Min S, Park SY, Yoon JY, Kwon HH, Suh DH. Fractional microneedling radiofrequency for acne-related PIE. Acta Derm Venereol 2016;96:87–91",
    identifier: "Acta Derm Venereol 2016;96:87–91",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R15",
    citation:
      "Tranexamic acid vs vitamin C solution after microneedling in PAE. Arch Dermatol Res 2024. doi 10.1007/s00403-024-03582-0. PMID 39708096",
    identifier: "doi:10.1007/s00403-024-03582-0; PMID 39708096",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R16",
    citation: "10% tranexamic acid serum for acne, split-face RCT, n=18. 2022. PMID 35388589",
    identifier: "PMID 35388589",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R16b",
    citation: "Intradermal TXA vs PDL, split-face case report (arxivlens.com listing)",
    identifier: "arxivlens.com",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R17",
    citation:
      "20% azelaic acid cream vs 5% TXA solution for acne PIH, RCT, 30 per arm (discovery.researcher.life)",
    identifier: "no identifier known; known by its title",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R18",
    citation:
      "Kircik LH. Azelaic acid 15% gel, PIH and acne, 16 weeks, n=20, types V–VI. J Drugs Dermatol 2011;10(6):586–590. PMID 21637899 (background)",
    identifier: "PMID 21637899",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R19",
    citation:
      "Washrawirul C et al. Oxymetazoline 0.05% for post-acne erythema, RCT. J Dermatol 2023;50(6):739–745; registry TCTR20211207004 (exclusions)",
    identifier: "TCTR20211207004",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R20",
    citation:
      "Rosacea vasoconstrictors: Del Rosso JQ, Tanghetti E. J Clin Aesthet Dermatol 2021;14(3):32–37; droracle.ai summary for the 10–20% paradoxical redness",
    identifier: "droracle.ai",
    readAs: "open, sec",
    checked: "2026-11",
  },
  {
    key: "R20b",
    citation:
      "KTP: Almutairi R et al. J Cutan Aesthet Surg, doi 10.25259/JCAS_18_2024 (two cases); Yilmaz O et al. 532-nm KTP in acne 2011, doi 10.3109/14764172.2011.630087",
    identifier: "doi:10.25259/JCAS_18_2024; doi:10.3109/14764172.2011.630087",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R21",
    citation:
      "Alexis A et al. Trifarotene in acne-induced PIH (LEAP). Int J Dermatol 2024;63(6):806–815. doi 10.1111/ijd.17189. PMID 38685118",
    identifier: "doi:10.1111/ijd.17189; PMID 38685118",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R22",
    citation:
      "Dréno B et al. Adapalene 0.3%/BPO 2.5%, atrophic scars. Am J Clin Dermatol 2018 doi 10.1007/s40257-018-0352-y; 2019;20(5):725–732 PMID 31209851",
    identifier: "doi:10.1007/s40257-018-0352-y; PMID 31209851",
    readAs: "abs, open",
    checked: "2026-11",
  },
  {
    key: "R23",
    citation:
      "Bulengo-Ransby SM et al. Topical tretinoin for hyperpigmented lesions. N Engl J Med 1993;328:1438–1443. PMID 8479462",
    identifier: "PMID 8479462",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R24",
    citation:
      "Niacinamide 4% vs HQ 4% in melasma (n=27, 8 weeks) and 5% in photo-ageing (12 weeks), via whatsinmyjar.com and droracle.ai",
    identifier: "whatsinmyjar.com; droracle.ai",
    readAs: "sec",
    checked: "2026-11",
  },
  {
    key: "R25",
    citation:
      "Kurokawa I, Watanabe M, Hayashibe K. 2% isostearyl-L-ascorbic acid gel for PIH and PIE. J Cosmet Dermatol Sci Appl 2020;10:28–32",
    identifier: "J Cosmet Dermatol Sci Appl 2020;10:28–32",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R26",
    citation:
      "Taylor MB et al. Vitamin C iontophoresis for melasma and PIH. J Drugs Dermatol 2013;12:45. PMID 23377327",
    identifier: "PMID 23377327",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R27",
    citation:
      "Grimes PE. Salicylic acid peels in darker racial-ethnic groups. Dermatol Surg 1999. doi 10.1046/j.1524-4725.1999.08145.x",
    identifier: "doi:10.1046/j.1524-4725.1999.08145.x",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R28",
    citation:
      "PIH in patients with skin of color, MDedge review (reports Kessler et al., glycolic 20–70% study, Jessner composition)",
    identifier: "no identifier known; known by its title",
    readAs: "sec",
    checked: "2026-11",
  },
  {
    key: "R29",
    citation: "Peel concentrations, times and exclusions: droracle.ai summaries citing AAD peel guidance",
    identifier: "droracle.ai",
    readAs: "sec",
    checked: "2026-11",
    note: "To be checked against the original document.",
  },
  {
    key: "R29b",
    citation: "Mandelic acid/gluconolactone peel study, Cosmetics 2024;11(6):185 (mirror page)",
    identifier: "Cosmetics 2024;11(6):185",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R30",
    citation: "Grimes chapter on peels in dark skin (mussenhealth.us copy)",
    identifier: "no identifier known; known by its title",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R31",
    citation:
      "Castillo DE, Keri JE. Chemical peels in acne. Clin Cosmet Investig Dermatol 2018;11:365–372. PMC6053170 (supports superficial only in IV–VI; background)",
    identifier: "PMC6053170",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R32",
    citation:
      "Dayal S et al. 25% TCA vs 30% SA. Dermatol Pract Concept 2021;11(3):e2021063; Dayal S et al. peels in PIH, Pigment Int 2019;6:59–66",
    identifier: "Dermatol Pract Concept 2021;11(3):e2021063",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R33",
    citation:
      "Harris AG, Naidoo C, Murrell DF. Skin needling for acne scarring. Int J Womens Dermatol 2015;1:77–81",
    identifier: "Int J Womens Dermatol 2015;1:77–81",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R34",
    citation:
      "Juhasz MLW, Cohen JL. Microneedling for scars. Clin Cosmet Investig Dermatol 2020;13:997–1003. PMC7764156",
    identifier: "PMC7764156",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R35",
    citation:
      "Microneedling for pigmented acne scars in dark skin, n=39 (revivetrainings.com copy of abstract)",
    identifier: "revivetrainings.com",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R36",
    citation:
      "SkinPen trial NCT02646917 (n=41); Bellus Medical SkinPen Precision manual (manualslib.fr p.5; manualslib.es p.20 – earlier contraindication text)",
    identifier: "NCT02646917",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R36b",
    citation: "SkinPen Precision later labelling as printed on a clinic consent page (theeliteclinic.com)",
    identifier: "theeliteclinic.com",
    readAs: "sec",
    checked: "2026-11",
    note: "To be checked against the original document.",
  },
  {
    key: "R36c",
    citation:
      "SkinPen/Dermapen clinic pre- and post-care pages (nuanceaesthetics.com, elleskinandbeautyco.com, northmetroderm.com, kichi.studio; Dermapen 4 manual p.23)",
    identifier: "nuanceaesthetics.com; elleskinandbeautyco.com; northmetroderm.com",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R37",
    citation: "FDA. Microneedling devices (web page)",
    identifier: "no identifier known; known by its title",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R38",
    citation:
      "FDA safety communication on RF microneedling, 15 Oct 2025, via aestheticsjournal.com, prime-journal.com, personalcareinsights.com",
    identifier: "aestheticsjournal.com; prime-journal.com; personalcareinsights.com",
    readAs: "sec",
    checked: "2026-11",
  },
  {
    key: "R39",
    citation: "RF microneedling review. Aesthet Surg J Open Forum 2023, ojad100",
    identifier: "no identifier known; known by its title",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R39b",
    citation: "droracle.ai RF microneedling safety summary",
    identifier: "droracle.ai",
    readAs: "sec",
    checked: "2026-11",
  },
  {
    key: "R40",
    citation:
      "Kang C, Lu D. Microneedling + PRP for acne scars, meta-analysis (14 studies, 472 patients). Front Med 2022;8:788754",
    identifier: "Front Med 2022;8:788754",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R41",
    citation: "Kar BR, Raj C. Fractional CO2 ± PRP. J Cutan Aesthet Surg 2017;10(3):136–144. PMC5782437",
    identifier: "PMC5782437",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R42",
    citation: "LED acne trials (415+660 nm; 415/633 nm) as summarised by emfchannel.com",
    identifier: "emfchannel.com",
    readAs: "sec",
    checked: "2026-11",
  },
  {
    key: "R43",
    citation: "News reports of the 2019 Neutrogena mask recall",
    identifier: "no identifier known; known by its title",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R44",
    citation: "Opel DR et al. LEDs: a brief review. J Clin Aesthet Dermatol 2015 (background)",
    identifier: "no identifier known; known by its title",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R45",
    citation:
      "585-nm PDL in facial acne scars (first author recalled as Alster). J Am Acad Dermatol 1996;35(1):79–81. PMID 8682969",
    identifier: "PMID 8682969",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R46",
    citation:
      "Alexis AF et al. NAFL for acne scars in types IV–VI. Dermatol Surg 2016;42(3):392–402. PMID 26945321",
    identifier: "PMID 26945321",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R47",
    citation:
      "NAF 1550 nm vs AF CO2 for acne scars in ethnic skin (n=82). Lasers Surg Med 2011. doi 10.1002/lsm.21092",
    identifier: "doi:10.1002/lsm.21092",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R48",
    citation: "Kaushik SB, Alexis AF. NAFL in skin of color. J Clin Aesthet Dermatol",
    identifier: "no identifier known; known by its title",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R49",
    citation:
      "Hu S et al. Fractional resurfacing for acne scars in Asian skin. Dermatol Surg 2009 (blog copy of abstract)",
    identifier: "no identifier known; known by its title",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R50",
    citation: "Peel to prevent PIH after CO2 laser. J Cosmet Dermatol, doi 10.1111/jocd.70366 (introduction)",
    identifier: "doi:10.1111/jocd.70366",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R51",
    citation: "Kwon HH et al. 1550-nm + RF microneedling for acne scars, split-face. Acta Derm Venereol",
    identifier: "no identifier known; known by its title",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R52",
    citation:
      "Salameh F et al. Energy-based devices for acne scars: 2022 international consensus. Lasers Surg Med 2022",
    identifier: "no identifier known; known by its title",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R53",
    citation: "Connolly D et al. Acne scarring. J Clin Aesthet Dermatol 2017;10(9):12–23. PMC5749614",
    identifier: "PMC5749614",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R54",
    citation: "Acne scar morphology table. Dermatol Res Pract 2010, 893080, table 1 (after Jacob)",
    identifier: "no identifier known; known by its title",
    readAs: "table",
    checked: "2026-11",
  },
  {
    key: "R55",
    citation:
      "Treatment options using the acne scar classification. Dermatol Surg 2019;45(3):411–422. PMID 30856634",
    identifier: "PMID 30856634",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R55b",
    citation: "Rullan practice page (drrullan.com); uniqcret.com care map",
    identifier: "drrullan.com; uniqcret.com",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R56",
    citation:
      "Ogawa R et al. Keloid and hypertrophic scars, JSW consensus 2018. Burns Trauma 2019;7:39. PMC6933735; Ogawa R update PMC8687618; UpToDate opening (medilib.ir) for border definition, itch/pain and ancestry",
    identifier: "PMC6933735; PMC8687618",
    readAs: "abs, open",
    checked: "2026-11",
  },
  {
    key: "R57",
    citation:
      "Keloid injections: PMC6063260 (CCID 2018;11:387–396); Clin Exp Dermatol 2009;34:219–223 (PMID 19018794); JPRAS RCT TAC vs 5-FU (S1748-6815(18)30219-5); PMC6066718",
    identifier: "PMID 19018794; PMC6063260; PMC6066718; S1748-6815(18)30219-5",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R58",
    citation: "Papular acne scars, n=416 (themednet.org)",
    identifier: "themednet.org",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R59",
    citation:
      "Tan J, Bourdès V, Bissonnette R, Petit L, Reynier P, Khammari A, Dreno B. Pathogenesis of atrophic acne scars and role of macular erythema. J Drugs Dermatol 2017;16(6):566–572. PMID 28686774",
    identifier: "PMID 28686774",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R60",
    citation:
      "Computer-assisted tracking of acne lesions. J Am Acad Dermatol 2008;58(4):603–608. PMID 18249468",
    identifier: "PMID 18249468",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R61",
    citation: "Abad-Casintahan F et al. Acne-related PIH. J Dermatol 2016;43(7):826–828",
    identifier: "J Dermatol 2016;43(7):826–828",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R62",
    citation:
      "Acne-related PIH survey, Middle East (n=262). J Dermatolog Treat 2019;30(6):578–581. PMID 30426810",
    identifier: "PMID 30426810",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R63",
    citation: "Elbuluk N et al. Acne-induced PIH. Am J Clin Dermatol 2021;22(6):829–836. PMID 34468934",
    identifier: "PMID 34468934",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R64",
    citation:
      "Topical retinoids, acne and PIH in skin of colour. Am J Clin Dermatol (Henry Ford record 616; key points read on a mirror page)",
    identifier: "no identifier known; known by its title",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R65",
    citation:
      "PIH in skin of colour: systematic review, 48 studies, 1,356 people (University of British Columbia)",
    identifier: "no identifier known; known by its title",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R66",
    citation: "J Drugs Dermatol 2024, S1545961624P8309X, introduction",
    identifier: "S1545961624P8309X",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R67",
    citation:
      "Auffret N et al. Acne-induced PIH: from grading to treatment. Acta Derm Venereol 2025;105:adv42925. PMID 40263971",
    identifier: "PMID 40263971",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R68",
    citation: "Davis EC, Callender VD. PIH review. J Clin Aesthet Dermatol 2010;3(7):20–31. PMC2921758",
    identifier: "PMC2921758",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R69",
    citation:
      "Savory SA et al. PAHPI. J Am Acad Dermatol 2014;70:108–114. PMID 24176524; Senegal validation; healio.com report (κ values); NCT03361345 (range 6–22)",
    identifier: "PMID 24176524; NCT03361345",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R70",
    citation: "PIHASI/PIDASI: Lazar et al. (bumc.bu.edu news, 2024)",
    identifier: "bumc.bu.edu",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R71",
    citation:
      "Goodman GJ, Baron JA. Qualitative grading 2006, PMID 17199653; quantitative J Cosmet Dermatol 2006, doi 10.1111/j.1473-2165.2006.00222.x; grade text via geantsage.pixnet.net and droracle.ai",
    identifier: "doi:10.1111/j.1473-2165.2006.00222.x; PMID 17199653",
    readAs: "abs, sec",
    checked: "2026-11",
  },
  {
    key: "R72",
    citation:
      "Clark AK, Saric S, Sivamani RK. Acne scars: how do we grade them? Am J Clin Dermatol 2018;19:139–144",
    identifier: "Am J Clin Dermatol 2018;19:139–144",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R73",
    citation: "Dreno B et al. ECCA grading scale (abstract on scite.ai)",
    identifier: "scite.ai",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R74",
    citation: "Tan JKL et al. SCAR-S. J Cutan Med Surg 2010;14(4):156–160. PMID 20642983",
    identifier: "PMID 20642983",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R75",
    citation: "Reliability of CEA. J Am Acad Dermatol 2014;71(4):760–763; derm.city report",
    identifier: "derm.city",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R76",
    citation:
      "GAGS: kblimskinclinic.com; Alsulaimani H et al. GAGS vs IGA (Clin Cosmet Investig Dermatol); honestlyaine.com (bands)",
    identifier: "kblimskinclinic.com; honestlyaine.com",
    readAs: "open, sec",
    checked: "2026-11",
  },
  {
    key: "R77",
    citation:
      "IGA table PMC7442308 (table 1); FDA guidance May 2018; J Drugs Dermatol 2021;20(6):648 (success rule)",
    identifier: "PMC7442308",
    readAs: "table",
    checked: "2026-11",
  },
  {
    key: "R78",
    citation: "Multidimensional acne grading. JAMA Dermatol 2020;156(3):296–302. PMC6990806",
    identifier: "PMC6990806",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R79",
    citation:
      "DLQI: dermatology.org.uk pages; Hongbo Y et al. J Invest Dermatol 2005;125:659–664. PMID 16185263",
    identifier: "PMID 16185263",
    readAs: "open, abs",
    checked: "2026-11",
  },
  {
    key: "R80",
    citation: "CADI: cardiff.ac.uk; dermatology.org.uk",
    identifier: "cardiff.ac.uk; dermatology.org",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R81",
    citation: "Acne PROMs systematic review. PMC9218927",
    identifier: "PMC9218927",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R82",
    citation:
      "Fitzpatrick: PubMed 32491558; NBK481857 table; BMC Public Health 2018 s12889-018-5091-8 table 1; questionnaire (pdfcoffee.com); Cohen PR et al. PMC10693386 (limits)",
    identifier: "PMC10693386; NBK481857",
    readAs: "open, table",
    checked: "2026-11",
  },
  {
    key: "R83",
    citation: "Monk hex values: public repository file",
    identifier: "no identifier known; known by its title",
    readAs: "table",
    checked: "2026-11",
  },
  {
    key: "R84",
    citation: "ITA: dermatest.de; emergentmind.com; skintone.oppo-image.com",
    identifier: "dermatest.de; emergentmind.com; skintone.oppo-image.com",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R85",
    citation: "Sonenblum SE et al. Erythema across skin tones. Adv Skin Wound Care 2023;36(10):524–533",
    identifier: "Adv Skin Wound Care 2023;36(10):524–533",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R86",
    citation:
      "Jurairattanaporn N et al. Dermatoscopy of acne PIH. J Clin Aesthet Dermatol 2022;15(8):16–21. PMID 36061483",
    identifier: "PMID 36061483",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R87",
    citation: 'Medscape, PIH work-up; JDD "Many faces of PIH"',
    identifier: "no identifier known; known by its title",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R88",
    citation:
      "Johnson SM et al. Recognizing rosacea. J Drugs Dermatol 2019;18(9):888–894; GPnotebook; AAD red-face table (timeofcare.com); biologyinsights.com (periorificial)",
    identifier: "timeofcare.com; biologyinsights.com",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R89",
    citation: "Minocycline pigmentation update. Acta Dermatovenerol Croat 2009;17(2):123–126. PMID 19595269",
    identifier: "PMID 19595269",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R90",
    citation:
      "Waldman A et al. ASDS isotretinoin consensus. Dermatol Surg 2017;43(10):1249–1262. PMID 28498204; the-hospitalist.org report; dermcast.tv",
    identifier: "PMID 28498204",
    readAs: "abs, sec",
    checked: "2026-11",
  },
  {
    key: "R91",
    citation:
      "Spring LK et al. Isotretinoin and timing of procedural interventions. JAMA Dermatol 2017 (Aug); findings via somalaser.com, mdcrafted.co",
    identifier: "somalaser.com",
    readAs: "abs (cut), sec",
    checked: "2026-11",
  },
  {
    key: "R92",
    citation: "Mysore V et al. ACS(I) guidelines. J Cutan Aesthet Surg 2017;10(4):186",
    identifier: "J Cutan Aesthet Surg 2017;10(4):186",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R93",
    citation:
      "Blakely K. Dropping the delay. Canadian Dermatology Today 2022;3(2) (quotes the Health Canada monograph)",
    identifier: "Canadian Dermatology Today 2022;3(2)",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R94",
    citation:
      "Chandrashekar BS et al. Invasive acne scar treatment on isotretinoin, n=110. Int J Dermatol. PMID 25039864",
    identifier: "PMID 25039864",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R95",
    citation:
      "MHRA October 2023 changes (parliamenttoday.com, drmagnuslynch.com, bad.org.uk FAQ, pharmacysafety.org)",
    identifier: "parliamenttoday.com; drmagnuslynch.com; bad.org",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R96",
    citation:
      "Candela Vbeam Perfecta/Platinum/Aesthetica Treatment Guidelines 8502-00-0891 rev G, sheet 5 (manualshive.com)",
    identifier: "8502-00-0891 rev G",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R96b",
    citation: "Candela Vbeam Prima Quick Reference Guide 8505-10-0391 rev C (scribd)",
    identifier: "8505-10-0391 rev C",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R97",
    citation:
      'Candela clinical bulletin 0920-23-0857 (readbag.com) – the printed range reads "67.5 J/cm2" and is taken as 6–7.5',
    identifier: "0920-23-0857",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R98",
    citation: "FDA 510(k) K230990, K043251, K033461 (510k.innolitics.com)",
    identifier: "K230990",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R99",
    citation:
      '"Drugs and lasers/IPLs" letter quoting BMLA 2009 guidance; Kerstein RL et al. Lasers Med Sci 2014, doi 10.1007/s10103-014-1553-0; BMLA Treatment Guidelines March 2019 (contents only)',
    identifier: "doi:10.1007/s10103-014-1553-0",
    readAs: "abs, open",
    checked: "2026-11",
  },
  {
    key: "R99b",
    citation: "Photosensitiser lists: spotcheck.clinic, beauty-electrolysis-laser blog, droracle.ai",
    identifier: "droracle.ai",
    readAs: "sec",
    checked: "2026-11",
  },
  {
    key: "R100",
    citation:
      "Drug-induced photosensitivity: an update. Drug Saf 2019;42(7):827–847. PMID 30888626; Clin Dermatol 2022, PMID 35190066",
    identifier: "PMID 30888626; PMID 35190066",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R101",
    citation:
      "Cohen PR, Ross EV. Q-switched alexandrite laser-induced chrysiasis. J Clin Aesthet Dermatol 2015;8(9):48–53. PMC4587895; Arch Dermatol 2002;138:1012–1014",
    identifier: "PMC4587895",
    readAs: "table, open",
    checked: "2026-11",
  },
  {
    key: "R102",
    citation:
      "Laser/IPL-induced leukoderma or vitiligo, expert survey. Arch Dermatol Res 2023;315:2289–2294. PMID 36964767",
    identifier: "PMID 36964767",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R102b",
    citation: "Light and lasers in psoriasis. PMC5756569",
    identifier: "PMC5756569",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R103",
    citation:
      "Trivedi MK et al. Cosmetic procedures in pregnancy and lactation. Int J Womens Dermatol 2017;3:6–10; Garg 2022 PMC9364454",
    identifier: "PMC9364454",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R104",
    citation:
      "Gilbert S, McBurney E. Valacyclovir prophylaxis. Dermatol Surg 2000;26:50–54. PMID 10632686; 10 vs 14 days, n=120 (scilit)",
    identifier: "PMID 10632686",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R105",
    citation:
      "Fatima S et al. Sunscreen in melasma and PIH. Indian J Dermatol 2020. PMC6986132; Guide to tinted sunscreens. Int J Dermatol 2024;63:272–276",
    identifier: "PMC6986132",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R106",
    citation:
      "NICE NG198 acne vulgaris (recommendations page opening; guidelinesinpractice.co.uk; medznat.com.ua for fulminans)",
    identifier: "NG198",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R107",
    citation:
      "Reynolds RV et al. AAD acne guideline. J Am Acad Dermatol 2024;90(5):1006.e1–e30. doi 10.1016/j.jaad.2023.12.017; medicalxpress, epocrates, cdhub360, drlex.ai summaries (scope excludes PIH and scars)",
    identifier: "doi:10.1016/j.jaad.2023.12.017",
    readAs: "abs, sec",
    checked: "2026-11",
  },
  {
    key: "R108",
    citation:
      "Readability: PIF survey (pifonline.org.uk); BAD leaflet study PMID 34854104; BMJ 2017;359:j5565 (medicalbag.com); Allergy UK leaflets 2015; i-base.info; ODI clear print; NHS identity",
    identifier: "PMID 34854104",
    readAs: "abs, open",
    checked: "2026-11",
  },
  {
    key: "R109",
    citation: "Photosensitive epilepsy: epilepsy.org.au, Epilepsy Scotland, others",
    identifier: "epilepsy.org",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R110",
    citation:
      "West TB, Alster TS (authors recalled). Pretreatment and hyperpigmentation after CO2 resurfacing, PMID 9935086; Orringer JS et al. J Am Acad Dermatol 2004;51:940–946; Wesley NO commentary (MDedge)",
    identifier: "PMID 9935086",
    readAs: "abs, open",
    checked: "2026-11",
  },
  {
    key: "R111",
    citation:
      "Tros BG et al. BDD in acne. Acta Derm Venereol; Marron SE et al.; PMC10450775; Kobusiewicz A et al. 2022; BDD and cosmetic dermatology, PMID 17147563",
    identifier: "PMID 17147563; PMC10450775",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R112",
    citation: "Lindgren AL et al. TXA to prevent and treat PIH. J Drugs Dermatol 2021;20(3):344–345",
    identifier: "J Drugs Dermatol 2021;20(3):344–345",
    readAs: "abs",
    checked: "2026-11",
  },
  {
    key: "R113",
    citation:
      "Hydroquinone: dermastore.co.za, cityskinclinic.com, nmkskin.com, prescriptionskin.com.au (commercial)",
    identifier: "cityskinclinic.com; nmkskin.com; prescriptionskin.com",
    readAs: "sec",
    checked: "2026-11",
  },
  {
    key: "R114",
    citation:
      "UK licensing of non-surgical cosmetic procedures, consultation response 7 Aug 2025 (Health and Care Act 2022 s.180) – practitioner and premises licences; age limits consulted",
    identifier: "no identifier known; known by its title",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R115",
    citation: "Taylor and Kelly's Dermatology for Skin of Color 2e, laser chapter key points; lovmedspa.com",
    identifier: "lovmedspa.com",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R116",
    citation:
      "Clinic leaflets: bhskin.com, miamibeachlaserandaesthetics.com, drvictoriagarciaandassociates.com, precisionaesthetics.co.nz, UK test-patch pages",
    identifier: "bhskin.com; miamibeachlaserandaesthetics.com; drvictoriagarciaandassociates.com",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R117",
    citation: "Candela GentleMAX Pro guidelines (other device, used by analogy)",
    identifier: "no identifier known; known by its title",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R118",
    citation: "eTG, PIH: avoid tretinoin as irritant (dissenting view)",
    identifier: "no identifier known; known by its title",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R118b",
    citation: "skintour.com, northmetroderm.com: do not stop prescribed anticoagulants",
    identifier: "skintour.com; northmetroderm.com",
    readAs: "sec",
    checked: "2026-11",
  },
  {
    key: "R119",
    citation:
      "Code checks: wikisource ICD-10-CM chapter 12, hccbuddy.com, rishacademy.com, OpenSAFELY acne list (healthdatagateway), public repositories (L81.0, L90.5, L91.0, 33659008, 88616000, EE60.0Z, EE60.1)",
    identifier: "hccbuddy.com; rishacademy.com",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R120",
    citation: "learnderm.com, skin colour lesson",
    identifier: "learnderm.com",
    readAs: "open",
    checked: "2026-11",
  },
  {
    key: "R121",
    citation:
      "Diascopy: Wikipedia article (cites Marks and Miller, Principles of Dermatology) and tcml.enmeder.com",
    identifier: "tcml.enmeder.com",
    readAs: "open, sec",
    checked: "2026-11",
  },
  {
    key: "R122",
    citation:
      "Silicone gel sheeting for treating hypertrophic scars. Cochrane Database Syst Rev 2021; CD013357",
    identifier: "doi 10.1002/14651858.CD013357.pub2",
    readAs: "open",
    checked: "2026-11",
    note: "Thirteen small trials that differ in site and follow-up; the conclusions were not in the part read.",
  },
  {
    key: "R123",
    citation: "Silicone gel sheeting for treating keloid scars. Cochrane Database Syst Rev; CD013878",
    identifier: "doi 10.1002/14651858.CD013878.pub2",
    readAs: "open",
    checked: "2026-11",
    note: "Two trials of 16 and 20 people; search to December 2021; the conclusions were not in the part read.",
  },
];
