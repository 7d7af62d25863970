-- Made from schema.prisma by npm run db:migration

-- CreateTable
CREATE TABLE "UnfitPair" (
    "initiativeId" TEXT NOT NULL,
    "giverId" TEXT NOT NULL,
    "receiverId" TEXT NOT NULL,
    "saidBy" TEXT NOT NULL DEFAULT '',
    "saidAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UnfitPair_pkey" PRIMARY KEY ("giverId","receiverId")
);

-- CreateIndex
CREATE INDEX "UnfitPair_initiativeId_idx" ON "UnfitPair"("initiativeId");

-- CreateIndex
CREATE INDEX "UnfitPair_receiverId_idx" ON "UnfitPair"("receiverId");

-- AddForeignKey
ALTER TABLE "UnfitPair" ADD CONSTRAINT "UnfitPair_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnfitPair" ADD CONSTRAINT "UnfitPair_giverId_fkey" FOREIGN KEY ("giverId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnfitPair" ADD CONSTRAINT "UnfitPair_receiverId_fkey" FOREIGN KEY ("receiverId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
