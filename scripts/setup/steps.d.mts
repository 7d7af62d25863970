/** The project's folder. */
export const project: string;
/** The start file of a package's command. */
export function commandOf(name: string, command?: string): string;
/** Does the named steps where they are missing or older than their sources. */
export function ensure(...names: ("packages" | "client" | "guides" | "build")[]): Promise<void>;
