/** Getting ready for a visit and the days after it, in Polish. Keyed by the English sentence. */
export const POLISH_VISITS: Readonly<Record<string, string>> = {
  "Laser or bright light for red marks": "Laser lub jasne światło na czerwone ślady",
  "Keep off sun, sunbeds and fake tan for four weeks.":
    "Cztery tygodnie bez słońca, solarium i samoopalacza.",
  "Do not wax for one week.": "Tydzień bez depilacji woskiem.",
  "Stop your vitamin A cream 3 days before the visit.":
    "Proszę odstawić krem z retinoidem 3 dni przed wizytą.",
  "Stop your three-part cream 3 days before the visit.":
    "Proszę odstawić krem trójskładnikowy 3 dni przed wizytą.",
  "Stop hydroquinone 3 days before the visit.": "Proszę odstawić hydrochinon 3 dni przed wizytą.",
  "Stop azelaic acid 3 days before the visit.": "Proszę odstawić kwas azelainowy 3 dni przed wizytą.",
  "Stop vitamin C 3 days before the visit.": "Proszę odstawić witaminę C 3 dni przed wizytą.",
  "Stop tranexamic acid on the skin 3 days before the visit.":
    "Proszę odstawić kwas traneksamowy na skórę 3 dni przed wizytą.",
  "Stop benzoyl peroxide 3 days before the visit.": "Proszę odstawić nadtlenek benzoilu 3 dni przed wizytą.",
  "Use no fruit acids for 3 days.": "3 dni bez kwasów owocowych.",
  "Call us first if you have a cold sore, sore skin or a rash.":
    "Przy opryszczce, podrażnieniu lub wysypce proszę najpierw zadzwonić.",
  "Tell us if your health or medicines change, or if you have had acne capsules or fits.":
    "Proszę zgłosić zmianę stanu zdrowia lub leków, drgawki oraz kapsułki na trądzik, także dawne.",
  "Tell us if you have ever had gold injections.": "Proszę zgłosić zastrzyki ze złotem, nawet dawne.",
  "Tell us if you are or might be pregnant, or if you breast-feed.":
    "Proszę zgłosić ciążę, także możliwą, oraz karmienie piersią.",
  "That day": "W dniu zabiegu",
  "It feels warm, like a snap on the skin.": "Czuć ciepło i jakby strzał gumką.",
  "Hold a cool pack in a cloth on it.": "Zimny okład w ściereczce.",
  "Days 1 to 3": "Dni 1–3",
  "Your skin may be red or purple, and puffy.": "Skóra może być czerwona lub fioletowa i opuchnięta.",
  "Use sun cream each day.": "Codziennie krem z filtrem.",
  "Wash with care.": "Delikatne mycie.",
  "Start azelaic acid again after 3 days.": "Kwas azelainowy znów dopiero po 3 dniach.",
  "Start vitamin C again after 3 days.": "Witamina C znów dopiero po 3 dniach.",
  "Start tranexamic acid on the skin again after 3 days.":
    "Kwas traneksamowy na skórę znów dopiero po 3 dniach.",
  "Start benzoyl peroxide again after 3 days.": "Nadtlenek benzoilu znów dopiero po 3 dniach.",
  "Days 4 to 14": "Dni 4–14",
  "You may have a bruise or brown specks that fade or flake; do not pick.":
    "Może być siniak lub brązowe kropki, które bledną lub odpadają; nie zdrapywać.",
  "Keep out of strong sun for two weeks.": "Dwa tygodnie bez mocnego słońca.",
  "Start your vitamin A cream again after 14 days.": "Krem z retinoidem znów dopiero po 14 dniach.",
  "Start your three-part cream again after 14 days.": "Krem trójskładnikowy znów dopiero po 14 dniach.",
  "Start hydroquinone again after 14 days.": "Hydrochinon znów dopiero po 14 dniach.",
  "Use no fruit acids for 14 days.": "14 dni bez kwasów owocowych.",
  "Weeks 2 to 6": "Tygodnie 2–6",
  "The marks may fade bit by bit.": "Ślady mogą stopniowo blednąć.",
  "Laser for dark marks": "Laser na ciemne ślady",
  "The skin is warm, and red or purple.": "Skóra jest ciepła i czerwona lub fioletowa.",
  "The marks may turn darker for a while.": "Ślady mogą na jakiś czas ściemnieć.",
  "Thin crusts may form and drop off; do not pick.":
    "Mogą powstać cienkie strupki, które odpadną; proszę nie zdrapywać.",
  "Weeks 3 to 8": "Tygodnie 3–8",
  "The marks may get lighter bit by bit.": "Ślady mogą stopniowo jaśnieć.",
  "Gentle fractional laser": "Łagodny laser frakcyjny",
  "The skin is hot, and red or purple.": "Skóra jest gorąca i czerwona lub fioletowa.",
  "You may be puffy and look a bit bronze.": "Skóra może być opuchnięta i lekko brązowa.",
  "Rough skin peels off by about day 7; do not pick.":
    "Szorstka skóra złuszcza się w ciągu około 7 dni; proszę nie zdrapywać.",
  Later: "Później",
  "The skin may get more even over some months.": "Skóra może się wyrównywać przez kilka miesięcy.",
  "Strong resurfacing": "Mocna odnowa skóry",
  "Stop your vitamin A cream 14 days before the visit.":
    "Proszę odstawić krem z retinoidem 14 dni przed wizytą.",
  "Stop your three-part cream 14 days before the visit.":
    "Proszę odstawić krem trójskładnikowy 14 dni przed wizytą.",
  "Ask us which other creams to stop, and when.": "Proszę nas zapytać, które inne kremy odstawić i kiedy.",
  "Tell us if you or your family get thick scars.": "Proszę zgłosić grube blizny u siebie lub w rodzinie.",
  "Plan one to two weeks at home.": "Proszę zaplanować od tygodnia do dwóch tygodni w domu.",
  "The skin is raw, hot and weeps.": "Skóra wygląda jak otarta, jest gorąca i sączy się z niej płyn.",
  "Use the balm we give you.": "Proszę stosować balsam, który damy.",
  "You may be puffy and sore.": "Skóra może być opuchnięta i obolała.",
  "Keep the skin moist and clean.": "Proszę dbać, żeby skóra była wilgotna i czysta.",
  "Crusts come off as new skin forms; do not pick.":
    "Strupki odpadają, a pod nimi rośnie nowa skóra; proszę nie zdrapywać.",
  "Keep out of the sun until the skin has closed, and for two weeks at least.":
    "Bez słońca co najmniej przez dwa tygodnie i tak długo, aż rana się zamknie.",
  "Wear no make-up until the skin has closed.": "Bez makijażu, aż rana się zamknie.",
  "The new skin may look pink or purple for weeks.":
    "Nowa skóra może być różowa lub fioletowa przez kilka tygodni.",
  "Use sun cream when the skin has closed.": "Krem z filtrem od chwili, gdy rana się zamknie.",
  "Start your vitamin A cream again when we say so.":
    "Krem z retinoidem znów dopiero wtedy, gdy na to pozwolimy.",
  "Start your three-part cream again when we say so.":
    "Krem trójskładnikowy znów dopiero wtedy, gdy na to pozwolimy.",
  "Start hydroquinone again when we say so.": "Hydrochinon znów dopiero wtedy, gdy na to pozwolimy.",
  "Start azelaic acid again when we say so.": "Kwas azelainowy znów dopiero wtedy, gdy na to pozwolimy.",
  "Start vitamin C again when we say so.": "Witamina C znów dopiero wtedy, gdy na to pozwolimy.",
  "Start tranexamic acid on the skin again when we say so.":
    "Kwas traneksamowy na skórę znów dopiero wtedy, gdy na to pozwolimy.",
  "Start benzoyl peroxide again when we say so.":
    "Nadtlenek benzoilu znów dopiero wtedy, gdy na to pozwolimy.",
  "Soft light": "Łagodne światło",
  "Tell us if you have fits or an eye disease.": "Proszę zgłosić padaczkę, drgawki lub chorobę oczu.",
  "Tell us if you take a medicine that makes you burn in the sun.":
    "Proszę zgłosić lek, po którym skóra łatwo pali się na słońcu.",
  "You wear eye shields.": "Na oczy zakłada się osłonki.",
  "You can go back to your day at once.": "Od razu można wrócić do codziennych zajęć.",
  Needling: "Nakłuwanie",
  "Stop your vitamin A cream 3 to 5 days before the visit.":
    "Proszę odstawić krem z retinoidem od 3 do 5 dni przed wizytą.",
  "Stop your three-part cream 3 to 5 days before the visit.":
    "Proszę odstawić krem trójskładnikowy od 3 do 5 dni przed wizytą.",
  "Come without a tan or sunburn.": "Proszę przyjść bez opalenizny i bez oparzeń słonecznych.",
  "Call us first if you have a cold sore, many sore spots or a rash.":
    "Przy opryszczce, wielu bolesnych pryszczach lub wysypce proszę najpierw zadzwonić.",
  "Tell us if you have had acne capsules.": "Proszę zgłosić kapsułki na trądzik, także dawne.",
  "Tell us if you take a drug that thins the blood, but do not stop it.":
    "Proszę zgłosić lek rozrzedzający krew, ale proszę go nie odstawiać.",
  "The skin feels like sunburn.": "Skóra piecze jak po oparzeniu słonecznym.",
  "Wear no make-up until the next day.": "Bez makijażu do następnego dnia.",
  "Use no sun cream until the next day: stay in the shade.":
    "Bez kremu z filtrem do następnego dnia: proszę zostać w cieniu.",
  "The skin calms down.": "Skóra się uspokaja.",
  "Keep out of the sun for three days.": "Trzy dni bez słońca.",
  "Do no hard sport for three days.": "Trzy dni bez ciężkiego sportu.",
  "Days 4 to 7": "Dni 4–7",
  "The skin may be dry.": "Skóra może być sucha.",
  "Start your vitamin A cream again when your skin is calm.":
    "Krem z retinoidem znów dopiero wtedy, gdy skóra będzie spokojna.",
  "Start your three-part cream again when your skin is calm.":
    "Krem trójskładnikowy znów dopiero wtedy, gdy skóra będzie spokojna.",
  "New support may grow over some months.": "Skóra może odbudowywać podparcie przez kilka miesięcy.",
  "Needling with heat": "Nakłuwanie z ciepłem",
  "Tell us if you have a pacemaker, metal in your body or a nickel allergy.":
    "Proszę zgłosić rozrusznik serca, metal w ciele lub uczulenie na nikiel.",
  "The skin is hot, with tiny dots.": "Skóra jest gorąca, z maleńkimi kropkami.",
  "You may be puffy.": "Skóra może być opuchnięta.",
  "The dots fade.": "Kropki bledną.",
  "Your own blood": "Zabieg z własnej krwi",
  "Tell us if you bruise or bleed easily.": "Proszę zgłosić skłonność do siniaków lub krwawień.",
  "You may need a blood test first.": "Wcześniej może być potrzebne badanie krwi.",
  "The skin is sore to touch.": "Skóra boli przy dotyku.",
  "You may have a bruise.": "Może pojawić się siniak.",
  "Mild peel": "Łagodny peeling",
  "Stop hydroquinone 2 days before the visit.": "Proszę odstawić hydrochinon 2 dni przed wizytą.",
  "Stop azelaic acid 2 days before the visit.": "Proszę odstawić kwas azelainowy 2 dni przed wizytą.",
  "Stop vitamin C 2 days before the visit.": "Proszę odstawić witaminę C 2 dni przed wizytą.",
  "Stop tranexamic acid on the skin 2 days before the visit.":
    "Proszę odstawić kwas traneksamowy na skórę 2 dni przed wizytą.",
  "Use no fruit acids for 2 days.": "2 dni bez kwasów owocowych.",
  "Do not tan for one week.": "Tydzień bez opalania.",
  "Tell us if you are allergic to aspirin.": "Proszę zgłosić uczulenie na aspirynę.",
  "It stings, and the skin may look red or purple.": "Szczypie, a skóra może być czerwona lub fioletowa.",
  "It may turn white for a while.": "Skóra może na jakiś czas zbieleć.",
  "The skin feels tight, dry and dull.": "Skóra jest ściągnięta, sucha i matowa.",
  "Use plain cream.": "Zwykły krem nawilżający.",
  "Fine flakes may come off; do not pick.": "Mogą schodzić drobne płatki skóry; proszę nie zdrapywać.",
  "Start your vitamin A cream again when the peeling is over.":
    "Krem z retinoidem znów dopiero wtedy, gdy skóra przestanie się łuszczyć.",
  "Start your three-part cream again when the peeling is over.":
    "Krem trójskładnikowy znów dopiero wtedy, gdy skóra przestanie się łuszczyć.",
  "Start hydroquinone again when the peeling is over.":
    "Hydrochinon znów dopiero wtedy, gdy skóra przestanie się łuszczyć.",
  "Start azelaic acid again when the peeling is over.":
    "Kwas azelainowy znów dopiero wtedy, gdy skóra przestanie się łuszczyć.",
  "Start vitamin C again when the peeling is over.":
    "Witamina C znów dopiero wtedy, gdy skóra przestanie się łuszczyć.",
  "Start tranexamic acid on the skin again when the peeling is over.":
    "Kwas traneksamowy na skórę znów dopiero wtedy, gdy skóra przestanie się łuszczyć.",
  "Use no fruit acids until the peeling is over.": "Bez kwasów owocowych, aż skóra przestanie się łuszczyć.",
  "Medium peel": "Średni peeling",
  "Do not tan for four weeks.": "Cztery tygodnie bez opalania.",
  "Do not wax for four weeks.": "Cztery tygodnie bez depilacji woskiem.",
  "Plan a week at home.": "Proszę zaplanować tydzień w domu.",
  "It burns, and the skin turns white, then red or purple.":
    "Piecze, a skóra bieleje, potem robi się czerwona lub fioletowa.",
  "The skin is puffy and tight, and goes dark.": "Skóra jest opuchnięta i ściągnięta, i ciemnieje.",
  "Days 4 to 10": "Dni 4–10",
  "The skin peels; do not pull it off.": "Skóra się łuszczy; proszę jej nie odrywać.",
  "Keep out of the sun for ten days.": "Dziesięć dni bez słońca.",
  "Wear no make-up until the peeling is over.": "Bez makijażu, aż skóra przestanie się łuszczyć.",
  "The new skin may look pink or purple for some weeks.":
    "Nowa skóra może być różowa lub fioletowa przez parę tygodni.",
  "Use sun cream when the peeling is over.": "Krem z filtrem od chwili, gdy skóra przestanie się łuszczyć.",
  "Acid dot": "Kropla kwasu",
  "You have a white dot that stings.": "Powstaje biała kropka, która szczypie.",
  "Days 1 to 7": "Dni 1–7",
  "A small crust forms and drops off; do not pick.":
    "Tworzy się mały strupek, który odpada; proszę nie zdrapywać.",
  "Weeks 2 to 12": "Tygodnie 2–12",
  "The dot fades as the scar fills in.": "Kropka blednie, a blizna się wypełnia.",
  "Start your vitamin A cream again when the crust is off.":
    "Krem z retinoidem znów dopiero wtedy, gdy strupek odpadnie.",
  "Start your three-part cream again when the crust is off.":
    "Krem trójskładnikowy znów dopiero wtedy, gdy strupek odpadnie.",
  "Start hydroquinone again when the crust is off.": "Hydrochinon znów dopiero wtedy, gdy strupek odpadnie.",
  "Start azelaic acid again when the crust is off.":
    "Kwas azelainowy znów dopiero wtedy, gdy strupek odpadnie.",
  "Start vitamin C again when the crust is off.": "Witamina C znów dopiero wtedy, gdy strupek odpadnie.",
  "Start tranexamic acid on the skin again when the crust is off.":
    "Kwas traneksamowy na skórę znów dopiero wtedy, gdy strupek odpadnie.",
  "Freeing the scar": "Uwolnienie blizny",
  "The skin is sore and puffy.": "Skóra jest obolała i opuchnięta.",
  "Press on it with a cool cloth.": "Proszę uciskać to miejsce chłodną ściereczką.",
  "Days 1 to 14": "Dni 1–14",
  "You may have a bruise that fades.": "Może być siniak, który blednie.",
  "A firm lump may stay for some weeks.": "Twardy guzek może pozostać przez kilka tygodni.",
  "The skin is numb, then sore.": "Skóra jest zdrętwiała, a potem obolała.",
  "Keep the stitches dry.": "Proszę nie moczyć szwów.",
  "It may be puffy, with a bruise.": "Skóra może być opuchnięta i z siniakiem.",
  "We take the stitches out.": "Zdejmujemy szwy.",
  "Do not stretch the skin.": "Proszę nie naciągać skóry.",
  "The line may fade over some months.": "Kreska może blednąć przez kilka miesięcy.",
  Filler: "Wypełniacz",
  "Tell us if you have had filler.": "Proszę zgłosić wcześniejsze wypełniacze.",
  "The skin may be sore and puffy.": "Skóra może być obolała i opuchnięta.",
  "Do not press on it.": "Proszę nie uciskać tego miejsca.",
  "You may have a small bruise or bump.": "Może pojawić się mały siniak lub guzek.",
  "Injection into the scar": "Zastrzyk w bliznę",
  "Tell us if you have diabetes.": "Proszę zgłosić cukrzycę.",
  "It stings, and you may have a small bruise.": "Szczypie i może pojawić się mały siniak.",
  "It may be sore.": "To miejsce może boleć.",
  "Weeks 2 to 4": "Tygodnie 2–4",
  "The scar may get softer and flatter.": "Blizna może się stawać bardziej miękka i płaska.",
  Freezing: "Zamrażanie",
  "Tell us if the cold makes your hands go white or your skin come up in lumps.":
    "Proszę zgłosić, jeśli od zimna bieleją ręce lub na skórze robią się bąble.",
  "It stings and swells.": "Szczypie i puchnie.",
  "A blister may form; do not pop it.": "Może powstać pęcherz; proszę go nie przekłuwać.",
  "A crust dries and drops off.": "Strupek wysycha i odpada.",
};
