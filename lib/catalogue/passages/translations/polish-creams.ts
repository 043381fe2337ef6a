/** Creams, gels and tablets, in Polish. Keyed by the English sentence. */
export const POLISH_CREAMS: Readonly<Record<string, string>> = {
  Niacinamide: "Niacynamid",
  "Use it twice a day on clean skin.": "Proszę stosować dwa razy dziennie na czystą skórę.",
  "It is a B vitamin that can calm the skin and help it stay strong.":
    "To witamina z grupy B, która może uspokoić i wzmocnić skórę.",
  "Give it 8 to 12 weeks.": "Proszę poczekać 8 do 12 tygodni.",
  "No one has tested it well on marks like these, so it may not help.":
    "Nikt tego dobrze nie zbadał na takich śladach, więc może nie pomóc.",
  "Azelaic acid": "Kwas azelainowy",
  "Use it once a day for one or two weeks, then twice a day.":
    "Proszę stosować raz dziennie przez tydzień lub dwa, potem dwa razy dziennie.",
  "It can calm red marks and lighten dark ones.": "Może uspokoić czerwone ślady i rozjaśnić ciemne.",
  "It may sting at first, but this often wears off.": "Na początku może szczypać, ale często to mija.",
  "If it is too sore, go back to once a day and tell us.":
    "Przy dużym podrażnieniu proszę wrócić do raz dziennie i nam to zgłosić.",
  "In a good trial it helped red marks more than a plain gel.":
    "W dobrym badaniu pomógł na czerwone ślady lepiej niż zwykły żel.",
  "Vitamin C": "Witamina C",
  "Use it in the morning, before your sun cream.": "Proszę stosować rano, przed kremem z filtrem.",
  "It can brighten the skin and help it heal.": "Może rozjaśnić skórę i pomóc jej się goić.",
  "Give it three months.": "Proszę poczekać trzy miesiące.",
  "In one small study about half of the people had much less red, and about 1 in 4 had much less brown.":
    "W jednym małym badaniu u około połowy osób było dużo mniej czerwieni, a u około 1 na 4 osoby dużo mniej brązu.",
  "Vitamin A cream (retinoid)": "Krem z retinoidem (pochodną witaminy A)",
  "Use it at night, two or three nights a week to start.":
    "Proszę stosować na noc, na początku przez dwie lub trzy noce w tygodniu.",
  "A bit the size of a pea is enough for the whole face.":
    "Na całą twarz wystarczy ilość wielkości ziarnka grochu.",
  "Put your plain cream on first.": "Najpierw proszę nałożyć zwykły krem nawilżający.",
  "If your skin is fine, build up as we told you.":
    "Jeśli skóra dobrze to znosi, proszę stosować coraz częściej, tak jak zaleciliśmy.",
  "It speeds up how fast the skin renews itself.": "Przyspiesza odnowę skóry.",
  "It may make your skin dry, or more red, at first.":
    "Na początku skóra może być sucha lub bardziej czerwona.",
  "Sore skin can leave dark marks, so go slowly.":
    "Po podrażnieniu mogą zostać ciemne ślady, więc proszę się nie spieszyć.",
  "If it is too sore, use it on fewer nights and tell us.":
    "Przy dużym podrażnieniu proszę stosować rzadziej i nam to zgłosić.",
  "Give it at least 12 weeks.": "Proszę poczekać co najmniej 12 tygodni.",
  "In one trial 4 in 10 people got lighter marks, against 2 in 10 with a plain cream.":
    "W jednym badaniu ślady zjaśniały u 4 na 10 osób, a przy zwykłym kremie u 2 na 10 osób.",
  "Half of those who used it got sore skin.": "U połowy osób, które go stosowały, skóra była podrażniona.",
  "Do not use it if you are pregnant or trying for a baby; tell us at once if that could be so.":
    "Nie wolno go stosować w ciąży ani w czasie starań o dziecko; możliwą ciążę proszę od razu zgłosić.",
  "Benzoyl peroxide": "Nadtlenek benzoilu",
  "Use a thin layer once a day, where you get spots.":
    "Proszę nakładać cienką warstwę raz dziennie tam, gdzie pojawiają się pryszcze.",
  "It treats spots, so that fewer new marks form.": "Leczy pryszcze, więc powstaje mniej nowych śladów.",
  "It can dry the skin, and it can bleach hair, towels and clothes.":
    "Może wysuszać skórę oraz odbarwiać włosy, ręczniki i ubrania.",
  "Do not use it at the same time as hydroquinone, as the skin can stain for a while.":
    "Nie wolno stosować w tym samym czasie co hydrochinon, bo skóra może się na jakiś czas przebarwić.",
  Hydroquinone: "Hydrochinon",
  "Put it on the dark marks only, once a night.":
    "Proszę nakładać tylko na ciemne ślady, raz dziennie na noc.",
  "Try it first on a small patch of skin, as we showed you.":
    "Najpierw proszę go wypróbować na małym kawałku skóry, tak jak pokazaliśmy.",
  "It slows down how much colour the skin makes.": "Spowalnia wytwarzanie barwnika w skórze.",
  "It needs sun cream every day to work.": "Działa tylko wtedy, gdy codziennie używa się kremu z filtrem.",
  "Use it only for as long as we say, and stop if it has not helped in three months.":
    "Proszę stosować tylko tak długo, jak zalecimy, i przestać, jeśli po trzech miesiącach nie pomógł.",
  "Stop and call us if the skin gets darker or sore.":
    "Jeśli skóra ciemnieje lub jest podrażniona, proszę odstawić i do nas zadzwonić.",
  "About 7 in 10 people get lighter marks with creams of this kind, but only about 1 in 20 clear in full.":
    "Po takich kremach ślady jaśnieją u około 7 na 10 osób, ale znikają całkowicie tylko u około 1 na 20 osób.",
  "Three-part cream": "Krem trójskładnikowy",
  "It has three drugs in one: one slows colour, one renews skin and one calms it.":
    "Zawiera trzy leki w jednym: jeden hamuje barwnik, drugi odnawia skórę, a trzeci ją uspokaja.",
  "Use it only for as long as we say.": "Proszę stosować tylko tak długo, jak zalecimy.",
  "Stop and call us if the skin gets thin, dark or sore.":
    "Jeśli skóra staje się cienka, ciemna lub podrażniona, proszę odstawić i do nas zadzwonić.",
  "Most people get lighter marks, but few marks clear in full.":
    "U większości osób ślady jaśnieją, ale niewiele śladów znika całkowicie.",
  "Tranexamic acid on the skin": "Kwas traneksamowy na skórę",
  "It can calm red marks and lighten brown ones.": "Może uspokoić czerwone ślady i rozjaśnić brązowe.",
  "Only small trials have been done, so we cannot be sure that it will help you.":
    "Były tylko małe badania, więc nie mamy pewności, że pomoże.",
  Oxymetazoline: "Oksymetazolina",
  "Dab it on the red marks twice a day for 12 weeks.":
    "Proszę nakładać punktowo na czerwone ślady dwa razy dziennie przez 12 tygodni.",
  "It makes the tiny blood vessels in the skin narrower.": "Zwęża drobne naczynia krwionośne w skórze.",
  "It is sold for other things, and has had one small trial on red marks.":
    "Jest sprzedawana na co innego, a na czerwone ślady sprawdzono ją w jednym małym badaniu.",
  "In that trial there were fewer red marks by week 8.":
    "W tym badaniu po 8 tygodniach czerwonych śladów było mniej.",
  "Tell us first if you have asthma, high or low blood pressure, or a heart, stroke or eye disease.":
    "Najpierw proszę zgłosić astmę, wysokie lub niskie ciśnienie krwi, chorobę serca, udar lub chorobę oczu.",
  "Stop and call us if your heart races, your head hurts or the red gets worse.":
    "Jeśli serce bije bardzo szybko, boli głowa lub czerwień się nasila, proszę odstawić i do nas zadzwonić.",
  Brimonidine: "Brymonidyna",
  "Put a thin layer on the red skin, once a day at most.":
    "Proszę nakładać cienką warstwę na czerwoną skórę, najwyżej raz dziennie.",
  "It makes skin look less red for some hours.": "Sprawia, że przez kilka godzin skóra jest mniej czerwona.",
  "It does not heal the marks.": "Nie leczy śladów.",
  "In 1 to 2 out of 10 people the skin gets more red.":
    "U 1 do 2 na 10 osób skóra robi się bardziej czerwona.",
  "Stop and call us if that happens.": "Jeśli tak się stanie, proszę odstawić i do nas zadzwonić.",
  "Timolol drops on the skin": "Krople z tymololem na skórę",
  "Put one small drop on the mark, as we showed you.":
    "Proszę nałożyć jedną małą kroplę na ślad, tak jak pokazaliśmy.",
  "It acts on the tiny blood vessels in the skin.": "Tymolol działa na drobne naczynia krwionośne w skórze.",
  "Little is known of how well it works for marks like these.":
    "Mało wiadomo o tym, jak dobrze działa na takie ślady.",
  "Do not use it if you have asthma or a slow heart, and tell us first.":
    "Nie wolno stosować przy astmie lub wolnym biciu serca; proszę nam o tym najpierw powiedzieć.",
  "Stop and call us if you feel faint or short of breath.":
    "Jeśli robi się słabo lub trudno oddychać, proszę odstawić i do nas zadzwonić.",
  "Silicone gel or sheet": "Żel lub plaster silikonowy",
  "Wear the sheet, or put the gel on, every day as we showed you.":
    "Proszę nosić plaster lub nakładać żel codziennie, tak jak pokazaliśmy.",
  "It keeps the scar soft and may help it go flat.": "Dzięki temu blizna jest miękka i może się spłaszczyć.",
  "Give it two to three months.": "Proszę poczekać od dwóch do trzech miesięcy.",
  "Take a break if the skin gets sore.": "Jeśli skóra jest podrażniona, proszę zrobić przerwę.",
  "Dapsone gel": "Żel z dapsonem",
  "Use a thin layer on clean skin, as we told you.":
    "Proszę nakładać cienką warstwę na czystą skórę, tak jak zaleciliśmy.",
  "It calms spots, so that fewer new marks form.": "Uspokaja trądzik, więc powstaje mniej nowych śladów.",
  "Do not use it at the same time as benzoyl peroxide, as the skin can turn orange for a while.":
    "Nie wolno stosować w tym samym czasie co nadtlenek benzoilu, bo skóra może na jakiś czas zrobić się pomarańczowa.",
  "Give it 12 weeks.": "Proszę poczekać 12 tygodni.",
  "Stop and call us if your lips turn blue or grey, or if you feel short of breath.":
    "Jeśli usta robią się sine lub szare albo brakuje tchu, proszę odstawić i do nas zadzwonić.",
  "Isotretinoin capsules": "Kapsułki z izotretynoiną",
  "Take them with food, at the dose we give you.": "Proszę przyjmować z jedzeniem, w dawce, którą podamy.",
  "They treat strong acne, so that fewer new scars form.":
    "Leczą ciężki trądzik, więc powstaje mniej nowych blizn.",
  "Dry lips, eyes and skin are very common.": "Suche usta, oczy i skóra zdarzają się bardzo często.",
  "Some people feel low in mood, so tell us and your family if you do.":
    "U niektórych osób pogarsza się nastrój; jeśli tak się stanie, proszę powiedzieć nam i rodzinie.",
  "If you think of harming yourself, get help at once.":
    "Przy myślach o zrobieniu sobie krzywdy proszę natychmiast szukać pomocy.",
  "Some have problems with sex, so tell us about that too.":
    "U niektórych osób pojawiają się problemy w życiu seksualnym, więc proszę nam powiedzieć także o nich.",
  "You will have blood tests.": "Będą potrzebne badania krwi.",
  "Do not wax the skin, and stay out of strong sun.":
    "Nie wolno depilować skóry woskiem i trzeba unikać mocnego słońca.",
  "Do not give blood until we say it is safe.":
    "Nie wolno oddawać krwi, dopóki nie powiemy, że to bezpieczne.",
  "These capsules can badly harm an unborn baby, so you must not get pregnant while you take them, or in the four weeks after.":
    "Te kapsułki mogą ciężko uszkodzić nienarodzone dziecko, więc nie wolno zajść w ciążę w czasie ich przyjmowania ani przez cztery tygodnie potem.",
  "Use the birth control we agreed, and come for your tests.":
    "Proszę stosować ustaloną antykoncepcję i przychodzić na badania.",
  "Antibiotic tablets for acne": "Tabletki z antybiotykiem na trądzik",
  "Take them as the label says, sitting up, with a full glass of water.":
    "Proszę przyjmować zgodnie z etykietą, w pozycji siedzącej, z pełną szklanką wody.",
  "They calm spots, so that fewer new marks form.": "Uspokajają trądzik, więc powstaje mniej nowych śladów.",
  "Your skin may burn more quickly in the sun, so take care.":
    "Skóra może szybciej spalić się na słońcu, więc proszę uważać.",
  "Most people take them for up to three months.":
    "Większość osób przyjmuje je nie dłużej niż trzy miesiące.",
  "Stop and call us if you get a bad headache or your sight goes blurred.":
    "Jeśli mocno boli głowa lub wzrok robi się zamazany, proszę odstawić i do nas zadzwonić.",
  "Do not take them if you are pregnant or trying for a baby.":
    "Nie wolno ich przyjmować w ciąży ani w czasie starań o dziecko.",
  "Tranexamic acid tablets": "Tabletki z kwasem traneksamowym",
  "Take them as the label says.": "Proszę przyjmować zgodnie z etykietą.",
  "They can help to lighten dark marks.": "Mogą pomóc rozjaśnić ciemne ślady.",
  "They are sold for heavy bleeding, and we use them in a new way here.":
    "Są sprzedawane na obfite krwawienia, a my stosujemy je tu w nowy sposób.",
  "Tell us if you or your family have had a blood clot.":
    "Proszę zgłosić zakrzepy krwi u siebie lub w rodzinie.",
  "Tell us if you take a hormone pill, or have a kidney or eye disease.":
    "Proszę zgłosić tabletki hormonalne oraz chorobę nerek lub oczu.",
  "Get help at once if you have chest pain, or if a leg swells and hurts.":
    "Przy bólu w klatce piersiowej albo gdy noga puchnie i boli, proszę natychmiast szukać pomocy.",
  "Stop and call us if your sight changes.": "Jeśli wzrok się zmieni, proszę odstawić i do nas zadzwonić.",
  "Do not take them if you are pregnant, trying for a baby or breast-feeding.":
    "Nie wolno ich przyjmować w ciąży, w czasie starań o dziecko ani podczas karmienia piersią.",
};
