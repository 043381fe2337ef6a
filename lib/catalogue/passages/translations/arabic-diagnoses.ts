/** What each kind of mark is, in Arabic. A flat mark is «بقعة», any mark «أثر», a scar «ندبة», a spot «بثرة». */
export const ARABIC_DIAGNOSES: Readonly<Record<string, string>> = {
  "Red marks": "البقع الحمراء",
  "This is a flat mark left behind by a spot.": "هذه بقعة مسطحة تركتها بثرة.",
  "Tiny blood vessels in the skin grew wide to help it heal, and have stayed wide for now.":
    "توسّعت أوعية دموية دقيقة في الجلد لتساعده على الشفاء، وما زالت واسعة.",
  "On your skin the mark may look pink, red or purple.":
    "قد تظهر البقعة على بشرتك بلون وردي أو أحمر أو بنفسجي.",
  "On your skin tone the mark may look purple or brown more than red.":
    "قد تظهر البقعة على لون بشرتك بنفسجية أو بنية أكثر منها حمراء.",
  "It may look pink or red, and on deep skin tones purple or brown.":
    "قد تظهر وردية أو حمراء، وعلى البشرة الداكنة بنفسجية أو بنية.",
  "The skin itself is smooth.": "سطح الجلد نفسه أملس.",
  "Most of these marks fade and leave no scar, but a few leave a dent.":
    "معظم هذه البقع يبهت ولا يترك ندبة، لكن القليل منها يترك حفرة.",
  "Marks last longer if the spot was deep or picked, if you get a lot of sun, or if your skin is sensitive.":
    "تبقى البقع مدة أطول إذا كانت البثرة عميقة أو عُبث بها، أو مع كثرة الشمس أو البشرة الحساسة.",
  "A skin rash such as rosacea or eczema can slow things down too.":
    "وقد يؤخر الشفاء طفح مثل الوردية أو الإكزيما.",
  "Brown marks": "البقع البنية",
  "This is a flat dark mark left behind by a spot.": "هذه بقعة داكنة مسطحة تركتها بثرة.",
  "The skin made too much colour while it healed.": "أنتج الجلد صبغة أكثر من اللازم وهو يلتئم.",
  "On your skin it may look tan or light brown.": "قد تظهر على بشرتك بلون أسمر خفيف أو بني فاتح.",
  "On your skin tone it may look dark brown, grey or almost black.":
    "قد تظهر على لون بشرتك بنية داكنة أو رمادية أو شبه سوداء.",
  "It may be tan, brown or grey.": "قد يكون لونها أسمر خفيفًا أو بنيًا أو رماديًا.",
  "It is not a scar, and the skin is level.": "ليست ندبة، وسطح الجلد مستوٍ.",
  "In one large study more than half of the people had them for a year or more.":
    "في دراسة كبيرة، بقيت لدى أكثر من نصف الأشخاص سنة أو أكثر.",
  "About 1 in 5 had them for five years or more.": "وبقيت لدى نحو 1 من كل 5 أشخاص خمس سنوات أو أكثر.",
  "Most people get lighter marks with care, but few marks clear in full.":
    "مع العناية تصبح البقع أفتح لدى معظم الناس، لكن القليل منها يزول تمامًا.",
  "Sun, bright light and picking make them darker.": "الشمس والضوء الساطع والعبث بالجلد تجعلها أغمق.",
  "On deep skin tones they often last longer.": "وكثيرًا ما تبقى مدة أطول على البشرة الداكنة.",
  "Small deep scars": "ندبات صغيرة عميقة",
  "These scars are narrow and deep, like a tiny hole.": "هذه الندبات ضيقة وعميقة، مثل ثقب صغير جدًا.",
  "The skin lost some of its support while it healed.": "فقد الجلد بعض النسيج الذي يسنده وهو يلتئم.",
  "Spots that last long leave them more often.": "تتركها البثور التي تدوم طويلًا أكثر من غيرها.",
  "They do not fade on their own, and scrubbing does not lift them.":
    "لا تزول من تلقاء نفسها، والفرك لا يرفعها.",
  "Care can make them less deep, but not gone.": "يمكن أن تجعلها العناية أقل عمقًا، لكنها لا تزيلها.",
  "Wide scars with sharp edges": "ندبات واسعة حادة الحواف",
  "These scars are wide dips with steep sides.": "هذه الندبات حفر واسعة جوانبها شديدة الانحدار.",
  "Soft, wide scars": "ندبات واسعة ناعمة الحواف",
  "These scars are broad, soft dips, like waves in the skin.":
    "هذه الندبات انخفاضات عريضة ناعمة، تشبه الأمواج في الجلد.",
  "Thin bands under the skin pull it down.": "تشدّها إلى أسفل ألياف رفيعة تحت الجلد.",
  "Care can make the skin more even, but not quite smooth.":
    "يمكن أن تجعل العناية الجلد أكثر استواءً، لكنه لن يصبح أملس تمامًا.",
  "A new dip in the skin": "حفرة جديدة في الجلد",
  "A mark has started to dip.": "بدأ أحد الآثار ينخفض عن سطح الجلد.",
  "This can be the start of a scar, so it is good to act now.":
    "قد يكون هذا بداية ندبة، لذلك من الجيد علاجه الآن.",
  "In one study about 1 in 3 new dips were gone after six months.":
    "في دراسة، زالت نحو 1 من كل 3 حفر جديدة بعد ستة أشهر.",
  "To help stop more, calm your spots and do not pick.":
    "للمساعدة على منع المزيد، يجب علاج البثور وعدم العبث بها.",
  "A raised scar": "ندبة بارزة",
  "This is a firm, raised mark.": "هذه ندبة صلبة بارزة عن سطح الجلد.",
  "The skin made too much repair tissue.": "أنتج الجلد من نسيج الالتئام أكثر من اللازم.",
  "It stays inside the edge of the old spot.": "لا تتجاوز حدود البثرة القديمة.",
  "It is not a germ, and you cannot pass it on.": "ليس سببها جرثومة، ولا تنتقل إلى غيرك.",
  "It may itch.": "قد تسبب حكة.",
  "It may get softer over one to two years.": "قد تصبح ألين خلال سنة إلى سنتين.",
  "A scar that grows": "ندبة تكبر",
  "This is a firm scar called a keloid.": "هذه ندبة صلبة تسمى الجُدَرة (كيلويد).",
  "It has grown past the edge of the old spot.": "كبرت حتى تجاوزت حدود البثرة القديمة.",
  "It may itch or hurt.": "قد تسبب حكة أو ألمًا.",
  "It does not go down on its own, and it can grow.": "لا تصغر من تلقاء نفسها، ويمكن أن تكبر.",
  "It can come back after care.": "يمكن أن تعود بعد العلاج.",
  "After steroid injections, about 1 in 3 came back in the first year, and half within five years.":
    "بعد حقن الكورتيزون، عاد نحو 1 من كل 3 في السنة الأولى، وعاد النصف خلال خمس سنوات.",
  "It can run in families.": "قد تتكرر في العائلة الواحدة.",
  "Ask us before you let anyone pierce, cut or needle your skin.":
    "يُرجى سؤالنا قبل السماح لأي شخص بثقب جلدك أو جرحه أو وخزه بالإبر.",
  "Small raised scars": "ندبات صغيرة بارزة",
  "These are small, soft bumps in the colour of your skin.": "هذه نتوءات صغيرة طرية بلون بشرتك.",
  "Most are on the chin or the back.": "يظهر معظمها على الذقن أو الظهر.",
  "They are scars, so you cannot squeeze them out.": "إنها ندبات، لذلك لا يخرج منها شيء بالعصر.",
  "Skin like this may form thick scars, so we treat it with care.":
    "قد تتكون ندبات سميكة في بشرة كهذه، لذلك نعالجها بحذر.",
  "Pale marks": "البقع الفاتحة",
  "This is a mark that is paler than the skin around it.": "هذه بقعة أفتح من الجلد حولها.",
  "The skin lost some colour while it healed.": "فقد الجلد بعض لونه وهو يلتئم.",
  "The colour may come back, but this can take many months.": "قد يعود اللون، لكن ذلك قد يستغرق شهورًا كثيرة.",
  "Sun cream keeps the skin around it from going darker, so the mark shows less.":
    "واقي الشمس يمنع الجلد حولها من أن يصبح أغمق، فتظهر البقعة أقل.",
};
