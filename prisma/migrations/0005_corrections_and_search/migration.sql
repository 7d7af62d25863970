-- Made from schema.prisma by npm run db:migration

-- CreateEnum
CREATE TYPE "CorrectionOutcome" AS ENUM ('taken', 'dismissed');

-- AlterTable
ALTER TABLE "Correction" ADD COLUMN     "outcome" "CorrectionOutcome",
ADD COLUMN     "proposal" TEXT NOT NULL DEFAULT '';

-- Written by hand: by-hand.sql

-- The list of the directory by name is read from the index, page by page, instead of being sorted as German each time.
CREATE INDEX "Network_shown_by_name_idx" ON "Network" ("name" COLLATE "de-x-icu", "id") WHERE "state" IN ('published', 'outdated');
CREATE INDEX "Network_shown_by_date_idx" ON "Network" ("sourceDate" DESC, "name") WHERE "state" IN ('published', 'outdated');

-- The search looks into coordinating bodies as it does into names.
CREATE INDEX "Network_body_trgm_idx" ON "Network" USING gin (lower("coordinatingBody") gin_trgm_ops);
