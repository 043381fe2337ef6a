import { readLedger } from "./read-ledger.ts";

/** One a line: key, how much was read, identifiers (`none` where none is known), the reference. */
const SOURCES = `
S0 | full | none | London Dermatology Centre. Red marks after acne (web article).
S1 | abs | doi 10.1111/jocd.14804; pmid 35076997 | Kalantari Y et al. Post-acne erythema treatment: a systematic review of the literature. J Cosmet Dermatol 2022;21(4):1379–1392. doi 10.1111/jocd.14804. PMID 35076997.
S2 | abs | doi 10.1111/jdv.19566; pmid 37843491 | Kashetsky N, Feschuk A, Pratt ME. Post-inflammatory hyperpigmentation: a systematic review of treatment outcomes. J Eur Acad Dermatol Venereol 2024;38(3):470–479. doi 10.1111/jdv.19566. PMID 37843491.
S3 | not-found | pmc PMC8565877 | Sangha AM. Managing post-inflammatory hyperpigmentation in acne. J Clin Aesthet Dermatol 2021. PMC8565877.
S4 | abs | doi 10.1007/s13555-024-01176-2; pmid 38734843; pmc PMC11116308 | Shucheng H, Zhou X, Du D, Li J, Yu C, Jiang X. Effects of 15% azelaic acid gel in the management of post-inflammatory erythema and post-inflammatory hyperpigmentation in acne vulgaris. Dermatol Ther (Heidelb) 2024;14(5):1293–1314. doi 10.1007/s13555-024-01176-2. PMID 38734843. PMC11116308.
S5 | sec | pmc PMC3780804 | Bae-Harboe YS, Graber EM. Easy as PIE (postinflammatory erythema). J Clin Aesthet Dermatol 2013;6(9):46–47. PMC3780804.
R01 | abs | doi 10.1111/jocd.14729 | Amiri R et al. Treatment protocols and efficacy of light and laser treatments in post-acne erythema. J Cosmet Dermatol 2022;21(2):648–656. doi 10.1111/jocd.14729.
R02 | abs | doi 10.1007/s10103-022-03621-0 | Lasers for erythema, dyspigmentation and decreased elasticity in macular acne scars: a systematic review. Lasers Med Sci 2022. doi 10.1007/s10103-022-03621-0.
R03 | abs | pmc PMC9069050 | 585 nm Q-switched laser for acne and PIE, split-face (Chinese). PMC9069050.
R04 | abs | doi 10.1002/lsm.22321; pmid 25645645 | Low-fluence 585 nm Q-switched Nd:YAG laser for post-acne erythema. Lasers Surg Med 2015;47(2):148–155. doi 10.1002/lsm.22321. PMID 25645645.
R05 | abs | pmid 18273723 | Acne erythema improvement by long-pulsed 595-nm pulsed-dye laser: a pilot study. J Dermatolog Treat 2008;19(1):38–44. PMID 18273723.
R06 | abs | doi 10.3109/14764172.2013.854626 | Park KY, Ko EJ, Seo SJ, Hong CK. Fractional nonablative 1550-nm vs 595-nm PDL for facial erythema from acne. J Cosmet Laser Ther 2014;16:120–123. doi 10.3109/14764172.2013.854626.
R07 | abs | doi 10.1111/ijd.13631 | Lekwuttikarn R et al. RCT split-face 595-nm PDL in acne and acne erythema. Int J Dermatol 2017. doi 10.1111/ijd.13631.
R08 | abs | doi 10.1111/jocd.16178 | Bencharattanaphakhi R et al. 595 nm PDL for post-comedone-extraction erythema. J Cosmet Dermatol 2024;23(5):1645–1653. doi 10.1111/jocd.16178.
R09 | abs | article J Cosmet Dermatol 2021;20(7):2108–2115 | Chalermsuwiwattanakan N et al. 1064-nm long-pulsed Nd:YAG vs 595-nm PDL for acne. J Cosmet Dermatol 2021;20(7):2108–2115.
R09c | abs | pmid 26890802 | Split-face 595-nm PDL purpuric vs subpurpuric for acne. Dermatol Surg 2016;42(3):403–409. PMID 26890802.
R10 | abs | none | Alam M et al. Nonpurpuragenic 595-nm PDL vs microsecond 1064-nm Nd:YAG for diffuse facial erythema, RCT (n=14, types I–III). 2013.
R11 | abs | none | Lee DH et al. 585-nm PDL vs 1064-nm Nd:YAG for acne scars. J Am Acad Dermatol 2009.
R12 | abs | doi 10.4103/idoj.IDOJ_306_17 | Mathew ML. IPL therapy for acne-induced PIE. Indian Dermatol Online J 2018;9(3):159–164. doi 10.4103/idoj.IDOJ_306_17.
R13 | abs | doi 10.1007/s00403-025-04215-w | Gheisari M et al. Intradermal tranexamic acid after IPL for persistent PAE, split-face. Arch Dermatol Res 2025. doi 10.1007/s00403-025-04215-w.
R14 | abs | article Acta Derm Venereol 2016;96:87–91 | Min S, Park SY, Yoon JY, Kwon HH, Suh DH. Fractional microneedling radiofrequency for acne-related PIE. Acta Derm Venereol 2016;96:87–91.
R15 | abs | doi 10.1007/s00403-024-03582-0; pmid 39708096 | Tranexamic acid vs vitamin C solution after microneedling in PAE. Arch Dermatol Res 2024. doi 10.1007/s00403-024-03582-0. PMID 39708096.
R16 | abs | pmid 35388589 | 10% tranexamic acid serum for acne, split-face RCT, n=18. 2022. PMID 35388589.
R16b | abs | web arxivlens.com | Intradermal TXA vs PDL, split-face case report (arxivlens.com listing).
R17 | abs | web discovery.researcher.life | 20% azelaic acid cream vs 5% TXA solution for acne PIH, RCT, 30 per arm (discovery.researcher.life).
R18 | abs | pmid 21637899 | Kircik LH. Azelaic acid 15% gel, PIH and acne, 16 weeks, n=20, types V–VI. J Drugs Dermatol 2011;10(6):586–590. PMID 21637899.
R19 | abs | registry TCTR20211207004; article J Dermatol 2023;50(6):739–745 | Washrawirul C et al. Oxymetazoline 0.05% for post-acne erythema, RCT. J Dermatol 2023;50(6):739–745; registry TCTR20211207004 (exclusions).
R20 | open+sec | article J Clin Aesthet Dermatol 2021;14(3):32–37; web droracle.ai | Rosacea vasoconstrictors: Del Rosso JQ, Tanghetti E. J Clin Aesthet Dermatol 2021;14(3):32–37; droracle.ai summary for the 10–20% paradoxical redness.
R20b | abs | doi 10.25259/JCAS_18_2024; doi 10.3109/14764172.2011.630087 | KTP: Almutairi R et al. J Cutan Aesthet Surg, doi 10.25259/JCAS_18_2024 (two cases); Yilmaz O et al. 532-nm KTP in acne 2011, doi 10.3109/14764172.2011.630087.
R21 | abs | doi 10.1111/ijd.17189; pmid 38685118 | Alexis A et al. Trifarotene in acne-induced PIH (LEAP). Int J Dermatol 2024;63(6):806–815. doi 10.1111/ijd.17189. PMID 38685118.
R22 | abs+open | doi 10.1007/s40257-018-0352-y; pmid 31209851 | Dréno B et al. Adapalene 0.3%/BPO 2.5%, atrophic scars. Am J Clin Dermatol 2018 doi 10.1007/s40257-018-0352-y; 2019;20(5):725–732 PMID 31209851.
R23 | abs | pmid 8479462 | Bulengo-Ransby SM et al. Topical tretinoin for hyperpigmented lesions. N Engl J Med 1993;328:1438–1443. PMID 8479462.
R24 | sec | web whatsinmyjar.com; web droracle.ai | Niacinamide 4% vs HQ 4% in melasma (n=27, 8 weeks) and 5% in photo-ageing (12 weeks), via whatsinmyjar.com and droracle.ai.
R25 | abs | article J Cosmet Dermatol Sci Appl 2020;10:28–32 | Kurokawa I, Watanabe M, Hayashibe K. 2% isostearyl-L-ascorbic acid gel for PIH and PIE. J Cosmet Dermatol Sci Appl 2020;10:28–32.
R26 | abs | pmid 23377327 | Taylor MB et al. Vitamin C iontophoresis for melasma and PIH. J Drugs Dermatol 2013;12:45. PMID 23377327.
R27 | abs | doi 10.1046/j.1524-4725.1999.08145.x | Grimes PE. Salicylic acid peels in darker racial-ethnic groups. Dermatol Surg 1999. doi 10.1046/j.1524-4725.1999.08145.x.
R28 | sec | none | PIH in patients with skin of color, MDedge review (reports Kessler et al., glycolic 20–70% study, Jessner composition).
R29 | sec | web droracle.ai | Peel concentrations, times and exclusions: droracle.ai summaries citing AAD peel guidance.
R29b | open | article Cosmetics 2024;11(6):185 | Mandelic acid/gluconolactone peel study, Cosmetics 2024;11(6):185 (mirror page).
R30 | open | web mussenhealth.us | Grimes chapter on peels in dark skin (mussenhealth.us copy).
R31 | abs | pmc PMC6053170 | Castillo DE, Keri JE. Chemical peels in acne. Clin Cosmet Investig Dermatol 2018;11:365–372. PMC6053170.
R32 | abs | article Dermatol Pract Concept 2021;11(3):e2021063; article Pigment Int 2019;6:59–66 | Dayal S et al. 25% TCA vs 30% SA. Dermatol Pract Concept 2021;11(3):e2021063; Dayal S et al. peels in PIH, Pigment Int 2019;6:59–66.
R33 | abs | article Int J Womens Dermatol 2015;1:77–81 | Harris AG, Naidoo C, Murrell DF. Skin needling for acne scarring. Int J Womens Dermatol 2015;1:77–81.
R34 | abs | pmc PMC7764156 | Juhasz MLW, Cohen JL. Microneedling for scars. Clin Cosmet Investig Dermatol 2020;13:997–1003. PMC7764156.
R35 | abs | web revivetrainings.com | Microneedling for pigmented acne scars in dark skin, n=39 (revivetrainings.com copy of abstract).
R36 | open | registry NCT02646917; web manualslib.fr; web manualslib.es | SkinPen trial NCT02646917 (n=41); Bellus Medical SkinPen Precision manual (manualslib.fr p.5; manualslib.es p.20 – earlier contraindication text).
R36b | sec | web theeliteclinic.com | SkinPen Precision later labelling as printed on a clinic consent page (theeliteclinic.com).
R36c | open | web nuanceaesthetics.com; web elleskinandbeautyco.com; web northmetroderm.com; web kichi.studio | SkinPen/Dermapen clinic pre- and post-care pages (nuanceaesthetics.com, elleskinandbeautyco.com, northmetroderm.com, kichi.studio; Dermapen 4 manual p.23).
R37 | open | none | FDA. Microneedling devices (web page).
R38 | sec | web aestheticsjournal.com; web prime-journal.com; web personalcareinsights.com | FDA safety communication on RF microneedling, 15 Oct 2025, via aestheticsjournal.com, prime-journal.com, personalcareinsights.com.
R39 | abs | article Aesthet Surg J Open Forum 2023, ojad100 | RF microneedling review. Aesthet Surg J Open Forum 2023, ojad100.
R39b | sec | web droracle.ai | droracle.ai RF microneedling safety summary.
R40 | abs | article Front Med 2022;8:788754 | Kang C, Lu D. Microneedling + PRP for acne scars, meta-analysis (14 studies, 472 patients). Front Med 2022;8:788754.
R41 | abs | pmc PMC5782437 | Kar BR, Raj C. Fractional CO2 ± PRP. J Cutan Aesthet Surg 2017;10(3):136–144. PMC5782437.
R42 | sec | web emfchannel.com | LED acne trials (415+660 nm; 415/633 nm) as summarised by emfchannel.com.
R43 | open | none | News reports of the 2019 Neutrogena mask recall.
R44 | abs | none | Opel DR et al. LEDs: a brief review. J Clin Aesthet Dermatol 2015.
R45 | abs | pmid 8682969 | 585-nm PDL in facial acne scars. J Am Acad Dermatol 1996;35(1):79–81. PMID 8682969.
R46 | abs | pmid 26945321 | Alexis AF et al. NAFL for acne scars in types IV–VI. Dermatol Surg 2016;42(3):392–402. PMID 26945321.
R47 | abs | doi 10.1002/lsm.21092 | NAF 1550 nm vs AF CO2 for acne scars in ethnic skin (n=82). Lasers Surg Med 2011. doi 10.1002/lsm.21092.
R48 | abs | none | Kaushik SB, Alexis AF. NAFL in skin of color. J Clin Aesthet Dermatol.
R49 | abs | none | Hu S et al. Fractional resurfacing for acne scars in Asian skin. Dermatol Surg 2009 (blog copy of abstract).
R50 | open | doi 10.1111/jocd.70366 | Peel to prevent PIH after CO2 laser. J Cosmet Dermatol, doi 10.1111/jocd.70366 (introduction).
R51 | abs | none | Kwon HH et al. 1550-nm + RF microneedling for acne scars, split-face. Acta Derm Venereol.
R52 | abs | none | Salameh F et al. Energy-based devices for acne scars: 2022 international consensus. Lasers Surg Med 2022.
R53 | open | pmc PMC5749614 | Connolly D et al. Acne scarring. J Clin Aesthet Dermatol 2017;10(9):12–23. PMC5749614.
R54 | table | article Dermatol Res Pract 2010, 893080 | Acne scar morphology table. Dermatol Res Pract 2010, 893080, table 1 (after Jacob).
R55 | abs | pmid 30856634 | Treatment options using the acne scar classification. Dermatol Surg 2019;45(3):411–422. PMID 30856634.
R55b | open | web drrullan.com; web uniqcret.com | Rullan practice page (drrullan.com); uniqcret.com care map.
R56 | abs+open | pmc PMC6933735; pmc PMC8687618; web medilib.ir | Ogawa R et al. Keloid and hypertrophic scars, JSW consensus 2018. Burns Trauma 2019;7:39. PMC6933735; Ogawa R update PMC8687618; UpToDate opening (medilib.ir) for border definition, itch/pain and ancestry.
R57 | abs | pmid 19018794; pmc PMC6063260; pmc PMC6066718; item S1748-6815(18)30219-5 | Keloid injections: PMC6063260 (CCID 2018;11:387–396); Clin Exp Dermatol 2009;34:219–223 (PMID 19018794); JPRAS RCT TAC vs 5-FU (S1748-6815(18)30219-5); PMC6066718.
R58 | abs | web themednet.org | Papular acne scars, n=416 (themednet.org).
R59 | abs | pmid 28686774 | Tan J, Bourdès V, Bissonnette R, Petit L, Reynier P, Khammari A, Dreno B. Pathogenesis of atrophic acne scars and role of macular erythema. J Drugs Dermatol 2017;16(6):566–572. PMID 28686774.
R60 | abs | pmid 18249468 | Computer-assisted tracking of acne lesions. J Am Acad Dermatol 2008;58(4):603–608. PMID 18249468.
R61 | abs | article J Dermatol 2016;43(7):826–828 | Abad-Casintahan F et al. Acne-related PIH. J Dermatol 2016;43(7):826–828.
R62 | abs | pmid 30426810 | Acne-related PIH survey, Middle East (n=262). J Dermatolog Treat 2019;30(6):578–581. PMID 30426810.
R63 | abs | pmid 34468934 | Elbuluk N et al. Acne-induced PIH. Am J Clin Dermatol 2021;22(6):829–836. PMID 34468934.
R64 | open | record Henry Ford record 616 | Topical retinoids, acne and PIH in skin of colour. Am J Clin Dermatol (Henry Ford record 616; key points read on a mirror page).
R65 | abs | none | PIH in skin of colour: systematic review, 48 studies, 1,356 people (University of British Columbia).
R66 | open | item S1545961624P8309X | J Drugs Dermatol 2024, S1545961624P8309X, introduction.
R67 | abs | pmid 40263971 | Auffret N et al. Acne-induced PIH: from grading to treatment. Acta Derm Venereol 2025;105:adv42925. PMID 40263971.
R68 | abs | pmc PMC2921758 | Davis EC, Callender VD. PIH review. J Clin Aesthet Dermatol 2010;3(7):20–31. PMC2921758.
R69 | abs | pmid 24176524; registry NCT03361345; web healio.com | Savory SA et al. PAHPI. J Am Acad Dermatol 2014;70:108–114. PMID 24176524; Senegal validation; healio.com report (κ values); NCT03361345 (range 6–22).
R70 | open | web bumc.bu.edu | PIHASI/PIDASI: Lazar et al. (bumc.bu.edu news, 2024).
R71 | abs+sec | doi 10.1111/j.1473-2165.2006.00222.x; pmid 17199653; web geantsage.pixnet.net; web droracle.ai | Goodman GJ, Baron JA. Qualitative grading 2006, PMID 17199653; quantitative J Cosmet Dermatol 2006, doi 10.1111/j.1473-2165.2006.00222.x; grade text via geantsage.pixnet.net and droracle.ai.
R72 | abs | article Am J Clin Dermatol 2018;19:139–144 | Clark AK, Saric S, Sivamani RK. Acne scars: how do we grade them? Am J Clin Dermatol 2018;19:139–144.
R73 | abs | web scite.ai | Dreno B et al. ECCA grading scale (abstract on scite.ai).
R74 | abs | pmid 20642983 | Tan JKL et al. SCAR-S. J Cutan Med Surg 2010;14(4):156–160. PMID 20642983.
R75 | abs | article J Am Acad Dermatol 2014;71(4):760–763; web derm.city | Reliability of CEA. J Am Acad Dermatol 2014;71(4):760–763; derm.city report.
R76 | open+sec | web kblimskinclinic.com; web honestlyaine.com | GAGS: kblimskinclinic.com; Alsulaimani H et al. GAGS vs IGA (Clin Cosmet Investig Dermatol); honestlyaine.com (bands).
R77 | table | pmc PMC7442308 | IGA table PMC7442308 (table 1); FDA guidance May 2018; J Drugs Dermatol 2021;20(6):648 (success rule).
R78 | open | pmc PMC6990806 | Multidimensional acne grading. JAMA Dermatol 2020;156(3):296–302. PMC6990806.
R79 | open+abs | pmid 16185263; web dermatology.org.uk | DLQI: dermatology.org.uk pages; Hongbo Y et al. J Invest Dermatol 2005;125:659–664. PMID 16185263.
R80 | open | web cardiff.ac.uk; web dermatology.org.uk | CADI: cardiff.ac.uk; dermatology.org.uk.
R81 | abs | pmc PMC9218927 | Acne PROMs systematic review. PMC9218927.
R82 | open+table | pmid 32491558; pmc PMC10693386; bookshelf NBK481857; web pdfcoffee.com | Fitzpatrick: PubMed 32491558; NBK481857 table; BMC Public Health 2018 s12889-018-5091-8 table 1; questionnaire (pdfcoffee.com); Cohen PR et al. PMC10693386 (limits).
R83 | table | none | Monk hex values: public repository file.
R84 | open | web dermatest.de; web emergentmind.com; web skintone.oppo-image.com | ITA: dermatest.de; emergentmind.com; skintone.oppo-image.com.
R85 | abs | article Adv Skin Wound Care 2023;36(10):524–533 | Sonenblum SE et al. Erythema across skin tones. Adv Skin Wound Care 2023;36(10):524–533.
R86 | abs | pmid 36061483 | Jurairattanaporn N et al. Dermatoscopy of acne PIH. J Clin Aesthet Dermatol 2022;15(8):16–21. PMID 36061483.
R87 | open | none | Medscape, PIH work-up; JDD "Many faces of PIH".
R88 | open | article J Drugs Dermatol 2019;18(9):888–894; web timeofcare.com; web biologyinsights.com | Johnson SM et al. Recognizing rosacea. J Drugs Dermatol 2019;18(9):888–894; GPnotebook; AAD red-face table (timeofcare.com); biologyinsights.com (periorificial).
R89 | abs | pmid 19595269 | Minocycline pigmentation update. Acta Dermatovenerol Croat 2009;17(2):123–126. PMID 19595269.
R90 | abs+sec | pmid 28498204; web the-hospitalist.org | Waldman A et al. ASDS isotretinoin consensus. Dermatol Surg 2017;43(10):1249–1262. PMID 28498204; the-hospitalist.org report; dermcast.tv.
R91 | abs+sec | web somalaser.com; web mdcrafted.co | Spring LK et al. Isotretinoin and timing of procedural interventions. JAMA Dermatol 2017 (Aug); findings via somalaser.com, mdcrafted.co.
R92 | abs | article J Cutan Aesthet Surg 2017;10(4):186 | Mysore V et al. ACS(I) guidelines. J Cutan Aesthet Surg 2017;10(4):186.
R93 | open | article Canadian Dermatology Today 2022;3(2) | Blakely K. Dropping the delay. Canadian Dermatology Today 2022;3(2) (quotes the Health Canada monograph).
R94 | abs | pmid 25039864 | Chandrashekar BS et al. Invasive acne scar treatment on isotretinoin, n=110. Int J Dermatol. PMID 25039864.
R95 | open | web parliamenttoday.com; web drmagnuslynch.com; web bad.org.uk; web pharmacysafety.org | MHRA October 2023 changes (parliamenttoday.com, drmagnuslynch.com, bad.org.uk FAQ, pharmacysafety.org).
R96 | open | document 8502-00-0891 rev G; web manualshive.com | Candela Vbeam Perfecta/Platinum/Aesthetica Treatment Guidelines 8502-00-0891 rev G, sheet 5 (manualshive.com).
R96b | open | document 8505-10-0391 rev C | Candela Vbeam Prima Quick Reference Guide 8505-10-0391 rev C (scribd).
R97 | open | document 0920-23-0857; web readbag.com | Candela clinical bulletin 0920-23-0857 (readbag.com).
R98 | open | clearance K230990; clearance K043251; clearance K033461; web 510k.innolitics.com | FDA 510(k) K230990, K043251, K033461 (510k.innolitics.com).
R99 | abs+open | doi 10.1007/s10103-014-1553-0 | "Drugs and lasers/IPLs" letter quoting BMLA 2009 guidance; Kerstein RL et al. Lasers Med Sci 2014, doi 10.1007/s10103-014-1553-0; BMLA Treatment Guidelines March 2019 (contents only).
R99b | sec | web spotcheck.clinic; web droracle.ai | Photosensitiser lists: spotcheck.clinic, beauty-electrolysis-laser blog, droracle.ai.
R100 | abs | pmid 30888626; pmid 35190066 | Drug-induced photosensitivity: an update. Drug Saf 2019;42(7):827–847. PMID 30888626; Clin Dermatol 2022, PMID 35190066.
R101 | table+open | pmc PMC4587895 | Cohen PR, Ross EV. Q-switched alexandrite laser-induced chrysiasis. J Clin Aesthet Dermatol 2015;8(9):48–53. PMC4587895; Arch Dermatol 2002;138:1012–1014.
R102 | abs | pmid 36964767 | Laser/IPL-induced leukoderma or vitiligo, expert survey. Arch Dermatol Res 2023;315:2289–2294. PMID 36964767.
R102b | abs | pmc PMC5756569 | Light and lasers in psoriasis. PMC5756569.
R103 | abs | pmc PMC9364454 | Trivedi MK et al. Cosmetic procedures in pregnancy and lactation. Int J Womens Dermatol 2017;3:6–10; Garg 2022 PMC9364454.
R104 | abs | pmid 10632686 | Gilbert S, McBurney E. Valacyclovir prophylaxis. Dermatol Surg 2000;26:50–54. PMID 10632686; 10 vs 14 days, n=120 (scilit).
R105 | abs | pmc PMC6986132 | Fatima S et al. Sunscreen in melasma and PIH. Indian J Dermatol 2020. PMC6986132; Guide to tinted sunscreens. Int J Dermatol 2024;63:272–276.
R106 | open | guideline NG198; web guidelinesinpractice.co.uk; web medznat.com.ua | NICE NG198 acne vulgaris (recommendations page opening; guidelinesinpractice.co.uk; medznat.com.ua for fulminans).
R107 | abs+sec | doi 10.1016/j.jaad.2023.12.017; web drlex.ai | Reynolds RV et al. AAD acne guideline. J Am Acad Dermatol 2024;90(5):1006.e1–e30. doi 10.1016/j.jaad.2023.12.017; medicalxpress, epocrates, cdhub360, drlex.ai summaries.
R108 | abs+open | pmid 34854104; web pifonline.org.uk; web medicalbag.com | Readability: PIF survey (pifonline.org.uk); BAD leaflet study PMID 34854104; BMJ 2017;359:j5565 (medicalbag.com); Allergy UK leaflets 2015; i-base.info; ODI clear print; NHS identity.
R109 | open | web epilepsy.org.au | Photosensitive epilepsy: epilepsy.org.au, Epilepsy Scotland, others.
R110 | abs+open | pmid 9935086 | West TB, Alster TS. Pretreatment and hyperpigmentation after CO2 resurfacing, PMID 9935086; Orringer JS et al. J Am Acad Dermatol 2004;51:940–946; Wesley NO commentary (MDedge).
R111 | abs | pmid 17147563; pmc PMC10450775 | Tros BG et al. BDD in acne. Acta Derm Venereol; Marron SE et al.; PMC10450775; Kobusiewicz A et al. 2022; BDD and cosmetic dermatology, PMID 17147563.
R112 | abs | article J Drugs Dermatol 2021;20(3):344–345 | Lindgren AL et al. TXA to prevent and treat PIH. J Drugs Dermatol 2021;20(3):344–345.
R113 | sec | web dermastore.co.za; web cityskinclinic.com; web nmkskin.com; web prescriptionskin.com.au | Hydroquinone: dermastore.co.za, cityskinclinic.com, nmkskin.com, prescriptionskin.com.au.
R114 | open | document consultation response of 7 August 2025 | UK licensing of non-surgical cosmetic procedures, consultation response 7 Aug 2025 (Health and Care Act 2022 s.180) – practitioner and premises licences; age limits consulted.
R115 | open | web lovmedspa.com | Taylor and Kelly's Dermatology for Skin of Color 2e, laser chapter key points; lovmedspa.com.
R116 | open | web bhskin.com; web miamibeachlaserandaesthetics.com; web drvictoriagarciaandassociates.com; web precisionaesthetics.co.nz | Clinic leaflets: bhskin.com, miamibeachlaserandaesthetics.com, drvictoriagarciaandassociates.com, precisionaesthetics.co.nz, UK test-patch pages.
R117 | open | none | Candela GentleMAX Pro guidelines.
R118 | open | none | eTG, PIH: avoid tretinoin as irritant.
R118b | sec | web skintour.com; web northmetroderm.com | skintour.com, northmetroderm.com: do not stop prescribed anticoagulants.
R119 | open | web hccbuddy.com; web rishacademy.com | Code checks: wikisource ICD-10-CM chapter 12, hccbuddy.com, rishacademy.com, OpenSAFELY acne list (healthdatagateway), public repositories (L81.0, L90.5, L91.0, 33659008, 88616000, EE60.0Z, EE60.1).
R120 | open | web learnderm.com | learnderm.com, skin colour lesson.
R121 | open+sec | web tcml.enmeder.com | Diascopy: Wikipedia article (cites Marks and Miller, Principles of Dermatology) and tcml.enmeder.com.
R122 | open | doi 10.1002/14651858.CD013357.pub2 | Silicone gel sheeting for treating hypertrophic scars. Cochrane Database Syst Rev 2021; CD013357.
R123 | open | doi 10.1002/14651858.CD013878.pub2 | Silicone gel sheeting for treating keloid scars. Cochrane Database Syst Rev; CD013878.
R124 | abs | doi 10.1002/lsm.22734; pmid 28960395; pmc PMC5656887 | Bernstein EF et al. Treatment of acne scarring with a novel fractionated, dual-wavelength, picosecond-domain laser. Lasers Surg Med 2017;49(9):796–802.
R125 | abs | doi 10.1097/dss.0000000000004398 | Tao J et al. 755-nm picosecond laser with diffractive lens array for acne scars in Fitzpatrick skin types V and VI. Dermatol Surg 2024.
R126 | sec | web healio.com; web mdedge.com | Brauer JA et al. 755-nm picosecond laser with diffractive lens array for facial acne scarring (JAMA Dermatol), as reported by two news pages.
R127 | abs | doi 10.1016/j.jaad.2014.02.034; pmid 24725475 | Karnik J et al. Suspended polymethylmethacrylate microspheres for atrophic facial acne scars, randomised. J Am Acad Dermatol 2014;71(1):77–83.
R128 | abs | pmid 25626801 | Intralesional cryotherapy for treatment of keloid scars: a prospective study.
R129 | abs | doi 10.1177/2059513117702162; pmid 29799581; pmc PMC5965337 | O'Boyle CP et al. Intralesional cryotherapy for hypertrophic scars and keloids: a review. Scars Burn Heal 2017;3.
R130 | abs | pmid 12460296 | Lee JB et al. Focal treatment of acne scars with trichloroacetic acid (CROSS). Dermatol Surg 2002;28(11):1017–1021.
R131 | abs | doi 10.4103/0974-2077.69020; pmid 21031068; pmc PMC2956965 | Bhardwaj D, Khunger N. CROSS technique with 100% TCA in ice pick acne scars. J Cutan Aesthet Surg 2010;3(2):93–96.
R132 | abs | pmid 20883299 | Lactic acid peeling in superficial acne scarring in Indian skin. 2010.
R133 | abs | web search.isc.ac | Genedy RM. Topical brimonidine tartrate for facial erythema of rosacea and acne erythema.
R134 | abs | web booksci.cn | Mohamed EA et al. Topical brimonidine 0.33% gel versus 577-nm laser for post-acne erythema, randomised.
R135 | abs | doi 10.1002/lsm.23453; pmid 34412150; pmc PMC9291574 | Eubanks SW, Solomon JA. Fractional radiofrequency for acne scarring: a prospective study. Lasers Surg Med 2021;54(1):74–81.
R136 | abs | doi 10.1007/s10103-015-1850-2; pmid 26712714 | High versus moderate energy of bipolar fractional radiofrequency in acne scars, split-face randomised. Lasers Med Sci 2016;31(2):229–234.
R137 | abs | pmid 22010052 | Taub AF, Garretson CB. Sublative fractional bipolar radiofrequency with diode laser for acne scars, types II to V. J Clin Aesthet Dermatol 2011;4(10):18–27.
R138 | abs | web discovery.researcher.life | Post-acne erythema after treatment with topical timolol maleate 0.5%, clinical and dermoscopic.
R139 | abs | article Scientific Reports 2023;13:9402 | Topical timolol 0.5% after fractional CO2 laser against the laser alone in acne scars, split-face. Scientific Reports 2023;13:9402.
R140 | abs | doi 10.1097/DSS.0000000000001689 | Dierickx C et al. Acne scar treatment with nonanimal stabilized hyaluronic acid gel. Dermatol Surg 2018.
R141 | abs | article Dermatol Surg 2009;35:59–65 | Garg VK, Sinha S, Sarkar R. Glycolic acid peels versus salicylic–mandelic acid peels in acne, scarring and hyperpigmentation. Dermatol Surg 2009;35:59–65.
R142 | abs | article J Clin Aesthet Dermatol 2022;15(1):48–52 | Ravikumar B et al. Chemical peels in postacne pigmentation, glycolic against salicylic, randomised. J Clin Aesthet Dermatol 2022;15(1):48–52.
`;

