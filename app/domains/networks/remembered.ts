/**
 * `work` with a memory: names are taken apart once, however many pages compare them. Forgets everything when it holds
 * `most` answers, so that it cannot grow without end. @param work pure; its answers are shared, so nobody may change them
 */
export function remembered<T>(work: (text: string) => T, most = 20_000): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = work(text);
    answers.set(text, answer);
    return answer;
  };
}
