/** Daily care, next steps and when to call, in Arabic. */
export const ARABIC_CARE: Readonly<Record<string, string>> = {
  "Sun cream": "واقي الشمس",
  "Put on sun cream of SPF 30 or more every day, even when it is cloudy.":
    "يوضع واقي شمس SPF 30 أو أكثر كل يوم، حتى في الجو الغائم.",
  "Look for “broad spectrum”, and put on more every two hours when you are outside.":
    "يُختار نوع «واسع الطيف» (broad spectrum)، ويُجدَّد كل ساعتين خارج البيت.",
  "A tinted one guards better against dark marks.": "النوع الملوّن يحمي أكثر من البقع الداكنة.",
  Moisturiser: "الكريم المرطّب",
  "Use a plain face cream twice a day, to keep the skin strong.":
    "يوضع على الوجه كريم مرطّب عادي مرتين في اليوم، لتبقى البشرة قوية.",
  "Look for ceramides, glycerin or hyaluronic acid on the label.":
    "يُختار نوع مكتوب عليه ceramides أو glycerin أو hyaluronic acid.",
  "Gentle care": "العناية اللطيفة",
  "Wash twice a day with a mild, soap-free wash and your hands.":
    "يُغسل الوجه باليدين مرتين يوميًا بغسول لطيف بلا صابون.",
  "Do not scrub, and leave out harsh products and those with alcohol in them.":
    "يُمنع الفرك وكل منتج قاسٍ أو فيه كحول.",
  "No picking": "عدم العبث بالجلد",
  "Do not pick or squeeze your skin, as this makes marks last and can leave scars.":
    "يجب عدم العبث بالجلد أو عصره، لأن هذا يطيل بقاء الآثار ويمكن أن يترك ندبات.",
  "Cool cloth": "قطعة قماش باردة",
  "If the skin feels hot, hold a cool, damp cloth on it for 5 to 10 minutes, up to a few times a day.":
    "إذا كان الجلد حارًا، فتوضع عليه قطعة قماش باردة ورطبة 5 إلى 10 دقائق، حتى بضع مرات في اليوم.",
  "Do not put ice on bare skin.": "لا يوضع الثلج على الجلد مباشرة.",
  "Make-up": "المكياج",
  "You can wear make-up.": "يمكنك وضع المكياج.",
  "Choose an oil-free kind that says it will not block pores, and take it off every night.":
    "يُختار نوع خالٍ من الزيوت مكتوب عليه أنه لا يسد المسام، وتجب إزالته كل ليلة.",
  "Spots first": "علاج البثور أولًا",
  "We treat your spots first, since each new spot can leave a new mark.":
    "نعالج البثور أولًا، لأن كل بثرة جديدة يمكن أن تترك أثرًا جديدًا.",
  "Keep up your spot treatment, even when the skin looks clear.":
    "يجب الاستمرار في علاج البثور، حتى عندما يبدو الجلد صافيًا.",
  "Skin specialist": "اختصاصي الجلد",
  "We would like a skin doctor to see you, and will tell you when and where.":
    "نود أن يفحصك طبيب مختص في الجلد، وسنخبرك بالموعد والمكان.",
  "Call us if you have not heard in two weeks.": "يُرجى الاتصال بنا إذا لم يصلك خبر خلال أسبوعين.",
  "Skin test": "فحص عينة من الجلد (خزعة)",
  "We would like to take a tiny piece of skin and look at it up close.":
    "نود أخذ قطعة صغيرة جدًا من الجلد وفحصها عن قرب.",
  "We numb the skin first, and you may have a stitch.": "نخدّر الجلد أولًا، وقد نضع لك غرزة.",
  "Leave this mark alone until we know more.": "يجب ترك هذا الأثر دون علاج أو لمس حتى نعرف المزيد.",
  "Skin scrape": "كشطة من الجلد",
  "We would like to take a light scrape of the skin to look for germs.":
    "نود أخذ كشطة خفيفة من سطح الجلد للبحث عن الجراثيم.",
  "It does not hurt.": "لا تؤلم.",
  "Your medicines": "أدويتك",
  "One of your medicines may play a part in these marks.": "قد يكون لأحد أدويتك دور في هذه الآثار.",
  "Do not stop it by yourself, and ask the doctor who gave it to you first.":
    "يجب عدم إيقافه من تلقاء نفسك؛ ويجب أولًا سؤال الطبيب الذي وصفه لك.",
  "Cold sores": "هربس الفم",
  "You have had cold sores, so take your cold sore tablets with each visit.":
    "سبق أن أصابك هربس الفم، لذلك يجب تناول أقراص الهربس مع كل جلسة.",
  "Start the day before the visit or that morning, and go on for as long as we tell you.":
    "تبدأ الأقراص في اليوم السابق للجلسة أو في صباح يومها، وتستمر طوال المدة التي نحددها لك.",
  "How you feel": "مشاعرك",
  "Marks on the skin can weigh on your mind, and that is a good reason to ask for help.":
    "قد تُثقل آثار الجلد على نفسك، وهذا سبب وجيه لطلب المساعدة.",
  "We can put you in touch with someone to talk to.": "يمكننا أن نصلك بشخص يمكنك الحديث معه.",
  "Skin heals slowly, so keep going and give it time.": "شفاء الجلد بطيء، لذلك يلزم الصبر والاستمرار.",
  "Near a visit, its rules come first.": "قرب موعد الجلسة، تُتّبع تعليماتها أولًا.",
  "You get a blister, pus or a fever, or pain that spreads.": "ظهرت فقاعة أو قيح أو حمّى، أو ألم ينتشر.",
  "You get pus or a fever, or pain that spreads.": "ظهر قيح أو حمّى، أو ألم ينتشر.",
  "A blister forms where we did not freeze the skin.": "ظهرت فقاعة في مكان لم نجمّده من الجلد.",
  "The skin swells a lot, or a cold sore starts.": "تورم الجلد كثيرًا، أو بدأ هربس الفم.",
  "The skin turns white, grey or black.": "أصبح الجلد أبيض أو رماديًا أو أسود.",
  "The skin turns grey or black, or white where we did not treat it.":
    "تصبح البشرة رمادية أو سوداء، أو بيضاء في موضع لم يُعالَج.",
  "You see new dark patches once the skin has healed.": "ظهرت بقع داكنة جديدة بعد شفاء البشرة.",
  "The skin gets more red, hot or puffy after the first 3 days.":
    "تزداد البشرة احمرارًا أو سخونة أو تورّمًا بعد أول 3 أيام.",
  "After filler, you see less, cannot speak well or feel weak on one side: call the number below at once.":
    "بعد حقن الفيلر، يضعف النظر أو لا يمكن الكلام بوضوح أو يضعف جانب من الجسم: يجب الاتصال فورًا بالرقم المذكور أدناه.",
  "After filler, the skin turns white, grey or blotchy, or hurts a lot: call us at once.":
    "بعد حقن الفيلر، تصبح البشرة بيضاء أو رمادية أو مبقّعة، أو تؤلم كثيرًا: يجب الاتصال بنا فورًا.",
  "If we do not answer, call the number below.": "إذا لم نُجب، يجب الاتصال بالرقم المذكور أدناه.",
  "Tell us first if you are pregnant or breast-feed.": "يُرجى إخبارنا أولًا عند الحمل أو الرضاعة.",
  "Tell us first if you breast-feed.": "يُرجى إخبارنا أولًا عند الرضاعة.",
  "You see new dark patches.": "ظهرت بقع داكنة جديدة.",
  "The skin is still red, hot or puffy after 7 days.": "بقي الجلد أحمر أو حارًا أو منتفخًا بعد 7 أيام.",
  "Your eye hurts or your sight is blurred after light treatment.":
    "آلمتك عينك أو أصبح نظرك مشوشًا بعد العلاج بالضوء.",
  "The skin feels numb, or you see a new hollow.": "فقد الجلد الإحساس، أو ظهر فيه انخفاض جديد.",
  "A cream makes your skin burn, swell or itch a lot: wash it off and stop it.":
    "سبّب كريم حرقة أو تورمًا أو حكة شديدة في جلدك: يجب غسل الكريم وإيقافه.",
  "A mark bleeds, grows fast or does not heal.": "نزف أحد الآثار أو كبر بسرعة أو لم يلتئم.",
  "You find that you are pregnant, or you might be.": "تبيّن وجود حمل، أو كان الحمل محتملًا.",
  "A mark starts to dip or rise, grows, gets darker, or spreads.":
    "بدأ أحد الآثار ينخفض أو يبرز، أو كبر أو أصبح أغمق أو انتشر.",
  "A raised scar hurts or itches more.": "زاد ألم ندبة بارزة أو زادت حكتها.",
  "The marks are no better after three months of care.": "لم تتحسن الآثار بعد ثلاثة أشهر من العناية.",
  "Your spots come back.": "عادت البثور.",
  "Treat spots early, before they get deep.": "يجب علاج البثور مبكرًا، قبل أن تصبح عميقة.",
  "Do not squeeze them.": "يجب عدم عصرها.",
  "Keep your skin care simple and mild, and use sun cream every day.":
    "تكون العناية بالبشرة بسيطة ولطيفة، مع واقي الشمس كل يوم.",
  "Leave out products with alcohol in them, and take make-up off every night.":
    "يجب ترك المنتجات التي فيها كحول، وإزالة المكياج كل ليلة.",
  "Niacinamide, panthenol or green tea in a cream can help to calm the skin.":
    "يمكن أن يساعد كريم فيه نياسيناميد أو بانثينول أو شاي أخضر على تهدئة الجلد.",
  "See a skin doctor if your spots go on, or if marks last more than three months.":
    "يُنصح بمراجعة طبيب الجلد إذا استمرت البثور، أو بقيت الآثار أكثر من ثلاثة أشهر.",
};
