type Work = () => void | Promise<void>;

/** What has to be undone at the end, in reverse order, also after a failure or an interruption. */
export class Cleanup {
  private readonly works: Work[] = [];

  add(work: Work): void {
    this.works.push(work);
  }

  /** Does everything that is left, even where one of them fails. */
  async run(): Promise<void> {
    for (let work = this.works.pop(); work; work = this.works.pop()) {
      try {
        await work();
      } catch (error) {
        console.error(error);
      }
    }
  }
}
