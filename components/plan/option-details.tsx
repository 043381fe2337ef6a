import type { SignOffState } from "#lib/catalogue/guide/sign-off-state.ts";
import { sourceAddress, treatmentAddress } from "../guide/guide-address.ts";
import { asksForLook, SignOffLine } from "../guide/sign-off-words.tsx";
import { DefinitionList } from "../ui/definition-list.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { TextLink } from "../ui/text-link.tsx";

/** A sentence with its sources. */
export type TaughtSentenceView = {
  readonly text: string;
  readonly sources: readonly { readonly key: string; readonly name: string }[];
};

/** What is known of a treatment, in words. */
export type OptionEvidenceView = {
  readonly downtime: readonly TaughtSentenceView[];
  readonly onset: readonly TaughtSentenceView[];
  readonly response: readonly TaughtSentenceView[];
  readonly skinTypes: readonly TaughtSentenceView[];
  readonly harms: readonly TaughtSentenceView[];
  readonly studies: readonly {
    readonly key: string;
    readonly source: string;
    readonly design: string;
    readonly people: number | null;
    readonly result: string;
  }[];
};

/** Counsel and evidence of one option, on demand: studies with their size and their result, whichever way it went. */
export function OptionDetails({
  treatment,
  signOff,
  counsel,
  evidence,
}: {
  readonly treatment: string;
  /** How its page stands in the clinic. */
  readonly signOff: SignOffState;
  readonly counsel: readonly string[];
  readonly evidence: OptionEvidenceView | null;
}) {
  const facts = [
    { label: "Downtime", told: evidence?.downtime },
    { label: "Effect", told: evidence?.onset },
    { label: "Risks", told: evidence?.harms },
    { label: "Skin types", told: evidence?.skinTypes },
  ].flatMap(({ label, told = [] }) =>
    told.length === 0
      ? []
      : [{ label, value: <span className="font-normal">{told.map(({ text }) => text).join(" ")}</span> }],
  );
  return (
    <div className="min-w-0 has-[details[open]]:basis-full">
      {asksForLook(signOff) ? <SignOffLine state={signOff} /> : null}
      <Disclosure summary="What to tell, and the evidence">
        <div className="space-y-2">
          {counsel.length === 0 ? null : (
            <ul className="list-disc space-y-0.5 pl-4">
              {counsel.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          {facts.length === 0 ? null : <DefinitionList items={facts} />}
          {evidence === null || evidence.studies.length === 0 ? (
            <p className="text-muted">No study of this treatment was found in the sources read.</p>
          ) : (
            <ul className="space-y-1">
              {evidence.studies.map((study) => (
                <li key={`${study.key} ${study.result}`}>
                  <TextLink href={sourceAddress(study.key)} className="prose-link font-medium">
                    {study.source}
                  </TextLink>{" "}
                  <span className="text-muted">
                    {study.design},{" "}
                    {study.people === null ? "number of people not told" : `n = ${String(study.people)}`}.
                  </span>{" "}
                  {study.result}
                </li>
              ))}
            </ul>
          )}
          <p>
            <TextLink href={treatmentAddress(treatment)}>More in the guide</TextLink>
            {asksForLook(signOff) ? null : (
              <>
                {" · "}
                <SignOffLine state={signOff} />
              </>
            )}
          </p>
        </div>
      </Disclosure>
    </div>
  );
}
