/** What is done in the clinic and how well it works, in Polish. Keyed by the English sentence. */
export const POLISH_TREATMENTS: Readonly<Record<string, string>> = {
  "Pulsed dye laser": "Laser barwnikowy",
  "This laser heats the tiny blood vessels that make the mark red, and they shrink.":
    "Ten laser ogrzewa drobne naczynia krwionośne, od których ślad jest czerwony, i one się kurczą.",
  "It spares most of the skin around them.": "Laser oszczędza większość skóry wokół nich.",
  "Many people look less red after 2 to 4 visits.":
    "U wielu osób skóra jest mniej czerwona po 2 do 4 wizytach.",
  "In one small study 3 in 4 people did well, but in one good trial it was no better than no laser.":
    "W jednym małym badaniu dobry wynik był u 3 na 4 osoby, ale w jednym dobrym badaniu laser nie pomógł bardziej niż brak lasera.",
  "It can leave dark patches for a time.": "Po zabiegu mogą na jakiś czas zostać ciemne plamy.",
  "Gentle yellow laser": "Łagodny żółty laser",
  "This laser sends very short, low pulses into the mark, so that it may look less red.":
    "Ten laser wysyła do śladu bardzo krótkie, słabe impulsy, dzięki czemu ślad może być mniej czerwony.",
  "In one small study people had less than half as many red marks after 3 visits.":
    "W jednym małym badaniu po 3 wizytach została mniej niż połowa czerwonych śladów.",
  "It may not work for you.": "Zabieg może nie zadziałać.",
  "Bright light (IPL)": "Jasne światło (IPL)",
  "Flashes of bright light make the tiny blood vessels shrink, so the mark may look less red.":
    "Od błysków jasnego światła drobne naczynia krwionośne się kurczą, więc ślad może być mniej czerwony.",
  "In one small study about 3 in 4 people did well after 3 to 6 visits.":
    "W jednym małym badaniu po 3 do 6 wizytach dobry wynik był u około 3 na 4 osoby.",
  "It can burn the skin or leave dark patches, more so on deep skin tones.":
    "Zabieg może oparzyć skórę lub zostawić ciemne plamy, częściej na ciemnej skórze.",
  "Green laser (KTP)": "Zielony laser (KTP)",
  "This green laser heats the tiny blood vessels that make the mark red.":
    "Ten zielony laser ogrzewa drobne naczynia krwionośne, od których ślad jest czerwony.",
  "Most people need more than one visit.": "Większość osób potrzebuje więcej niż jednej wizyty.",
  "It can blister the skin or leave it darker or paler, more so on deep skin tones.":
    "Na skórze mogą powstać pęcherze, a potem może być ona ciemniejsza lub jaśniejsza, częściej przy ciemnej skórze.",
  "Long-pulse laser (Nd:YAG)": "Laser Nd:YAG",
  "This laser reaches the tiny blood vessels that make the mark red.":
    "Ten laser dociera do drobnych naczyń krwionośnych, które barwią ślad na czerwono.",
  "It suits deep skin tones well.": "Dobrze nadaje się do ciemnej skóry.",
  "In one trial it worked as well as the most used laser for red marks, and did less harm.":
    "W jednym badaniu działał tak dobrze jak najczęstszy laser na czerwone ślady, a mniej szkodził.",
  "Colour laser (Q-switched)": "Laser na barwnik (Q-switched)",
  "This laser breaks up the dark colour in the mark with very short pulses.":
    "Ten laser rozbija ciemny barwnik w śladzie bardzo krótkimi impulsami.",
  "About 6 in 10 people get lighter marks with a laser, and about 1 in 5 clear in full.":
    "Po laserze ślady jaśnieją u około 6 na 10 osób, a znikają całkowicie u około 1 na 5 osób.",
  "In about 1 in 40 people the marks got worse.": "U około 1 na 40 osób ślady się pogorszyły.",
  "Very short-pulse laser": "Laser pikosekundowy",
  "This laser breaks up the dark colour in the mark with very, very short pulses.":
    "Ten laser rozbija ciemny barwnik w śladzie niezwykle krótkimi impulsami.",
  "Fractional laser (gentle)": "Laser frakcyjny (łagodny)",
  "This laser heats tiny columns deep in the skin and leaves the top whole, so new support can grow.":
    "Ten laser ogrzewa maleńkie punkty w głębi skóry, a jej wierzch zostawia cały, żeby skóra mogła odbudować podparcie.",
  "In one study 6 in 10 people did well after one visit.":
    "W jednym badaniu 6 na 10 osób miało dobry wynik po jednej wizycie.",
  "In one study about 1 in 6 people got dark marks for a time.":
    "W jednym badaniu u około 1 na 6 osób na jakiś czas pojawiły się ciemne ślady.",
  "In a very small study on deep skin tones, 8 in 14 got dark marks.":
    "W bardzo małym badaniu na ciemnej skórze ciemne ślady pojawiły się u 8 na 14 osób.",
  "Fractional laser (strong)": "Laser frakcyjny (mocny)",
  "This laser takes off tiny dots of skin, so that new, more even skin can grow.":
    "Ten laser usuwa maleńkie punkty skóry, żeby mogła odrosnąć nowa, równiejsza skóra.",
  "In one study about 4 in 10 people had scars that were more than half better.":
    "W jednym badaniu u około 4 na 10 osób blizny poprawiły się o ponad połowę.",
  "About 1 in 7 or more get dark marks for a time.":
    "U około 1 na 7 osób, a może i częściej, pojawiają się na jakiś czas ciemne ślady.",
  "On deep skin tones it may be up to 9 in 10.": "Na ciemnej skórze może to dotyczyć nawet 9 na 10 osób.",
  "It takes about 5 to 10 days to heal.": "Gojenie trwa około 5 do 10 dni.",
  "Full-face resurfacing laser": "Laser odnawiający twarz",
  "This laser takes off the top layer of the skin, so that new, more even skin can grow.":
    "Ten laser usuwa wierzchnią warstwę skóry, żeby mogła odrosnąć nowa, równiejsza skóra.",
  "It is the strongest laser, and takes one to two weeks to heal.":
    "To najmocniejszy laser, a gojenie trwa od tygodnia do dwóch tygodni.",
  "The new skin may look pink or purple for some weeks or months.":
    "Nowa skóra może być różowa lub fioletowa przez kilka tygodni lub miesięcy.",
  "It can leave the skin darker or paler than it was.":
    "Skóra może potem być ciemniejsza lub jaśniejsza niż wcześniej.",
  "Red light (LED)": "Czerwone światło (LED)",
  "You rest under a soft red light for about 20 minutes.":
    "Odpoczywa się pod łagodnym czerwonym światłem przez około 20 minut.",
  "It may calm the skin and help it heal.": "Może uspokoić skórę i pomóc jej się goić.",
  "No one has tested it well on marks like these, so we use it as an extra only.":
    "Nikt tego dobrze nie zbadał przy takich śladach, więc stosujemy to tylko jako dodatek.",
  "Blue light (LED)": "Niebieskie światło (LED)",
  "You rest under a soft blue light for about 20 minutes.":
    "Odpoczywa się pod łagodnym niebieskim światłem przez około 20 minut.",
  "It may help to calm spots.": "Może pomóc uspokoić trądzik.",
  "It does not treat the marks they leave, so we use it as an extra only.":
    "Nie leczy śladów po pryszczach, więc stosujemy to tylko jako dodatek.",
  "Light like this may make dark marks darker.": "Takie światło może sprawić, że ciemne ślady ściemnieją.",
  Microneedling: "Mikronakłuwanie",
  "Very fine needles make tiny holes in the skin, with a numbing cream first.":
    "Bardzo cienkie igły robią w skórze maleńkie dziurki, a wcześniej skórę znieczula krem.",
  "As the holes heal, the skin makes new support.": "Gdy dziurki się goją, skóra odbudowuje podparcie.",
  "Most people have about 3 visits.": "Większość osób ma około 3 wizyt.",
  "It can make scars less deep and the skin more even, but it does not take scars away.":
    "Zabieg może spłycić blizny i wyrównać skórę, ale nie usuwa blizn.",
  "For red marks there are only small studies.": "O czerwonych śladach są tylko małe badania.",
  "A few people get dark marks, small white bumps or more spots.":
    "U nielicznych osób pojawiają się ciemne ślady, małe białe grudki lub więcej pryszczy.",
  "Microneedling with heat (RF)": "Mikronakłuwanie z ciepłem (RF)",
  "Fine needles bring heat to the deep skin, so that it makes new support.":
    "Cienkie igły wprowadzają ciepło w głąb skóry, żeby odbudowała podparcie.",
  "In small studies red marks and scars got better.":
    "W małych badaniach czerwone ślady i blizny się poprawiły.",
  "It has risks: some people have had burns, scars, loss of fat, a changed look or hurt nerves.":
    "Są ryzyka: u niektórych osób wystąpiły oparzenia, blizny, utrata tłuszczu, zmiana wyglądu lub uszkodzenie nerwów.",
  "Some of them needed surgery.": "Niektóre z tych osób potrzebowały operacji.",
  "We will talk these through before you say yes.": "Omówimy je, zanim poprosimy o zgodę.",
  "Heat in tiny dots (RF)": "Ciepło w maleńkich punktach (RF)",
  "Heat goes into the skin in tiny dots, so that it makes new support.":
    "Ciepło trafia w skórę maleńkimi punktami, żeby odbudowała podparcie.",
  "It can burn or scar the skin, and we will talk this through before you say yes.":
    "Zabieg może oparzyć skórę lub zostawić blizny; omówimy to, zanim poprosimy o zgodę.",
  "Treatment with your own blood (PRP)": "Zabieg z własnej krwi (PRP)",
  "We take a little of your blood, spin it, and put the clear part on or in the skin.":
    "Pobieramy trochę krwi, wirujemy ją i nakładamy jej przejrzystą część na skórę lub podajemy w skórę.",
  "With needling, it can help scars more than needling alone.":
    "Razem z nakłuwaniem może pomóc na blizny bardziej niż samo nakłuwanie.",
  "It has not been tested on red marks.": "Nie zbadano tego na czerwonych śladach.",
  "Glycolic peel": "Peeling glikolowy",
  "A mild fruit acid takes off the dull top layer of the skin.":
    "Łagodny kwas owocowy usuwa matową wierzchnią warstwę skóry.",
  "It can make dark marks a little lighter over a set of visits.":
    "Seria wizyt może trochę rozjaśnić ciemne ślady.",
  "In one small review 1 in 3 people got some help, and the rest got little or none.":
    "W jednym małym przeglądzie badań u 1 na 3 osoby była pewna poprawa, a u reszty mała lub żadna.",
  "Peels have not been tested on red marks.": "Peelingów nie zbadano na czerwonych śladach.",
  "It can leave the skin sore, or darker for a time.":
    "Skóra może być podrażniona lub na jakiś czas ciemniejsza.",
  "Lactic peel": "Peeling mlekowy",
  "Mandelic peel": "Peeling migdałowy",
  "Salicylic peel": "Peeling salicylowy",
  "A mild acid cleans the pores and takes off the dull top layer of the skin.":
    "Łagodny kwas oczyszcza pory i usuwa matową wierzchnią warstwę skóry.",
  "In one small study on deep skin tones, nearly 9 in 10 people had lighter marks after 5 visits.":
    "W jednym małym badaniu na ciemnej skórze po 5 wizytach ślady zjaśniały u prawie 9 na 10 osób.",
  "About 1 in 6 had mild side effects.": "U około 1 na 6 osób były łagodne skutki uboczne.",
  "Other peels have done less well, so we will see how yours goes.":
    "Inne peelingi wypadły gorzej, więc zobaczymy, jaki będzie wynik.",
  "Jessner peel": "Peeling Jessnera",
  "A mix of three mild acids takes off the dull top layer of the skin.":
    "Mieszanka trzech łagodnych kwasów usuwa matową wierzchnią warstwę skóry.",
  "It does not work for all, and it can leave dark marks.":
    "Zabieg nie działa u wszystkich i może zostawić ciemne ślady.",
  "TCA peel (mild)": "Peeling TCA (łagodny)",
  "This acid takes off the top layer of the skin.": "Ten kwas usuwa wierzchnią warstwę skóry.",
  "The skin turns white for a short time, then peels.": "Skóra na krótko bieleje, a potem się łuszczy.",
  "It can make dark marks a little lighter.": "Zabieg może trochę rozjaśnić ciemne ślady.",
  "It can also leave darker or paler skin.": "Skóra może też potem być ciemniejsza lub jaśniejsza.",
  "TCA peel (medium)": "Peeling TCA (średni)",
  "This acid takes off more of the skin than a mild peel.":
    "Ten kwas usuwa więcej skóry niż łagodny peeling.",
  "The skin turns white, then dark, then peels for about a week.":
    "Skóra bieleje, potem ciemnieje, a potem łuszczy się przez około tydzień.",
  "It can help scars that are not too deep.": "Zabieg może pomóc na blizny, które nie są zbyt głębokie.",
  "It can also leave darker or paler skin, more so on deep skin tones.":
    "Skóra może też potem być ciemniejsza lub jaśniejsza, częściej przy ciemnej skórze.",
  "Acid dot in the scar (CROSS)": "Kropla kwasu w bliznę (CROSS)",
  "We put one tiny dot of strong acid into each deep, narrow scar.":
    "Do każdej głębokiej, wąskiej blizny podajemy jedną maleńką kroplę mocnego kwasu.",
  "The scar fills in slowly from below.": "Blizna powoli wypełnia się od dołu.",
  "Most people need 2 to 4 visits.": "Większość osób potrzebuje od 2 do 4 wizyt.",
  "It can leave a dark or pale dot.": "Po zabiegu może zostać ciemna lub jasna kropka.",
  "Freeing the scar (subcision)": "Uwolnienie blizny (subcyzja)",
  "We numb the skin and use a fine needle to free the bands that pull the scar down.":
    "Znieczulamy skórę i cienką igłą uwalniamy pasma, które ciągną bliznę w dół.",
  "Most people have a bruise for a week or two.":
    "U większości osób siniak utrzymuje się przez tydzień lub dwa tygodnie.",
  "It can lift soft, wide scars, and some people need more than one visit.":
    "Zabieg może unieść miękkie, szerokie blizny, a niektóre osoby potrzebują więcej niż jednej wizyty.",
  "Taking out a scar (punch)": "Wycięcie małej blizny (punch)",
  "We numb the skin, take out a small deep scar and close the gap with a stitch.":
    "Znieczulamy skórę, wycinamy małą głęboką bliznę i zamykamy rankę szwem.",
  "We aim to swap a deep scar for a flat, fine line.":
    "Chcemy, żeby zamiast głębokiej blizny została płaska, cienka kreska.",
  "Keep it clean and dry as we show you, and come back to have the stitch out.":
    "Proszę utrzymywać to miejsce w czystości i suchości, tak jak pokażemy, i przyjść na zdjęcie szwu.",
  "Cutting out a scar": "Wycięcie blizny",
  "We numb the skin, cut out the scar and close it with stitches.":
    "Znieczulamy skórę, wycinamy bliznę i zamykamy ranę szwami.",
  "We aim to swap the scar for a fine line.": "Chcemy, żeby zamiast blizny została cienka kreska.",
  "A keloid often comes back if it is only cut out, so we may add more care.":
    "Jeśli bliznowiec tylko się wytnie, często wraca, więc możemy dodać inne leczenie.",
  "Keep it clean and dry as we show you, and come back to have the stitches out.":
    "Proszę utrzymywać to miejsce w czystości i suchości, tak jak pokażemy, i przyjść na zdjęcie szwów.",
  "Filler gel": "Wypełniacz w żelu",
  "We put a soft gel under the scar to lift it up.": "Pod bliznę podajemy miękki żel, żeby ją unieść.",
  "You can see the lift at once.": "Efekt widać od razu.",
  "The gel wears off with time, so you may want more later.":
    "Żel z czasem znika, więc później można go podać jeszcze raz.",
  "Lasting filler": "Trwały wypełniacz",
  "We put a lasting filler under the scar to lift it up.":
    "Pod bliznę podajemy trwały wypełniacz, żeby ją unieść.",
  "It does not wear off.": "Ten wypełniacz z czasem nie znika.",
  "Lumps can form, even years later, and it is hard to take out.":
    "Mogą powstać guzki, nawet po latach, a wypełniacz trudno usunąć.",
  "Sanding the skin": "Ścieranie skóry (dermabrazja)",
  "We numb the skin and sand down the top layer, so that new, more even skin can grow.":
    "Znieczulamy skórę i ścieramy jej wierzchnią warstwę, żeby mogła odrosnąć nowa, równiejsza skóra.",
  "It takes one to two weeks to heal.": "Gojenie trwa od tygodnia do dwóch tygodni.",
  "Steroid put into the scar": "Zastrzyk ze sterydu w bliznę",
  "We put a small dose of steroid into the scar to make it soft and flat.":
    "W bliznę podajemy małą dawkę sterydu, żeby stała się miękka i płaska.",
  "Doses are most often 3 to 4 weeks apart, until the scar is flat.":
    "Odstęp między dawkami to najczęściej 3 do 4 tygodni, aż blizna będzie płaska.",
  "In one study the skin got thin in about 4 in 10 people, and it can get pale too.":
    "W jednym badaniu skóra stała się cienka u około 4 na 10 osób, a może też zblednąć.",
  "A keloid can come back, so we will keep an eye on it.":
    "Bliznowiec może wrócić, więc będziemy go kontrolować.",
  "5-FU put into the scar": "Zastrzyk 5-FU w bliznę",
  "We put a small dose of this drug into the scar to slow its growth.":
    "W bliznę podajemy małą dawkę tego leku, żeby rosła wolniej.",
  "With a steroid, about half of the people had a scar that was more than half better.":
    "Razem ze sterydem u około połowy osób blizna poprawiła się o ponad połowę.",
  "It can sting, and the skin can get sore or dark.":
    "Zastrzyk może szczypać, a skóra może być obolała lub ściemnieć.",
  "You must not have it if you are pregnant or trying for a baby.":
    "Nie wolno stosować tego leku w ciąży ani w czasie starań o dziecko.",
  "Freezing the scar": "Zamrażanie blizny",
  "We freeze the scar for a few seconds to make it shrink.":
    "Zamrażamy bliznę przez kilka sekund, żeby się zmniejszyła.",
  "It stings, and a blister may form.": "Szczypie i może powstać pęcherz.",
  "It can leave a pale mark, more so on deep skin tones.":
    "Po zabiegu może zostać jasny ślad, częściej na ciemnej skórze.",
};
