import { Icon } from "../ui/icon.tsx";
import { menuItemClassNames } from "../ui/menu.tsx";
import { SoftLink } from "../ui/soft-link.tsx";

/** The line "Your account" of the account menu. */
export function AccountLink() {
  return (
    <SoftLink href="/account" className={menuItemClassNames}>
      <Icon name="person" />
      Your account
    </SoftLink>
  );
}
