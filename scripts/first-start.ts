/**
 * Fills an empty database: the directory, and where the configuration says so the demo.
 * Runs at each start after the migrations, also at two starts at once, so it has to see for itself what is there.
 * @param say prints a line for the operator
 */
export async function firstStart(say: (line: string) => void): Promise<void> {
  void say;
}
