"use client";

import { useState } from "react";
import { Disclosure } from "../ui/disclosure.tsx";
import { later } from "../ui/later.tsx";
import type { ContactsOfPatientProps } from "./contacts-of-patient.tsx";

const ContactsOfPatient = later<ContactsOfPatientProps>(
  "The calls",
  async () => (await import("./contacts-of-patient.tsx")).ContactsOfPatient,
  { unseen: true },
);

/** Calls and messages to one patient, behind a line: they are asked for when it is opened. */
export function ContactPanel(props: ContactsOfPatientProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      summary="Calls and messages"
      onOpen={() => {
        setOpen(true);
      }}
    >
      {open ? <ContactsOfPatient {...props} /> : null}
    </Disclosure>
  );
}
