/** The pages of the settings by name, with what they are for. */
export const SETTINGS_PAGES = {
  people: {
    href: "/settings/people",
    label: "People",
    about: "Who works here, in which roles; add, disable, enable",
  },
  clinic: {
    href: "/settings/clinic",
    label: "Clinic",
    about: "Name, address, telephone, time zone; letterhead; closed weekdays, closures and bank holidays",
  },
  devices: {
    href: "/settings/devices",
    label: "Devices",
    about: "What the clinic works with, the limits it set by skin type, and services",
  },
  protocols: {
    href: "/settings/protocols",
    label: "Protocols",
    about: "Named starting points for a plan, version by version",
  },
  wording: {
    href: "/settings/wording",
    label: "Wording",
    about: "Handout text in the clinic's own words, signed off before it is printed",
  },
  policies: {
    href: "/settings/policies",
    label: "Policies",
    about: "Which reading holds where clinical sources disagree",
  },
  templates: {
    href: "/settings/templates",
    label: "Templates",
    about: "Named beginnings of a visit: questions, marks to look for, scales, words",
  },
  lots: {
    href: "/settings/lots",
    label: "Lots",
    about: "Which patients got a product of a lot, for a recall",
  },
  audit: {
    href: "/settings/audit",
    label: "Audit",
    about: "Who did what and when, and whether the trail is whole",
  },
} as const;

export type SettingsPageName = keyof typeof SETTINGS_PAGES;
