/**
 * Words that people write beside the name of a medicine, a condition or an allergy, and that name nothing themselves:
 * where, when, how badly, how it is taken, whose make it is. Any other word that is left over is reported as not recognised.
 */
const WORDS = `
about accord accuhaler acetate acetonide acid acne active acute admission adult after again also always ankle
antibiotic antibiotics anxiety applied area areas around associated attack attacks autumn awaiting baby back
badly because bedtime been before behind being belt besilate bilateral birth blood body both bought brand
breakfast breast breathing bromide bronzing buttocks butyrate calf capsulas carrier carries caused changing
checked cheek cheekbone child childhood children chin chloride choice chronic citrate clear complete compounded
comprimes comprimidos congenital consultant contraception count counter crema creme cured cycle dairy days deep
diet dipropionate discoid dispersible doctor dosage drained drug during each early earrings effaclar elbow
episode episodes erythemateux every evohaler excised exercise exfoliant extended extensive extra eyebrow
eyebrows eyelid eyelids facial familial finger fingers first fitted flare flares flaring flashing flat flexures
followed following food foot forearm forehead formula forte free from fumarate furoate garnier gastro gelules
gloves gone gotas grade groin gummies hand have having head headache headaches heart heartburn heel hereditary
heterozygous hexal homozygous hospital hour hours hyclate idiopathic implant improved improving inactive induced
inherited inserted into intolerance intolerant itch itching itchy jawline jewellery just kapseln kerastick
kiehls knee large last late less levels levothyroxine lifelong lifestyle lights linked lips liquid localised
long longer longstanding loreal loss lower lunch lupus maintenance maleate managed mandible market meal meals
medicine medicines melasma mesilate metformin migraine migraines minor modified modulite monitored month mood
more most mousse mouth much multiple mylan nail nails nasal nausea neck need needed negative neutrogena next
nitrate nivea normal occasionally often olay ongoing online only onset operation oral ordinary over pain pains
partial patch patches paulas pharmacy phosphate piercing piercings placed plasters please plus pommade posay
positive prescribed prescription primary private products prophylaxis propionate provoked puff puffs pump rarely
rash rashes ratiopharm reacted reacts recurring reducing regularly relapse relapsing related release remission
removed repaired replaced required resistant resolved respimat result reta retard review roche sachets salbe
sandoz scan seasonal secondary sensitive sensitivity settled several severe severely shampoo shoulder shoulders
sickness side sides site situ sleep slight slow small soluble some sometimes soon specialist spine spray spring
stada stage start started starting still stomach stress strong succinate sulfate sulphate summer sunlight
superficial supplement supplements surgery surgical swelling swollen syringe syrup tabletten taken tapering
tartrate teenage teens teeth temple tests teva than that then there thigh this throat through thumb till times
tipo today toes told tooth trait treated triggered triggers tropez turbohaler uncontrolled under unprovoked
until untreated upper upset user uses usually vaginal valerate variegata very vitamin waiting wash water well
wheeze when whenever where which while widespread will winter worse wrist wrists year young
`;

/** The words one by one, in lower case and without accents. */
export const PASSING_WORDS: readonly string[] = WORDS.split(/\s+/u).filter((word) => word !== "");
