export const metadata = { title: "Bare" };

/** The least that a page needs around it. */
export default function BareLayout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
