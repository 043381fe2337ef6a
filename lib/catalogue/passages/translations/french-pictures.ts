/** The drawings, the calendar code and the parts of the skin. English to French, under the first passage that holds it. */
export const FRENCH_PICTURES = {
  // picture.fingertip
  "A line of cream on the last part of a finger": "Une ligne de crème sur le dernier bout d’un doigt",
  "Azelaic acid: enough for the face.":
    "Acide azélaïque : une ligne longue comme le bout du doigt pour le visage.",

  // picture.pea
  "A dot of cream the size of a pea on a fingertip":
    "Un petit tas de crème gros comme un petit pois au bout d’un doigt",
  "Vitamin A cream: enough for the face.": "Crème à la vitamine A : un petit pois pour tout le visage.",

  // picture.sun-cream
  "Two fingers, with a line of cream along each":
    "Deux doigts, avec une ligne de crème sur toute la longueur de chacun",
  "Sun cream: enough for face and neck.": "Crème solaire : deux doigts entiers pour le visage et le cou.",

  // picture.cool-cloth
  "A folded cloth held to a cheek": "Un linge plié posé sur une joue",
  "A cool, damp cloth calms hot skin.": "Un linge frais et humide calme la peau chaude.",

  // picture.hands-off
  "A fingertip at a spot on the skin, crossed out": "Un bout de doigt sur un bouton, barré",
  "Hands off: do not pick or squeeze.": "Pas touche : ne grattez pas et ne pressez pas.",

  // picture.eye-shields
  "A face with shields over both eyes": "Un visage avec une protection sur chaque œil",
  "We cover your eyes for the light.":
    "Vous portez des protections sur les yeux tant que la lumière est allumée.",

  // picture.face
  "Outline of a face, with the parts to treat marked":
    "Contour d’un visage, avec les zones à traiter marquées",

  // picture.front
  "Outline of a body from the front, with the parts to treat marked":
    "Contour d’un corps vu de face, avec les zones à traiter marquées",

  // picture.back
  "Outline of a body from the back, with the parts to treat marked":
    "Contour d’un corps vu de dos, avec les zones à traiter marquées",

  // picture.calendar
  "Square code for the camera of a phone, with your visits as a calendar":
    "Code carré pour l’appareil photo d’un téléphone, avec vos rendez-vous en calendrier",
  "It holds the days, and nothing else about you.": "Il contient les jours, et rien d’autre sur vous.",
  "Check that your phone has each day on this list.":
    "Vérifiez que votre téléphone a bien chaque jour de cette liste.",

  // site.forehead
  forehead: "front",

  // site.glabella
  "between the brows": "entre les sourcils",

  // site.temple
  temples: "tempes",

  // site.cheek
  cheeks: "joues",

  // site.nose
  nose: "nez",

  // site.perioral
  "around the mouth": "autour de la bouche",

  // site.upper-lip
  "upper lip": "lèvre du haut",

  // site.chin
  chin: "menton",

  // site.jawline
  jaw: "mâchoire",

  // site.periocular
  "around the eyes": "autour des yeux",

  // site.face
  "whole face": "tout le visage",

  // site.ear
  ears: "oreilles",

  // site.scalp
  scalp: "cuir chevelu",

  // site.neck
  neck: "cou",

  // site.chest
  chest: "poitrine",

  // site.shoulder
  shoulders: "épaules",

  // site.upper-back
  "upper back": "haut du dos",

  // site.lower-back
  "lower back": "bas du dos",

  // site.back
  back: "dos",

  // site.arm
  arms: "bras",

  // site.hand
  hands: "mains",

  // site.leg
  legs: "jambes",
} as const;
