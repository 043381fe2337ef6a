/** What the marks are, in Polish. Keyed by the English sentence. */
export const POLISH_MARKS: Readonly<Record<string, string>> = {
  "Red marks": "Czerwone ślady",
  "This is a flat mark left behind by a spot.": "To płaski ślad, który został po pryszczu.",
  "Tiny blood vessels in the skin grew wide to help it heal, and have stayed wide for now.":
    "Drobne naczynia krwionośne rozszerzyły się, żeby skóra mogła się goić, i na razie takie są.",
  "On your skin the mark may look pink, red or purple.":
    "Na Pani/Pana skórze ślad może być różowy, czerwony lub fioletowy.",
  "On your skin tone the mark may look purple or brown more than red.":
    "Przy Pani/Pana odcieniu skóry ślad może być raczej fioletowy lub brązowy niż czerwony.",
  "It may look pink or red, and on deep skin tones purple or brown.":
    "Ślad może być różowy lub czerwony, a na ciemnej skórze fioletowy lub brązowy.",
  "The skin itself is smooth.": "Sama skóra jest gładka.",
  "Most of these marks fade and leave no scar, but a few leave a dent.":
    "Większość blednie bez blizny, ale po niektórych zostaje wgłębienie.",
  "Marks last longer if the spot was deep or picked, if you get a lot of sun, or if your skin is sensitive.":
    "Dłużej trwają ślady po głębokim lub wyciskanym pryszczu, przy dużym słońcu lub wrażliwej skórze.",
  "A skin rash such as rosacea or eczema can slow things down too.":
    "Trądzik różowaty lub egzema też mogą spowolnić gojenie.",
  "Brown marks": "Brązowe ślady",
  "This is a flat dark mark left behind by a spot.": "To płaski ciemny ślad, który został po pryszczu.",
  "The skin made too much colour while it healed.": "Skóra wytworzyła za dużo barwnika, gdy się goiła.",
  "On your skin it may look tan or light brown.":
    "Na Pani/Pana skórze ślad może być beżowy lub jasnobrązowy.",
  "On your skin tone it may look dark brown, grey or almost black.":
    "Przy Pani/Pana odcieniu skóry ślad może być ciemnobrązowy, szary lub prawie czarny.",
  "It may be tan, brown or grey.": "Ślad może być beżowy, brązowy lub szary.",
  "It is not a scar, and the skin is level.": "To nie jest blizna, a skóra jest równa.",
  "In one large study more than half of the people had them for a year or more.":
    "W jednym dużym badaniu ponad połowa osób miała takie ślady przez rok lub dłużej.",
  "About 1 in 5 had them for five years or more.": "Około 1 na 5 osób miała je przez pięć lat lub dłużej.",
  "Most people get lighter marks with care, but few marks clear in full.":
    "Dzięki leczeniu i pielęgnacji u większości osób ślady jaśnieją, ale niewiele śladów znika całkowicie.",
  "Sun, bright light and picking make them darker.":
    "Słońce, jasne światło i wyciskanie sprawiają, że ślady ciemnieją.",
  "On deep skin tones they often last longer.": "Na ciemnej skórze ślady często trwają dłużej.",
  "Small deep scars": "Małe głębokie blizny",
  "These scars are narrow and deep, like a tiny hole.":
    "Te blizny są wąskie i głębokie, jak maleńka dziurka.",
  "The skin lost some of its support while it healed.":
    "W czasie gojenia skóra straciła część swojego podparcia.",
  "Spots that last long leave them more often.":
    "Takie blizny częściej zostają po pryszczach, które trwają długo.",
  "They do not fade on their own, and scrubbing does not lift them.":
    "Takie blizny same nie znikają, a szorowanie ich nie wyrówna.",
  "Care can make them less deep, but not gone.": "Leczenie może spłycić te blizny, ale ich nie usunie.",
  "Wide scars with sharp edges": "Szerokie blizny o ostrych brzegach",
  "These scars are wide dips with steep sides.": "Te blizny to szerokie wgłębienia o stromych brzegach.",
  "Soft, wide scars": "Miękkie, szerokie blizny",
  "These scars are broad, soft dips, like waves in the skin.":
    "Te blizny to szerokie, łagodne wgłębienia, jak fale na skórze.",
  "Thin bands under the skin pull it down.": "Cienkie pasma pod skórą ciągną ją w dół.",
  "Care can make the skin more even, but not quite smooth.":
    "Leczenie może wyrównać skórę, ale nie będzie ona całkiem gładka.",
  "A new dip in the skin": "Nowe wgłębienie w skórze",
  "A mark has started to dip.": "Ślad zaczął się zapadać.",
  "This can be the start of a scar, so it is good to act now.":
    "Może to być początek blizny, więc warto działać już teraz.",
  "In one study about 1 in 3 new dips were gone after six months.":
    "W jednym badaniu po sześciu miesiącach zniknęło około 1 nowe wgłębienie na 3.",
  "To help stop more, calm your spots and do not pick.":
    "Żeby nie było ich więcej, proszę leczyć trądzik i nie wyciskać.",
  "A raised scar": "Wypukła blizna",
  "This is a firm, raised mark.": "To twardy, wypukły ślad.",
  "The skin made too much repair tissue.": "Skóra wytworzyła za dużo tkanki, gdy się goiła.",
  "It stays inside the edge of the old spot.": "Blizna nie wychodzi poza brzeg dawnego pryszcza.",
  "It is not a germ, and you cannot pass it on.": "Nie wywołał jej zarazek i nie można nią nikogo zarazić.",
  "It may itch.": "Może swędzieć.",
  "It may get softer over one to two years.": "Może zmięknąć w ciągu roku do dwóch lat.",
  "A scar that grows": "Blizna, która rośnie",
  "This is a firm scar called a keloid.": "To twarda blizna, którą nazywamy bliznowcem (keloidem).",
  "It has grown past the edge of the old spot.": "Wyrosła poza brzeg dawnego pryszcza.",
  "It may itch or hurt.": "Może swędzieć lub boleć.",
  "It does not go down on its own, and it can grow.": "Sama się nie zmniejsza i może rosnąć.",
  "It can come back after care.": "Po leczeniu może wrócić.",
  "After steroid injections, about 1 in 3 came back in the first year, and half within five years.":
    "Po zastrzykach ze sterydu około 1 bliznowiec na 3 wrócił w pierwszym roku, a połowa w ciągu pięciu lat.",
  "It can run in families.": "Bliznowce mogą zdarzać się w rodzinie.",
  "Ask us before you let anyone pierce, cut or needle your skin.":
    "Przed przekłuciem, nacięciem lub nakłuwaniem skóry proszę najpierw zapytać nas.",
  "Small raised scars": "Małe wypukłe blizny",
  "These are small, soft bumps in the colour of your skin.": "To małe, miękkie grudki w kolorze skóry.",
  "Most are on the chin or the back.": "Najczęściej są na brodzie lub plecach.",
  "They are scars, so you cannot squeeze them out.": "To blizny, więc nie da się ich wycisnąć.",
  "Skin like this may form thick scars, so we treat it with care.":
    "Na takiej skórze mogą powstawać grube blizny, dlatego leczymy ją ostrożnie.",
  "Pale marks": "Jasne ślady",
  "This is a mark that is paler than the skin around it.": "To ślad jaśniejszy niż skóra wokół niego.",
  "The skin lost some colour while it healed.": "Skóra straciła trochę barwnika, gdy się goiła.",
  "The colour may come back, but this can take many months.":
    "Kolor może wrócić, ale może to trwać wiele miesięcy.",
  "Sun cream keeps the skin around it from going darker, so the mark shows less.":
    "Dzięki kremowi z filtrem skóra wokół śladu nie ciemnieje, więc ślad mniej widać.",
};
