-- Made from schema.prisma by npm run db:migration

-- CreateTable
CREATE TABLE "GuideAnswer" (
    "initiativeId" TEXT NOT NULL,
    "guide" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GuideAnswer_pkey" PRIMARY KEY ("initiativeId","guide","key")
);

-- AddForeignKey
ALTER TABLE "GuideAnswer" ADD CONSTRAINT "GuideAnswer_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;
