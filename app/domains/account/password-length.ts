/** Characters of a password. Long ones are welcome; the upper end only keeps hashing cheap. */
export const passwordLength = { min: 10, max: 256 };
