"use client";

import { useState } from "react";
import { SignInForm } from "../account/sign-in-form.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

/** Signs in over the page, which stays as it is. @param props.onSignedIn Goes on with what waited. */
export function SignInHere({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        Sign in
      </Button>
      <Dialog
        title="Sign in to go on"
        open={open}
        onClose={() => {
          setOpen(false);
        }}
      >
        <SignInForm
          to="/"
          accounts={[]}
          accountPassword=""
          onSignedIn={() => {
            setOpen(false);
            onSignedIn();
          }}
        />
      </Dialog>
    </>
  );
}
