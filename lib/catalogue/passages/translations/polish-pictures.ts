/** The drawings, the calendar code and the parts of the body, in Polish. Keyed by the English sentence. */
export const POLISH_PICTURES: Readonly<Record<string, string>> = {
  "A line of cream on the last part of a finger": "Pasek kremu na ostatniej części palca",
  "Azelaic acid: enough for the face.":
    "Kwas azelainowy: pasek długości ostatniej części palca wystarcza na twarz.",
  "A dot of cream the size of a pea on a fingertip": "Kropka kremu wielkości ziarnka grochu na opuszce palca",
  "Vitamin A cream: enough for the face.":
    "Krem z retinoidem: kropka jak ziarnko grochu wystarcza na całą twarz.",
  "Two fingers, with a line of cream along each": "Dwa palce, a wzdłuż każdego pasek kremu",
  "Sun cream: enough for face and neck.": "Krem z filtrem: dwa pełne palce wystarczają na twarz i szyję.",
  "A folded cloth held to a cheek": "Złożona ściereczka przy policzku",
  "A cool, damp cloth calms hot skin.": "Chłodna, wilgotna ściereczka uspokaja gorącą skórę.",
  "A fingertip at a spot on the skin, crossed out": "Opuszka palca przy pryszczu na skórze, przekreślona",
  "Hands off: do not pick or squeeze.": "Ręce z dala: proszę nie drapać i nie wyciskać.",
  "A face with shields over both eyes": "Twarz z osłonkami na obu oczach",
  "We cover your eyes for the light.": "Gdy świeci światło, na oczach są osłonki.",
  "Outline of a face, with the parts to treat marked": "Zarys twarzy z zaznaczonymi miejscami do leczenia",
  "Outline of a body from the front, with the parts to treat marked":
    "Zarys ciała z przodu z zaznaczonymi miejscami do leczenia",
  "Outline of a body from the back, with the parts to treat marked":
    "Zarys ciała z tyłu z zaznaczonymi miejscami do leczenia",
  "Square code for the camera of a phone, with your visits as a calendar":
    "Kwadratowy kod do aparatu w telefonie, z kalendarzem wizyt",
  "It holds the days, and nothing else about you.": "Są w nim dni wizyt i żadne inne dane.",
  "Check that your phone has each day on this list.":
    "Proszę sprawdzić, czy w telefonie jest każdy dzień z tej listy.",
  forehead: "czoło",
  "between the brows": "między brwiami",
  temples: "skronie",
  cheeks: "policzki",
  nose: "nos",
  "around the mouth": "wokół ust",
  "upper lip": "górna warga",
  chin: "broda",
  jaw: "linia żuchwy",
  "around the eyes": "wokół oczu",
  "whole face": "cała twarz",
  ears: "uszy",
  scalp: "skóra głowy",
  neck: "szyja",
  chest: "klatka piersiowa",
  shoulders: "barki",
  "upper back": "górna część pleców",
  "lower back": "dolna część pleców",
  back: "plecy",
  arms: "ręce",
  hands: "dłonie",
  legs: "nogi",
};
