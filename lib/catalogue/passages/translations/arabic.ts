import type { DatePatterns, HandoutPhrases } from "#lib/clinical/handout/passage.ts";

import { ARABIC_CARE } from "./arabic-care.ts";
import { ARABIC_DIAGNOSES } from "./arabic-diagnoses.ts";
import { ARABIC_MEDICINES } from "./arabic-medicines.ts";
import { ARABIC_PAPERS } from "./arabic-papers.ts";
import { ARABIC_PICTURES } from "./arabic-pictures.ts";
import { ARABIC_QUESTIONS } from "./arabic-questions.ts";
import { ARABIC_TREATMENTS } from "./arabic-treatments.ts";
import { ARABIC_VISITS } from "./arabic-visits.ts";

/**
 * Arabic patient text by the English sentence it says: plain standard Arabic that tells no reader's sex, since
 * instructions are passive or verbal nouns («يُستخدم», «يجب إيقافه») and only forms that are written alike for all
 * address the reader. Digits are those of the English, as on the medicines sold here.
 */
export const ARABIC_SENTENCES: Readonly<Record<string, string>> = {
  ...ARABIC_DIAGNOSES,
  ...ARABIC_MEDICINES,
  ...ARABIC_TREATMENTS,
  ...ARABIC_VISITS,
  ...ARABIC_CARE,
  ...ARABIC_QUESTIONS,
  ...ARABIC_PAPERS,
  ...ARABIC_PICTURES,
};

