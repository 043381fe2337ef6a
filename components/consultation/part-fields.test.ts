import { describe, expect, it } from "vitest";
import { fieldsOfPart } from "./part-fields.ts";

type Skin = { readonly monk?: number | null; readonly words?: string | undefined };

describe("the fields of a part of the draft", () => {
  it("are told their fact, their answer, and where a new one goes", () => {
    const told: Partial<Skin>[] = [];
    const field = fieldsOfPart<Skin>({ monk: 6 }, "skin", (fields) => {
      told.push(fields);
    });
    expect(field("monk")).toMatchObject({ fact: "skin.monk", value: 6 });
    field("monk").onChange(null);
    field("words").onChange(undefined);
    expect(told).toEqual([{ monk: null }, { words: undefined }]);
  });

  it("keep their handlers while the way to change the part stays, whatever else is answered", () => {
    const patch = () => undefined;
    const before = fieldsOfPart<Skin>({ monk: 6 }, "skin", patch);
    const after = fieldsOfPart<Skin>({ monk: 7 }, "skin", patch);
    expect(after("monk").onChange).toBe(before("monk").onChange);
    expect(after("monk").onChange).not.toBe(after("words").onChange);
    expect(fieldsOfPart<Skin>({}, "skin", () => undefined)("monk").onChange).not.toBe(
      before("monk").onChange,
    );
  });
});
