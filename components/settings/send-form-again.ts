/** Sends a form once more as it stands, after what held it up is out of the way. @param id of the form */
export function sendFormAgain(id: string): void {
  const form = document.getElementById(id);
  if (form instanceof HTMLFormElement) form.requestSubmit();
}
