/** How a stroke is drawn: as a line, a thin line, filled with ink, or as paper with an outline, which covers what is behind. */
export type StrokeKind = "line" | "thin" | "ink" | "paper";

/** One path of a drawing, in a square of 100 by 100. */
export type Stroke = { readonly kind: StrokeKind; readonly path: string };

const line = (path: string): Stroke => ({ kind: "line", path });
const thin = (path: string): Stroke => ({ kind: "thin", path });
const ink = (path: string): Stroke => ({ kind: "ink", path });
const paper = (path: string): Stroke => ({ kind: "paper", path });

const HEAD = [
  line("M50 8C29 8 20 25 21 45C22 66 36 88 50 88C64 88 78 66 79 45C80 25 71 8 50 8Z"),
  line("M21 44C15 40 14 52 17.5 57C19 60 22 61 23.5 59M79 44C85 40 86 52 82.5 57C81 60 78 61 76.5 59"),
  thin("M50 46L47 58Q50 61 53 58M41 71Q50 76 59 71"),
];
const EYES = thin("M31 45Q37 41 43 45M57 45Q63 41 69 45M29 37Q36 33 43 36M57 36Q64 33 71 37");
const NECK = line("M39 85L38 98M61 85L62 98");
const BODY = [
  line("M50 4C44 4 42 9 42 12.500C42 17 45 21 50 21C55 21 58 17 58 12.500C58 9 56 4 50 4Z"),
  line(
    "M46 20V24C37 25 30 27 28 34L21 59C20 64 26 65 27 61L35 41L36 58L34 97H46L50 66L54 97H66L64 58L65 41L73 61C74 65 80 64 79 59L72 34C70 27 63 25 54 24V20",
  ),
];
const FINGER = [
  line("M33 97L33 33C33 11 67 11 67 33L67 97"),
  thin("M35 55Q50 59 65 55M35 59Q50 63 65 59M35 86Q50 90 65 86"),
];

/** The drawings by name: line art in one ink without a colour of skin, so that they hold for everybody and on any printer. */
export const DRAWINGS: Readonly<Record<string, readonly Stroke[]>> = {
  face: [...HEAD, EYES, NECK],
  front: [...BODY, thin("M50 55V56M43 33Q47 36 50 34Q53 36 57 33")],
  back: [...BODY, thin("M50 27V56M41 32Q45 38 43 44M59 32Q55 38 57 44")],
  fingertip: [...FINGER, ink("M47 47L47 26C47 21 53 21 53 26L53 47C53 51 47 51 47 47Z")],
  pea: [
    ...FINGER,
    ink(
      "M57.5 35C57.5 39 54 42.5 50 42.500C46 42.5 42.5 39 42.5 35C42.5 31 46 27.5 50 27.500C54 27.5 57.5 31 57.5 35Z",
    ),
  ],
  "sun-cream": [
    line("M16 97L18 36C18 18 44 18 44 36L46 97M54 97L54 28C54 10 80 10 80 28L84 97"),
    ink(
      "M28.5 88L28.5 34C28.5 29 34 29 34 34L35 88C35 92 29 92 28.5 88ZM64.5 88L64.5 26C64.5 21 70 21 70 26L72 88C72 92 65 92 64.5 88Z",
    ),
  ],
  "cool-cloth": [
    ...HEAD,
    EYES,
    paper(
      "M52 54L84 46C88 45 90 47 91 50L95 68C96 71 94 74 91 75L62 82C58 83 56 81 55 78L50 60C49 57 50 55 52 54Z",
    ),
    thin("M54 63L92 54M57 72L94 63"),
    ink(
      "M84 81C81 86 80 88 80 90C80 96 88 96 88 90C88 88 87 86 84 81ZM70 85C67.5 89 67 91 67 92C67 97 73 97 73 92C73 91 72.5 89 70 85Z",
    ),
  ],
  "hands-off": [
    line("M10 80Q34 72 42 73Q50 58 58 73Q66 72 90 80"),
    thin("M16 30L40 52C45 57 39 64 33 60L12 44M84 30L60 52C55 57 61 64 67 60L88 44"),
    {
      kind: "line",
      path: "M50 5C25 5 5 25 5 50C5 75 25 95 50 95C75 95 95 75 95 50C95 25 75 5 50 5ZM18.2 18.200L81.8 81.8",
    },
  ],
  "eye-shields": [
    ...HEAD,
    line("M21 42L27 43M79 42L73 43M46 44Q50 41 54 44"),
    ink(
      "M27 38C33 34 42 35 46 39C48 46 44 53 37 53C30 53 26 47 27 38ZM73 38C67 34 58 35 54 39C52 46 56 53 63 53C70 53 74 47 73 38Z",
    ),
  ],
};