/** Corrections, and what a reader of the source should know: key, note. */
const NOTES = `
S1 | The seed article prints 21(8):2367–2375; PubMed has 21(4):1379–1392.
S3 | Not found under the title the seed article gives; known from that article alone.
S4 | The seed article leaves out the authors and the first half of the title; it is a trial, not a review.
S5 | Read through galdermahcp.com and scienceandskincare.blog.
R04 | The authors were not shown.
R05 | The authors were not shown; the first author is recalled as Yoon.
R20 | The 10 to 20 % of people who get redder come from the secondary source.
R29 | To be checked against the original document.
R36b | To be checked against the original document.
R45 | The first author is recalled as Alster.
R52 | The text of the consensus was not readable; nothing rests on it.
R69 | The range 6 to 22 comes from the trial registry.
R91 | The abstract was cut short; findings through two other pages.
R97 | The printed range reads “67.5 J/cm2” and is taken as 6–7.5.
R107 | A news report of it says that broadband light and adapalene 0.3 % are advised against; the wording looks garbled and is not used. Marks and scars are outside its scope.
R110 | The authors of the first paper are recalled.
R113 | Commercial pages.
R117 | Another device of the same maker, used by analogy.
R118 | A dissenting view.
R122 | Thirteen small trials that differ in site and follow-up; the conclusions were not in the part read.
R123 | Two trials of 16 and 20 people; search to December 2021; the conclusions were not in the part read.
R134 | The shares given in the listing do not add up, so no figure of it is used.
R136 | The results were cut off in what was read.
R138 | Called a trial, but without a comparison group in what was read.
`;

/**
 * Sources on which nothing rests by itself, and why they are kept: key, reason. They were read for orientation, or what
 * they say has no place in a rule.
 */
const BACKGROUND = `
S3 | One of the article's own references; it was not found, and nothing is taken from it.
R66 | Gives how often dark marks are seen by ancestry; no rule asks for ancestry.
R67 | A newer grading of pigment (APG); it is not scored here.
R68 | Speaks of kojic acid, arbutin and other lighteners that are not treatments of this product.
R70 | Newer scales of pigment (PIHASI, PIDASI); they are not scored here.
R119 | Codes of diagnoses; no rule rests on one.
`;

/** Month in which all of them were checked last. */
const CHECKED = "2026-11";

/** The sources, in full. For the server: the engine carries only the short names. */
export const REFERENCE_LEDGER = readLedger(
  { sources: SOURCES, notes: NOTES, background: BACKGROUND },
  CHECKED,
);