/** The fixed Arabic wording of a handout. A noun behind a number takes the form that its number asks for. */
export const ARABIC_PHRASES: HandoutPhrases = {
  title: "خطة العناية ببشرتك",
  lead: "أُعدّت هذه الورقة لك في {clinic}. يُرجى الاحتفاظ بها وإحضارها إلى كل موعد.",
  aboutHeading: "ما لديك",
  planHeading: "علاجك",
  datesHeading: "مواعيدك",
  beforeHeading: "قبل كل جلسة",
  afterHeading: "بعد كل جلسة",
  homeHeading: "كل يوم في البيت",
  preventionHeading: "لمنع آثار جديدة",
  mythsHeading: "ليس صحيحًا",
  questionsHeading: "أسئلة شائعة",
  againHeading: "تُرجى مراجعتنا إذا",
  callHeading: "يُرجى الاتصال بنا في اليوم نفسه إذا",
  noteHeading: "ملاحظة من عيادتك",
  outlookRange: "كثيرًا ما تستغرق آثار كهذه {range} حتى تبهت.",
  outlookFrom: "كثيرًا ما تستغرق آثار كهذه {range} أو أكثر حتى تبهت.",
  outlookCaveat: "هذا ما يُعرف عن آخرين، وليس وعدًا.",
  rangeWeeks: {
    two: "أسبوعًا إلى أسبوعين",
    few: "{min} إلى {max} أسابيع",
    other: "{min} إلى {max} أسبوعًا",
  },
  rangeMonths: {
    two: "شهرًا إلى شهرين",
    few: "{min} إلى {max} أشهر",
    other: "{min} إلى {max} شهرًا",
  },
  fromWeeks: {
    one: "أسبوعًا واحدًا",
    two: "أسبوعين",
    few: "{min} أسابيع",
    other: "{min} أسبوعًا",
  },
  fromMonths: {
    one: "شهرًا واحدًا",
    two: "شهرين",
    few: "{min} أشهر",
    other: "{min} شهرًا",
  },
  paperOf: "{paper}: {treatment}",
  visitsOne: "ستكون لك جلسة واحدة.",
  visitsMany: {
    two: "ستكون لك جلستان",
    few: "ستكون لك {count} جلسات",
    other: "ستكون لك {count} جلسة",
  },
  visitsRange: {
    two: "ستكون لك جلسة أو جلستان",
    few: "ستكون لك {min} إلى {max} جلسات",
    other: "ستكون لك {min} إلى {max} جلسة",
  },
  weeksApartOne: "، بين كل جلستين نحو أسبوع.",
  weeksApart: {
    two: "، بين كل جلستين نحو أسبوعين.",
    few: "، بين كل جلستين نحو {weeks} أسابيع.",
    other: "، بين كل جلستين نحو {weeks} أسبوعًا.",
  },
  weeksApartRange: {
    two: "، بين كل جلستين أسبوع إلى أسبوعين.",
    few: "، بين كل جلستين {min} إلى {max} أسابيع.",
    other: "، بين كل جلستين {min} إلى {max} أسبوعًا.",
  },
  dateColumn: "التاريخ",
  visitColumn: "الموعد",
  doneColumn: "تمّ",
  whenColumn: "متى",
  whatColumn: "ما المتوقع وما العمل",
  visitNumber: "{treatment}، الجلسة {number} من {of}",
  reviewVisit: "موعد متابعة لنرى كيف حالك",
  testPatchVisit: "{treatment}: تجربة على جزء صغير من الجلد",
  dateMayMove: "يُرجى الاتصال بنا إذا تعذّر حضورك، وسنجد موعدًا آخر.",
  dateAndTime: "{date}، الساعة {time}",
  calendarAll: "عند توجيه كاميرا هاتفك إلى الرمز يمكنك إضافة مواعيدك إلى تقويمه.",
  calendarNext: {
    one: "عند توجيه كاميرا هاتفك إلى الرمز يمكنك إضافة موعدك القادم إلى تقويمه.",
    two: "عند توجيه كاميرا هاتفك إلى الرمز يمكنك إضافة موعديك القادمين إلى تقويمه.",
    other: "عند توجيه كاميرا هاتفك إلى الرمز يمكنك إضافة مواعيدك القادمة (العدد: {count}) إلى تقويمه.",
  },
  calendarSummary: "موعد في العيادة",
  treatedParts: "نعالج: {parts}.",
  onTheLeft: "{part} (الجهة اليسرى)",
  onTheRight: "{part} (الجهة اليمنى)",
  born: "تاريخ الميلاد: {date}",
  bornUnknown: "تاريخ الميلاد غير معروف",
  nhsNumber: "رقم NHS",
  clinicNumber: "رقم ملفك في العيادة",
  page: "صفحة {page} من {pages}",
  call: "يُرجى الاتصال بنا في {clinic} على الرقم {phone}.",
  callUnknown: "يُرجى الاتصال بنا في {clinic}. يُرجى طلب رقم هاتفنا قبل المغادرة.",
  email: "أو بالبريد {email} لغير الحالات العاجلة.",
  emergency: "عند صعوبة في التنفس، أو تورّم في الوجه أو الفم، يجب الاتصال فورًا بالرقم {number}.",
  version: "الإصدار {version}، النص {content}",
  printed: "أُعدّت في {date}",
  demonstration: "بيانات للعرض فقط — لا تخص مريضًا حقيقيًا",
  unreviewed: "ساعد حاسوب في ترجمة هذه الورقة، ولم يراجعها أي طبيب بعد.",
  askIfUnclear: "يُرجى سؤالنا عما ليس واضحًا.",
  partlyEnglish: "جزء منها ما زال بالإنجليزية.",
};

export const ARABIC_MONTHS = [
  "يناير",
  "فبراير",
  "مارس",
  "أبريل",
  "مايو",
  "يونيو",
  "يوليو",
  "أغسطس",
  "سبتمبر",
  "أكتوبر",
  "نوفمبر",
  "ديسمبر",
] as const;

/** From Sunday on. */
export const ARABIC_WEEKDAYS = [
  "الأحد",
  "الاثنين",
  "الثلاثاء",
  "الأربعاء",
  "الخميس",
  "الجمعة",
  "السبت",
] as const;

/** How a date is written: `الاثنين، 14 ديسمبر 2026`. */
export const ARABIC_DATES: DatePatterns = {
  long: "{day} {month} {year}",
  withWeekday: "{weekday}، {day} {month} {year}",
};
