import { connect } from 'node:net';

export interface RawAnswer {
  /** 0 when the connection ended without an answer. */
  readonly status: number;
  /** Everything before the empty line, as it came. */
  readonly head: string;
  readonly body: string;
}

/**
 * Sends bytes as they are, because a well-behaved client refuses to send most of what these tests are about.
 * @param lines of the head, without the empty one
 */
export function rawRequest(port: number, lines: readonly string[], body = ''): Promise<RawAnswer> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('latin1').on('data', (part: string) => {
      text += part;
      // An accepted upgrade stays open; its head is all there is to see.
      if (text.startsWith('HTTP/1.1 101')) socket.destroy();
    });
    socket.on('close', () => done(parse(text)));
    socket.on('error', fail);
    socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  });
}

function parse(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  const head = end < 0 ? text : text.slice(0, end);
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
    head,
    body: end < 0 ? '' : text.slice(end + 4),
  };
}
