/** The consent form with its risks, and the session card, in Arabic. */
export const ARABIC_PAPERS: Readonly<Record<string, string>> = {
  "The papers for this laser do not name red marks left by spots.":
    "لا تذكر أوراق هذا الليزر البقع الحمراء التي تتركها البثور.",
  "So its use for your red marks is called off-label.":
    "لذلك يسمى استخدامه لبقعك الحمراء استخدامًا خارج الترخيص (off-label).",
  "It hurts for a short time while we do it.": "يؤلم وقتًا قصيرًا أثناء الجلسة.",
  "The skin can be red and puffy for 1 to 3 days.": "يمكن أن يكون الجلد أحمر ومنتفخًا لمدة 1 إلى 3 أيام.",
  "The skin can turn darker for a while.": "يمكن أن يصبح الجلد أغمق لبعض الوقت.",
  "A bruise can last 7 to 14 days.": "يمكن أن تبقى كدمة 7 إلى 14 يومًا.",
  "A blister or a scar is rare.": "حدوث فقاعة أو ندبة أمر نادر.",
  "The light could harm an eye, so we shield your eyes each time.":
    "يمكن أن يؤذي الضوء العين، لذلك نحمي عينيك في كل مرة.",
  "It can hurt, and the skin can be red and puffy for 1 to 3 days.":
    "يمكن أن يؤلم، ويمكن أن يكون الجلد أحمر ومنتفخًا لمدة 1 إلى 3 أيام.",
  "In people who had gold medicine, lasers of this kind have turned the skin blue-black, even 26 years later.":
    "لدى أشخاص سبق أن أخذوا دواء الذهب، جعلت أجهزة ليزر من هذا النوع الجلد أزرق مسودًّا، حتى بعد 26 سنة.",
  "Tell us if you ever had gold medicine: we must not use this laser then.":
    "يجب إخبارنا إذا سبق لك أخذ دواء الذهب في أي وقت: عندها يُمنع استخدام هذا الليزر.",
  "The skin can turn darker or paler.": "يمكن أن يصبح الجلد أغمق أو أفتح.",
  "Dark or tanned skin takes up more of the light, so the risk of harm is higher.":
    "تمتص البشرة الداكنة أو السمراء من الشمس ضوءًا أكثر، لذلك يكون خطر الضرر أكبر.",
  "The skin can be red and puffy, or crust.": "يمكن أن يكون الجلد أحمر ومنتفخًا، أو تتكون عليه قشور.",
  "It can burn the skin, and leave marks like stripes or rings.":
    "يمكن أن يحرق الجلد، ويترك آثارًا على شكل خطوط أو حلقات.",
  "The skin can turn darker.": "يمكن أن يصبح الجلد أغمق.",
  "The skin can be red and puffy.": "يمكن أن يكون الجلد أحمر ومنتفخًا.",
  "It can blister.": "يمكن أن تتكون فقاعات.",
  "The skin can turn darker or paler, more so on dark or tanned skin.":
    "يمكن أن يصبح الجلد أغمق أو أفتح، خصوصًا على البشرة الداكنة أو السمراء من الشمس.",
  "Pulses on top of each other can burn the skin, so we leave a space between them.":
    "النبضات المتكررة فوق المكان نفسه يمكن أن تحرق الجلد، لذلك نترك مسافة بينها.",
  "It hurts while we do it, and the skin can be red for 1 to 2 days.":
    "يؤلم أثناء الجلسة، ويمكن أن يكون الجلد أحمر لمدة يوم إلى يومين (1 إلى 2).",
  "A blister, a burn or a scar is rare.": "حدوث فقاعة أو حرق أو ندبة أمر نادر.",
  "The skin can be red, and thin crusts can form.": "يمكن أن يكون الجلد أحمر، وأن تتكون قشور رقيقة.",
  "The skin is red for 1 to 3 days.": "يكون الجلد أحمر لمدة 1 إلى 3 أيام.",
  "In one study about 1 in 6 people got dark marks.": "في دراسة، ظهرت بقع داكنة لدى نحو 1 من كل 6 أشخاص.",
  "In one small study of brown and black skin, 5 in 7 got dark marks at a high dose and 3 in 7 at a low dose.":
    "في دراسة صغيرة على البشرة السمراء والسوداء، ظهرت بقع داكنة لدى 5 من كل 7 بجرعة عالية، ولدى 3 من كل 7 بجرعة منخفضة.",
  "The skin can swell and peel.": "يمكن أن يتورم الجلد ويتقشر.",
  "It can bring on a cold sore.": "يمكن أن يثير ظهور هربس الفم.",
  "A scar is rare.": "حدوث ندبة أمر نادر.",
  "In one study about 1 in 7 people got dark marks.": "في دراسة، ظهرت بقع داكنة لدى نحو 1 من كل 7 أشخاص.",
  "On brown and black skin, up to 9 in 10 people have got dark marks.":
    "على البشرة السمراء والسوداء، ظهرت بقع داكنة لدى ما يصل إلى 9 من كل 10 أشخاص.",
  "It can bring on a cold sore, and tablets can stop that.":
    "يمكن أن يثير ظهور هربس الفم، ويمكن أن تمنع الأقراص ذلك.",
  "The skin is raw and sore, and takes 5 to 10 days to heal.":
    "يكون الجلد مكشوفًا ومؤلمًا، ويستغرق شفاؤه 5 إلى 10 أيام.",
  "It can get infected.": "يمكن أن يصاب الجلد بعدوى.",
  "It can leave a pale patch or a scar.": "يمكن أن يترك بقعة فاتحة أو ندبة.",
  "On brown and black skin, up to 9 in 10 people have got dark marks after strong lasers.":
    "على البشرة السمراء والسوداء، ظهرت بقع داكنة بعد أجهزة الليزر القوية لدى ما يصل إلى 9 من كل 10 أشخاص.",
  "It is not done within 6 months of acne capsules.":
    "لا يُجرى إلا بعد مرور 6 أشهر على التوقف عن كبسولات حب الشباب.",
  "The skin is raw and sore for one to two weeks.": "يكون الجلد مكشوفًا ومؤلمًا لمدة أسبوع إلى أسبوعين.",
  "It can stay pink for months.": "يمكن أن يبقى ورديًا أشهرًا.",
  "In 2019 a light mask was called back, as it might harm the eyes of people with some eye diseases or medicines.":
    "في عام 2019 سُحب قناع ضوئي من السوق، لأنه قد يؤذي عيون أشخاص لديهم بعض أمراض العين أو يأخذون بعض الأدوية.",
  "You wear eye shields each time.": "توضع واقيات على عينيك في كل مرة.",
  "The light may make the skin darker for a while.": "قد يجعل الضوء الجلد أغمق لبعض الوقت.",
  "The papers of one well-known needling pen say it is not meant to put creams, drugs or blood into the skin.":
    "تقول أوراق قلم وخز معروف إنه غير مخصص لإدخال كريمات أو أدوية أو دم إلى الجلد.",
  "If we do that with it, it is called off-label use, and we will tell you first.":
    "إذا استخدمناه لذلك، فهذا يسمى استخدامًا خارج الترخيص (off-label)، وسنخبرك أولًا.",
  "In the United States, the pen is allowed for acne scars on the face from the age of 22.":
    "في الولايات المتحدة، يُسمح باستخدام القلم لندبات حب الشباب على الوجه من سن 22 سنة.",
  "The skin is red like sunburn, and is mostly calm in 1 to 3 days.":
    "يكون الجلد أحمر كما في حرق الشمس، ويهدأ غالبًا خلال 1 إلى 3 أيام.",
  "Spots can flare up, and tiny white bumps can form.":
    "يمكن أن تزداد البثور، وأن تتكون حبيبات بيضاء صغيرة جدًا.",
  "It can leave fine lines of scar.": "يمكن أن يترك خطوطًا رفيعة من الندبات.",
  "The pen was not tested in people who get thick scars or take blood thinners.":
    "لم يُختبر القلم على أشخاص تتكون لديهم ندبات سميكة أو يأخذون أدوية تسيّل الدم.",
  "In 58 studies with 1,845 people no serious harm was seen.":
    "في 58 دراسة شملت 1845 شخصًا لم يُلاحظ ضرر خطير.",
  "An infection is rare.": "حدوث عدوى أمر نادر.",
  "On 15 October 2025 the FDA, which guards drug and device safety in the United States, warned of harm from needling with heat.":
    "في 15 أكتوبر 2025، حذرت إدارة الغذاء والدواء الأمريكية (FDA)، وهي الجهة التي تراقب سلامة الأدوية والأجهزة في الولايات المتحدة، من أضرار الوخز بالإبر مع الحرارة.",
  "It had reports of burns.": "وصلتها بلاغات عن حروق.",
  "It had reports of scarring.": "وصلتها بلاغات عن ندبات.",
  "It had reports of fat loss, which can leave a hollow.":
    "وصلتها بلاغات عن فقدان الدهون تحت الجلد، وهذا يمكن أن يترك انخفاضًا فيه.",
  "It had reports of disfigurement: a lasting change in how a person looks.":
    "وصلتها بلاغات عن تشوّه: أي تغيّر دائم في شكل الشخص.",
  "It had reports of nerve damage, which can leave skin numb or weak.":
    "وصلتها بلاغات عن تلف في الأعصاب، وهذا يمكن أن يترك الجلد بلا إحساس أو يسبب ضعفًا.",
  "Some people needed surgery to mend the harm.": "احتاج بعض الناس إلى جراحة لإصلاح الضرر.",
  "It is a medical treatment, so it must never be done at home.":
    "هذا علاج طبي، لذلك يُمنع تمامًا إجراؤه في البيت.",
  "The skin can bruise or turn a bit darker.": "يمكن أن تظهر كدمات على الجلد أو يصبح أغمق قليلًا.",
  "The needles can hold nickel, which some people react to.":
    "يمكن أن تحتوي الإبر على النيكل، وبعض الناس لديهم حساسية منه.",
  "Tattoos and lasting make-up must not be treated.": "يُمنع علاج أماكن الوشم والمكياج الدائم.",
  "It could upset a pacemaker or harm the skin over metal in the body.":
    "يمكن أن يعطل جهاز تنظيم ضربات القلب أو يؤذي الجلد فوق معدن داخل الجسم.",
  "In studies, needling with blood did no more harm than needling on its own.":
    "في الدراسات، لم يسبب الوخز مع الدم ضررًا أكثر من الوخز وحده.",
  "The skin and the arm can be sore and bruised.": "يمكن أن يكون الجلد والذراع مؤلمين وعليهما كدمات.",
  "You may bleed more if you have too few blood cells that help blood clot, or take blood thinners.":
    "قد يزداد النزف إذا كانت خلايا الدم التي تساعد على تخثره قليلة لديك، أو مع أدوية تسيّل الدم.",
  "In one study of this peel on deep skin tones, about 1 in 6 people had mild harm.":
    "في دراسة لهذا التقشير على البشرة الداكنة، حدث ضرر خفيف لدى نحو 1 من كل 6 أشخاص.",
  "The skin can be red, tight and flaky for up to a week.":
    "يمكن أن يكون الجلد أحمر ومشدودًا ومتقشرًا لمدة تصل إلى أسبوع.",
  "It can burn the skin or leave a crust.": "يمكن أن يحرق الجلد أو يترك قشرة.",
  "The skin can turn paler.": "يمكن أن يصبح الجلد أفتح.",
  "It can leave a scar.": "يمكن أن يترك ندبة.",
  "Pale patches have been seen after this peel.": "ظهرت بقع فاتحة بعد هذا التقشير.",
  "On brown and black skin, the risk of dark or pale patches is higher.":
    "على البشرة السمراء والسوداء، يكون خطر ظهور بقع داكنة أو فاتحة أكبر.",
  "The skin peels for 5 to 7 days.": "يتقشر الجلد لمدة 5 إلى 7 أيام.",
  "A crust stays for about a week, and a red dot for weeks.": "تبقى قشرة نحو أسبوع، وتبقى نقطة حمراء أسابيع.",
  "The scar can get wider.": "يمكن أن تصبح الندبة أوسع.",
  "A pale patch can stay.": "يمكن أن تبقى بقعة فاتحة.",
  "A bruise and swelling are common.": "الكدمة والتورم شائعان.",
  "A firm lump can stay for some weeks.": "يمكن أن تبقى كتلة صلبة بضعة أسابيع.",
  "Harm to a nerve is rare.": "أذى الأعصاب أمر نادر.",
  "It can bleed or bruise.": "يمكن أن يحدث نزف أو كدمة.",
  "You get a new scar, which can be wide or thick.": "تتكون ندبة جديدة، ويمكن أن تكون واسعة أو سميكة.",
  "The skin can turn darker or paler there.": "يمكن أن يصبح الجلد هناك أغمق أو أفتح.",
  "A small patch can stay numb.": "يمكن أن يبقى جزء صغير من الجلد بلا إحساس.",
  "The skin can be red, puffy or bruised.": "يمكن أن يكون الجلد أحمر أو منتفخًا أو عليه كدمات.",
  "Lumps can form, even months later.": "يمكن أن تتكون كتل، حتى بعد أشهر.",
  "In rare cases filler blocks a blood vessel, and skin can die.":
    "في حالات نادرة يسد الحشو وعاءً دمويًا، ويمكن أن يموت جزء من الجلد.",
  "Very rarely a blocked vessel leads to loss of sight or a stroke.":
    "وفي حالات نادرة جدًا يؤدي انسداد الوعاء إلى فقدان البصر أو سكتة دماغية.",
  "This filler stays for good and cannot be melted.": "هذا الحشو يبقى دائمًا ولا يمكن إذابته.",
  "In one study the skin got thin in 44 of 100 people.": "في دراسة أصبح الجلد رقيقًا لدى 44 من كل 100 شخص.",
  "The scar grows back in about 1 in 3 people within a year, and in half within five years.":
    "تعود الندبة إلى النمو لدى نحو 1 من كل 3 أشخاص خلال سنة، ولدى النصف خلال خمس سنوات.",
  "It stings, and can bruise.": "يلسع، ويمكن أن يترك كدمة.",
  "Tiny blood vessels can show.": "يمكن أن تظهر أوعية دموية صغيرة جدًا.",
  "In one study the skin got thin in 8 of 100 people.": "في دراسة أصبح الجلد رقيقًا لدى 8 من كل 100 شخص.",
  "The skin can turn darker or get a sore.": "يمكن أن يصبح الجلد أغمق أو تظهر فيه قرحة.",
  "It hurts, swells and can blister.": "يؤلم المكان ويتورم، ويمكن أن تظهر فيه فقاعات.",
  "A pale or dark patch can stay.": "يمكن أن تبقى بقعة فاتحة أو داكنة.",
  "It can leave a dent or a scar.": "يمكن أن يترك حفرة أو ندبة.",
  "The papers for this drug name other uses, so its use for red marks is called off-label.":
    "تذكر أوراق هذا الدواء استخدامات أخرى، لذلك يسمى استخدامه للبقع الحمراء استخدامًا خارج الترخيص (off-label).",
  "It was tested on marks like yours in 30 people for 12 weeks.":
    "اختُبر على آثار كالتي لديك لدى 30 شخصًا لمدة 12 أسبوعًا.",
  "People with high blood pressure, asthma, or heart or blood vessel disease were not tested.":
    "لم يُختبر على من لديهم ضغط دم مرتفع أو ربو أو مرض في القلب أو الأوعية الدموية.",
  "People who were pregnant were not tested.": "لم يُختبر أثناء الحمل.",
  "Stop it and call us if your heart races, your head aches, or the redness comes back worse.":
    "إذا تسارعت دقات قلبك أو شعرت بصداع أو عاد الاحمرار أشد، فيجب إيقاف الدواء والاتصال بنا.",
  "The papers for this drug name other uses, so its use for scars is called off-label.":
    "تذكر أوراق هذا الدواء استخدامات أخرى، لذلك يسمى استخدامه للندبات استخدامًا خارج الترخيص (off-label).",
  "In 1 to 2 out of 10 people the skin got more red than before.":
    "لدى 1 إلى 2 من كل 10 أشخاص صار الجلد أشد احمرارًا مما كان.",
  "The skin can sting, itch or feel warm.": "يمكن أن يلسع الجلد أو يحك أو يشعر بالسخونة.",
  "It can make you feel faint or sleepy, or slow the heart.":
    "يمكن أن يسبب شعورًا بالإغماء أو النعاس، أو يبطئ القلب.",
  "Stop it and call us if you feel faint, or if the redness comes back worse.":
    "إذا شعرت بالإغماء أو عاد الاحمرار أشد، فيجب إيقاف الدواء والاتصال بنا.",
  "The papers for this gel name the redness of rosacea, so its use for red marks is called off-label.":
    "تذكر أوراق هذا الجل احمرار الوردية، لذلك يسمى استخدامه للبقع الحمراء استخدامًا خارج الترخيص (off-label).",
  "No clear harm was seen in them.": "لم يُلاحظ عليهم ضرر واضح.",
  "The skin can be red, dry or itch.": "يمكن أن يكون الجلد أحمر أو جافًا أو يحك.",
  "It can get into the blood, and slow the heart or make it hard to breathe.":
    "يمكن أن يصل إلى الدم فيبطئ القلب أو يصعّب التنفس.",
  "Stop it and call us if you feel faint or short of breath.":
    "إذا شعرت بالإغماء أو بضيق في التنفس، فيجب إيقاف الدواء والاتصال بنا.",
  "This drug is made as eye drops, so its use on red marks is called off-label.":
    "هذا الدواء مصنوع كقطرات للعين، لذلك يسمى استخدامه على البقع الحمراء استخدامًا خارج الترخيص (off-label).",
  "It was tested in small trials only: 18 people with red marks, and 30 with dark ones.":
    "اختُبر في دراسات صغيرة فقط: 18 شخصًا لديهم بقع حمراء و30 لديهم بقع داكنة.",
  "It is not known how safe it is while you are pregnant or breast-feed.":
    "لا يُعرف مدى أمانه أثناء الحمل أو الرضاعة.",
  "The papers for this drug name other uses, so its use for marks is called off-label.":
    "تذكر أوراق هذا الدواء استخدامات أخرى، لذلك يسمى استخدامه للآثار استخدامًا خارج الترخيص (off-label).",
  "It must not be used if you tend to get blood clots.":
    "يُمنع استخدامه إذا كان لديك ميل إلى الجلطات الدموية.",
  "It must not be used with kidney or eye disease, or while you take hormones.":
    "يُمنع استخدامه مع مرض في الكلى أو العين، أو أثناء تناول هرمونات.",
  "It must not be used while you breastfeed.": "يُمنع استخدامه أثناء الرضاعة الطبيعية.",
  "It can upset the stomach.": "يمكن أن يزعج المعدة.",
  "A blood clot is rare but can be serious.": "الجلطة الدموية نادرة، لكنها يمكن أن تكون خطيرة.",
  "Under the age of 18, two doctors who may prescribe it must agree.":
    "تحت سن 18 سنة، يجب أن يوافق عليه طبيبان يحق لهما وصفه.",
  "You sign the national form for this drug as well.":
    "يلزم توقيعك أيضًا على الاستمارة الوطنية الخاصة بهذا الدواء.",
  "It can harm an unborn baby, and this risk lasts for up to 4 weeks after the last dose.":
    "يمكن أن يؤذي الجنين، ويستمر هذا الخطر حتى 4 أسابيع بعد آخر جرعة.",
  "It can change your mood.": "يمكن أن يغيّر المزاج.",
  "It can change how sex feels, and this can last.": "يمكن أن يغيّر الإحساس الجنسي، وقد يستمر ذلك.",
  "Dry lips, eyes and skin are common.": "جفاف الشفاه والعينين والجلد شائع.",
  "It can raise blood fats, and upset the liver.": "يمكن أن يرفع دهون الدم، ويؤثر في الكبد.",
  "Consent form": "استمارة الموافقة",
  "This form tells you what we plan to do, what may go wrong, and what else you could do.":
    "تخبرك هذه الاستمارة بما نخطط لفعله، وما قد يحدث من ضرر، وما الخيارات الأخرى.",
  "Ask us about all that is not clear.": "يُرجى سؤالنا عن كل ما ليس واضحًا.",
  "What we will do": "ما سنفعله",
  Where: "المكان",
  Why: "السبب",
  "What you must know first": "ما تجب معرفته أولًا",
  "What can go wrong": "ما قد يحدث من ضرر",
  "Found in studies or named by experts": "وُجد في دراسات أو ذكره خبراء",
  "Seen in clinics, with no good study that we know": "لوحظ في العيادات، ولا نعرف دراسة جيدة عنه",
  "It may not work, and the marks may come back.": "قد لا يفيد العلاج، وقد تعود الآثار.",
  "There may be harm that nobody knows of yet.": "قد توجد أضرار لا يعرفها أحد بعد.",
  "What else you could do": "الخيارات الأخرى",
  "You can have no treatment at all.": "يمكنك عدم تلقي أي علاج.",
  "You can wait: marks that are flat often fade on their own.":
    "يمكنك الانتظار: كثيرًا ما تبهت البقع المسطحة من تلقاء نفسها.",
  "You can wait: dips in the skin do not fade on their own, but you need not rush.":
    "يمكن الانتظار: لا تزول الحفر من تلقاء نفسها، لكن لا داعي للعجلة.",
  "You can wait, but a raised scar can grow while you do.":
    "يمكن الانتظار، لكن قد تكبر الندبة البارزة في أثناء ذلك.",
  "You can use creams and sun cream at home.": "يمكنك استخدام الكريمات وواقي الشمس في البيت.",
  "You can cover the marks with make-up.": "يمكنك تغطية الآثار بالمكياج.",
  "Other treatments that you could have": "علاجات أخرى ممكنة لك",
  "Photos: say yes or no to each": "الصور: نعم أو لا لكل بند",
  "You can say no to each of these and still have the treatment.":
    "يمكنك رفض أي من هذه البنود وتلقي العلاج مع ذلك.",
  "You can take back a yes at any time.": "يمكنك سحب موافقتك في أي وقت.",
  "Yes, take photos for my own record.": "نعم، أوافق على التقاط صور لملفي الخاص.",
  "Yes, show my photos to teach other staff.": "نعم، أوافق على عرض صوري لتعليم عاملين آخرين.",
  "Yes, print my photos or show them to the public.": "نعم، أوافق على نشر صوري أو عرضها على الجمهور.",
  "Take your time": "لا داعي للعجلة",
  "You do not have to sign today.": "لا يلزمك التوقيع اليوم.",
  "Take this form home and think it over for as long as you need.":
    "يمكنك أخذ هذه الاستمارة إلى البيت والتفكير فيها طوال الوقت الذي يلزمك.",
  "You can change your mind at any time, even after you sign, and on the day.":
    "يمكنك تغيير رأيك في أي وقت، حتى بعد التوقيع، وفي يوم العلاج نفسه.",
  "We will still care for you.": "وسنستمر في رعايتك.",
  "Tick what is true": "توضع علامة عند كل ما هو صحيح",
  "I have read this form, or someone read it to me.": "قرأت هذه الاستمارة، أو قرأها لي شخص آخر.",
  "I could ask all I wanted to.": "تمكنت من طرح كل أسئلتي.",
  "I have had time to think.": "كان لدي وقت للتفكير.",
  "I know that I can say no, now or later.": "أعرف أن بإمكاني الرفض، الآن أو لاحقًا.",
  "I have told you if I am pregnant, or might be.": "أخبرتكم إن كان هناك حمل، أو احتمال حمل.",
  "I agree to this treatment.": "أوافق على هذا العلاج.",
  "Who signs": "الموقّعون",
  Who: "الصفة",
  Name: "الاسم",
  Signature: "التوقيع",
  Date: "التاريخ",
  Patient: "المريض أو المريضة",
  "Parent or guardian": "أحد الوالدين أو الوصي",
  "Interpreter, if there is one": "المترجم، إن وُجد",
  Clinician: "الطبيب أو المعالج",
  "Your visit card": "بطاقة جلساتك",
  "Bring this card to each visit, and tick off each visit when it is done.":
    "يُرجى إحضار هذه البطاقة إلى كل جلسة، ووضع علامة عند كل جلسة بعد إتمامها.",
  "Your treatments": "علاجاتك",
  "Visits you have had": "الجلسات السابقة",
  "Visits to come": "الجلسات القادمة",
  "No visit is planned at the moment": "لا توجد جلسات مقررة حاليًا",
  "Tell us at each visit": "يُرجى إخبارنا في كل جلسة",
  "Tell us if your health has changed, or you take a new drug.":
    "يُرجى إخبارنا إذا تغيرت صحتك، أو بدأت دواءً جديدًا.",
  "Tell us if you have a tan, a cold sore or sore skin.":
    "يُرجى إخبارنا عند وجود سمرة من الشمس أو هربس الفم أو جلد ملتهب.",
  "Tell us how your skin was after the last visit.": "يُرجى إخبارنا كيف كان جلدك بعد الجلسة السابقة.",
  "Tell us if you are pregnant, or might be.": "يُرجى إخبارنا في حال الحمل، أو احتمال الحمل.",
};
