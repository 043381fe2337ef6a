"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "../ui/button.tsx";

/** The button that sends its form. While the form is on its way it turns its ring and refuses a second press. */
export function SubmitButton({ tone = "primary", ...rest }: Omit<ButtonProps, "type" | "pending">) {
  const { pending } = useFormStatus();
  return <Button type="submit" tone={tone} pending={pending} {...rest} />;
}
