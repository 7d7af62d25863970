-- Made from schema.prisma by npm run db:migration

-- AlterTable
ALTER TABLE "PartnerImport" ADD COLUMN     "beatAt" TIMESTAMPTZ(3),
ADD COLUMN     "leftOut" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "relationChoices" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "relationMapping" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "relations" JSONB NOT NULL DEFAULT '[]';
