/** The pages of the settings by name, with what they are for. */
export const SETTINGS_PAGES = {
  people: {
    href: "/settings/people",
    label: "People",
    about: "Who works here, in which roles; add, disable, enable",
  },
  clinic: { href: "/settings/clinic", label: "Clinic", about: "Name, address, telephone and time zone" },
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
  audit: {
    href: "/settings/audit",
    label: "Audit",
    about: "Who did what and when, and whether the trail is whole",
  },
} as const;

export type SettingsPageName = keyof typeof SETTINGS_PAGES;
