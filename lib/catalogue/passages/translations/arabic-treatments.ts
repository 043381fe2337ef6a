/** What is done in the clinic, what to expect of it and honest odds, in Arabic. */
export const ARABIC_TREATMENTS: Readonly<Record<string, string>> = {
  "Pulsed dye laser": "ليزر الصبغة النبضي",
  "This laser heats the tiny blood vessels that make the mark red, and they shrink.":
    "يسخّن هذا الليزر الأوعية الدموية الصغيرة التي تجعل البقعة حمراء، فتنكمش.",
  "It spares most of the skin around them.": "ولا يمس معظم الجلد حولها.",
  "Many people look less red after 2 to 4 visits.": "يقل الاحمرار لدى كثير من الناس بعد 2 إلى 4 جلسات.",
  "In one small study 3 in 4 people did well, but in one good trial it was no better than no laser.":
    "في دراسة صغيرة تحسن 3 من كل 4 أشخاص، لكن في تجربة جيدة لم يكن أفضل من عدم استخدام الليزر.",
  "It can leave dark patches for a time.": "يمكن أن يترك بقعًا داكنة لبعض الوقت.",
  "Gentle yellow laser": "الليزر الأصفر اللطيف",
  "This laser sends very short, low pulses into the mark, so that it may look less red.":
    "يرسل هذا الليزر نبضات قصيرة جدًا وضعيفة إلى البقعة، فقد يقل احمرارها.",
  "In one small study people had less than half as many red marks after 3 visits.":
    "في دراسة صغيرة، أصبح عدد البقع الحمراء أقل من نصف ما كان بعد 3 جلسات.",
  "It may not work for you.": "قد لا يفيدك.",
  "Bright light (IPL)": "الضوء الساطع (IPL)",
  "Flashes of bright light make the tiny blood vessels shrink, so the mark may look less red.":
    "ومضات من ضوء ساطع تجعل الأوعية الدموية الصغيرة تنكمش، فقد يقل احمرار البقعة.",
  "In one small study about 3 in 4 people did well after 3 to 6 visits.":
    "في دراسة صغيرة، تحسن نحو 3 من كل 4 أشخاص بعد 3 إلى 6 جلسات.",
  "It can burn the skin or leave dark patches, more so on deep skin tones.":
    "يمكن أن يحرق الجلد أو يترك بقعًا داكنة، خصوصًا على البشرة الداكنة.",
  "Green laser (KTP)": "الليزر الأخضر (KTP)",
  "This green laser heats the tiny blood vessels that make the mark red.":
    "يسخّن هذا الليزر الأخضر الأوعية الدموية الصغيرة التي تجعل البقعة حمراء.",
  "Most people need more than one visit.": "يحتاج معظم الناس إلى أكثر من جلسة.",
  "It can blister the skin or leave it darker or paler, more so on deep skin tones.":
    "يمكن أن يسبب فقاعات أو يترك الجلد أغمق أو أفتح، خصوصًا على البشرة الداكنة.",
  "Long-pulse laser (Nd:YAG)": "الليزر طويل النبضة (Nd:YAG)",
  "This laser reaches the tiny blood vessels that make the mark red.":
    "يصل هذا الليزر إلى الأوعية الدموية الصغيرة التي تجعل البقعة حمراء.",
  "It suits deep skin tones well.": "يناسب البشرة الداكنة جيدًا.",
  "In one trial it worked as well as the most used laser for red marks, and did less harm.":
    "في تجربة، أفاد مثل الليزر الأكثر استخدامًا للبقع الحمراء، وكان ضرره أقل.",
  "Colour laser (Q-switched)": "ليزر الصبغات (Q-switched)",
  "This laser breaks up the dark colour in the mark with very short pulses.":
    "يفتت هذا الليزر اللون الداكن في البقعة بنبضات قصيرة جدًا.",
  "About 6 in 10 people get lighter marks with a laser, and about 1 in 5 clear in full.":
    "مع الليزر تصبح البقع أفتح لدى نحو 6 من كل 10 أشخاص، وتزول تمامًا لدى نحو 1 من كل 5.",
  "In about 1 in 40 people the marks got worse.": "وساءت البقع لدى نحو 1 من كل 40 شخصًا.",
  "Very short-pulse laser": "الليزر فائق قصر النبضة",
  "This laser breaks up the dark colour in the mark with very, very short pulses.":
    "يفتت هذا الليزر اللون الداكن في البقعة بنبضات قصيرة للغاية.",
  "Fractional laser (gentle)": "ليزر الفراكشنال (اللطيف)",
  "This laser heats tiny columns deep in the skin and leaves the top whole, so new support can grow.":
    "يسخّن هذا الليزر أعمدة صغيرة جدًا في عمق الجلد ويترك سطحه سليمًا، حتى ينمو نسيج جديد يسند الجلد.",
  "In one study 6 in 10 people did well after one visit.": "في دراسة، تحسن 6 من كل 10 أشخاص بعد جلسة واحدة.",
  "In one study about 1 in 6 people got dark marks for a time.":
    "في دراسة، ظهرت بقع داكنة لبعض الوقت لدى نحو 1 من كل 6 أشخاص.",
  "In a very small study on deep skin tones, 8 in 14 got dark marks.":
    "في دراسة صغيرة جدًا على البشرة الداكنة، ظهرت بقع داكنة لدى 8 من 14 شخصًا.",
  "Fractional laser (strong)": "ليزر الفراكشنال (القوي)",
  "This laser takes off tiny dots of skin, so that new, more even skin can grow.":
    "يزيل هذا الليزر نقاطًا صغيرة جدًا من الجلد، حتى ينمو جلد جديد أكثر استواءً.",
  "In one study about 4 in 10 people had scars that were more than half better.":
    "في دراسة، تحسنت الندبات بأكثر من النصف لدى نحو 4 من كل 10 أشخاص.",
  "About 1 in 7 or more get dark marks for a time.":
    "تظهر بقع داكنة لبعض الوقت لدى نحو 1 من كل 7 أشخاص أو أكثر.",
  "On deep skin tones it may be up to 9 in 10.": "وعلى البشرة الداكنة قد يصل هذا إلى 9 من كل 10.",
  "It takes about 5 to 10 days to heal.": "يستغرق الشفاء نحو 5 إلى 10 أيام.",
  "Full-face resurfacing laser": "ليزر تقشير سطح الوجه كله",
  "This laser takes off the top layer of the skin, so that new, more even skin can grow.":
    "يزيل هذا الليزر الطبقة العليا من الجلد، حتى ينمو جلد جديد أكثر استواءً.",
  "It is the strongest laser, and takes one to two weeks to heal.":
    "هو أقوى أنواع الليزر، ويستغرق الشفاء بعده أسبوعًا إلى أسبوعين.",
  "The new skin may look pink or purple for some weeks or months.":
    "قد يبقى الجلد الجديد ورديًا أو بنفسجيًا بضعة أسابيع أو أشهر.",
  "It can leave the skin darker or paler than it was.": "يمكن أن يترك العلاج الجلد أغمق أو أفتح مما كان.",
  "Red light (LED)": "الضوء الأحمر (LED)",
  "You rest under a soft red light for about 20 minutes.":
    "تكون جلسة راحة تحت ضوء أحمر خفيف لمدة نحو 20 دقيقة.",
  "It may calm the skin and help it heal.": "قد يهدئ الجلد ويساعده على الشفاء.",
  "No one has tested it well on marks like these, so we use it as an extra only.":
    "لم يُختبر جيدًا على آثار كهذه، لذلك نستخدمه كإضافة فقط.",
  "Blue light (LED)": "الضوء الأزرق (LED)",
  "You rest under a soft blue light for about 20 minutes.":
    "تكون جلسة راحة تحت ضوء أزرق خفيف لمدة نحو 20 دقيقة.",
  "It may help to calm spots.": "قد يساعد على تهدئة البثور.",
  "It does not treat the marks they leave, so we use it as an extra only.":
    "لا يعالج الآثار التي تتركها، لذلك نستخدمه كإضافة فقط.",
  "Light like this may make dark marks darker.": "ضوء كهذا قد يجعل البقع الداكنة أغمق.",
  Microneedling: "الوخز بالإبر الدقيقة",
  "Very fine needles make tiny holes in the skin, with a numbing cream first.":
    "تصنع إبر رفيعة جدًا ثقوبًا صغيرة جدًا في الجلد، بعد وضع كريم مخدر.",
  "As the holes heal, the skin makes new support.": "عندما تلتئم الثقوب، يكوّن الجلد نسيجًا جديدًا يسنده.",
  "Most people have about 3 visits.": "يحتاج معظم الناس إلى نحو 3 جلسات.",
  "It can make scars less deep and the skin more even, but it does not take scars away.":
    "يمكن أن يجعل الندبات أقل عمقًا والجلد أكثر استواءً، لكنه لا يزيل الندبات.",
  "For red marks there are only small studies.": "لا توجد عن البقع الحمراء إلا دراسات صغيرة.",
  "A few people get dark marks, small white bumps or more spots.":
    "تظهر لدى قليل من الناس بقع داكنة أو حبيبات بيضاء صغيرة أو بثور أكثر.",
  "Microneedling with heat (RF)": "الإبر الدقيقة مع الحرارة (RF)",
  "Fine needles bring heat to the deep skin, so that it makes new support.":
    "توصل إبر رفيعة الحرارة إلى عمق الجلد، حتى يكوّن نسيجًا جديدًا يسنده.",
  "In small studies red marks and scars got better.": "في دراسات صغيرة تحسنت البقع الحمراء والندبات.",
  "It has risks: some people have had burns, scars, loss of fat, a changed look or hurt nerves.":
    "لهذا العلاج مخاطر: أصيب بعض الناس بحروق أو ندبات أو فقدان دهون تحت الجلد أو تغيّر في الشكل أو أذى في الأعصاب.",
  "Some of them needed surgery.": "واحتاج بعضهم إلى جراحة.",
  "We will talk these through before you say yes.": "سنشرح لك هذه المخاطر قبل الحصول على موافقتك.",
  "Heat in tiny dots (RF)": "الحرارة في نقاط صغيرة جدًا (RF)",
  "Heat goes into the skin in tiny dots, so that it makes new support.":
    "تدخل الحرارة إلى الجلد في نقاط صغيرة جدًا، حتى يكوّن نسيجًا جديدًا يسنده.",
  "It can burn or scar the skin, and we will talk this through before you say yes.":
    "يمكن أن يسبب هذا العلاج حروقًا أو ندبات، وسنشرح لك هذا قبل الحصول على موافقتك.",
  "Treatment with your own blood (PRP)": "العلاج بدمك (البلازما، PRP)",
  "We take a little of your blood, spin it, and put the clear part on or in the skin.":
    "نأخذ قليلًا من دمك، وندوّره في جهاز، ثم نضع الجزء الصافي على الجلد أو داخله.",
  "With needling, it can help scars more than needling alone.":
    "مع الوخز بالإبر، يمكن أن يفيد الندبات أكثر من الوخز بالإبر وحده.",
  "It has not been tested on red marks.": "لم يُختبر على البقع الحمراء.",
  "Glycolic peel": "تقشير الجليكوليك",
  "A mild fruit acid takes off the dull top layer of the skin.":
    "يزيل حمض فواكه خفيف الطبقة العليا الباهتة من الجلد.",
  "It can make dark marks a little lighter over a set of visits.":
    "يمكن أن يجعل البقع الداكنة أفتح قليلًا بعد عدة جلسات.",
  "In one small review 1 in 3 people got some help, and the rest got little or none.":
    "في مراجعة صغيرة للدراسات، استفاد 1 من كل 3 أشخاص بعض الفائدة، ولم يستفد الباقون إلا قليلًا أو لم يستفيدوا.",
  "Peels have not been tested on red marks.": "لم يُختبر التقشير على البقع الحمراء.",
  "It can leave the skin sore, or darker for a time.":
    "يمكن أن يترك الجلد متهيجًا ومؤلمًا، أو أغمق لبعض الوقت.",
  "Lactic peel": "تقشير حمض اللاكتيك",
  "Mandelic peel": "تقشير حمض المندليك",
  "Salicylic peel": "تقشير حمض الساليسيليك",
  "A mild acid cleans the pores and takes off the dull top layer of the skin.":
    "ينظف حمض خفيف المسام ويزيل الطبقة العليا الباهتة من الجلد.",
  "In one small study on deep skin tones, nearly 9 in 10 people had lighter marks after 5 visits.":
    "في دراسة صغيرة على البشرة الداكنة، أصبحت البقع أفتح لدى ما يقارب 9 من كل 10 أشخاص بعد 5 جلسات.",
  "About 1 in 6 had mild side effects.": "وحدثت آثار جانبية خفيفة لدى نحو 1 من كل 6.",
  "Other peels have done less well, so we will see how yours goes.":
    "كانت فائدة أنواع التقشير الأخرى أقل، لذلك سنتابع نتيجته معك.",
  "Jessner peel": "تقشير جيسنر",
  "A mix of three mild acids takes off the dull top layer of the skin.":
    "يزيل خليط من ثلاثة أحماض خفيفة الطبقة العليا الباهتة من الجلد.",
  "It does not work for all, and it can leave dark marks.": "لا يفيد الجميع، ويمكن أن يترك بقعًا داكنة.",
  "TCA peel (mild)": "تقشير TCA (الخفيف)",
  "This acid takes off the top layer of the skin.": "يزيل هذا الحمض الطبقة العليا من الجلد.",
  "The skin turns white for a short time, then peels.": "يصبح الجلد أبيض وقتًا قصيرًا، ثم يتقشر.",
  "It can make dark marks a little lighter.": "يمكن أن يجعل البقع الداكنة أفتح قليلًا.",
  "It can also leave darker or paler skin.": "ويمكن أيضًا أن يترك الجلد أغمق أو أفتح.",
  "TCA peel (medium)": "تقشير TCA (المتوسط)",
  "This acid takes off more of the skin than a mild peel.":
    "يزيل هذا الحمض من الجلد أكثر مما يزيله التقشير الخفيف.",
  "The skin turns white, then dark, then peels for about a week.":
    "يصبح الجلد أبيض، ثم داكنًا، ثم يتقشر نحو أسبوع.",
  "It can help scars that are not too deep.": "يمكن أن يفيد الندبات غير العميقة جدًا.",
  "It can also leave darker or paler skin, more so on deep skin tones.":
    "ويمكن أيضًا أن يترك الجلد أغمق أو أفتح، خصوصًا على البشرة الداكنة.",
  "Acid dot in the scar (CROSS)": "نقطة حمض داخل الندبة (CROSS)",
  "We put one tiny dot of strong acid into each deep, narrow scar.":
    "نضع نقطة صغيرة جدًا من حمض قوي داخل كل ندبة ضيقة عميقة.",
  "The scar fills in slowly from below.": "تمتلئ الندبة ببطء من أسفلها.",
  "Most people need 2 to 4 visits.": "تلزم معظم الناس 2 إلى 4 جلسات.",
  "It can leave a dark or pale dot.": "يمكن أن يترك العلاج نقطة داكنة أو فاتحة.",
  "Freeing the scar (subcision)": "تحرير الندبة (قطع تحت الجلد)",
  "We numb the skin and use a fine needle to free the bands that pull the scar down.":
    "نخدّر الجلد ونستخدم إبرة رفيعة لفك الألياف التي تشد الندبة إلى أسفل.",
  "Most people have a bruise for a week or two.": "تبقى كدمة لدى معظم الناس أسبوعًا أو أسبوعين.",
  "It can lift soft, wide scars, and some people need more than one visit.":
    "يمكن أن يرفع الندبات الواسعة الناعمة، ويحتاج بعض الناس إلى أكثر من جلسة.",
  "Taking out a scar (punch)": "استئصال ندبة صغيرة (بأداة دائرية)",
  "We numb the skin, take out a small deep scar and close the gap with a stitch.":
    "نخدّر الجلد، ونزيل ندبة صغيرة عميقة، ونغلق مكانها بغرزة.",
  "We aim to swap a deep scar for a flat, fine line.": "هدفنا أن يحل خط رفيع مسطح محل الندبة العميقة.",
  "Keep it clean and dry as we show you, and come back to have the stitch out.":
    "يجب إبقاء المكان نظيفًا وجافًا كما نشرح لك، والعودة إلينا لإزالة الغرزة.",
  "Cutting out a scar": "استئصال الندبة بالجراحة",
  "We numb the skin, cut out the scar and close it with stitches.":
    "نخدّر الجلد، ونستأصل الندبة، ونغلق مكانها بغرز.",
  "We aim to swap the scar for a fine line.": "هدفنا أن يحل خط رفيع محل الندبة.",
  "A keloid often comes back if it is only cut out, so we may add more care.":
    "كثيرًا ما تعود الجُدَرة (الكيلويد) إذا استؤصلت فقط، لذلك قد نضيف علاجًا آخر.",
  "Keep it clean and dry as we show you, and come back to have the stitches out.":
    "يجب إبقاء المكان نظيفًا وجافًا كما نشرح لك، والعودة إلينا لإزالة الغرز.",
  "Filler gel": "جل الحشو (فيلر)",
  "We put a soft gel under the scar to lift it up.": "نضع جلًا لينًا تحت الندبة لرفعها.",
  "You can see the lift at once.": "يظهر ارتفاعها فورًا.",
  "The gel wears off with time, so you may want more later.":
    "يزول الجل مع الوقت، لذلك قد يلزم المزيد منه لاحقًا إذا رغبت في ذلك.",
  "Lasting filler": "الحشو الدائم (فيلر دائم)",
  "We put a lasting filler under the scar to lift it up.": "نضع حشوًا دائمًا تحت الندبة لرفعها.",
  "It does not wear off.": "لا يزول مع الوقت.",
  "Lumps can form, even years later, and it is hard to take out.":
    "يمكن أن تتكون كتل، حتى بعد سنوات، وتصعب إزالته.",
  "Sanding the skin": "صنفرة الجلد",
  "We numb the skin and sand down the top layer, so that new, more even skin can grow.":
    "نخدّر الجلد ونصنفر طبقته العليا، حتى ينمو جلد جديد أكثر استواءً.",
  "It takes one to two weeks to heal.": "يستغرق الشفاء أسبوعًا إلى أسبوعين.",
  "Steroid put into the scar": "حقن الكورتيزون في الندبة",
  "We put a small dose of steroid into the scar to make it soft and flat.":
    "نحقن جرعة صغيرة من الكورتيزون في الندبة لتصبح لينة ومسطحة.",
  "Doses are most often 3 to 4 weeks apart, until the scar is flat.":
    "تكون بين الجرعات غالبًا 3 إلى 4 أسابيع، إلى أن تصبح الندبة مسطحة.",
  "In one study the skin got thin in about 4 in 10 people, and it can get pale too.":
    "في دراسة أصبح الجلد رقيقًا لدى نحو 4 من كل 10 أشخاص، ويمكن أيضًا أن يصبح فاتحًا.",
  "A keloid can come back, so we will keep an eye on it.": "يمكن أن تعود الجُدَرة (الكيلويد)، لذلك سنتابعها.",
  "5-FU put into the scar": "حقن دواء 5-فلورويوراسيل في الندبة",
  "We put a small dose of this drug into the scar to slow its growth.":
    "نحقن جرعة صغيرة من هذا الدواء في الندبة لإبطاء نموها.",
  "With a steroid, about half of the people had a scar that was more than half better.":
    "مع الكورتيزون، تحسنت الندبة بأكثر من النصف لدى نحو نصف الأشخاص.",
  "It can sting, and the skin can get sore or dark.": "يمكن أن يلسع، ويمكن أن يصبح الجلد مؤلمًا أو داكنًا.",
  "You must not have it if you are pregnant or trying for a baby.":
    "يُمنع هذا العلاج أثناء الحمل أو عند محاولة الحمل.",
  "Freezing the scar": "تجميد الندبة",
  "We freeze the scar for a few seconds to make it shrink.": "نجمّد الندبة بضع ثوانٍ حتى تصغر.",
  "It stings, and a blister may form.": "يلسع، وقد تتكون فقاعة.",
  "It can leave a pale mark, more so on deep skin tones.":
    "يمكن أن يترك بقعة فاتحة، خصوصًا على البشرة الداكنة.",
};
