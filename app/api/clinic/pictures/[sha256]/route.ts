import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { fail } from "#lib/result/result.ts";
import { pictureDigest } from "#lib/schemas/letterhead.ts";
import { openPicture } from "#lib/use-cases/open-picture.ts";

/** A picture of the clinic's letterhead. */
export const GET = clinicRoute("guide.read", null, async (actor, _nothing, { params }) => {
  const sha256 = pictureDigest.safeParse(params["sha256"]);
  if (!sha256.success) return fail({ code: "not_found", message: "There is no such picture." });
  const picture = await openPicture(actor, sha256.data);
  if (!picture.ok) return picture;
  return new Response(picture.value, {
    headers: {
      "content-type": "image/png",
      "content-length": String(picture.value.byteLength),
      "content-disposition": "inline",
      "x-content-type-options": "nosniff",
    },
  });
});
