import { Fragment } from "react";

const mailbox = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** The operator's lines on how to reach the service point; a mail address can be clicked. */
export function ServiceContact({ text }: { text: string }) {
  return (
    <p className="break-words">
      {text.split(/\r?\n/).map((line, index) => (
        <Fragment key={index}>
          {index > 0 ? <br /> : null}
          {line.split(/(\s+)/).map((word, at) =>
            mailbox.test(word) ? (
              <a key={at} className="link" href={`mailto:${word}`}>
                {word}
              </a>
            ) : (
              word
            ),
          )}
        </Fragment>
      ))}
    </p>
  );
}
