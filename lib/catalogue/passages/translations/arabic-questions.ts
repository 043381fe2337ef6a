/** What people often believe and ask, in Arabic. */
export const ARABIC_QUESTIONS: Readonly<Record<string, string>> = {
  "“Red marks are scars that stay.”": "«البقع الحمراء ندبات دائمة.»",
  "Most fade.": "معظمها يبهت.",
  "A few do turn into dips, so let us check them.":
    "القليل منها يتحول إلى حفر صغيرة، لذلك من الأفضل أن نفحصها.",
  "“You can scrub them off.”": "«يمكن إزالتها بالفرك.»",
  "Scrubbing can make the skin sore and the marks last longer.":
    "يمكن أن يهيّج الفرك الجلد ويطيل بقاء الآثار.",
  "“Only light skin gets them.”": "«تصيب البشرة الفاتحة فقط.»",
  "All skin tones do.": "تصيب كل ألوان البشرة.",
  "On deep skin the mark may look brown or purple.": "على البشرة الداكنة قد تظهر البقعة بنية أو بنفسجية.",
  "“Make-up makes them worse.”": "«المكياج يزيدها سوءًا.»",
  "It is fine if it does not block pores and you take it off every night.":
    "لا بأس به إذا كان لا يسد المسام وأُزيل كل ليلة.",
  "“Dark marks will go in full.”": "«البقع الداكنة ستزول تمامًا.»",
  "Most get lighter, but few go in full.": "معظمها يصبح أفتح، لكن القليل منها يزول تمامًا.",
  "“One laser visit is enough.”": "«جلسة ليزر واحدة تكفي.»",
  "Most people need 2 to 4 visits, and it does not work for all.":
    "تلزم معظم الناس 2 إلى 4 جلسات، ولا يفيد الليزر الجميع.",
  "What are red marks?": "ما البقع الحمراء؟",
  "They are flat marks left behind by a spot.": "هي بقع مسطحة تتركها البثور بعد زوالها.",
  "Tiny blood vessels in the skin are still wide.": "ما زالت أوعية دموية صغيرة جدًا في الجلد واسعة.",
  "Most fade over weeks or months.": "معظمها يبهت خلال أسابيع أو أشهر.",
  "Is it a red mark, a dark mark or a scar?": "هل هي بقعة حمراء أم بقعة داكنة أم ندبة؟",
  "Red and flat is a red mark.": "إذا كانت حمراء ومسطحة فهي بقعة حمراء.",
  "Brown and flat is a dark mark.": "وإذا كانت بنية ومسطحة فهي بقعة داكنة.",
  "A dip, or a bump that stays, is a scar.": "أما الحفرة، أو النتوء الذي يبقى، فهو ندبة.",
  "On deep skin a red mark can look purple or brown.":
    "على البشرة الداكنة قد تظهر البقعة الحمراء بنفسجية أو بنية.",
  "We look at the colour and feel of each mark, at times up close or under a special light.":
    "نفحص لون كل أثر وملمسه، وأحيانًا عن قرب أو تحت ضوء خاص.",
  "Why do they take so long?": "لماذا تستغرق وقتًا طويلًا؟",
  "The tiny blood vessels need time to close.": "تحتاج الأوعية الدموية الصغيرة إلى وقت حتى تضيق.",
  "Picking, sun, sensitive skin, rosacea and eczema slow this down.":
    "العبث بالجلد والشمس والبشرة الحساسة والوردية والإكزيما تبطئ ذلك.",
  "Are some people more prone?": "هل بعض الناس أكثر عرضة لها؟",
  "Yes.": "نعم.",
  "On fair or sensitive skin, red shows more.": "على البشرة الفاتحة أو الحساسة يظهر اللون الأحمر أكثر.",
  "Deep skin more often shows brown or purple.": "وعلى البشرة الداكنة يظهر غالبًا اللون البني أو البنفسجي.",
  "Can they turn into scars?": "هل يمكن أن تتحول إلى ندبات؟",
  "Most do not.": "معظمها لا يتحول.",
  "But most new dips start where there was a mark, so look out for dips and tell us.":
    "لكن معظم الحفر الجديدة تبدأ في مكان بقعة، لذلك يجب الانتباه إلى أي حفرة وإخبارنا.",
  "If you keep making the skin sore, it can leave dark marks.":
    "إذا استمر تهييج الجلد، فقد يترك ذلك بقعًا داكنة.",
  "What do skin doctors use?": "ماذا يستخدم أطباء الجلد؟",
  "Most start with creams, and add clinic visits if the marks stay.":
    "يبدأ معظمهم بالكريمات، ثم يضيفون جلسات في العيادة إذا بقيت الآثار.",
  "A vitamin A cream helps the skin renew itself.": "يساعد كريم فيتامين «أ» الجلد على التجدد.",
  "A laser or bright light can calm the tiny blood vessels.":
    "يمكن أن يهدئ الليزر أو الضوء الساطع الأوعية الدموية الصغيرة.",
  "Needling helps the skin make new support.": "يساعد الوخز بالإبر الجلد على تكوين نسيج جديد يسنده.",
  "A mild peel takes off the dull top layer.": "يزيل التقشير الخفيف الطبقة العليا الباهتة.",
  "Soft red light may calm the skin, as an extra.": "قد يهدئ الضوء الأحمر الخفيف الجلد، كإضافة.",
  "The plan on this sheet is what fits you.": "الخطة في هذه الورقة هي ما يناسبك.",
  "What can I do at home?": "ماذا يمكنني أن أفعل في البيت؟",
  "Use a plain cream twice a day and sun cream every day.":
    "يُستخدم كريم مرطّب عادي مرتين في اليوم، وواقي الشمس كل يوم.",
  "Do not pick or scrub.": "يجب عدم العبث بالجلد أو فركه.",
  "A cool cloth helps hot skin.": "قطعة قماش باردة تريح الجلد الحار.",
  "How long do red marks last?": "كم تدوم البقع الحمراء؟",
  "Some go in weeks and most in some months.": "يزول بعضها خلال أسابيع، ومعظمها خلال بضعة أشهر.",
  "Some take up to a year.": "ويستغرق بعضها حتى سنة.",
  "If you do nothing, most still fade, but it can take a year or more.":
    "دون أي علاج يبهت معظمها أيضًا، لكن ذلك قد يستغرق سنة أو أكثر.",
  "Skin that stays sore for long may stay dry and easy to upset.":
    "الجلد الذي يبقى متهيجًا مدة طويلة قد يظل جافًا وسريع التهيج.",
  "Care from early on may help to keep them from going dark.": "قد تساعد العناية المبكرة على ألا تصبح داكنة.",
  "What do people get wrong?": "ما الأخطاء الشائعة؟",
  "Red marks are not always scars.": "البقع الحمراء ليست دائمًا ندبات.",
  "Scrubbing does not help.": "الفرك لا يفيد.",
  "All skin tones get them.": "تصيب كل ألوان البشرة.",
  "Make-up is fine if you take it off at night.": "لا بأس بالمكياج إذا أُزيل ليلًا.",
  "When should I see someone?": "متى يجب أن أراجع الطبيب؟",
  "Come if marks last more than three months, or if home care has not helped.":
    "يُنصح بالحضور إذا بقيت الآثار أكثر من ثلاثة أشهر، أو لم تفد العناية في البيت.",
  "Come sooner if a mark dips, rises, bleeds or grows.":
    "ويُنصح بالحضور أسرع إذا انخفض أحد الآثار أو برز أو نزف أو كبر.",
};
