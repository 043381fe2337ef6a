"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { AnswerPlace } from "#lib/clinical/accepted-plan/plan-options.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { Result } from "#lib/result/result.ts";
import { AnswerChoice, type Answer } from "../form/answer-choice.tsx";
import { Button } from "../ui/button.tsx";
import { TextLink } from "../ui/text-link.tsx";
import type { DraftPlanActs, DraftPlanView, OpenQuestionView } from "./draft-plan-props.ts";

type Props = {
  readonly plan: DraftPlanView;
  readonly questions: readonly (OpenQuestionView & { readonly path: string })[];
  readonly acts: DraftPlanActs;
};

const LIST_WORDS = { allergies: "allergies", medications: "medicines" } as const;

/**
 * Questions whose answers could forbid a chosen treatment, each with the way to answer it so that the answer counts
 * today.
 */
export function OpenQuestions({ plan, questions, acts }: Props) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<string | null>(null);
  const at = (place: AnswerPlace) => questions.filter((question) => question.place === place);
  const chart = `/patients/${plan.patientId}`;

  function run<Value>(work: () => Promise<Result<Value>>, onDone: (value: Value) => void) {
    startTransition(async () => {
      const answer = await work();
      if (answer.ok) {
        setRefusal(null);
        onDone(answer.value);
      } else setRefusal(answer.error.message);
    });
  }
  const refresh = () => {
    router.refresh();
  };
  const visit = at("visit");
  return (
    <div className="space-y-4">
      {refusal === null ? null : (
        <p role="alert" className="font-semibold">
          {refusal}
        </p>
      )}
      {at("pregnancy").length === 0 ? null : (
        <PregnancyQuestions
          pending={pending}
          onSave={(answers) => {
            run(() => acts.recordPregnancy(null, { patientId: plan.patientId, ...answers }), refresh);
          }}
        />
      )}
      {(["allergies", "medications"] as const).map((list) =>
        at(list).length === 0 ? null : (
          <div key={list} className="flex flex-wrap items-center justify-between gap-2">
            <p>
              {`The ${LIST_WORDS[list]} were not gone through lately. `}
              <TextLink href={`${chart}#facts-${list}`}>See and change them on the chart</TextLink>
            </p>
            <Button
              size="small"
              pending={pending}
              onClick={() => {
                run(() => acts.recordScreening(null, { patientId: plan.patientId, screened: list }), refresh);
              }}
            >
              {`Asked today, the ${LIST_WORDS[list]} are complete`}
            </Button>
          </div>
        ),
      )}
      {at("chart").length === 0 ? null : (
        <p>
          {at("chart")
            .map(({ text }) => text)
            .join(" ")}{" "}
          <TextLink href={`${chart}#facts`}>Answer on the chart</TextLink>
        </p>
      )}
      {visit.length === 0 ? null : (
        <div className="flex flex-wrap items-end justify-between gap-2">
          <div className="min-w-0 flex-1 basis-80">
            <ul className="list-disc pl-4">
              {visit.map(({ path, text }) => (
                <li key={path}>{text}</li>
              ))}
            </ul>
            <p className="text-sm text-muted">
              {plan.consultationOn < plan.today
                ? `Tan, cold sores and infection count only for the day they were asked about (${formatClinicalDate(plan.consultationOn)}). Ask again in a short consultation and make the plan from it.`
                : "These were not asked in the consultation, which is signed. Ask in a short further one and make the plan from it."}
            </p>
          </div>
          <Button
            pending={pending}
            onClick={() => {
              run(
                () => acts.startConsultation(null, { patientId: plan.patientId }),
                ({ id }) => {
                  router.push(`${chart}/consultations/${id}`);
                },
              );
            }}
          >
            Start a follow-up consultation
          </Button>
        </div>
      )}
    </div>
  );
}

const PREGNANCY = [
  { name: "pregnant", legend: "Pregnant" },
  { name: "breastfeeding", legend: "Breastfeeding" },
  { name: "planningPregnancy", legend: "Planning a pregnancy" },
] as const;

function PregnancyQuestions({
  pending,
  onSave,
}: {
  readonly pending: boolean;
  readonly onSave: (answers: Readonly<Record<string, boolean>>) => void;
}) {
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  return (
    <fieldset className="space-y-2">
      <legend className="font-medium">Asked today</legend>
      {PREGNANCY.map(({ name, legend }) => (
        <AnswerChoice
          key={name}
          name={name}
          legend={legend}
          value={answers[name] ?? "not-asked"}
          onChange={(answer) => {
            setAnswers({ ...answers, [name]: answer });
          }}
        />
      ))}
      <Button
        size="small"
        pending={pending}
        onClick={() => {
          onSave(
            Object.fromEntries(
              Object.entries(answers).flatMap(([name, answer]) =>
                answer === "not-asked" ? [] : [[name, answer === "yes"]],
              ),
            ),
          );
        }}
      >
        Save these answers
      </Button>
    </fieldset>
  );
}
