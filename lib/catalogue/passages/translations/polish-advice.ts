/** Daily care and when to call, in Polish. Keyed by the English sentence. */
export const POLISH_ADVICE: Readonly<Record<string, string>> = {
  "Sun cream": "Krem z filtrem",
  "Put on sun cream of SPF 30 or more every day, even when it is cloudy.":
    "Codziennie, także w pochmurne dni: krem z filtrem SPF 30 lub wyższym.",
  "Look for “broad spectrum”, and put on more every two hours when you are outside.":
    "Proszę szukać napisu „szerokie spektrum”, a na dworze nakładać krem co dwie godziny.",
  "A tinted one guards better against dark marks.": "Krem barwiony lepiej chroni przed ciemnymi śladami.",
  Moisturiser: "Krem nawilżający",
  "Use a plain face cream twice a day, to keep the skin strong.":
    "Dwa razy dziennie prosty krem do twarzy, żeby skóra była mocna.",
  "Look for ceramides, glycerin or hyaluronic acid on the label.":
    "Warto szukać ceramidów, gliceryny lub kwasu hialuronowego.",
  "Gentle care": "Łagodna pielęgnacja",
  "Wash twice a day with a mild, soap-free wash and your hands.":
    "Mycie dwa razy dziennie: dłońmi i łagodnym środkiem bez mydła.",
  "Do not scrub, and leave out harsh products and those with alcohol in them.":
    "Bez szorowania, ostrych kosmetyków i kosmetyków z alkoholem.",
  "No picking": "Bez wyciskania",
  "Do not pick or squeeze your skin, as this makes marks last and can leave scars.":
    "Proszę nie wyciskać i nie drapać: ślady trwają wtedy dłużej i mogą zostać blizny.",
  "Cool cloth": "Chłodny okład",
  "If the skin feels hot, hold a cool, damp cloth on it for 5 to 10 minutes, up to a few times a day.":
    "Na gorącą skórę: chłodna, wilgotna ściereczka na 5 do 10 minut, najwyżej kilka razy dziennie.",
  "Do not put ice on bare skin.": "Proszę nie kłaść lodu na gołą skórę.",
  "Make-up": "Makijaż",
  "You can wear make-up.": "Makijaż jest dozwolony.",
  "Choose an oil-free kind that says it will not block pores, and take it off every night.":
    "Proszę wybrać kosmetyk bez oleju z napisem, że nie zatyka porów, i zmywać go co wieczór.",
  "Spots first": "Najpierw trądzik",
  "We treat your spots first, since each new spot can leave a new mark.":
    "Najpierw leczymy trądzik, bo każdy nowy pryszcz może zostawić nowy ślad.",
  "Keep up your spot treatment, even when the skin looks clear.":
    "Proszę nie przerywać leczenia trądziku, nawet gdy skóra wygląda na czystą.",
  "Skin specialist": "Wizyta u dermatologa",
  "We would like a skin doctor to see you, and will tell you when and where.":
    "Chcemy, żeby skórę zobaczył dermatolog, i powiemy, kiedy i gdzie.",
  "Call us if you have not heard in two weeks.":
    "Jeśli przez dwa tygodnie nie będzie od nas wiadomości, proszę do nas zadzwonić.",
  "Skin test": "Badanie wycinka skóry",
  "We would like to take a tiny piece of skin and look at it up close.":
    "Chcemy pobrać maleńki kawałek skóry i obejrzeć go z bliska.",
  "We numb the skin first, and you may have a stitch.":
    "Najpierw znieczulamy skórę, a potem może być potrzebny szew.",
  "Leave this mark alone until we know more.":
    "Proszę nic nie robić z tym śladem, dopóki nie dowiemy się więcej.",
  "Skin scrape": "Zeskrobina skóry",
  "We would like to take a light scrape of the skin to look for germs.":
    "Chcemy delikatnie zeskrobać trochę skóry, żeby poszukać zarazków.",
  "It does not hurt.": "To nie boli.",
  "Your medicines": "Leki",
  "One of your medicines may play a part in these marks.":
    "Jeden z przyjmowanych leków może mieć związek z tymi śladami.",
  "Do not stop it by yourself, and ask the doctor who gave it to you first.":
    "Proszę nie odstawiać go bez porozumienia z lekarzem, który go przepisał.",
  "Cold sores": "Opryszczka",
  "You have had cold sores, so take your cold sore tablets with each visit.":
    "Opryszczka już się zdarzała, więc przy każdej wizycie proszę przyjmować tabletki na opryszczkę.",
  "Start the day before the visit or that morning, and go on for as long as we tell you.":
    "Proszę zacząć dzień przed wizytą lub rano w dniu wizyty i przyjmować je tak długo, jak zalecimy.",
  "How you feel": "Samopoczucie",
  "Marks on the skin can weigh on your mind, and that is a good reason to ask for help.":
    "Ślady na skórze mogą pogarszać nastrój i to dobry powód, żeby poprosić o pomoc.",
  "We can put you in touch with someone to talk to.": "Możemy pomóc znaleźć kogoś, z kim można porozmawiać.",
  "Skin heals slowly, so keep going and give it time.":
    "Skóra goi się powoli: proszę cierpliwie leczyć ją dalej.",
  "Near a visit, its rules come first.": "Wokół wizyty ważniejsze są jej zasady.",
  "You get a blister, pus or a fever, or pain that spreads.":
    "Pojawi się pęcherz, ropa, gorączka lub ból, który się rozszerza.",
  "You get pus or a fever, or pain that spreads.": "Pojawi się ropa, gorączka lub ból, który się rozszerza.",
  "A blister forms where we did not freeze the skin.": "Pęcherz powstanie tam, gdzie nie zamrażaliśmy skóry.",
  "The skin swells a lot, or a cold sore starts.": "Skóra mocno spuchnie lub zacznie się opryszczka.",
  "The skin turns white, grey or black.": "Skóra zrobi się biała, szara lub czarna.",
  "The skin turns grey or black, or white where we did not treat it.":
    "Skóra szarzeje lub czernieje albo bieleje tam, gdzie nie było zabiegu.",
  "You see new dark patches once the skin has healed.": "Po wygojeniu skóry widać nowe ciemne plamy.",
  "The skin gets more red, hot or puffy after the first 3 days.":
    "Po pierwszych 3 dniach skóra robi się bardziej czerwona, gorąca lub opuchnięta.",
  "After filler, you see less, cannot speak well or feel weak on one side: call the number below at once.":
    "Po wypełniaczu pogarsza się wzrok, trudno mówić albo słabnie jedna strona ciała: proszę od razu zadzwonić pod numer podany niżej.",
  "After filler, the skin turns white, grey or blotchy, or hurts a lot: call us at once.":
    "Po wypełniaczu skóra bieleje, szarzeje, robi się plamista albo bardzo boli: proszę od razu do nas zadzwonić.",
  "If we do not answer, call the number below.":
    "Jeśli nie odbierzemy, proszę zadzwonić pod numer podany niżej.",
  "Tell us first if you are pregnant or breast-feed.":
    "Ciążę lub karmienie piersią proszę najpierw nam zgłosić.",
  "Tell us first if you breast-feed.": "Karmienie piersią proszę najpierw nam zgłosić.",
  "You see new dark patches.": "Pojawią się nowe ciemne plamy.",
  "The skin is still red, hot or puffy after 7 days.":
    "Po 7 dniach skóra jest nadal czerwona, gorąca lub opuchnięta.",
  "Your eye hurts or your sight is blurred after light treatment.":
    "Po laserze lub świetle boli oko albo obraz jest zamazany.",
  "The skin feels numb, or you see a new hollow.": "Skóra jest zdrętwiała lub widać nowe zagłębienie.",
  "A cream makes your skin burn, swell or itch a lot: wash it off and stop it.":
    "Po kremie skóra mocno piecze, puchnie lub swędzi: krem proszę zmyć i odstawić.",
  "A mark bleeds, grows fast or does not heal.": "Ślad krwawi, szybko rośnie lub się nie goi.",
  "You find that you are pregnant, or you might be.": "Pojawi się ciąża lub jej podejrzenie.",
  "A mark starts to dip or rise, grows, gets darker, or spreads.":
    "Ślad zacznie się zapadać lub unosić, urośnie, ściemnieje albo się rozszerzy.",
  "A raised scar hurts or itches more.": "Wypukła blizna bardziej boli lub swędzi.",
  "The marks are no better after three months of care.": "Po trzech miesiącach leczenia ślady nie są lepsze.",
  "Your spots come back.": "Wrócą pryszcze.",
};
