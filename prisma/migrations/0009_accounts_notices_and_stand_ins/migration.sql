-- Made from schema.prisma by npm run db:migration

-- CreateEnum
CREATE TYPE "NoticeRate" AS ENUM ('each', 'daily', 'none');

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "lastSignInAt" TIMESTAMPTZ(3),
ADD COLUMN     "lockedAt" TIMESTAMPTZ(3),
ADD COLUMN     "notices" "NoticeRate" NOT NULL DEFAULT 'each';

-- CreateTable
CREATE TABLE "AccountEvent" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "actorName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AccountEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PendingNotice" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PendingNotice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StandIn" (
    "id" TEXT NOT NULL,
    "absentId" TEXT NOT NULL,
    "standInId" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StandIn_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AccountEvent_userId_at_idx" ON "AccountEvent"("userId", "at");

-- CreateIndex
CREATE INDEX "PendingNotice_userId_at_idx" ON "PendingNotice"("userId", "at");

-- CreateIndex
CREATE INDEX "StandIn_absentId_idx" ON "StandIn"("absentId");

-- CreateIndex
CREATE INDEX "StandIn_standInId_idx" ON "StandIn"("standInId");

-- AddForeignKey
ALTER TABLE "AccountEvent" ADD CONSTRAINT "AccountEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingNotice" ADD CONSTRAINT "PendingNotice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandIn" ADD CONSTRAINT "StandIn_absentId_fkey" FOREIGN KEY ("absentId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandIn" ADD CONSTRAINT "StandIn_standInId_fkey" FOREIGN KEY ("standInId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
