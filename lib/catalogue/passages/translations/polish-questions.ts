/** Prevention, beliefs and questions, in Polish. Keyed by the English sentence. */
export const POLISH_QUESTIONS: Readonly<Record<string, string>> = {
  "Treat spots early, before they get deep.": "Proszę leczyć pryszcze wcześnie, zanim staną się głębokie.",
  "Do not squeeze them.": "Proszę ich nie wyciskać.",
  "Keep your skin care simple and mild, and use sun cream every day.":
    "Proszę dbać o skórę prosto i łagodnie oraz codziennie stosować krem z filtrem.",
  "Leave out products with alcohol in them, and take make-up off every night.":
    "Proszę odstawić kosmetyki z alkoholem i co wieczór zmywać makijaż.",
  "Niacinamide, panthenol or green tea in a cream can help to calm the skin.":
    "Niacynamid, pantenol lub zielona herbata w kremie mogą pomóc uspokoić skórę.",
  "See a skin doctor if your spots go on, or if marks last more than three months.":
    "Proszę iść do dermatologa, jeśli pryszcze nie mijają albo ślady trwają dłużej niż trzy miesiące.",
  "“Red marks are scars that stay.”": "„Czerwone ślady to blizny na zawsze.”",
  "Most fade.": "Większość blednie.",
  "A few do turn into dips, so let us check them.":
    "Niektóre zmieniają się we wgłębienia, więc proszę je nam pokazać.",
  "“You can scrub them off.”": "„Można je zetrzeć szorowaniem.”",
  "Scrubbing can make the skin sore and the marks last longer.":
    "Szorowanie może podrażnić skórę, a ślady mogą trwać dłużej.",
  "“Only light skin gets them.”": "„Robią się tylko na jasnej skórze.”",
  "All skin tones do.": "Robią się na skórze każdego odcienia.",
  "On deep skin the mark may look brown or purple.": "Na ciemnej skórze ślad może być brązowy lub fioletowy.",
  "“Make-up makes them worse.”": "„Makijaż im szkodzi.”",
  "It is fine if it does not block pores and you take it off every night.":
    "Makijaż nie szkodzi, jeśli nie zatyka porów i zmywa się go co wieczór.",
  "“Dark marks will go in full.”": "„Ciemne ślady znikną całkowicie.”",
  "Most get lighter, but few go in full.": "Większość jaśnieje, ale niewiele znika całkowicie.",
  "“One laser visit is enough.”": "„Wystarczy jedna wizyta z laserem.”",
  "Most people need 2 to 4 visits, and it does not work for all.":
    "Większość osób potrzebuje od 2 do 4 wizyt i nie u wszystkich to działa.",
  "What are red marks?": "Co to są czerwone ślady?",
  "They are flat marks left behind by a spot.": "To płaskie ślady, które zostały po pryszczu.",
  "Tiny blood vessels in the skin are still wide.": "Drobne naczynia krwionośne w skórze są nadal szerokie.",
  "Most fade over weeks or months.": "Większość blednie przez tygodnie lub miesiące.",
  "Is it a red mark, a dark mark or a scar?": "Czy to czerwony ślad, ciemny ślad czy blizna?",
  "Red and flat is a red mark.": "Czerwone i płaskie to czerwony ślad.",
  "Brown and flat is a dark mark.": "Brązowe i płaskie to ciemny ślad.",
  "A dip, or a bump that stays, is a scar.": "Wgłębienie albo guzek, który nie znika, to blizna.",
  "On deep skin a red mark can look purple or brown.":
    "Na ciemnej skórze czerwony ślad może być brązowy lub fioletowy.",
  "We look at the colour and feel of each mark, at times up close or under a special light.":
    "Oglądamy kolor każdego śladu i sprawdzamy dotykiem, czasem z bliska lub pod specjalnym światłem.",
  "Why do they take so long?": "Dlaczego to trwa tak długo?",
  "The tiny blood vessels need time to close.":
    "Drobne naczynia krwionośne potrzebują czasu, żeby się zwęzić.",
  "Picking, sun, sensitive skin, rosacea and eczema slow this down.":
    "Spowalniają to wyciskanie, słońce, wrażliwa skóra, trądzik różowaty i egzema.",
  "Are some people more prone?": "Czy niektórym osobom zdarza się to częściej?",
  "Yes.": "Tak.",
  "On fair or sensitive skin, red shows more.": "Na jasnej lub wrażliwej skórze bardziej widać czerwień.",
  "Deep skin more often shows brown or purple.": "Na ciemnej skórze częściej widać brąz lub fiolet.",
  "Can they turn into scars?": "Czy mogą zmienić się w blizny?",
  "Most do not.": "Większość nie.",
  "But most new dips start where there was a mark, so look out for dips and tell us.":
    "Ale większość nowych wgłębień powstaje tam, gdzie był ślad, więc proszę ich wypatrywać i nam o nich mówić.",
  "If you keep making the skin sore, it can leave dark marks.":
    "Jeśli skóra jest ciągle podrażniana, mogą zostać ciemne ślady.",
  "What do skin doctors use?": "Co stosują dermatolodzy?",
  "Most start with creams, and add clinic visits if the marks stay.":
    "Większość zaczyna od kremów, a gdy ślady nie znikają, dodaje wizyty w gabinecie.",
  "A vitamin A cream helps the skin renew itself.": "Krem z retinoidem pomaga skórze się odnawiać.",
  "A laser or bright light can calm the tiny blood vessels.":
    "Laser lub jasne światło może uspokoić drobne naczynia krwionośne.",
  "Needling helps the skin make new support.": "Nakłuwanie pomaga skórze odbudować podparcie.",
  "A mild peel takes off the dull top layer.": "Łagodny peeling usuwa matową wierzchnią warstwę.",
  "Soft red light may calm the skin, as an extra.":
    "Łagodne czerwone światło może uspokoić skórę jako dodatek.",
  "The plan on this sheet is what fits you.": "Plan na tej kartce jest dobrany do Pani/Pana skóry.",
  "What can I do at home?": "Co można robić w domu?",
  "Use a plain cream twice a day and sun cream every day.":
    "Proszę stosować prosty krem dwa razy dziennie i krem z filtrem codziennie.",
  "Do not pick or scrub.": "Proszę nie wyciskać i nie szorować.",
  "A cool cloth helps hot skin.": "Gorącej skórze pomaga chłodny okład.",
  "How long do red marks last?": "Jak długo trwają czerwone ślady?",
  "Some go in weeks and most in some months.":
    "Niektóre znikają po kilku tygodniach, a większość po kilku miesiącach.",
  "Some take up to a year.": "Niektóre trwają nawet rok.",
  "If you do nothing, most still fade, but it can take a year or more.":
    "Bez leczenia większość i tak blednie, ale może to trwać rok lub dłużej.",
  "Skin that stays sore for long may stay dry and easy to upset.":
    "Skóra długo podrażniona może pozostać sucha i wrażliwa.",
  "Care from early on may help to keep them from going dark.":
    "Wczesne leczenie może pomóc, żeby nie ściemniały.",
  "What do people get wrong?": "W co ludzie błędnie wierzą?",
  "Red marks are not always scars.": "Czerwone ślady nie zawsze są bliznami.",
  "Scrubbing does not help.": "Szorowanie nie pomaga.",
  "All skin tones get them.": "Robią się na skórze każdego odcienia.",
  "Make-up is fine if you take it off at night.": "Makijaż nie szkodzi, jeśli zmywa się go wieczorem.",
  "When should I see someone?": "Kiedy zgłosić się do lekarza?",
  "Come if marks last more than three months, or if home care has not helped.":
    "Proszę przyjść, gdy ślady trwają dłużej niż trzy miesiące albo gdy pielęgnacja w domu nie pomogła.",
  "Come sooner if a mark dips, rises, bleeds or grows.":
    "Proszę przyjść wcześniej, jeśli ślad się zapada, unosi, krwawi lub rośnie.",
};
