/** Consent forms and the other papers, in Polish. Keyed by the English sentence. */
export const POLISH_PAPERS: Readonly<Record<string, string>> = {
  "The papers for this laser do not name red marks left by spots.":
    "Dokumenty producenta tego lasera nie wymieniają czerwonych śladów po pryszczach.",
  "So its use for your red marks is called off-label.":
    "Dlatego użycie go na takie czerwone ślady to stosowanie poza wskazaniami (off-label).",
  "It hurts for a short time while we do it.": "Przez krótki czas, w trakcie zabiegu, boli.",
  "The skin can be red and puffy for 1 to 3 days.": "Skóra może być czerwona i opuchnięta od 1 do 3 dni.",
  "The skin can turn darker for a while.": "Skóra może na jakiś czas ściemnieć.",
  "A bruise can last 7 to 14 days.": "Siniak może trwać od 7 do 14 dni.",
  "A blister or a scar is rare.": "Pęcherz lub blizna zdarza się rzadko.",
  "The light could harm an eye, so we shield your eyes each time.":
    "Światło mogłoby uszkodzić oko, dlatego za każdym razem osłaniamy oczy.",
  "It can hurt, and the skin can be red and puffy for 1 to 3 days.":
    "Może boleć, a skóra może być czerwona i opuchnięta od 1 do 3 dni.",
  "In people who had gold medicine, lasers of this kind have turned the skin blue-black, even 26 years later.":
    "U osób leczonych złotem takie lasery zabarwiały skórę na niebiesko-czarno, nawet 26 lat później.",
  "Tell us if you ever had gold medicine: we must not use this laser then.":
    "Proszę nam powiedzieć o leczeniu złotem, nawet dawnym: wtedy nie wolno nam użyć tego lasera.",
  "The skin can turn darker or paler.": "Skóra może ściemnieć lub zjaśnieć.",
  "Dark or tanned skin takes up more of the light, so the risk of harm is higher.":
    "Ciemna lub opalona skóra pochłania więcej światła, więc ryzyko szkody jest większe.",
  "The skin can be red and puffy, or crust.":
    "Skóra może być czerwona i opuchnięta lub pokryć się strupkami.",
  "It can burn the skin, and leave marks like stripes or rings.":
    "Może oparzyć skórę i zostawić ślady w kształcie pasów lub pierścieni.",
  "The skin can turn darker.": "Skóra może ściemnieć.",
  "The skin can be red and puffy.": "Skóra może być opuchnięta i czerwona.",
  "It can blister.": "Mogą powstać pęcherze.",
  "The skin can turn darker or paler, more so on dark or tanned skin.":
    "Skóra może ściemnieć lub zjaśnieć, częściej ciemna lub opalona.",
  "Pulses on top of each other can burn the skin, so we leave a space between them.":
    "Impulsy jeden na drugim mogą oparzyć skórę, więc zostawiamy między nimi odstęp.",
  "It hurts while we do it, and the skin can be red for 1 to 2 days.":
    "Boli w trakcie zabiegu, a skóra może być czerwona od 1 do 2 dni.",
  "A blister, a burn or a scar is rare.": "Pęcherz, oparzenie lub blizna zdarza się rzadko.",
  "The skin can be red, and thin crusts can form.": "Skóra może być czerwona i mogą powstać cienkie strupki.",
  "The skin is red for 1 to 3 days.": "Skóra jest czerwona od 1 do 3 dni.",
  "In one study about 1 in 6 people got dark marks.":
    "W jednym badaniu ciemne ślady pojawiły się u około 1 na 6 osób.",
  "In one small study of brown and black skin, 5 in 7 got dark marks at a high dose and 3 in 7 at a low dose.":
    "W jednym małym badaniu na brązowej i czarnej skórze ciemne ślady miało 5 na 7 osób po dużej dawce i 3 na 7 po małej dawce.",
  "The skin can swell and peel.": "Skóra może spuchnąć i się łuszczyć.",
  "It can bring on a cold sore.": "Może wywołać opryszczkę.",
  "A scar is rare.": "Blizna zdarza się rzadko.",
  "In one study about 1 in 7 people got dark marks.":
    "W jednym badaniu ciemne ślady pojawiły się u około 1 na 7 osób.",
  "On brown and black skin, up to 9 in 10 people have got dark marks.":
    "Na brązowej i czarnej skórze ciemne ślady miało nawet 9 na 10 osób.",
  "It can bring on a cold sore, and tablets can stop that.":
    "Może wywołać opryszczkę, a tabletki mogą temu zapobiec.",
  "The skin is raw and sore, and takes 5 to 10 days to heal.":
    "Skóra jest jak otarta i obolała, a gojenie trwa od 5 do 10 dni.",
  "It can get infected.": "Może dojść do zakażenia.",
  "It can leave a pale patch or a scar.": "Może zostać jasna plama lub blizna.",
  "On brown and black skin, up to 9 in 10 people have got dark marks after strong lasers.":
    "Na brązowej i czarnej skórze po mocnych laserach ciemne ślady miało nawet 9 na 10 osób.",
  "It is not done within 6 months of acne capsules.":
    "Nie robi się go w ciągu 6 miesięcy od kapsułek na trądzik.",
  "The skin is raw and sore for one to two weeks.":
    "Skóra jest jak otarta i obolała od tygodnia do dwóch tygodni.",
  "It can stay pink for months.": "Może być różowa przez wiele miesięcy.",
  "In 2019 a light mask was called back, as it might harm the eyes of people with some eye diseases or medicines.":
    "W 2019 roku wycofano ze sprzedaży maskę świetlną, bo mogła uszkodzić oczy osób z niektórymi chorobami oczu lub przyjmujących niektóre leki.",
  "You wear eye shields each time.": "Za każdym razem na oczy zakłada się osłonki.",
  "The light may make the skin darker for a while.": "Światło może na jakiś czas przyciemnić skórę.",
  "The papers of one well-known needling pen say it is not meant to put creams, drugs or blood into the skin.":
    "Dokumenty producenta jednego znanego urządzenia do nakłuwania mówią, że nie służy ono do wprowadzania w skórę kremów, leków ani krwi.",
  "If we do that with it, it is called off-label use, and we will tell you first.":
    "Jeśli tak go użyjemy, jest to stosowanie poza wskazaniami (off-label) i najpierw o tym powiemy.",
  "In the United States, the pen is allowed for acne scars on the face from the age of 22.":
    "W Stanach Zjednoczonych to urządzenie jest dopuszczone do blizn potrądzikowych na twarzy u osób, które mają co najmniej 22 lata.",
  "The skin is red like sunburn, and is mostly calm in 1 to 3 days.":
    "Skóra jest czerwona jak po oparzeniu słonecznym i zwykle uspokaja się w ciągu 1 do 3 dni.",
  "Spots can flare up, and tiny white bumps can form.":
    "Pryszcze mogą się nasilić i mogą powstać maleńkie białe grudki.",
  "It can leave fine lines of scar.": "Może zostawić cienkie linie blizn.",
  "The pen was not tested in people who get thick scars or take blood thinners.":
    "Urządzenia nie badano u osób, u których powstają grube blizny lub które biorą leki rozrzedzające krew.",
  "In 58 studies with 1,845 people no serious harm was seen.":
    "W 58 badaniach z 1845 osobami nie było poważnych szkód.",
  "An infection is rare.": "Zakażenie zdarza się rzadko.",
  "On 15 October 2025 the FDA, which guards drug and device safety in the United States, warned of harm from needling with heat.":
    "15 października 2025 roku FDA, urząd, który w Stanach Zjednoczonych pilnuje bezpieczeństwa leków i urządzeń, ostrzegł przed szkodami po nakłuwaniu z ciepłem.",
  "It had reports of burns.": "Zgłoszono oparzenia.",
  "It had reports of scarring.": "Zgłoszono powstawanie blizn.",
  "It had reports of fat loss, which can leave a hollow.":
    "Zgłoszono utratę tłuszczu, po której może zostać zagłębienie.",
  "It had reports of disfigurement: a lasting change in how a person looks.":
    "Zgłoszono oszpecenie: trwałą zmianę wyglądu.",
  "It had reports of nerve damage, which can leave skin numb or weak.":
    "Zgłoszono uszkodzenia nerwów, po których skóra może być zdrętwiała lub osłabiona.",
  "Some people needed surgery to mend the harm.":
    "Niektóre osoby potrzebowały operacji, żeby naprawić szkody.",
  "It is a medical treatment, so it must never be done at home.":
    "To zabieg medyczny, więc nigdy nie wolno go robić w domu.",
  "The skin can bruise or turn a bit darker.": "Mogą powstać siniaki lub skóra może trochę ściemnieć.",
  "The needles can hold nickel, which some people react to.":
    "Igły mogą zawierać nikiel, na który niektóre osoby reagują.",
  "Tattoos and lasting make-up must not be treated.":
    "Nie wolno robić zabiegu na tatuażach i makijażu permanentnym.",
  "It could upset a pacemaker or harm the skin over metal in the body.":
    "Może zakłócić pracę rozrusznika serca lub uszkodzić skórę nad metalem w ciele.",
  "In studies, needling with blood did no more harm than needling on its own.":
    "W badaniach nakłuwanie z krwią nie szkodziło bardziej niż samo nakłuwanie.",
  "The skin and the arm can be sore and bruised.": "Skóra i ręka mogą być obolałe i posiniaczone.",
  "You may bleed more if you have too few blood cells that help blood clot, or take blood thinners.":
    "Krwawienie może być większe, gdy we krwi jest za mało komórek, które pomagają jej krzepnąć, lub przy lekach rozrzedzających krew.",
  "In one study of this peel on deep skin tones, about 1 in 6 people had mild harm.":
    "W jednym badaniu tego peelingu na ciemnej skórze u około 1 na 6 osób były łagodne szkody.",
  "The skin can be red, tight and flaky for up to a week.":
    "Skóra może być czerwona, ściągnięta i łuszcząca się nawet przez tydzień.",
  "It can burn the skin or leave a crust.": "Może oparzyć skórę lub zostawić strupek.",
  "The skin can turn paler.": "Skóra może zjaśnieć.",
  "It can leave a scar.": "Może zostać blizna.",
  "Pale patches have been seen after this peel.": "Po tym peelingu widywano jasne plamy.",
  "On brown and black skin, the risk of dark or pale patches is higher.":
    "Na brązowej i czarnej skórze ryzyko ciemnych lub jasnych plam jest większe.",
  "The skin peels for 5 to 7 days.": "Skóra łuszczy się przez 5 do 7 dni.",
  "A crust stays for about a week, and a red dot for weeks.":
    "Strupek zostaje przez około tydzień, a czerwona kropka przez kilka tygodni.",
  "The scar can get wider.": "Blizna może się poszerzyć.",
  "A pale patch can stay.": "Może zostać jasna plama.",
  "A bruise and swelling are common.": "Siniak i opuchlizna zdarzają się często.",
  "A firm lump can stay for some weeks.": "Przez kilka tygodni może zostać twardy guzek.",
  "Harm to a nerve is rare.": "Uszkodzenie nerwu zdarza się rzadko.",
  "It can bleed or bruise.": "Może krwawić lub może powstać siniak.",
  "You get a new scar, which can be wide or thick.":
    "Powstaje nowa blizna, która może być szeroka lub gruba.",
  "The skin can turn darker or paler there.": "Skóra może tam ściemnieć lub zjaśnieć.",
  "A small patch can stay numb.": "Małe miejsce może pozostać zdrętwiałe.",
  "The skin can be red, puffy or bruised.": "Skóra może być czerwona, opuchnięta lub posiniaczona.",
  "Lumps can form, even months later.": "Mogą powstać guzki, nawet po miesiącach.",
  "In rare cases filler blocks a blood vessel, and skin can die.":
    "Rzadko wypełniacz zatyka naczynie krwionośne i skóra może obumrzeć.",
  "Very rarely a blocked vessel leads to loss of sight or a stroke.":
    "Bardzo rzadko zatkane naczynie prowadzi do utraty wzroku lub udaru.",
  "This filler stays for good and cannot be melted.":
    "Ten wypełniacz zostaje na zawsze i nie można go rozpuścić.",
  "In one study the skin got thin in 44 of 100 people.":
    "W jednym badaniu skóra stała się cienka u 44 na 100 osób.",
  "The scar grows back in about 1 in 3 people within a year, and in half within five years.":
    "Blizna odrasta u około 1 na 3 osoby w ciągu roku, a u połowy w ciągu pięciu lat.",
  "It stings, and can bruise.": "Szczypie i może powstać siniak.",
  "Tiny blood vessels can show.": "Mogą być widoczne drobne naczynia krwionośne.",
  "In one study the skin got thin in 8 of 100 people.":
    "W jednym badaniu skóra stała się cienka u 8 na 100 osób.",
  "The skin can turn darker or get a sore.": "Skóra może ściemnieć lub może powstać ranka.",
  "It hurts, swells and can blister.": "Boli, puchnie i może powstać pęcherz.",
  "A pale or dark patch can stay.": "Może zostać jasna lub ciemna plama.",
  "It can leave a dent or a scar.": "Może zostać wgłębienie lub blizna.",
  "The papers for this drug name other uses, so its use for red marks is called off-label.":
    "Dokumenty producenta tego leku podają inne zastosowania, więc użycie go na czerwone ślady to stosowanie poza wskazaniami (off-label).",
  "It was tested on marks like yours in 30 people for 12 weeks.":
    "Na takich śladach zbadano go u 30 osób przez 12 tygodni.",
  "People with high blood pressure, asthma, or heart or blood vessel disease were not tested.":
    "Nie badano osób z wysokim ciśnieniem krwi, astmą ani chorobą serca lub naczyń krwionośnych.",
  "People who were pregnant were not tested.": "Nie badano osób w ciąży.",
  "Stop it and call us if your heart races, your head aches, or the redness comes back worse.":
    "Jeśli serce bije bardzo szybko, boli głowa lub czerwień wraca silniejsza, proszę odstawić i do nas zadzwonić.",
  "The papers for this drug name other uses, so its use for scars is called off-label.":
    "Dokumenty producenta tego leku podają inne zastosowania, więc użycie go na blizny to stosowanie poza wskazaniami (off-label).",
  "In 1 to 2 out of 10 people the skin got more red than before.":
    "U 1 do 2 na 10 osób skóra stała się bardziej czerwona niż wcześniej.",
  "The skin can sting, itch or feel warm.": "Skóra może szczypać, swędzieć lub być ciepła.",
  "It can make you feel faint or sleepy, or slow the heart.":
    "Może wywołać uczucie omdlenia, senność lub zwolnić serce.",
  "Stop it and call us if you feel faint, or if the redness comes back worse.":
    "Jeśli robi się słabo lub czerwień wraca silniejsza, proszę odstawić lek i do nas zadzwonić.",
  "The papers for this gel name the redness of rosacea, so its use for red marks is called off-label.":
    "Dokumenty producenta tego żelu podają zaczerwienienie w trądziku różowatym, więc użycie go na czerwone ślady to stosowanie poza wskazaniami (off-label).",
  "No clear harm was seen in them.": "Nie zauważono u nich wyraźnych szkód.",
  "The skin can be red, dry or itch.": "Skóra może być czerwona, sucha lub swędzieć.",
  "It can get into the blood, and slow the heart or make it hard to breathe.":
    "Może dostać się do krwi i zwolnić serce lub utrudnić oddychanie.",
  "Stop it and call us if you feel faint or short of breath.":
    "Jeśli robi się słabo lub brakuje tchu, proszę odstawić lek i do nas zadzwonić.",
  "This drug is made as eye drops, so its use on red marks is called off-label.":
    "Ten lek to krople do oczu, więc użycie go na czerwone ślady to stosowanie poza wskazaniami (off-label).",
  "It was tested in small trials only: 18 people with red marks, and 30 with dark ones.":
    "Badano go tylko w małych próbach: u 18 osób z czerwonymi śladami i u 30 z ciemnymi.",
  "It is not known how safe it is while you are pregnant or breast-feed.":
    "Nie wiadomo, jak bezpieczny jest w ciąży i podczas karmienia piersią.",
  "The papers for this drug name other uses, so its use for marks is called off-label.":
    "Dokumenty producenta tego leku podają inne zastosowania, więc użycie go na ślady to stosowanie poza wskazaniami (off-label).",
  "It must not be used if you tend to get blood clots.":
    "Nie wolno go stosować przy skłonności do zakrzepów krwi.",
  "It must not be used with kidney or eye disease, or while you take hormones.":
    "Nie wolno go stosować przy chorobie nerek lub oczu ani podczas przyjmowania hormonów.",
  "It must not be used while you breastfeed.": "Nie wolno go stosować podczas karmienia piersią.",
  "It can upset the stomach.": "Może powodować dolegliwości żołądka.",
  "A blood clot is rare but can be serious.": "Zakrzep krwi zdarza się rzadko, ale może być groźny.",
  "Under the age of 18, two doctors who may prescribe it must agree.":
    "U osób poniżej 18 lat zgodzić się musi dwóch lekarzy, którzy mogą przepisać ten lek.",
  "You sign the national form for this drug as well.": "Podpisuje się też krajowy formularz dla tego leku.",
  "It can harm an unborn baby, and this risk lasts for up to 4 weeks after the last dose.":
    "Może uszkodzić nienarodzone dziecko, a to ryzyko trwa do 4 tygodni po ostatniej dawce.",
  "It can change your mood.": "Może zmienić nastrój.",
  "It can change how sex feels, and this can last.":
    "Może zmienić odczuwanie seksu i może się to utrzymywać.",
  "Dry lips, eyes and skin are common.": "Suche usta, oczy i skóra zdarzają się często.",
  "It can raise blood fats, and upset the liver.":
    "Może podnieść poziom tłuszczów we krwi i zaszkodzić wątrobie.",
  "Consent form": "Formularz zgody",
  "This form tells you what we plan to do, what may go wrong, and what else you could do.":
    "Ten formularz mówi, co planujemy zrobić, co może pójść źle i co można zrobić zamiast tego.",
  "Ask us about all that is not clear.": "Proszę pytać nas o wszystko, co nie jest jasne.",
  "What we will do": "Co zrobimy",
  Where: "Gdzie",
  Why: "Dlaczego",
  "What you must know first": "Co trzeba wiedzieć najpierw",
  "What can go wrong": "Co może pójść źle",
  "Found in studies or named by experts": "Stwierdzone w badaniach lub podane przez ekspertów",
  "Seen in clinics, with no good study that we know": "Widywane w gabinetach, ale nie znamy dobrego badania",
  "It may not work, and the marks may come back.": "Zabieg może nie zadziałać, a ślady mogą wrócić.",
  "There may be harm that nobody knows of yet.": "Mogą wystąpić szkody, o których nikt jeszcze nie wie.",
  "What else you could do": "Co można zrobić zamiast tego",
  "You can have no treatment at all.": "Można nie leczyć wcale.",
  "You can wait: marks that are flat often fade on their own.":
    "Można poczekać: płaskie ślady często same bledną.",
  "You can wait: dips in the skin do not fade on their own, but you need not rush.":
    "Można poczekać: wgłębienia same nie znikają, ale nie trzeba się spieszyć.",
  "You can wait, but a raised scar can grow while you do.":
    "Można poczekać, ale wypukła blizna może w tym czasie rosnąć.",
  "You can use creams and sun cream at home.": "Można stosować w domu kremy i krem z filtrem.",
  "You can cover the marks with make-up.": "Można zakryć ślady makijażem.",
  "Other treatments that you could have": "Inne możliwe zabiegi i leki",
  "Photos: say yes or no to each": "Zdjęcia: proszę przy każdym punkcie zaznaczyć tak lub nie",
  "You can say no to each of these and still have the treatment.":
    "Można odmówić w każdym z tych punktów i nadal mieć zabieg.",
  "You can take back a yes at any time.": "Zgodę można cofnąć w każdej chwili.",
  "Yes, take photos for my own record.": "Tak, zgadzam się na zdjęcia do mojej dokumentacji.",
  "Yes, show my photos to teach other staff.":
    "Tak, zgadzam się na pokazywanie moich zdjęć podczas szkolenia personelu.",
  "Yes, print my photos or show them to the public.":
    "Tak, zgadzam się na publikację moich zdjęć lub pokazywanie ich publicznie.",
  "Take your time": "Czas na decyzję",
  "You do not have to sign today.": "Nie trzeba podpisywać dzisiaj.",
  "Take this form home and think it over for as long as you need.":
    "Ten formularz można zabrać do domu i zastanawiać się tak długo, jak potrzeba.",
  "You can change your mind at any time, even after you sign, and on the day.":
    "Zdanie można zmienić w każdej chwili, także po podpisaniu i w dniu zabiegu.",
  "We will still care for you.": "Nadal będziemy się Panią/Panem opiekować.",
  "Tick what is true": "Proszę zaznaczyć to, co jest prawdą",
  "I have read this form, or someone read it to me.":
    "Znam cały ten formularz: z własnego czytania albo od osoby, która mi go przeczytała.",
  "I could ask all I wanted to.": "Była możliwość, żeby zapytać o wszystko.",
  "I have had time to think.": "Był czas na zastanowienie.",
  "I know that I can say no, now or later.": "Wiem, że mogę odmówić teraz lub później.",
  "I have told you if I am pregnant, or might be.":
    "Jeśli jestem w ciąży lub mogę w niej być, Państwo o tym wiedzą.",
  "I agree to this treatment.": "Zgadzam się na ten zabieg.",
  "Who signs": "Kto podpisuje",
  Who: "Kto",
  Name: "Imię i nazwisko",
  Signature: "Podpis",
  Date: "Data",
  Patient: "Pacjentka lub pacjent",
  "Parent or guardian": "Rodzic lub opiekun",
  "Interpreter, if there is one": "Tłumacz, jeśli jest",
  Clinician: "Osoba lecząca",
  "Your visit card": "Karta wizyt",
  "Bring this card to each visit, and tick off each visit when it is done.":
    "Proszę przynosić tę kartę na każdą wizytę i zaznaczać każdą wizytę, która się odbyła.",
  "Your treatments": "Zabiegi i leki",
  "Visits you have had": "Wizyty, które się odbyły",
  "Visits to come": "Wizyty, które będą",
  "No visit is planned at the moment": "Na razie nie ma zaplanowanej wizyty",
  "Tell us at each visit": "O czym mówić nam na każdej wizycie",
  "Tell us if your health has changed, or you take a new drug.":
    "Proszę zgłosić zmianę stanu zdrowia lub nowy lek.",
  "Tell us if you have a tan, a cold sore or sore skin.":
    "Proszę zgłosić opaleniznę, opryszczkę lub podrażnienie skóry.",
  "Tell us how your skin was after the last visit.":
    "Proszę nam powiedzieć, jaka była skóra po ostatniej wizycie.",
  "Tell us if you are pregnant, or might be.": "Proszę zgłosić ciążę, także tylko możliwą.",
};
