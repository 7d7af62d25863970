-- Made from schema.prisma by npm run db:migration

-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "confirmAskedById" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "confirmAskedFor" TEXT NOT NULL DEFAULT '';
