import Link from "next/link";
import { Icon } from "../ui/icon.tsx";
import { menuItemClassNames } from "../ui/menu.tsx";

/** The line "Your account" of the account menu. */
export function AccountLink() {
  return (
    <Link href="/account" prefetch={false} className={menuItemClassNames}>
      <Icon name="person" />
      Your account
    </Link>
  );
}
