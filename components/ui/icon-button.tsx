import { Button, type ButtonProps } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

/**
 * A button that shows only an icon. Its `label` is its accessible name and appears on hover.
 * @param props.label What it does, in words. @param props.name The icon.
 */
export function IconButton({
  label,
  name,
  size = "medium",
  tone = "quiet",
  ...rest
}: Omit<ButtonProps, "children" | "icon" | "name" | "title"> & {
  readonly label: string;
  readonly name: IconName;
}) {
  return (
    <Button aria-label={label} title={label} size={size} tone={tone} {...rest}>
      <Icon name={name} />
    </Button>
  );
}
