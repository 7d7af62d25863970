-- Made from schema.prisma by npm run db:migration

-- AlterTable
ALTER TABLE "Network" ADD COLUMN     "refusal" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdviserNote" (
    "id" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "heldOn" VARCHAR(10) NOT NULL,
    "body" TEXT NOT NULL,
    "authorId" TEXT,
    "authorName" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AdviserNote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Correction_settledAt_createdAt_idx" ON "Correction"("settledAt", "createdAt");

-- CreateIndex
CREATE INDEX "Correction_networkId_idx" ON "Correction"("networkId");

-- CreateIndex
CREATE INDEX "AdviserNote_initiativeId_heldOn_idx" ON "AdviserNote"("initiativeId", "heldOn");

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdviserNote" ADD CONSTRAINT "AdviserNote_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;
