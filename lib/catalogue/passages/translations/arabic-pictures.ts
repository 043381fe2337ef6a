/** What the drawings show, the words beside them and the parts of the skin, in Arabic. */
export const ARABIC_PICTURES: Readonly<Record<string, string>> = {
  "A line of cream on the last part of a finger": "خط من الكريم على طرف الإصبع",
  "Azelaic acid: a line as long as your fingertip does the face.":
    "حمض الأزيليك: خط بطول طرف إصبعك يكفي الوجه.",
  "A dot of cream the size of a pea on a fingertip": "نقطة كريم بحجم حبة بازلاء على طرف الإصبع",
  "Vitamin A cream: a dot like a pea does the whole face.":
    "كريم فيتامين «أ»: نقطة بحجم حبة بازلاء تكفي الوجه كله.",
  "Two fingers, with a line of cream along each": "إصبعان، وعلى طول كل منهما خط من الكريم",
  "Sun cream: two full fingers do the face and neck.": "واقي الشمس: مقدار إصبعين كاملين يكفي الوجه والرقبة.",
  "A folded cloth held to a cheek": "قطعة قماش مطوية على الخد",
  "A cool, damp cloth calms hot skin.": "قطعة قماش باردة ورطبة تهدئ الجلد الحار.",
  "A fingertip at a spot on the skin, crossed out": "طرف إصبع عند بثرة على الجلد، وعليه علامة منع",
  "Hands off: do not pick or squeeze.": "اللمس ممنوع: يجب عدم العبث بالجلد أو عصره.",
  "A face with shields over both eyes": "وجه عليه واقيات فوق العينين",
  "You wear eye shields while the light is on.": "توضع واقيات على عينيك ما دام الضوء يعمل.",
  "Outline of a face, with the parts to treat marked": "رسم لوجه، عليه علامات على الأماكن التي ستُعالج",
  "Outline of a body from the front, with the parts to treat marked":
    "رسم للجسم من الأمام، عليه علامات على الأماكن التي ستُعالج",
  "Outline of a body from the back, with the parts to treat marked":
    "رسم للجسم من الخلف، عليه علامات على الأماكن التي ستُعالج",
  "Square code for the camera of a phone, with your visits as a calendar":
    "رمز مربع لكاميرا الهاتف، فيه مواعيدك على شكل تقويم",
  "It holds the days, and nothing else about you.": "فيه الأيام فقط، ولا شيء آخر عنك.",
  "Check that your phone has each day on this list.":
    "يُرجى التأكد من أن كل يوم في هذه القائمة موجود في هاتفك.",
  forehead: "الجبهة",
  "between the brows": "ما بين الحاجبين",
  temples: "الصدغان",
  cheeks: "الخدّان",
  nose: "الأنف",
  "around the mouth": "حول الفم",
  "upper lip": "الشفة العليا",
  chin: "الذقن",
  jaw: "الفك",
  "around the eyes": "حول العينين",
  "whole face": "الوجه كله",
  ears: "الأذنان",
  scalp: "فروة الرأس",
  neck: "الرقبة",
  chest: "الصدر",
  shoulders: "الكتفان",
  "upper back": "أعلى الظهر",
  "lower back": "أسفل الظهر",
  back: "الظهر",
  arms: "الذراعان",
  hands: "اليدان",
  legs: "الساقان",
};
