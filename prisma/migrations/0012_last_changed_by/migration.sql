-- Made from schema.prisma by npm run db:migration

-- AlterTable
ALTER TABLE "Initiative" ADD COLUMN     "updatedBy" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Network" ADD COLUMN     "updatedBy" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "SearchEntry" ADD COLUMN     "updatedBy" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Joining" ADD COLUMN     "updatedBy" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "SiteText" ADD COLUMN     "updatedBy" TEXT NOT NULL DEFAULT '';
