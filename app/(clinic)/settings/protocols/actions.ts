"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { addProtocolSchema, changeProtocolSchema, retireProtocolSchema } from "#lib/schemas/protocol.ts";
import { addProtocol } from "#lib/use-cases/add-protocol.ts";
import { changeProtocol } from "#lib/use-cases/change-protocol.ts";
import { retireProtocol } from "#lib/use-cases/retire-protocol.ts";

/** Keeps a named starting point for plans. */
export const addProtocolAction = clinicAction(addProtocolSchema, "protocol.manage", addProtocol);

/** Makes the next version of a protocol. */
export const changeProtocolAction = clinicAction(changeProtocolSchema, "protocol.manage", changeProtocol);

/** Takes a protocol out of use, or back into it. */
export const retireProtocolAction = clinicAction(retireProtocolSchema, "protocol.manage", retireProtocol);
