import { TextArea } from "#components/form/text-area.tsx";

/**
 * Why a session is given on a day that is kept clear of a stay in the sun.
 * @param props.stay What that stay asks of today, in words; null where it asks nothing.
 */
export function SunReason({
  stay,
  value,
  error,
  onChange,
}: {
  readonly stay: string | null;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (reason: string) => void;
}) {
  if (stay === null && error === undefined && value === "") return null;
  return (
    <TextArea
      id="sun-reason"
      label="Why it is given near a stay in the sun"
      hint={error === undefined ? (stay ?? undefined) : undefined}
      error={error}
      rows={2}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
