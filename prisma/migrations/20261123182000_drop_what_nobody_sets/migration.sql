-- The day on which a review was asked for on the plan itself. Nothing in the product ever set it: reviews are visits, and a
-- course off course is listed as that.
ALTER TABLE "plan" DROP COLUMN "review_due_on";
