/** Creams, gels and medicines by mouth, in Arabic. Doses, days and odds are those of the English. */
export const ARABIC_MEDICINES: Readonly<Record<string, string>> = {
  Niacinamide: "نياسيناميد",
  "Use it twice a day on clean skin.": "يُستخدم مرتين في اليوم على بشرة نظيفة.",
  "It is a B vitamin that can calm the skin and help it stay strong.":
    "هو نوع من فيتامين «ب» يمكن أن يهدئ البشرة ويساعدها على أن تبقى قوية.",
  "Give it 8 to 12 weeks.": "يلزمه 8 إلى 12 أسبوعًا.",
  "No one has tested it well on marks like these, so it may not help.":
    "لم يُختبر جيدًا على آثار كهذه، لذلك قد لا يفيد.",
  "Azelaic acid": "حمض الأزيليك",
  "Use it once a day for one or two weeks, then twice a day.":
    "يُستخدم مرة في اليوم لمدة أسبوع أو أسبوعين، ثم مرتين في اليوم.",
  "It can calm red marks and lighten dark ones.": "يمكن أن يهدئ البقع الحمراء ويفتّح البقع الداكنة.",
  "It may sting at first, but this often wears off.": "قد يلسع في البداية، لكن هذا كثيرًا ما يزول.",
  "If it is too sore, go back to once a day and tell us.":
    "إذا كان مؤلمًا جدًا، فيجب العودة إلى مرة في اليوم وإخبارنا.",
  "In a good trial it helped red marks more than a plain gel.":
    "في تجربة جيدة، أفاد البقع الحمراء أكثر من جل عادي بلا دواء.",
  "Vitamin C": "فيتامين «سي»",
  "Use it in the morning, before your sun cream.": "يُستخدم في الصباح، قبل واقي الشمس.",
  "It can brighten the skin and help it heal.": "يمكن أن يزيد إشراق البشرة ويساعدها على الشفاء.",
  "Give it three months.": "تلزمه ثلاثة أشهر.",
  "In one small study about half of the people had much less red, and about 1 in 4 had much less brown.":
    "في دراسة صغيرة، قلّ الاحمرار كثيرًا لدى نحو نصف الأشخاص، وقلّ اللون البني كثيرًا لدى نحو 1 من كل 4.",
  "Vitamin A cream (retinoid)": "كريم فيتامين «أ» (ريتينويد)",
  "Use it at night, two or three nights a week to start.":
    "يُستخدم ليلًا، ليلتين أو ثلاث ليالٍ في الأسبوع في البداية.",
  "A bit the size of a pea is enough for the whole face.": "كمية بحجم حبة بازلاء تكفي الوجه كله.",
  "Put your plain cream on first.": "يوضع الكريم المرطّب العادي أولًا.",
  "If your skin is fine, build up as we told you.": "إذا كانت بشرتك بخير، فيمكن زيادة الليالي كما شرحنا لك.",
  "It speeds up how fast the skin renews itself.": "يسرّع تجدّد الجلد.",
  "It may make your skin dry, or more red, at first.": "قد يجعل بشرتك جافة أو أكثر احمرارًا في البداية.",
  "Sore skin can leave dark marks, so go slowly.":
    "يمكن أن يترك تهيّج الجلد بقعًا داكنة، لذلك تجب الزيادة ببطء.",
  "If it is too sore, use it on fewer nights and tell us.":
    "إذا كان مؤلمًا جدًا، فيجب استخدامه في ليالٍ أقل وإخبارنا.",
  "Give it at least 12 weeks.": "يلزمه 12 أسبوعًا على الأقل.",
  "In one trial 4 in 10 people got lighter marks, against 2 in 10 with a plain cream.":
    "في تجربة، أصبحت البقع أفتح لدى 4 من كل 10 أشخاص، مقابل 2 من كل 10 مع كريم عادي بلا دواء.",
  "Half of those who used it got sore skin.": "وتهيّج الجلد لدى نصف من استخدموه.",
  "Do not use it if you are pregnant or trying for a baby; tell us at once if that could be so.":
    "يُمنع استخدامه أثناء الحمل أو عند محاولة الحمل؛ ويجب إخبارنا فورًا إذا كان هذا محتملًا.",
  "Benzoyl peroxide": "بنزويل بيروكسيد",
  "Use a thin layer once a day, where you get spots.":
    "توضع طبقة رقيقة مرة في اليوم، في الأماكن التي تظهر فيها البثور.",
  "It treats spots, so that fewer new marks form.": "يعالج البثور، فتتكون آثار جديدة أقل.",
  "Do not use it at the same time as hydroquinone, as the skin can stain for a while.":
    "يجب عدم استخدامه في الوقت نفسه مع هيدروكينون، لأن الجلد قد يتصبّغ لبعض الوقت.",
  "It can dry the skin, and it can bleach hair, towels and clothes.":
    "يمكن أن يجفف الجلد، ويمكن أن يزيل لون الشعر والمناشف والملابس.",
  Hydroquinone: "هيدروكينون",
  "Put it on the dark marks only, once a night.": "يوضع على البقع الداكنة فقط، مرة واحدة كل ليلة.",
  "Try it first on a small patch of skin, as we showed you.":
    "يُجرَّب أولًا على جزء صغير من الجلد، كما شرحنا لك.",
  "It slows down how much colour the skin makes.": "يبطئ إنتاج الجلد للصبغة.",
  "It needs sun cream every day to work.": "لا يعمل إلا مع واقي الشمس كل يوم.",
  "Use it only for as long as we say, and stop if it has not helped in three months.":
    "يُستخدم فقط طوال المدة التي نحددها، ويجب إيقافه إذا لم يفد خلال ثلاثة أشهر.",
  "Stop and call us if the skin gets darker or sore.":
    "إذا أصبح الجلد أغمق أو مؤلمًا، فيجب إيقاف الدواء والاتصال بنا.",
  "About 7 in 10 people get lighter marks with creams of this kind, but only about 1 in 20 clear in full.":
    "مع كريمات من هذا النوع تصبح البقع أفتح لدى نحو 7 من كل 10 أشخاص، لكنها تزول تمامًا لدى نحو 1 من كل 20 فقط.",
  "Three-part cream": "الكريم الثلاثي",
  "It has three drugs in one: one slows colour, one renews skin and one calms it.":
    "فيه ثلاثة أدوية معًا: واحد يبطئ تكوّن الصبغة، وواحد يجدد الجلد، وواحد يهدئه.",
  "Use it only for as long as we say.": "يُستخدم فقط طوال المدة التي نحددها.",
  "Stop and call us if the skin gets thin, dark or sore.":
    "إذا أصبح الجلد رقيقًا أو داكنًا أو مؤلمًا، فيجب إيقاف الدواء والاتصال بنا.",
  "Most people get lighter marks, but few marks clear in full.":
    "تصبح البقع أفتح لدى معظم الناس، لكن القليل منها يزول تمامًا.",
  "Tranexamic acid on the skin": "حمض الترانيكساميك على الجلد",
  "It can calm red marks and lighten brown ones.": "يمكن أن يهدئ البقع الحمراء ويفتّح البقع البنية.",
  "Only small trials have been done, so we cannot be sure that it will help you.":
    "لم تُجرَ عليه إلا تجارب صغيرة، لذلك لا يمكننا التأكد من أنه سيفيدك.",
  Oxymetazoline: "أوكسي ميتازولين",
  "Dab it on the red marks twice a day for 12 weeks.":
    "يوضع بلمسات خفيفة على البقع الحمراء مرتين في اليوم لمدة 12 أسبوعًا.",
  "It makes the tiny blood vessels in the skin narrower.": "يجعل الأوعية الدموية الصغيرة في الجلد أضيق.",
  "It is sold for other things, and has had one small trial on red marks.":
    "يُباع لأغراض أخرى، وأُجريت عليه تجربة صغيرة واحدة على البقع الحمراء.",
  "In that trial there were fewer red marks by week 8.":
    "في تلك التجربة، كانت البقع الحمراء أقل عند الأسبوع 8.",
  "Tell us first if you have asthma, high or low blood pressure, or a heart, stroke or eye disease.":
    "يجب إخبارنا أولًا إذا كان لديك ربو، أو ضغط دم مرتفع أو منخفض، أو مرض في القلب أو العين، أو سكتة دماغية سابقة.",
  "Stop and call us if your heart races, your head hurts or the red gets worse.":
    "إذا تسارعت دقات قلبك أو شعرت بصداع أو زاد الاحمرار، فيجب إيقاف الدواء والاتصال بنا.",
  Brimonidine: "بريمونيدين",
  "Put a thin layer on the red skin, once a day at most.":
    "توضع طبقة رقيقة على الجلد المحمر، مرة واحدة في اليوم على الأكثر.",
  "It makes skin look less red for some hours.": "يقلل احمرار الجلد لبضع ساعات.",
  "It does not heal the marks.": "لا يشفي البقع.",
  "In 1 to 2 out of 10 people the skin gets more red.": "يزداد احمرار الجلد لدى 1 إلى 2 من كل 10 أشخاص.",
  "Stop and call us if that happens.": "إذا حدث ذلك، فيجب إيقاف الدواء والاتصال بنا.",
  "Timolol drops on the skin": "قطرات تيمولول على الجلد",
  "Put one small drop on the mark, as we showed you.": "توضع قطرة صغيرة واحدة على الأثر، كما شرحنا لك.",
  "It acts on the tiny blood vessels in the skin.": "يؤثر هذا الدواء في الأوعية الدموية الصغيرة في الجلد.",
  "Little is known of how well it works for marks like these.":
    "لا يُعرف إلا القليل عن مدى فائدته لآثار كهذه.",
  "Do not use it if you have asthma or a slow heart, and tell us first.":
    "يُمنع استخدامه إذا كان لديك ربو أو بطء في ضربات القلب، ويجب إخبارنا أولًا.",
  "Stop and call us if you feel faint or short of breath.":
    "إذا شعرت بدوار كالإغماء أو بضيق في التنفس، فيجب إيقاف الدواء والاتصال بنا.",
  "Silicone gel or sheet": "جل أو شريحة السيليكون",
  "Wear the sheet, or put the gel on, every day as we showed you.":
    "توضع الشريحة أو الجل كل يوم كما شرحنا لك.",
  "It keeps the scar soft and may help it go flat.": "يُبقي الندبة لينة، وقد يساعدها على أن تصبح مسطحة.",
  "Give it two to three months.": "يلزمه شهران أو ثلاثة أشهر.",
  "Take a break if the skin gets sore.": "إذا تهيّج الجلد، فيجب التوقف عنه لبعض الوقت.",
  "Dapsone gel": "جل الدابسون",
  "Use a thin layer on clean skin, as we told you.": "توضع طبقة رقيقة على بشرة نظيفة، كما شرحنا لك.",
  "It calms spots, so that fewer new marks form.": "يهدئ البثور، فتتكون آثار جديدة أقل.",
  "Do not use it at the same time as benzoyl peroxide, as the skin can turn orange for a while.":
    "يجب عدم استخدامه في الوقت نفسه مع بنزويل بيروكسيد، لأن الجلد قد يصبح برتقاليًا لبعض الوقت.",
  "Give it 12 weeks.": "يلزمه 12 أسبوعًا.",
  "Stop and call us if your lips turn blue or grey, or if you feel short of breath.":
    "إذا أصبحت شفتاك زرقاوين أو رماديتين، أو شعرت بضيق في التنفس، فيجب إيقاف الدواء والاتصال بنا.",
  "Isotretinoin capsules": "كبسولات الإيزوتريتينوين",
  "Take them with food, at the dose we give you.": "تؤخذ مع الطعام، بالجرعة التي نحددها لك.",
  "They treat strong acne, so that fewer new scars form.": "تعالج حب الشباب الشديد، فتتكون ندبات جديدة أقل.",
  "Dry lips, eyes and skin are very common.": "جفاف الشفاه والعينين والجلد شائع جدًا.",
  "Some people feel low in mood, so tell us and your family if you do.":
    "يشعر بعض الناس بالحزن أو بسوء المزاج؛ إذا حدث لك ذلك، فيجب إخبارنا وإخبار عائلتك.",
  "If you think of harming yourself, get help at once.":
    "إذا جاءتك أفكار بإيذاء نفسك، فيجب طلب المساعدة فورًا.",
  "Some have problems with sex, so tell us about that too.":
    "تحدث لدى بعض الناس مشكلات جنسية، فيُرجى إخبارنا بذلك أيضًا.",
  "You will have blood tests.": "ستُجرى لك تحاليل دم.",
  "Do not wax the skin, and stay out of strong sun.": "يجب عدم إزالة الشعر بالشمع، ويجب تجنّب الشمس القوية.",
  "Do not give blood until we say it is safe.": "يُمنع التبرع بالدم إلى أن نخبرك بأنه آمن.",
  "These capsules can badly harm an unborn baby, so you must not get pregnant while you take them, or in the four weeks after.":
    "قد تسبب هذه الكبسولات ضررًا شديدًا للجنين، لذلك يُمنع الحمل أثناء تناولها، وخلال الأسابيع الأربعة بعد آخر كبسولة.",
  "Use the birth control we agreed, and come for your tests.":
    "يجب استخدام وسيلة منع الحمل التي اتفقنا عليها، والحضور لإجراء الفحوص.",
  "Antibiotic tablets for acne": "أقراص مضاد حيوي لحب الشباب",
  "Take them as the label says, sitting up, with a full glass of water.":
    "تؤخذ كما هو مكتوب على العلبة، في وضع الجلوس، مع كوب ماء كامل.",
  "They calm spots, so that fewer new marks form.": "تهدئ البثور، فتتكون آثار جديدة أقل.",
  "Your skin may burn more quickly in the sun, so take care.":
    "قد تحترق بشرتك في الشمس أسرع من المعتاد، فيجب الحذر.",
  "Most people take them for up to three months.": "يأخذها معظم الناس لمدة تصل إلى ثلاثة أشهر.",
  "Stop and call us if you get a bad headache or your sight goes blurred.":
    "إذا أصابك صداع شديد أو أصبح نظرك مشوشًا، فيجب إيقاف الأقراص والاتصال بنا.",
  "Do not take them if you are pregnant or trying for a baby.":
    "يُمنع تناولها أثناء الحمل أو عند محاولة الحمل.",
  "Tranexamic acid tablets": "أقراص حمض الترانيكساميك",
  "Take them as the label says.": "تؤخذ كما هو مكتوب على العلبة.",
  "They can help to lighten dark marks.": "يمكن أن تساعد على تفتيح البقع الداكنة.",
  "They are sold for heavy bleeding, and we use them in a new way here.":
    "تُباع لعلاج النزيف الشديد، ونحن نستخدمها هنا بطريقة جديدة.",
  "Tell us if you or your family have had a blood clot.":
    "يُرجى إخبارنا إذا حدثت لك أو لأحد من عائلتك جلطة دموية.",
  "Tell us if you take a hormone pill, or have a kidney or eye disease.":
    "يُرجى إخبارنا في حال تناول أقراص هرمونية، أو وجود مرض في الكلى أو العين.",
  "Get help at once if you have chest pain, or if a leg swells and hurts.":
    "يجب طلب المساعدة فورًا عند ألم في الصدر، أو إذا تورمت إحدى الساقين وآلمتك.",
  "Stop and call us if your sight changes.": "إذا تغيّر نظرك، فيجب إيقاف الأقراص والاتصال بنا.",
  "Do not take them if you are pregnant, trying for a baby or breast-feeding.":
    "يُمنع تناولها أثناء الحمل أو عند محاولة الحمل أو أثناء الرضاعة الطبيعية.",
};
